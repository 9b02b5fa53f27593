using Vitae.Core;
using Vitae.Reading.Html;
using Vitae.Server.Http;
using Vitae.Server.Jobs.Fetching;

namespace Vitae.Server.Jobs;

/// <param name="Url">Of a page that everybody can open: <c>http</c> or <c>https</c>.</param>
internal sealed record FetchPostingRequest(string? Url);

/// <param name="Description">The posting's text.</param>
/// <param name="Title">As the page says it for machines; the same of company and location. Absent when it does not.</param>
/// <param name="SourceUrl">Where the page was in the end.</param>
internal sealed record FetchPostingResponse(bool Success, string Description, string? Title, string? Company, string? Location, string SourceUrl);

/// <summary><c>POST /api/job-postings/fetch</c>: the text of a posting from its address, without keeping it.</summary>
internal static class FetchPosting
{
    private static readonly Error Off = new("fetching_off", "this server does not open web pages", "/url", "open it in your browser, copy the text and paste that instead");

    public static void Map(RouteGroupBuilder api, bool isOn)
        => api.MapPost("/job-postings/fetch", (JsonBody<FetchPostingRequest> body, PageFetcher fetcher, CancellationToken cancel) => HandleAsync(body, fetcher, isOn, cancel))
            .RequireRateLimiting(RequestLimits.Fetching)
            .WithName("FetchPosting").WithTags("Job postings").WithSummary("Read a posting from its address")
            .Produces<FetchPostingResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(429);

    private static async Task<IResult> HandleAsync(JsonBody<FetchPostingRequest> body, PageFetcher fetcher, bool isOn, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        if (!isOn) return Problems.Of(Off, StatusCodes.Status403Forbidden);
        var fetched = await fetcher.FetchAsync(body.Value.Value.Url, cancel);
        if (!fetched.IsOk) return Problems.Of(fetched.Error);
        return Answers.Of(
            PostingPage.Read(fetched.Value.Bytes, fetched.Value.IsHtml).Then<PostingPage>(WithinLimits),
            page => new FetchPostingResponse(true, page.Text, page.Title, page.Company, page.Location, fetched.Value.Address.ToString()));
    }

    private static Result<PostingPage> WithinLimits(PostingPage page) => AnalyzePosting.Analyze(page.Text, "/url").Then<PostingPage>(_ => page);
}
