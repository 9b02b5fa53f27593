namespace Vitae.Core.Knowledge;

/// <summary>Why a phrase weakens a resume.</summary>
public enum WeakPhraseKind
{
    /// <summary>Opens a bullet with a duty instead of a deed: "responsible for".</summary>
    WeakOpening,

    /// <summary>Said by everybody: "team player".</summary>
    Cliche,

    /// <summary>Can go without loss: "various", "in order to".</summary>
    Filler,

    /// <summary>A resume speaks without "I" and "my".</summary>
    Pronoun,

    /// <summary>Sounds bigger than the deed: "revolutionized".</summary>
    Inflated,
}

public sealed record WeakPhrase(WeakPhraseKind Kind, string Phrase);

/// <summary>Phrases that weaken a resume, by kind.</summary>
public static class WeakPhrases
{
    private static readonly Lazy<PhraseCatalog<WeakPhrase>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("weak_phrases.tsv");
        return new PhraseCatalog<WeakPhrase>(rows, row => new WeakPhrase(KindOf(rows.Field(row, 0)), rows.Text(row, 1)), 1);
    });

    public static IReadOnlyList<WeakPhrase> All => Catalog.Value.All;

    public static WeakPhrase? Find(string phrase) => Catalog.Value.Find(phrase);

    public static IReadOnlyList<Mention<WeakPhrase>> FindMentions(string text) => Catalog.Value.FindMentions(text);

    private static WeakPhraseKind KindOf(ReadOnlySpan<char> kind) => kind switch
    {
        "weak-opening" => WeakPhraseKind.WeakOpening,
        "cliche" => WeakPhraseKind.Cliche,
        "filler" => WeakPhraseKind.Filler,
        "pronoun" => WeakPhraseKind.Pronoun,
        _ => WeakPhraseKind.Inflated,
    };
}
