using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Search;

namespace Vitae.Server.Resumes;

/// <summary>What is looked for, from the query; all that is given must be met.</summary>
internal sealed record SearchTerms
{
    /// <summary>Words anywhere; the last may be the beginning of one.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "skill")]
    public string? Skill { get; init; }

    [FromQuery(Name = "employer")]
    public string? Employer { get; init; }

    [FromQuery(Name = "title")]
    public string? Title { get; init; }

    /// <summary>Worked in this year or later.</summary>
    [FromQuery(Name = "from_year")]
    public int? FromYear { get; init; }

    /// <summary>Worked in this year or before.</summary>
    [FromQuery(Name = "to_year")]
    public int? ToYear { get; init; }

    [FromQuery(Name = "updated_from")]
    public DateTimeOffset? UpdatedFrom { get; init; }

    [FromQuery(Name = "updated_to")]
    public DateTimeOffset? UpdatedTo { get; init; }

    [FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    [FromQuery(Name = "limit")]
    public int? Limit { get; init; }

    public Result<SearchQuery> Query()
    {
        const int MaxText = 200;
        foreach (var (text, name) in new[] { (Text, "q"), (Skill, "skill"), (Employer, "employer"), (Title, "title") })
        {
            if (Answers.TooLong(text, MaxText, name) is { } tooLong) return tooLong;
        }

        return new SearchQuery(Text, Skill, Employer, Title, FromYear, ToYear, UpdatedFrom, UpdatedTo);
    }
}

/// <summary><c>GET /api/resumes/search</c>: by words, skill, employer, title and years.</summary>
internal static class SearchResumes
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/search", HandleAsync)
            .WithName("SearchResumes").WithTags("Resumes").WithSummary("Find resumes by what they say")
            .Produces<ListResumesResponse>().ProducesProblem(400).ProducesProblem(401);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, VitaeStore store, [AsParameters] SearchTerms terms, CancellationToken cancel)
    {
        var (query, page) = (terms.Query(), Answers.Page(terms.Cursor, terms.Limit));
        if (!query.IsOk) return Problems.Of(query.Error);
        if (!page.IsOk) return Problems.Of(page.Error);
        return Answers.Of(await store.Search.ResumesAsync(Caller.Of(user), query.Value, page.Value, cancel), rows => new ListResumesResponse(true, rows.Items, rows.Next));
    }
}
