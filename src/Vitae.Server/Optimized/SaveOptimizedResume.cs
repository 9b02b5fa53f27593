using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Server.Analytics;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

/// <summary>At least one of the first five; what is absent stays.</summary>
/// <param name="StructuredOutput">The document. <c>ui</c> is what counts; the parts that follow from it are computed anew.</param>
/// <param name="QaMetrics">Taken as sent unless a document is sent too, of which they are measured.</param>
/// <param name="MatchScore">0 to 100.</param>
/// <param name="ExpectedVersion">The version that was edited; also as <c>If-Match</c>. Without it the change is made to whatever is there now.</param>
/// <param name="Autosave">Saved by the editor on its own: such versions thin out with age.</param>
/// <param name="UserNote">A name for the version, which keeps it for good.</param>
internal sealed record SaveOptimizedResumeRequest(
    JsonElement? StructuredOutput = null, JsonElement? QaMetrics = null, JsonElement? ExportFormats = null, string? OptimizedContent = null, double? MatchScore = null,
    string? Title = null, string? TemplateId = null, int? ExpectedVersion = null, bool? Autosave = null, string? UserNote = null);

/// <param name="Merged">Somebody else had saved meanwhile; nothing overlapped and both are in.</param>
/// <param name="State"><c>spooled</c> with 202: the database is away; it is safe on this server, which writes it when the database is back.</param>
internal sealed record SaveOptimizedResumeResponse(bool Success, OptimizedResumeRecord Resume, string Message, bool? Merged = null, string? State = null);

/// <summary><c>PATCH /api/resumes/optimized/{id}</c>.</summary>
internal static class SaveOptimizedResume
{
    private const int MaxContent = 1_000_000;
    private const int MaxTitle = 500;

    public static void Map(RouteGroupBuilder api)
        => api.MapPatch("/resumes/optimized/{id:guid}", HandleAsync).Counted("document_saved")
            .WithName("SaveOptimizedResume").WithTags("Optimized resumes").WithSummary("Change an optimized resume")
            .Produces<SaveOptimizedResumeResponse>().Produces<SaveOptimizedResumeResponse>(202).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(422).ProducesProblem(500);

    private static async Task<IResult> HandleAsync(
        HttpContext context, Guid id, JsonBody<SaveOptimizedResumeRequest> body, VitaeStore store, SourceResumes sources, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request, today) = (Caller.Of(context.User), body.Value.Value, clock.Today());
        var options = Versioning.Read(context, request.ExpectedVersion, body.Sha256);
        if (!options.IsOk) return Problems.Of(options.Error);
        if (Wrong(request) is { } wrong) return Problems.Of(wrong);
        var saved = await store.OptimizedResumes.SaveAsync(user, id, EditAsync, SaveNotes.Apply(options.Value, request.Autosave, request.UserNote), cancel);
        return SaveAnswers.Of(
            context, hub, saved, "optimized_resume", record => record.Version, (record, merged, state) => new SaveOptimizedResumeResponse(true, record, "Resume updated successfully", merged, state), "/structured_output");

        async Task<Result<Edit<OptimizedResumeChanges>>> EditAsync(OptimizedResumeRecord current)
        {
            var source = request.StructuredOutput is null ? new DerivationMemory(new Resume()) : await sources.OfAsync(user, current, cancel);
            return source.Then(memory => Changes(request, current, memory, today).Then<Edit<OptimizedResumeChanges>>(changes => new Edit<OptimizedResumeChanges>(changes, merged => OptimizedDocument.Rebuild(merged, memory, today))));
        }
    }

    private static Error? Wrong(SaveOptimizedResumeRequest request)
    {
        if (request is { StructuredOutput: null, QaMetrics: null, ExportFormats: null, OptimizedContent: null, MatchScore: null, Title: null, TemplateId: null })
            return Answers.Invalid("there is nothing to change", "", "send at least one of structured_output, qa_metrics, export_formats, optimized_content, match_score");
        if (request.QaMetrics is { ValueKind: not JsonValueKind.Object }) return Answers.Invalid("qa_metrics is an object", "/qa_metrics", "send coverage, readability, duplicates and format_compliance");
        if (request.ExportFormats is { ValueKind: not JsonValueKind.Object }) return Answers.Invalid("export_formats is an object", "/export_formats", "send the object as GET gave it");
        if (request.MatchScore is { } score && score is not (>= 0 and <= 100)) return Answers.Invalid("a match score is 0 to 100", "/match_score", "send a number in that range");
        return Answers.TooLong(request.OptimizedContent, MaxContent, "/optimized_content") ?? Answers.TooLong(request.Title, MaxTitle, "/title") ?? SaveNotes.TooLong(request.UserNote)
            ?? Templates.KnownTemplate.Missing(request.TemplateId, "/template_id");
    }

    private static Result<OptimizedResumeChanges> Changes(SaveOptimizedResumeRequest request, OptimizedResumeRecord current, DerivationMemory source, DateOnly today)
    {
        var document = request.StructuredOutput is { } sent
            ? OptimizedDocument.Read(sent, current.StructuredOutput).Then<OptimizedResumeChanges>(read => OptimizedDocument.Derive(read, source, today, isMeasured: true))
            : new OptimizedResumeChanges();
        return document.Then<OptimizedResumeChanges>(derived => derived with
        {
            QaMetrics = derived.QaMetrics ?? (request.QaMetrics is { } metrics ? JsonBytes.Of(metrics) : null),
            ExportFormats = request.ExportFormats is { } formats ? JsonBytes.Of(formats) : null,
            OptimizedContent = request.OptimizedContent ?? derived.OptimizedContent,
            MatchScore = request.MatchScore ?? derived.MatchScore,
            Title = request.Title,
            TemplateId = request.TemplateId,
        });
    }
}
