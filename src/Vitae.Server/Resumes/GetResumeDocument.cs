using System.Security.Claims;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <param name="Version">Whose document it is.</param>
/// <param name="StructuredOutput">Sent back to <c>PATCH /api/resumes/{id}</c> with changes in <c>ui</c>.</param>
internal sealed record ResumeDocumentResponse(bool Success, string Title, string? TemplateId, int Version, DateTimeOffset UpdatedAt, EditedResume StructuredOutput);

/// <summary><c>GET /api/resumes/{id}/document?version=2</c>: the resume as the editor has it, in the sections of an optimized resume.</summary>
internal static class GetResumeDocument
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}/document", HandleAsync)
            .WithName("GetResumeDocument").WithTags("Resumes").WithSummary("A resume in the sections that a person edits")
            .Produces<ResumeDocumentResponse>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(409);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal caller, Guid id, VitaeStore store, ResumeReading reading, TimeProvider clock, CancellationToken cancel, int? version = null)
    {
        var user = Caller.Of(caller);
        var found = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        if (await IsBeingReadAsync(user, found.Value, reading, cancel)) return Problems.Of(new Error("resume_not_read", "the file of this resume is still being read", null, "wait until it is read"), StatusCodes.Status409Conflict);
        var document = version is { } wanted && wanted != found.Value.Version ? await store.Versions.DocumentAsync(user, DocumentKind.Resume, id, wanted, cancel) : found.Value.JsonResumeData;
        return Answers.Of(document, kept => new ResumeDocumentResponse(true, found.Value.Title, found.Value.TemplateId, version ?? found.Value.Version, found.Value.UpdatedAt, EditedResume.Of(kept, clock.Today())));
    }

    private static async Task<bool> IsBeingReadAsync(Guid user, ResumeRecord resume, ResumeReading reading, CancellationToken cancel)
    {
        if (resume.FileId is null || !ResumeDocument.IsEmpty(resume.JsonResumeData)) return false;
        var status = await reading.StatusAsync(user, resume, cancel);
        return status.IsOk && status.Value.Status is not (WorkStatus.Failed or WorkStatus.Completed);
    }
}
