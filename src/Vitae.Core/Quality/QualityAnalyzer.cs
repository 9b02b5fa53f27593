using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;

namespace Vitae.Core.Quality;

/// <summary>
/// Measures a document against the posting it is made for. Pure and total: any document gives a report, the same document the same one. The overall score is
/// 40 % keyword coverage + 25 % readability + 15 % format (25 points a check) + 10 % completeness + 10 % freedom from duplicates (20 points a duplicate); whatever
/// is missing of 100 in any of them is told in the warnings, the suggestions or the issues of readability, with what to do.
/// </summary>
public static class QualityAnalyzer
{
    private const int PointsForDuplicate = 20;

    private const int MaxDetectedLength = 20_000;

    /// <summary>The report on what is switched on in <paramref name="ui"/>; pointers in it are into the structured output, so they begin with <c>/ui</c>.</summary>
    /// <param name="evidence">What the source resume proves: a requirement is only expected in two places where the source supports it.</param>
    /// <param name="today">The day by which gaps and current roles are judged.</param>
    public static QualityReport Analyze(UiDocument ui, JobAnalysis job, IReadOnlyList<RequirementEvidence> evidence, DateOnly today) => Analyze(ui, job, evidence, today, new PageReadings());

    /// <param name="readings">What was found in other states of the document, for the same posting.</param>
    internal static QualityReport Analyze(UiDocument ui, JobAnalysis job, IReadOnlyList<RequirementEvidence> evidence, DateOnly today, PageReadings readings)
    {
        var texts = PageTextReader.Read(ui, today);
        var language = LanguageOf(texts);
        var (coverage, mustHaves) = KeywordCoverage.Inspect(new PageIndex(texts, readings), job, evidence);
        var (format, checks) = FormatInspection.Inspect(ui, texts, language == "en", today);
        var completeness = CompletenessInspection.Inspect(ui, texts, today);
        var readability = ReadabilityInspection.Inspect(texts, job, language, readings);
        var (uniqueness, duplicates) = Duplicates([.. texts.Where(text => text.Kind == PageTextKind.Bullet)]);
        return new QualityReport
        {
            MustHaveCoverage = mustHaves,
            FormatChecks = checks,
            Readability = readability,
            Duplicates = duplicates,
            Scores = new QualityScores
            {
                KeywordCoverage = coverage.Score,
                Overall = Inspection.ToScore(
                    (0.40 * coverage.Score) + (0.25 * readability.Overall) + (0.15 * format.Score) + (0.10 * completeness.Score) + (0.10 * uniqueness.Score)),
            },
            Warnings = [.. completeness.Warnings, .. coverage.Warnings, .. format.Warnings, .. uniqueness.Warnings],
            Suggestions = [.. coverage.Suggestions, .. format.Suggestions, .. completeness.Suggestions],
        };
    }

    /// <summary>The report in four numbers.</summary>
    public static QualityMetrics Metrics(QualityReport report)
        => new(report.Scores.KeywordCoverage, report.Readability.Overall, report.Duplicates.Sum(duplicate => duplicate.Locations.Count - 1), FormatInspection.Score(report.FormatChecks));

    private static (Inspection Inspection, IReadOnlyList<DuplicateText> Duplicates) Duplicates(List<PageText> bullets)
    {
        var groups = DuplicateFinder.Find(bullets.ConvertAll(bullet => bullet.Text));
        var warnings = groups.SelectMany(group => group.Members.Skip(1), (group, member) => $"{bullets[member].Place} says the same as bullet {Where(bullets[group.Members[0]])}: drop one, or say what was different");
        return (
            new Inspection(Inspection.ToScore(100 - (PointsForDuplicate * groups.Sum(group => group.Members.Count - 1))), Inspection.Limit(warnings), []),
            [.. groups.Select(group => new DuplicateText(
                bullets[group.Members[0]].Text, [.. group.Members.Select(member => bullets[member].Pointer)], Math.Round(group.Similarity, 2, MidpointRounding.AwayFromZero)))]);
    }

    private static string Where(PageText bullet) => bullet.Place["Bullet ".Length..];

    private static string LanguageOf(IReadOnlyList<PageText> texts)
    {
        var prose = string.Join('\n', texts.Where(text => text.Kind is PageTextKind.Bullet or PageTextKind.Summary or PageTextKind.Other).Select(text => text.Text));
        return LanguageDetector.Detect(prose[..Math.Min(prose.Length, MaxDetectedLength)]);
    }
}
