using Vitae.Core.Optimizing;

namespace Vitae.Server.Optimized;

/// <summary>What lists tell of an optimized resume.</summary>
/// <param name="KeywordsAdded">Words of the posting that the page shows and the source did not.</param>
/// <param name="SkillsHighlighted">Skills of the posting that the page shows.</param>
internal sealed record OptimizedFacts(IReadOnlyList<string> KeywordsAdded, IReadOnlyList<string> SkillsHighlighted)
{
    public static OptimizedFacts Of(StructuredOutput document, DerivationMemory source)
    {
        var (before, after) = (source.SourceText, document.TailoredResumeText.AtsPlainText);
        var job = document.Analysis;
        var skills = job.MustHaveSkills.Concat(job.NiceToHaveSkills).Concat(job.Tooling).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var keywords = skills.Concat(job.ScreeningKeywords).Distinct(StringComparer.OrdinalIgnoreCase);
        return new OptimizedFacts(
            [.. keywords.Where(word => Shows(after, word) && !Shows(before, word))],
            [.. skills.Where(skill => Shows(after, skill))]);
    }

    private static bool Shows(string text, string word) => word.Length > 0 && text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
