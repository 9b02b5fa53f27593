using System.Globalization;
using System.Security.Claims;
using System.Text;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Analyses;

/// <summary><c>GET /api/analysis-sessions/{id}/report</c>: the ranking with its reasons, as Markdown to send on.</summary>
internal static class AnalysisReport
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/analysis-sessions/{id:guid}/report", HandleAsync)
            .WithName("GetAnalysisReport").WithTags("Analyses").WithSummary("The ranking with its reasons, as Markdown")
            .Produces(200, contentType: "text/markdown").ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
    {
        var report = await WriteAsync(store, Caller.Of(user), id, cancel);
        return report.IsOk ? Results.Text(report.Value, "text/markdown", Encoding.UTF8) : Problems.Of(report.Error);
    }

    private static async Task<Result<string>> WriteAsync(VitaeStore store, Guid user, Guid id, CancellationToken cancel)
    {
        var session = await store.Analyses.GetAsync(user, id, cancel);
        if (!session.IsOk) return session.Error;
        var best = await store.Analyses.ResultsAsync(user, id, new PageRequest(Size: PageRequest.MaxSize), cancel);
        if (!best.IsOk) return best.Error;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {Plain(session.Value.SessionName)}\n\n{session.Value.ProcessedResumes} resumes, {session.Value.CreatedAt:yyyy-MM-dd}\n\n")
            .Append("| place | resume | overall | skills | experience | education | tools |\n|---|---|---|---|---|---|---|\n");
        var reasons = new StringBuilder();
        foreach (var analysis in best.Value.Items)
        {
            var resume = await store.Resumes.GetAsync(user, analysis.ResumeId, alsoDeleted: true, cancel);
            if (!resume.IsOk) return resume.Error;
            var name = Plain(resume.Value.CandidateName is { Length: > 0 } candidate ? candidate : resume.Value.Title);
            text.Append(CultureInfo.InvariantCulture, $"| {analysis.RankingPosition} | {name} | {analysis.OverallFitScore:0.#} | {analysis.SkillMatchScore:0.#} | {analysis.ExperienceScore:0.#} | {analysis.EducationScore:0.#} | {analysis.ToolsScore:0.#} |\n");
            reasons.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n{Plain(analysis.Summary)}\n\n{string.Concat(analysis.Reasoning.Split('\n').Select(line => $"- {Plain(line)}\n"))}");
        }

        return text.Append(reasons).ToString();
    }

    /// <summary>What people wrote is text here, never markup.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter is '\\' or '|' or '*' or '_' or '#' or '[' or ']' or '<' or '>' or '`' or '!') plain.Append('\\');
            plain.Append(letter);
        }

        return plain.ToString();
    }
}
