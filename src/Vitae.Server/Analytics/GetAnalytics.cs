using System.Security.Claims;
using Vitae.Server.Accounts;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Activity;

namespace Vitae.Server.Analytics;

/// <param name="From">The first day (UTC).</param>
/// <param name="To">The last day.</param>
/// <param name="Days">By day, act and label.</param>
/// <param name="Formats">Of exports, the most used first.</param>
/// <param name="Templates">Of exports, the most used first.</param>
/// <param name="SaveSuccessRate">0 to 1; absent when nothing was saved.</param>
internal sealed record AnalyticsResponse(
    bool Success, DateOnly From, DateOnly To, IReadOnlyList<ActivityCount> Days, IReadOnlyList<LabelCount> Formats, IReadOnlyList<LabelCount> Templates, double? SaveSuccessRate);

internal sealed record LabelCount(string Label, long Count);

/// <summary><c>GET /api/analytics</c>: what the caller did, in figures; <c>/api/analytics/all</c>: what everybody did, for administrators. Without a word of any resume.</summary>
internal static class GetAnalytics
{
    private const int MostDays = 400, UsualDays = 30;

    public static void Map(RouteGroupBuilder api, ServerMode mode)
    {
        api.MapGet("/analytics", (ClaimsPrincipal user, VitaeStore store, TimeProvider clock, CancellationToken cancel, DateOnly? from = null, DateOnly? to = null) => AnswerAsync(Caller.Of(user), store, clock, from, to, cancel))
            .WithName("GetAnalytics").WithTags("Analytics").WithSummary("What you did, in figures")
            .Produces<AnalyticsResponse>().ProducesProblem(400).ProducesProblem(401);
        api.MapGroup("").OnlyWithAccounts(mode).MapGet("/analytics/all", (VitaeStore store, TimeProvider clock, CancellationToken cancel, DateOnly? from = null, DateOnly? to = null) => AnswerAsync(null, store, clock, from, to, cancel))
            .RequireAuthorization(Access.Admin)
            .WithName("GetAllAnalytics").WithTags("Administration").WithSummary("What everybody did, in figures")
            .Produces<AnalyticsResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
    }

    private static async Task<IResult> AnswerAsync(Guid? user, VitaeStore store, TimeProvider clock, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        var last = to ?? clock.Today();
        var first = from ?? (last.DayNumber > UsualDays ? last.AddDays(1 - UsualDays) : last);
        if (first > last || last.DayNumber - first.DayNumber > MostDays || last == DateOnly.MaxValue) return Problems.Of(Answers.Invalid($"these are no 1 to {MostDays} days", "from", "ask with from and to, such as 2026-11-01"));
        var counts = await store.Events.CountAsync(user, Begin(first), Begin(last.AddDays(1)), cancel);
        return Answers.Of(counts, days => new AnalyticsResponse(true, first, last, days, Labels(days, "export_created"), Labels(days, "template_used"), Rate(days)));
    }

    private static DateTimeOffset Begin(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static List<LabelCount> Labels(IReadOnlyList<ActivityCount> days, string name)
        => [.. days.Where(day => day.Name == name && day.Label.Length > 0).GroupBy(day => day.Label).Select(all => new LabelCount(all.Key, all.Sum(day => day.Count))).OrderByDescending(all => all.Count).ThenBy(all => all.Label, StringComparer.Ordinal)];

    private static double? Rate(IReadOnlyList<ActivityCount> days)
    {
        var saves = days.Where(day => day.Name == "document_saved").ToList();
        return saves.Sum(day => day.Count) is > 0 and var count ? 1 - ((double)saves.Sum(day => day.Failed) / count) : null;
    }
}
