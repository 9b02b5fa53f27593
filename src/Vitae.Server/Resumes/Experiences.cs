using System.Security.Claims;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <param name="Text">What was done, in the person's own words.</param>
internal sealed record ExperienceRequest(string? Title = null, string? Text = null, IReadOnlyList<string>? BulletPoints = null, IReadOnlyList<string>? Skills = null)
{
    private const int MaxTitle = 500, MaxText = 50_000, MaxLines = 200, MaxLine = 2_000;

    /// <summary>What cannot be kept; null when all can.</summary>
    public Error? Wrong()
    {
        if ((Answers.TooLong(Title, MaxTitle, "/title") ?? Answers.TooLong(Text, MaxText, "/text")) is { } tooLong) return tooLong;
        foreach (var (lines, pointer) in new[] { (BulletPoints, "/bullet_points"), (Skills, "/skills") })
        {
            if (lines is { Count: > MaxLines } || lines?.Any(line => line is null || line.Length > MaxLine) == true)
                return Answers.Invalid($"a list has at most {MaxLines} lines of {MaxLine} characters", pointer, "shorten it");
        }

        return null;
    }

    public ExperienceRecord Apply(ExperienceRecord kept) => kept with
    {
        Title = Title ?? kept.Title,
        Text = Text ?? kept.Text,
        BulletPoints = BulletPoints ?? kept.BulletPoints,
        Skills = Skills ?? kept.Skills,
    };
}

internal sealed record ExperienceResponse(bool Success, ExperienceRecord Experience, string? Message = null);

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListExperiencesResponse(bool Success, IReadOnlyList<ExperienceRecord> Experiences, string? Next);

/// <summary><c>/api/experiences</c>: the person's reusable bank of experience.</summary>
internal static class Experiences
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/experiences", CreateAsync).Once()
            .WithName("CreateExperience").WithTags("Experiences").WithSummary("Keep a piece of experience")
            .Produces<ExperienceResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(422);
        api.MapGet("/experiences", ListAsync)
            .WithName("ListExperiences").WithTags("Experiences").WithSummary("The bank of experience, newest first")
            .Produces<ListExperiencesResponse>().ProducesProblem(400).ProducesProblem(401);
        api.MapGet("/experiences/{id:guid}", GetAsync)
            .WithName("GetExperience").WithTags("Experiences").WithSummary("A piece of experience")
            .Produces<ExperienceResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapPatch("/experiences/{id:guid}", SaveAsync)
            .WithName("SaveExperience").WithTags("Experiences").WithSummary("Change a piece of experience")
            .Produces<ExperienceResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
        api.MapDelete("/experiences/{id:guid}", DeleteAsync)
            .WithName("DeleteExperience").WithTags("Experiences").WithSummary("Forget a piece of experience")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
    }

    private static async Task<IResult> CreateAsync(HttpContext context, JsonBody<ExperienceRequest> body, VitaeStore store, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (string.IsNullOrWhiteSpace(request.Title) && string.IsNullOrWhiteSpace(request.Text)) return Problems.Of(Answers.Invalid("there is nothing to keep", "/text", "send a title or a text"));
        if (request.Wrong() is { } wrong) return Problems.Of(wrong);
        var created = await store.Experiences.CreateAsync(Caller.Of(context.User), request.Apply(new ExperienceRecord { Id = OnceFilter.IdOf(context) ?? Guid.Empty }), cancel);
        return created.IsOk ? Results.Created($"/api/experiences/{created.Value.Id}", new ExperienceResponse(true, created.Value, "Experience created successfully")) : Problems.Of(created.Error);
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        return Answers.Of(await store.Experiences.ListAsync(Caller.Of(user), page.Value, cancel), rows => new ListExperiencesResponse(true, rows.Items, rows.Next));
    }

    private static async Task<IResult> GetAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Experiences.GetAsync(Caller.Of(user), id, cancel), experience => new ExperienceResponse(true, experience));

    private static async Task<IResult> SaveAsync(ClaimsPrincipal user, Guid id, JsonBody<ExperienceRequest> body, VitaeStore store, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request is { Title: null, Text: null, BulletPoints: null, Skills: null }) return Problems.Of(Answers.Invalid("there is nothing to change", "", "send title, text, bullet_points or skills"));
        if (request.Wrong() is { } wrong) return Problems.Of(wrong);
        return Answers.Of(await store.Experiences.UpdateAsync(Caller.Of(user), id, request.Apply, cancel), experience => new ExperienceResponse(true, experience, "Experience updated successfully"));
    }

    private static async Task<IResult> DeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Experiences.DeleteAsync(Caller.Of(user), id, cancel), _ => new MessageResponse(true, "Experience deleted successfully"));
}
