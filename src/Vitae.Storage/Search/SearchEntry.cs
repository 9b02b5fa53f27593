using Vitae.Storage.Documents;

namespace Vitae.Storage.Search;

/// <summary>That a document can be found; written behind the saves, so that they do not pay for it. The words lie beside it, as each database searches them.</summary>
public sealed record SearchEntry : Owned
{
    public DocumentKind DocumentKind { get; init; }

    /// <summary>Unique for the user.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>The version it was made from.</summary>
    public int IndexedVersion { get; init; }
    /// <summary>The first and the last year the document tells of work; null when it tells none; a job that lasts ends in 9999.</summary>
    public int? FromYear { get; init; }
    public int? ToYear { get; init; }
}
