namespace Vitae.Core.Optimizing;

/// <summary>What a person wants of an optimized resume; everything may be left out.</summary>
public sealed record OptimizePreferences
{
    /// <summary>The headline to use, as the person wants it; not a claim to have held the title.</summary>
    public string? TargetTitle { get; init; }

    /// <summary>Spelling of English text; null leaves it as written.</summary>
    public EnglishLocale? Locale { get; init; }
    public WritingTone Tone { get; init; } = WritingTone.Neutral;
    public ResumeLength Length { get; init; } = ResumeLength.Standard;
    public IReadOnlyList<string> SkillsToExclude { get; init; } = [];
    public IReadOnlyList<string> KeywordsToEmphasize { get; init; } = [];
    public WordLimits WordLimits { get; init; } = new();

    /// <summary>JSON pointers that no writer may change, into the ui document ("/professional_summary/primary", "/work_experience/items/0/bullets/2/text") or into the source resume ("/work/0/highlights/2").</summary>
    public IReadOnlyList<string> LockedFields { get; init; } = [];

    /// <summary>Facts the person confirmed, beside what the resume says; claims may rest on them.</summary>
    public IReadOnlyList<string> ConfirmedFacts { get; init; } = [];

    /// <summary>Reads the preferences file: one JSON object in snake_case. An unknown field is an error, so that a slip of the pen is not a wish unheard.</summary>
    public static Result<OptimizePreferences> Read(ReadOnlySpan<byte> utf8) => PreferencesReader.Read(utf8);
}

/// <summary>The most words a text may have; null leaves it to the playbook.</summary>
public sealed record WordLimits
{
    /// <summary>10 to 150.</summary>
    public int? Summary { get; init; }

    /// <summary>6 to 60.</summary>
    public int? Bullet { get; init; }

    /// <summary>40 to 400.</summary>
    public int? CoverNote { get; init; }
}

public enum EnglishLocale { EnUs, EnGb }

public enum WritingTone { Neutral, Confident, Warm }

public enum ResumeLength { Short, Standard, Full }
