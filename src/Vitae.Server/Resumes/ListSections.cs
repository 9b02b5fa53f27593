using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

internal sealed record ListSectionsResponse(bool Success, IReadOnlyList<ResumeSectionRecord> Sections);

/// <summary><c>GET /api/resumes/{id}/sections</c>: what each section was made of, and how far it is.</summary>
internal static class ListSections
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}/sections", HandleAsync)
            .WithName("ListSections").WithTags("Resumes").WithSummary("Sections with their original input and status")
            .Produces<ListSectionsResponse>().ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
    {
        var exists = await store.Resumes.GetVersionNumberAsync(Caller.Of(user), id, cancel);
        return exists.IsOk ? Answers.Of(await store.Sections.ListAsync(Caller.Of(user), id, cancel), sections => new ListSectionsResponse(true, sections)) : Problems.Of(exists.Error);
    }
}
