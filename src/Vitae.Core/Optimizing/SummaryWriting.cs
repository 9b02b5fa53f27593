using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;

namespace Vitae.Core.Optimizing;

/// <summary>
/// Writes the summary from facts, so that nothing is lost that the person's own summary proved: a draft that keeps every proof, else one that takes up the person's own sentences, else their own in better words.
/// </summary>
internal sealed class SummaryWriting(ResumeFacts facts, OptimizePreferences preferences, GroundingGate gate, BulletWriting writing)
{
    private const int MaxLength = 420;
    private const int TellingWords = 12;

    /// <param name="best">The first of some summaries with which the document proves all that its source proves.</param>
    public UiSummary Write(UiSummary own, string headline, Func<IEnumerable<string>, string> best)
    {
        var drafts = facts.Tongue == Tongue.Other ? [] : ProfileSummary.Drafts(facts, headline);
        var texts = Texts(drafts).Where(IsSupported).ToList();
        var shortened = ProfileSummary.Shortened(own.Primary, MaxLength, preferences.WordLimits.Summary);
        var kept = shortened.Length > 0 && IsSupported(shortened) ? shortened : own.Primary;
        var isTelling = texts.Count > 0 && Wording.BulletRewriter.CountWords(texts[0]) >= TellingWords;
        var primary = own.Primary.Length == 0 ? texts.Count > 0 ? texts[0] : "" : best(isTelling ? Choices(own.Primary, kept, drafts, texts) : [kept, .. texts]);
        return own with
        {
            Primary = primary,
            Alternates = [.. ((IEnumerable<string>)[own.Primary, .. texts]).Where(text => text.Length > 0 && text != primary).Distinct(StringComparer.Ordinal)],
            CharLimitHint = MaxLength,
        };
    }

    /// <summary>Where the person's own words count the years, a summary with that sentence comes first.</summary>
    private IEnumerable<string> Choices(string own, string kept, IReadOnlyList<SummaryDraft> drafts, List<string> texts)
    {
        var woven = Texts(OwnSentences.Woven(own, drafts, facts));
        if (woven.Where(OwnSentences.TellsYears).FirstOrDefault(IsSupported) is { } told)
            yield return told;
        yield return texts[0];
        foreach (var text in woven.Where(IsSupported).Concat(texts.Skip(1)))
            yield return text;
        yield return Reworded(kept);
        yield return kept;
    }

    private IEnumerable<string> Texts(IEnumerable<SummaryDraft> drafts)
        => drafts.Select(draft => writing.Spelled(ProfileSummary.Fit(draft, MaxLength, preferences.WordLimits.Summary, gate.IsSupported))).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Judged as the finished document is: as a whole, against the whole resume.</summary>
    private bool IsSupported(string text) => gate.IsSupported(new Sourced(text, null));

    private string Reworded(string text)
    {
        var reworded = writing.Spelled(string.Join(' ', OwnSentences.In(text, facts.Tongue)));
        return reworded.Length is > 0 and <= MaxLength && gate.IsSupported(new Sourced(reworded, OwnSentences.Pointer)) && IsSupported(reworded) ? reworded : text;
    }
}
