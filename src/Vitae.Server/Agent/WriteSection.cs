using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Agent;

/// <param name="Section">A section of JSON Resume (<c>work</c>), <c>summary</c>, or a heading such as "Work experience" in any language that files are read in.</param>
/// <param name="Text">What the person said or wrote, as it is; at most 50,000 characters.</param>
/// <param name="ResumeId">Null: a new resume is made.</param>
/// <param name="Replace">The section is begun anew; else entries are added to those that are there.</param>
internal sealed record WriteSectionRequest(string? Section = null, string? Text = null, Guid? ResumeId = null, bool? Replace = null);

/// <param name="Section">The draft: all words that were sent for it, what was made of the last, and whether anything was (<c>completed</c> or <c>failed</c>).</param>
/// <param name="SectionStatus">How far the section of the resume is now.</param>
/// <param name="Content">What the words say, as the part of a JSON Resume that they fill, such as <c>{"work": […]}</c>.</param>
/// <param name="LeftOver">Lines that no field took; they are kept with the draft alone.</param>
internal sealed record WriteSectionResponse(
    bool Success, Guid ResumeId, ResumeSectionRecord Section, SectionStatus SectionStatus, JsonElement Content, IReadOnlyList<string> LeftOver, CompletenessSummary CompletenessSummary, ResumeRecord Resume, string Message);

/// <summary>What is kept beside the words of a section.</summary>
internal sealed record SectionContent(JsonElement Content, IReadOnlyList<string> LeftOver);

/// <summary><c>POST /api/agent/sections</c>: a person's own words for one section become that section of a resume, read as a file would be, without a language model.</summary>
internal static class WriteSection
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/agent/sections", HandleAsync).WithinQuota().Once()
            .WithName("WriteSection").WithTags("Agent").WithSummary("Raw words become a section of a resume")
            .Produces<WriteSectionResponse>().Produces<WriteSectionResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, JsonBody<WriteSectionRequest> body, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (Caller.Of(context.User), body.Value.Value);
        var options = Versioning.Read(context, null, body.Sha256);
        if (!options.IsOk) return Problems.Of(options.Error);
        var read = SectionWords.Read(request.Section, request.Text);
        if (!read.IsOk) return Problems.Of(read.Error);
        var (words, draft) = (read.Value, DraftOf(read.Value, request.Text!));
        var id = request.ResumeId ?? OnceFilter.IdOf(context) ?? Guid.CreateVersion7();
        if (request.ResumeId is null)
        {
            var created = await CreateAsync(store, user, id, words, draft, options.Value, cancel);
            if (created is { IsOk: true, Value: Saved<ResumeRecord> { Record: var made } })
            {
                hub.Publish(user, new LiveNotice("resume.created", made.Id, made.Version));
                return Results.Created($"/api/resumes/{made.Id}", await AnswerAsync(made));
            }

            // An earlier attempt with this key has made it already, and was not answered.
            if (created.Error is { } error && error.Code != StorageErrors.AlreadyExists) return Problems.Of(error);
        }

        var current = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!current.IsOk) return Problems.Of(current.Error);
        var (resume, replaces) = (ResumeDocument.Read(current.Value.JsonResumeData), request.Replace == true);
        var changed = words.AddTo(resume, replaces).Then(added => ResumeDocument.ChangesOf(added, current.Value.TemplateId));
        if (!changed.IsOk) return Problems.Of(changed.Error);
        if (words.IsEmpty || JsonElement.DeepEquals(changed.Value.JsonResumeData!.Parse(), current.Value.JsonResumeData.Parse()))
        {
            var kept = await store.Sections.DraftAsync(user, draft with { ResumeId = id }, replaces, cancel);
            return kept.IsOk ? Results.Ok(await AnswerAsync(current.Value)) : Problems.Of(kept.Error);
        }

        var saved = await store.Resumes.SaveAsync(
            user, id, changed.Value, draft, replaces, options.Value with { ExpectedVersion = options.Value.ExpectedVersion ?? current.Value.Version, Cause = SaveCause.Save },
            merged => ResumeDocument.ChangesOf(merged, current.Value.TemplateId), cancel);
        if (saved is not { IsOk: true, Value: Saved<ResumeRecord> done }) return SaveAnswers.Of(context, hub, saved, "resume", record => record.Version, (record, _, _) => record, "/json_resume_data");
        if (!done.Replayed) hub.Publish(user, new LiveNotice("resume.saved", id, done.Record.Version));
        Versioning.SetETag(context, done.Record.Version);
        return Results.Ok(await AnswerAsync(done.Record));

        async Task<WriteSectionResponse> AnswerAsync(ResumeRecord record)
        {
            var sections = await store.Sections.ListAsync(user, record.Id, cancel);
            var section = sections.IsOk ? sections.Value.FirstOrDefault(one => one.SectionName == words.Section) : null;
            return Answer(record, section ?? draft with { UserId = user, ResumeId = record.Id }, words);
        }
    }

    private static async Task<Result<SaveOutcome<ResumeRecord>>> CreateAsync(VitaeStore store, Guid user, Guid id, SectionWords words, ResumeSectionRecord draft, SaveOptions options, CancellationToken cancel)
    {
        var fresh = words.AddTo(new Resume(), replaces: false).Then(resume => ResumeDocument.NewOf(resume, resume.Basics.Name ?? "", null, null));
        return fresh.IsOk ? await store.Resumes.CreateAsync(user, fresh.Value with { Id = id }, options, draft, cancel) : fresh.Error;
    }

    private static ResumeSectionRecord DraftOf(SectionWords words, string text) => new()
    {
        SectionName = words.Section,
        OriginalInput = text,
        ProcessedContent = JsonBytes.Of(new SectionContent(Element(words.Content), words.Leftovers), ServerJson.Compact.SectionContent),
        Status = words.IsEmpty ? WorkStatus.Failed : WorkStatus.Completed,
        Error = words.IsEmpty ? "nothing of these words is what this section holds" : null,
    };

    private static WriteSectionResponse Answer(ResumeRecord record, ResumeSectionRecord section, SectionWords words)
    {
        var completeness = ResumeDocument.Completeness(ResumeDocument.Read(record.JsonResumeData), record.TemplateId);
        var status = completeness.Sections.GetValueOrDefault(words.Section == "summary" ? "basics" : words.Section);
        var message = words.IsEmpty ? "The words are kept, but none of them fits this section" : words.Leftovers.Count > 0 ? "The section was written; some lines fit no field" : "The section was written";
        return new WriteSectionResponse(true, record.Id, section, status, Element(words.Content), words.Leftovers, completeness, record, message);
    }

    private static JsonElement Element(JsonObject content) => JsonSerializer.Deserialize(content.ToJsonString(), ServerJson.Compact.JsonElement);
}
