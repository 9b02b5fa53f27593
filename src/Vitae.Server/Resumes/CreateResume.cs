using System.Text.Json;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <param name="JsonResumeData">A resume in the JSON Resume schema; null or absent: an empty one to write in.</param>
internal sealed record CreateResumeRequest(JsonElement? JsonResumeData = null, string? Title = null, string? TemplateId = null);

/// <param name="Status">Of reading the file it came from: <c>completed</c>, <c>processing</c> or <c>failed</c>; null when it came from none.</param>
/// <param name="Error">Why reading failed.</param>
/// <param name="Warnings">What to look at, such as lines that no field took.</param>
/// <param name="Message">What was done.</param>
internal sealed record ResumeResponse(bool Success, ResumeRecord Resume, string? Status = null, string? Error = null, IReadOnlyList<string>? Warnings = null, string? Message = null);

/// <summary><c>POST /api/resumes/import</c>: a resume from JSON Resume data, or an empty one.</summary>
internal static class CreateResume
{
    public const int MaxTitle = 500;

    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/resumes/import", HandleAsync).WithinQuota()
            .WithName("ImportResume").WithTags("Resumes").WithSummary("Make a resume of JSON Resume data")
            .Produces<ResumeResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(413).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, JsonBody<CreateResumeRequest> body, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        var (user, options) = (Caller.Of(context.User), Versioning.Read(context, null, body.Sha256));
        var resume = body.Value.Then(NewOf);
        if (!options.IsOk) return Problems.Of(options.Error);
        if (!resume.IsOk) return Problems.Of(resume.Error);
        var created = await store.Resumes.CreateAsync(user, resume.Value, options.Value with { Cause = SaveCause.Import }, cancel: cancel);
        if (!created.IsOk) return Problems.Of(created.Error);
        var record = ((Saved<ResumeRecord>)created.Value).Record;
        hub.Publish(user, new LiveNotice("resume.created", record.Id, record.Version));
        Versioning.SetETag(context, record.Version);
        return Results.Created($"/api/resumes/{record.Id}", new ResumeResponse(true, record, Message: "Resume created successfully"));
    }

    private static Result<NewResume> NewOf(CreateResumeRequest request)
    {
        if (Answers.TooLong(request.Title, MaxTitle, "/title") is { } tooLong) return tooLong;
        if (Templates.KnownTemplate.Missing(request.TemplateId, "/template_id") is { } unknown) return unknown;
        var resume = request.JsonResumeData is { } data ? JsonDocuments.Resume(data, "/json_resume_data") : new Core.Resumes.Resume();
        return resume.Then(read => ResumeDocument.NewOf(read, request.Title ?? read.Basics.Name ?? "", request.TemplateId, null).At("/json_resume_data"));
    }
}
