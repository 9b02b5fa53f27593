namespace Vitae.Core.Resumes;

/// <summary>What a resume may hold at most; generous for people, small enough that every algorithm stays quick.</summary>
public static class ResumeLimits
{
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Levels of nesting in the JSON.</summary>
    public const int MaxDepth = 64;

    /// <summary>Entries in one list.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>UTF-16 code units in one text.</summary>
    public const int MaxTextLength = 50_000;
}
