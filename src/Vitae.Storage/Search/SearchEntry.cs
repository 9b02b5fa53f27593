using Vitae.Storage.Documents;

namespace Vitae.Storage.Search;

/// <summary>What a document is found by; written behind the saves, so that they do not pay for it.</summary>
public sealed record SearchEntry : Owned
{
    public DocumentKind DocumentKind { get; init; }

    /// <summary>Unique for the user.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>The version it was made from.</summary>
    public int IndexedVersion { get; init; }
    public string Titles { get; init; } = "";
    public string Employers { get; init; } = "";
    public string Skills { get; init; } = "";
    public string Content { get; init; } = "";

    /// <summary>The first and the last year the document tells of work; null when it tells none.</summary>
    public int? FromYear { get; init; }
    public int? ToYear { get; init; }
}
