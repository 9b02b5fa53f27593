using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;

namespace Vitae.Core.Quality;

/// <summary>Measures a document against the posting it is made for. Pure and total: any document gives a report, the same document the same one.</summary>
public static class QualityAnalyzer
{
    /// <summary>The report on what is switched on in <paramref name="ui"/>; pointers in it are into the structured output, so they begin with <c>/ui</c>.</summary>
    /// <param name="evidence">What the source resume proves: a requirement is only expected where the source supports it.</param>
    /// <param name="today">The day by which gaps and current roles are judged.</param>
    public static QualityReport Analyze(UiDocument ui, JobAnalysis job, IReadOnlyList<RequirementEvidence> evidence, DateOnly today)
    {
        var texts = PageTextReader.Read(ui);
        var bullets = texts.Where(text => text.Kind == PageTextKind.Bullet).ToList();
        var duplicates = DuplicateFinder.Find([.. bullets.Select(bullet => bullet.Text)])
            .Select(group => new DuplicateText(
                bullets[group.Members[0]].Text, [.. group.Members.Select(member => bullets[member].Pointer)], Math.Round(group.Similarity, 2)));
        return new QualityReport { Duplicates = [.. duplicates] };
    }

    /// <summary>The report in four numbers.</summary>
    public static QualityMetrics Metrics(QualityReport report)
    {
        bool[] checks =
        [
            report.FormatChecks.SingleColumn, report.FormatChecks.NoTablesOrTextboxes, report.FormatChecks.DateFormatConsistent, report.FormatChecks.TenseConsistent,
        ];
        return new QualityMetrics(
            report.Scores.KeywordCoverage, report.Readability.Overall, report.Duplicates.Sum(duplicate => duplicate.Locations.Count - 1), 25 * checks.Count(ok => ok));
    }
}
