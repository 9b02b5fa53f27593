using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Server.Analytics;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <summary>What is to be changed; what is absent stays.</summary>
/// <param name="StructuredOutput">In place of <paramref name="JsonResumeData"/>: the resume as <c>GET …/document</c> gave it, with changes in <c>ui</c>.</param>
/// <param name="ExpectedVersion">The version that was edited; also as <c>If-Match</c>. Without it the change is made to whatever is there now.</param>
/// <param name="Autosave">Saved by the editor on its own: such versions thin out with age.</param>
/// <param name="UserNote">A name for the version, which keeps it for good.</param>
internal sealed record SaveResumeRequest(
    JsonElement? JsonResumeData = null, string? Title = null, string? TemplateId = null, int? ExpectedVersion = null, bool? Autosave = null, string? UserNote = null, JsonElement? StructuredOutput = null);

/// <param name="Merged">Somebody else had saved meanwhile; nothing overlapped and both are in.</param>
/// <param name="State"><c>spooled</c> with 202: the database is away; it is safe on this server, which writes it when the database is back.</param>
/// <param name="StructuredOutput">As it is kept now, when one was sent.</param>
internal sealed record SaveResumeResponse(bool Success, ResumeRecord Resume, string Message, bool? Merged = null, string? State = null, EditedResume? StructuredOutput = null);

/// <summary><c>PATCH /api/resumes/{id}</c>.</summary>
internal static class SaveResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPatch("/resumes/{id:guid}", HandleAsync).Counted("document_saved")
            .WithName("SaveResume").WithTags("Resumes").WithSummary("Change a resume")
            .Produces<SaveResumeResponse>().Produces<SaveResumeResponse>(202).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, Guid id, JsonBody<SaveResumeRequest> body, VitaeStore store, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (Caller.Of(context.User), body.Value.Value);
        var options = Versioning.Read(context, request.ExpectedVersion, body.Sha256);
        if (!options.IsOk) return Problems.Of(options.Error);
        var current = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!current.IsOk) return Problems.Of(current.Error);
        var template = request.TemplateId ?? current.Value.TemplateId;
        var (changes, basis) = (Changes(request, template), options.Value);
        if (!changes.IsOk) return Problems.Of(changes.Error);
        if (request.StructuredOutput is { } edited && basis.ExpectedVersion < current.Value.Version && await RebasedAsync(store, current.Value, edited, basis.ExpectedVersion.Value, cancel) is { } rebased)
        {
            (changes, basis) = (ResumeDocument.ChangesOf(UiDocuments.ToSource(rebased), template).At("/structured_output").Then<ResumeChanges>(all => all with { Title = request.Title, TemplateId = request.TemplateId }), basis with { ExpectedVersion = current.Value.Version });
            if (!changes.IsOk) return Problems.Of(changes.Error);
        }

        var isRebased = basis.ExpectedVersion != options.Value.ExpectedVersion;
        var saved = await store.Resumes.SaveAsync(user, id, changes.Value, SaveNotes.Apply(basis, request.Autosave, request.UserNote), merged => ResumeDocument.ChangesOf(merged, template), cancel);
        return SaveAnswers.Of(context, hub, saved, "resume", record => record.Version, Answer, "/json_resume_data");

        SaveResumeResponse Answer(ResumeRecord record, bool? merged, string? state)
            => new(true, record, "Resume updated successfully", isRebased ? true : merged, state, request.StructuredOutput is null ? null : EditedResume.Of(record.JsonResumeData, clock.Today()));
    }

    /// <summary>The document as it is on top of what others saved since; null when that cannot be told here, and the store's own merge decides.</summary>
    private static async Task<UiDocument?> RebasedAsync(VitaeStore store, ResumeRecord current, JsonElement edited, int version, CancellationToken cancel)
    {
        var (then, mine) = (await store.Versions.DocumentAsync(current.UserId, DocumentKind.Resume, current.Id, version, cancel), EditedResume.Read(edited));
        return then.IsOk && mine.IsOk ? EditedResume.Rebased(mine.Value, then.Value, current.JsonResumeData) : null;
    }

    private static Result<ResumeChanges> Changes(SaveResumeRequest request, string? templateId)
    {
        if (request is { JsonResumeData: null, StructuredOutput: null, Title: null, TemplateId: null })
            return Answers.Invalid("there is nothing to change", "", "send json_resume_data, structured_output, title or template_id");
        if (request is { JsonResumeData: not null, StructuredOutput: not null }) return Answers.Invalid("this says twice what the resume holds", "/structured_output", "send either json_resume_data or structured_output");
        if ((Answers.TooLong(request.Title, CreateResume.MaxTitle, "/title") ?? SaveNotes.TooLong(request.UserNote) ?? Templates.KnownTemplate.Missing(request.TemplateId, "/template_id")) is { } wrong) return wrong;
        var changes = request switch
        {
            { JsonResumeData: { } data } => JsonDocuments.Resume(data, "/json_resume_data").Then(resume => ResumeDocument.ChangesOf(resume, templateId).At("/json_resume_data")),
            { StructuredOutput: { } edited } => EditedResume.Read(edited).Then(ui => ResumeDocument.ChangesOf(UiDocuments.ToSource(ui), templateId).At("/structured_output")),
            _ => new ResumeChanges(),
        };
        return changes.Then<ResumeChanges>(all => all with { Title = request.Title, TemplateId = request.TemplateId });
    }
}
