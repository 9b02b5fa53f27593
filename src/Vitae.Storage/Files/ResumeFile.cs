namespace Vitae.Storage.Files;

/// <summary>The bytes somebody uploaded, once for each owner.</summary>
public sealed record ResumeFile : Owned
{
    /// <summary>Lower-case hex; unique for the user.</summary>
    public required string Sha256 { get; init; }

    /// <summary>As it was first uploaded.</summary>
    public required string FileName { get; init; }
    public required string ContentType { get; init; }
    public long SizeBytes { get; init; }
    public required string ObjectKey { get; init; }
}
