using System.Security.Claims;
using Vitae.Reading.Layout;
using Vitae.Reading.Review;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Resumes;

/// <summary>One thing that the file holds, and what became of it.</summary>
/// <param name="Pointer">JSON pointer into the resume as it was read; null when no field took it.</param>
/// <param name="Confidence">0 to 1; null when no field took it.</param>
/// <param name="Page">From 1; 0 when its place is not known.</param>
/// <param name="Box">Left, top, right and bottom on its page, in points from the top left.</param>
/// <param name="Text">The words of the file it was taken from.</param>
/// <param name="Section">The heading that what was left over stands under.</param>
internal sealed record ReviewDecision(ImportVerdict Verdict, string? Pointer, string Value, double? Confidence, int Page, IReadOnlyList<double>? Box, string Text, string? Section);

/// <param name="Pages">Pages of which there are pictures, with their sizes in points.</param>
internal sealed record ReviewResumeResponse(bool Success, string FileName, IReadOnlyList<PageExtent> Pages, IReadOnlyList<ReviewDecision> Decisions, IReadOnlyList<string> Warnings);

/// <summary><c>GET /api/resumes/{id}/review</c>: how the file was read, field by field, with how sure the reader is and where it stands.</summary>
internal static class ReviewResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}/review", HandleAsync)
            .WithName("ReviewResume").WithTags("Resumes").WithSummary("How the file was read: each field with its place and how sure it is")
            .Produces<ReviewResumeResponse>().ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, VitaeStore store, ResumeReading reading, CancellationToken cancel)
    {
        var file = await FileOfResume.FindAsync(store, Caller.Of(user), id, cancel);
        if (!file.IsOk) return Problems.Of(file.Error);
        var read = await reading.ReadAsync(Caller.Of(user), file.Value, file.Value.FileName, cancel);
        return Answers.Of(read, found => new ReviewResumeResponse(true, file.Value.FileName, found.Pages, [.. ImportReview.Of(found).Decisions.Select(DecisionOf)], found.Warnings));
    }

    private static ReviewDecision DecisionOf(ImportDecision one)
        => new(one.Verdict, one.Pointer, one.Value, one.Confidence, one.Page, one.Box is { } box ? [.. new[] { box.Left, box.Top, box.Right, box.Bottom }.Select(edge => Math.Round(edge, 1))] : null, one.Text, one.Section);
}
