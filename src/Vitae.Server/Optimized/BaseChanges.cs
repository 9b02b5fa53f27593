using System.Security.Claims;
using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Core.Revisions;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Server.Resumes;
using Vitae.Server.Versions;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

/// <param name="BaseVersion">The version of the original resume that this one rests on.</param>
/// <param name="CurrentVersion">The original's version now; the same when there is nothing to take over.</param>
/// <param name="Summary">What changed in the original, in English.</param>
/// <param name="Conflicts">What was changed here too; taking over keeps the value here unless told otherwise. Pointers are into <c>ui</c>.</param>
internal sealed record BaseChangesResponse(bool Success, int BaseVersion, int CurrentVersion, IReadOnlyList<string> Summary, IReadOnlyList<DocumentChange> Changes, IReadOnlyList<SaveConflict> Conflicts);

/// <param name="Take">Pointers of the conflicts in which the original's value is wanted.</param>
/// <param name="ExpectedVersion">The version of the optimized resume that was looked at.</param>
internal sealed record TakeBaseChangesRequest(IReadOnlyList<string>? Take = null, int? ExpectedVersion = null);

/// <summary>
/// <c>GET /api/resumes/optimized/{id}/base-changes</c>: what was corrected in the original since this resume was made of it; <c>POST</c> takes it over, merged three ways by field and entry.
/// </summary>
internal static class BaseChanges
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/resumes/optimized/{id:guid}/base-changes", OfferAsync)
            .WithName("GetBaseChanges").WithTags("Optimized resumes").WithSummary("What was corrected in the original since")
            .Produces<BaseChangesResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapPost("/resumes/optimized/{id:guid}/base-changes", TakeAsync)
            .WithName("TakeBaseChanges").WithTags("Optimized resumes").WithSummary("Take corrections of the original over")
            .Produces<SaveOptimizedResumeResponse>().Produces<SaveOptimizedResumeResponse>(202).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static async Task<IResult> OfferAsync(ClaimsPrincipal user, Guid id, VitaeStore store, SourceResumes sources, CancellationToken cancel)
    {
        var sides = await Sides.LoadAsync(store, sources, Caller.Of(user), id, cancel);
        return Answers.Of(sides, it => it.Offer());
    }

    private static async Task<IResult> TakeAsync(HttpContext context, Guid id, JsonBody<TakeBaseChangesRequest> body, VitaeStore store, SourceResumes sources, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (Caller.Of(context.User), body.Value.Value);
        var options = Versioning.Read(context, request.ExpectedVersion, body.Sha256);
        if (!options.IsOk) return Problems.Of(options.Error);
        var sides = await Sides.LoadAsync(store, sources, user, id, cancel);
        if (!sides.IsOk) return Problems.Of(sides.Error);
        var (now, today) = (new DerivationMemory(sides.Value.Now), clock.Today());
        var changes = sides.Value.Merged(request.Take ?? []).Then<OptimizedResumeChanges>(document => OptimizedDocument.Derive(document, now, today));
        if (!changes.IsOk) return Problems.Of(changes.Error);
        var saved = await store.OptimizedResumes.SaveAsync(
            user, id, changes.Value with { BaseVersion = sides.Value.NowVersion },
            options.Value with { ExpectedVersion = options.Value.ExpectedVersion ?? sides.Value.Optimized.Version, Cause = SaveCause.Merge, ChangesSummary = "Took corrections of the original over" },
            merged => OptimizedDocument.Rebuild(merged, now, today), cancel);
        if (saved is { IsOk: true, Value: Saved<OptimizedResumeRecord> { Record.OriginalResumeId: { } original } })
            await store.Versions.SetMilestoneAsync(user, DocumentKind.Resume, original, sides.Value.NowVersion, isMilestone: true, cancel);
        return SaveAnswers.Of(
            context, hub, saved, "optimized_resume", record => record.Version, (record, merged, state) => new SaveOptimizedResumeResponse(true, record, "Resume updated successfully", merged, state), "/structured_output");
    }

    /// <summary>The optimized resume, the original it was made of, and the original as it is now.</summary>
    private sealed record Sides(OptimizedResumeRecord Optimized, StructuredOutput Document, Resume Then, Resume Now, int NowVersion)
    {
        public static async Task<Result<Sides>> LoadAsync(VitaeStore store, SourceResumes sources, Guid user, Guid id, CancellationToken cancel)
        {
            var optimized = await store.OptimizedResumes.GetAsync(user, id, cancel: cancel);
            if (!optimized.IsOk) return optimized.Error;
            if (optimized.Value is not { OriginalResumeId: { } original, BaseVersion: { } }) return Gone();
            var now = await store.Resumes.GetAsync(user, original, cancel: cancel);
            if (!now.IsOk) return now.Error.Code == StorageErrors.NotFound ? Gone() : now.Error;
            var then = await sources.OfAsync(user, optimized.Value, cancel);
            if (!then.IsOk) return then.Error;
            return new Sides(optimized.Value, OptimizedDocument.Read(optimized.Value.StructuredOutput.Parse()), then.Value.Source, ResumeDocument.Read(now.Value.JsonResumeData), now.Value.Version);
        }

        public BaseChangesResponse Offer()
        {
            var changes = DocumentDiff.Compare(Element(Then), Element(Now));
            var conflicts = Merge().Conflicts.Select(conflict => new SaveConflict(conflict.Kind.ToString().ToLowerInvariant(), conflict.Pointer, conflict.Base, conflict.Mine, conflict.Theirs));
            return new BaseChangesResponse(true, Optimized.BaseVersion!.Value, NowVersion, ChangeSummary.Describe(changes), DocumentChange.Of(changes), [.. conflicts]);
        }

        /// <summary>The document with what was corrected.</summary>
        public Result<StructuredOutput> Merged(IReadOnlyList<string> take)
        {
            var merge = Merge();
            var choices = merge.Conflicts.ToDictionary(conflict => conflict.Pointer, conflict => take.Contains(conflict.Pointer) ? Resolution.Theirs : Resolution.Mine);
            var unknown = take.FirstOrDefault(pointer => !choices.ContainsKey(pointer));
            if (unknown is not null) return Answers.Invalid($"there is no conflict at {unknown}", "/take", "take pointers that GET gave");
            return Document with { Ui = Ui(ThreeWayMerge.Resolve(merge, choices).Document) };
        }

        private MergeResult Merge() => ThreeWayMerge.Merge(Ui(UiDocuments.FromResume(Then)), Ui(Document.Ui), Ui(UiDocuments.FromResume(Now)), ["/preview", "/include_parts_summary"]);

        private JsonElement Ui(UiDocument ui) => JsonSerializer.SerializeToElement(Document with { Ui = ui }, ContractJson.StructuredOutput).GetProperty("ui");

        private UiDocument Ui(JsonElement merged)
        {
            var whole = new Dictionary<string, JsonElement> { ["ui"] = merged, ["analysis"] = JsonSerializer.SerializeToElement(Document.Analysis, ContractJson.JobAnalysis) };
            return OptimizedDocument.Read(JsonSerializer.SerializeToElement(whole, ServerJson.Compact.DictionaryStringJsonElement)).Ui;
        }

        private static JsonElement Element(Resume resume) => JsonBytes.Read(JsonResume.Write(resume)).Value.Parse();

        private static Error Gone() => new(StorageErrors.NotFound, "the resume this one was made of is not there any more", null, "take it out of the bin, or edit this one by itself");
    }
}
