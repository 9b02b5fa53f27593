using System.Collections.Frozen;

namespace Vitae.Core.Knowledge;

/// <param name="Family">Such as "Management" or "Teaching professionals".</param>
public sealed record KnownTitle(string Name, string Family, IReadOnlyList<string> Aliases);

/// <summary>A job title that a text names; the span is in UTF-16 units of that text.</summary>
public readonly record struct TitleMention(KnownTitle Title, int Start, int Length);

/// <summary>Job titles of ESCO and O*NET with their other names.</summary>
public static class TitleCatalog
{
    private static readonly Lazy<PhraseCatalog<KnownTitle>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("titles.tsv");
        return new PhraseCatalog<KnownTitle>(rows, row => new KnownTitle(rows.Text(row, 0), rows.Text(row, 1), rows.List(row, 2)), 0, 2);
    });

    /// <summary>Words that a title ends with, in English, German, French, Spanish and a few more; folded.</summary>
    private static readonly FrozenSet<string> Heads = KnowledgeData.ReadText("title_heads.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string> Connectors = FrozenSet.Create("of", "for", "and", "the", "to", "in", "de", "des", "du", "der", "fur", "und", "et", "y", "la", "le", "al", "di");

    public static KnownTitle? Find(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Catalog.Value.Find(title) ?? Catalog.Value.Find(SeniorityTerms.WithoutLevel(title));
    }

    public static IReadOnlyList<TitleMention> FindMentions(string text)
        => [.. Catalog.Value.FindMentions(text).Select(m => new TitleMention(m.Value, m.Start, m.Length))];

    /// <summary>How much a phrase looks like a job title, 0 to 1: 1 when the catalog knows it, else by its last words and its form.</summary>
    public static double TitleLikelihood(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim().TrimEnd('.', ':', ',');
        if (trimmed.Length is < 4 or > 100)
            return SeniorityTerms.Of(trimmed) is Jobs.Seniority.Executive ? 1 : 0;
        if (Find(trimmed) is not null)
            return 1;
        var main = WithoutTail(trimmed);
        var words = TextFolding.Fold(main).Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 10)
            return 0;
        if (main.Length != trimmed.Length && Find(main) is not null)
            return 0.95;
        var score = IsHead(words[^1]) ? 0.85 : words.Any(IsHead) ? 0.6 : 0;
        if (score == 0)
            return 0;
        if (words.Length > 6)
            score -= 0.2;
        if (trimmed.IndexOfAny(['!', '?', ';']) >= 0 || trimmed.Contains(". ", StringComparison.Ordinal))
            score -= 0.4;
        if (HasSentenceWords(TextFolding.Fold(main).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            score -= 0.4;
        return Math.Max(0, score);
    }

    internal static bool IsHead(string foldedWord)
    {
        if (Heads.Contains(foldedWord))
            return true;
        if (foldedWord.Length > 4 && foldedWord[^1] == 's' && Heads.Contains(foldedWord[..^1]))
            return true;
        foreach (var suffix in (ReadOnlySpan<string>)["ingenieur", "entwickler", "leiter", "manager", "techniker", "mechaniker", "pfleger", "berater", "arbeiter", "fahrer", "lehrer", "schweisser", "kaufmann", "kauffrau", "meister", "elektroniker", "buchhalter", "assistent", "leitung", "spezialist", "referent", "schlosser", "installateur", "verkaufer", "planer", "betreuer", "erzieher", "monteur", "koch", "kraft", "architekt", "administrator", "beauftragter", "pruefer", "prufer", "helfer", "zeichner", "trainer", "in"])
        {
            if (suffix.Length > 2 ? foldedWord.EndsWith(suffix, StringComparison.Ordinal) || foldedWord.EndsWith(suffix + "in", StringComparison.Ordinal) : foldedWord.Length > 4 && foldedWord.EndsWith("in", StringComparison.Ordinal) && Heads.Contains(foldedWord[..^2]))
                return true;
        }

        return false;
    }

    /// <summary>Without a department or level after a comma, a dash or in brackets.</summary>
    private static string WithoutTail(string title)
    {
        var cut = title.AsSpan().IndexOfAny("(,|–—");
        foreach (var preposition in (ReadOnlySpan<string>)[" in ", " à ", " bei ", " at "])
        {
            var place = title.IndexOf(preposition, StringComparison.Ordinal);
            if (place > 2 && (cut < 0 || place < cut))
                cut = place;
        }

        var dash = title.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && (cut < 0 || dash < cut))
            cut = dash;
        return cut > 2 ? title[..cut].Trim() : title;
    }

    private static bool HasSentenceWords(string[] words)
        => words.Any(w => w is "is" or "are" or "was" or "were" or "will" or "we" or "you" or "our" or "your" or "with" or "by" or "have" or "has" or "from" or "that" or "this" or "a" or "an" or "i")
        || (words.Length > 3 && words.Count(Connectors.Contains) > 2);
}
