using System.Security.Claims;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Documents;

namespace Vitae.Server.Versions;

/// <summary>The two kinds of documents that have a history, as their addresses and names.</summary>
/// <param name="Path">Of one document.</param>
/// <param name="Name">In operation names.</param>
internal sealed record HistoryOf(DocumentKind Kind, string Path, string Name, string Tag)
{
    public static IReadOnlyList<HistoryOf> All { get; } =
    [
        new(DocumentKind.Resume, "/resumes/{id:guid}", "Resume", "Resumes"),
        new(DocumentKind.OptimizedResume, "/resumes/optimized/{id:guid}", "OptimizedResume", "Optimized resumes"),
    ];

    /// <summary>Whether the document is there and the caller's; fails with <c>not_found</c>.</summary>
    public Task<Result<int>> FindAsync(VitaeStore store, ClaimsPrincipal user, Guid id, CancellationToken cancel)
        => Kind == DocumentKind.Resume ? store.Resumes.GetVersionNumberAsync(Caller.Of(user), id, cancel) : store.OptimizedResumes.GetVersionNumberAsync(Caller.Of(user), id, cancel);
}
