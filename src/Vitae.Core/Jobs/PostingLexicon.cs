using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>What the words of a posting signal.</summary>
[Flags]
internal enum Cues
{
    None = 0,
    NiceToHave = 1,
    Not = 2,
    MustHave = 4,
    Responsibility = 8,

    /// <summary>Speaks of what the employer gives; a stronger cue in the same sentence overrules it.</summary>
    Benefit = 16,

    /// <summary>Equal opportunity, privacy, how to apply: nothing else in the sentence counts.</summary>
    Boilerplate = 32,
}

/// <summary>The phrases of <c>posting_lexicon.tsv</c>, in English, German, French and Spanish.</summary>
internal static class PostingLexicon
{
    private static readonly Lazy<Dictionary<string, string[]>> Rows = new(() =>
    {
        var rows = TsvTable.Read("posting_lexicon.tsv");
        return Enumerable.Range(0, rows.Count).ToDictionary(row => rows.Text(row, 0), row => rows.Text(row, 1).Split('|'));
    });

    private static readonly Lazy<PhraseIndex> CueIndex = new(() => Index(
        ("cue-nice", (int)Cues.NiceToHave), ("cue-not", (int)Cues.Not), ("cue-must", (int)Cues.MustHave), ("cue-responsibility", (int)Cues.Responsibility), ("cue-boilerplate", (int)Cues.Boilerplate), ("cue-benefit", (int)Cues.Benefit)));

    /// <summary>Leads after which only what follows is meant: "X, ideally Y".</summary>
    private static readonly Lazy<PhraseIndex> LeadingNiceIndex = new(() => OfPhrases(
        "ideally", "preferably", "idealerweise", "vorzugsweise", "optimalerweise", "im idealfall", "idéalement", "de préférence", "idealmente", "preferiblemente", "preferentemente", "we'd love", "it'd be nice", "it would be nice", "se valorará", "se valora", "se valorarán", "valorable", "deseable",
        "wünschenswert sind", "wünschenswert ist", "von vorteil ist", "von vorteil sind"));

    private static readonly Lazy<PhraseIndex> LeadIndex = new(() => Index(("lead", 0)));
    private static readonly Lazy<PhraseIndex> TailIndex = new(() => Index(("tail", 0)));
    private static readonly Lazy<PhraseIndex> CutIndex = new(() => Index(("cut", 0)));
    private static readonly Lazy<PhraseIndex> FillerIndex = new(() => Index(("filler", 0)));
    private static readonly Lazy<PhraseIndex> DegreeIndex = new(() => Index(("degree", 0)));
    private static readonly Lazy<PhraseIndex> HeadingIndex = new(() => Index(
        ("heading-nice", (int)PostingSection.NiceToHave), ("heading-benefits", (int)PostingSection.Benefits), ("heading-apply", (int)PostingSection.Apply),
        ("heading-must", (int)PostingSection.MustHave), ("heading-responsibility", (int)PostingSection.Responsibilities), ("heading-about", (int)PostingSection.About)));

    private static readonly Lazy<PhraseIndex> WholeHeadingIndex = new(() => Index(
        ("heading-nice=", (int)PostingSection.NiceToHave), ("heading-benefits=", (int)PostingSection.Benefits), ("heading-must=", (int)PostingSection.MustHave), ("heading-responsibility=", (int)PostingSection.Responsibilities)));

    /// <summary>Values are <see cref="Jobs.Cues"/>.</summary>
    public static PhraseIndex CuePhrases => CueIndex.Value;

    public static PhraseIndex LeadingNice => LeadingNiceIndex.Value;

    /// <summary>Words before a skill that are no part of it: "hands-on experience with".</summary>
    public static PhraseIndex Lead => LeadIndex.Value;

    /// <summary>Words after a skill that are no part of it: "experience is a plus".</summary>
    public static PhraseIndex Tail => TailIndex.Value;

    /// <summary>Words at which the name of a skill ends: "SolidWorks for", "AWS in".</summary>
    public static PhraseIndex Cut => CutIndex.Value;

    /// <summary>What is no skill however it is asked: "passion", "right to work".</summary>
    public static PhraseIndex Filler => FillerIndex.Value;

    public static PhraseIndex Degree => DegreeIndex.Value;

    /// <summary>Values are <see cref="PostingSection"/>.</summary>
    public static PhraseIndex Headings => HeadingIndex.Value;

    /// <summary>Headings that count only when they are the whole line; values are <see cref="PostingSection"/>.</summary>
    public static PhraseIndex WholeHeadings => WholeHeadingIndex.Value;

    private static PhraseIndex Index(params ReadOnlySpan<(string Row, int Value)> rows)
    {
        var index = new PhraseIndex(512);
        foreach (var (row, value) in rows)
        {
            foreach (var phrase in Rows.Value[row])
                index.Add(phrase, value);
        }

        return index;
    }

    private static PhraseIndex OfPhrases(params ReadOnlySpan<string> phrases)
    {
        var index = new PhraseIndex(64);
        foreach (var phrase in phrases)
            index.Add(phrase, 0);
        return index;
    }
}
