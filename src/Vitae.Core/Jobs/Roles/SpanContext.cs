using System.Buffers;
using System.Globalization;

namespace Vitae.Core.Jobs.Roles;

/// <summary>What stands around a span of a posting: neighbours, punctuation, line, sentence.</summary>
internal sealed class SpanContext(PostingText posting, IReadOnlyList<PostingUnit> units)
{
    private const int Prefix = 7;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“„«»”'’");

    private readonly int[] lines = LinesOf(posting);
    private readonly (PostingSection Section, int Signals)[] unitOf = UnitsOf(posting, units);

    public void Write(int from, int to, FeatureSet features)
    {
        var all = posting.Tokens.Count;
        var before = from == 0 ? "start" : Gap(posting.GapBefore(from));
        var after = to == all ? "end" : Gap(posting.GapBefore(to));
        var previous = from > 0 ? Short(from - 1) : "start";
        var next = to < all ? Short(to) : "end";
        features.Add("gap before", before);
        features.Add("gap behind", after);
        features.Add("gaps", before, after);
        features.Add("previous", previous, before);
        features.Add("next", next, after);
        if (from > 1)
            features.Add("previous two", Short(from - 2), previous);
        if (to + 1 < all)
            features.Add("next two", next, Short(to + 1));
        WriteWords(from, to, features);
        WriteKinds(from, to, features);
        features.Add("section", unitOf[from].Section.ToString());
        for (var kind = 0; kind < Signals.Kinds.Count; kind++)
        {
            if ((unitOf[from].Signals & (1 << kind)) != 0)
                features.Add("sentence has", Signals.Kinds[kind]);
        }

        WriteLine(from, to, before, features);
        WriteItself(from, to, features);
    }

    private void WriteWords(int from, int to, FeatureSet features)
    {
        for (var i = Math.Max(0, from - 12); i < from; i++)
        {
            if (TitleFinder.Hiring.Contains(posting.Word(i)) && lines[i] == lines[from])
                features.Add("behind hiring word");
            if (lines[i] == lines[from])
                features.Add("words before", Short(i));
        }

        for (var i = to; i < Math.Min(posting.Tokens.Count, to + 6) && lines[i] == lines[from]; i++)
            features.Add("words behind", Short(i));
    }

    /// <summary>Where the line stands, and what labels it before a colon.</summary>
    private void WriteLine(int from, int to, string before, FeatureSet features)
    {
        features.Add("line", Bucket(lines[from]));
        features.Add("line and gap", Bucket(lines[from]), before);
        features.Add("words", Math.Min(7, to - from).ToString(CultureInfo.InvariantCulture));
        features.Add("from end", posting.Tokens.Count - to < 60 ? "near" : "far");
        var lineStart = from;
        while (lineStart > 0 && lines[lineStart - 1] == lines[from])
            lineStart--;
        for (var i = lineStart; i < Math.Min(from, lineStart + 6); i++)
        {
            if (!posting.GapBefore(i + 1).Contains(':'))
                continue;
            for (var j = lineStart; j <= i; j++)
                features.Add("label", Short(j));
            break;
        }

        features.Add(from == lineStart ? "opens line" : "inside line");
    }

    private void WriteItself(int from, int to, FeatureSet features)
    {
        features.Add("first word", Short(from));
        features.Add("last word", Short(to - 1));
        for (var i = from; i < to; i++)
            features.Add("word", Short(i));
        var phrase = posting.Phrase(from, to);
        features.Add("letters", phrase.All(c => !char.IsLower(c)) ? "large" : !phrase.Any(char.IsUpper) ? "small" : char.IsUpper(phrase[0]) ? "capital" : "mixed");
        if (phrase.Any(char.IsDigit))
            features.Add("has digit");
        features.Add("capitals", Enumerable.Range(from, to - from).All(i => char.IsUpper(posting.Text[posting.Tokens[i].Start])) ? "all" : "some");
    }

    /// <summary>The small words around by what they do, whatever the language, and how far a word of seeking stands before in the same sentence.</summary>
    private void WriteKinds(int from, int to, FeatureSet features)
    {
        var all = posting.Tokens.Count;
        var one = KindAt(from - 1, from);
        var two = from > 1 && !IsSentenceEnd(from) && !IsSentenceEnd(from - 1) ? KindAt(from - 2, from - 1) : "-";
        var behind = to < all ? KindAt(to, to) : "end";
        features.Add("kind before", one);
        features.Add("kinds before", two, one);
        features.Add("kind behind", behind);
        features.Add("kinds around", one, behind);
        if (to + 1 < all && !IsSentenceEnd(to) && !IsSentenceEnd(to + 1))
            features.Add("kinds behind", behind, KindAt(to + 1, to + 1));
        var (words, addressed) = (0, false);
        for (var i = from - 1; i >= Math.Max(0, from - 16) && !IsSentenceEnd(i + 1); i--)
        {
            var kind = SmallWords.KindOf(posting.Word(i));
            if (kind is "seek" && !features.Has("sought before"))
            {
                features.Add("sought before");
                features.Add("sought before with words", Math.Min(words, 4).ToString(CultureInfo.InvariantCulture), one);
            }

            addressed |= kind is "you";
            if (kind is "we")
                features.Add("we before");
            words += kind is null ? 1 : 0;
        }

        if (addressed)
            features.Add("you before");
        for (var i = to; i < Math.Min(all, to + 16) && !IsSentenceEnd(i); i++)
        {
            if (SmallWords.KindOf(posting.Word(i)) is ("we" or "ours" or "you" or "yours") and var kind)
                features.Add("behind in sentence", kind);
        }
    }

    private string KindAt(int token, int gap)
        => token < 0 ? "start" : IsSentenceEnd(gap) ? "edge" : SmallWords.KindOf(posting.Word(token)) ?? (char.IsUpper(posting.Text[posting.Tokens[token].Start]) ? "large" : "small");

    /// <summary>Whether a sentence or line ends before a word.</summary>
    public bool IsSentenceEnd(int token) => token >= posting.Tokens.Count || (token > 0 && Gap(posting.GapBefore(token)) is "paragraph" or "line" or "stop");

    /// <summary>Counted from nought, blank ones left out.</summary>
    public int LineOf(int token) => lines[token];

    public int Lines => lines.Length == 0 ? 0 : lines[^1];

    public string Short(int token) => posting.Word(token) is { Length: > Prefix } word ? word[..Prefix] : posting.Word(token);

    public static string Gap(ReadOnlySpan<char> gap)
        => gap.Contains("\n\n", StringComparison.Ordinal) ? "paragraph" : gap.IndexOfAny('\n', '\r') >= 0 ? "line" : gap.IndexOf('(') >= 0 ? "bracket" : gap.IndexOf(')') >= 0 ? "closing" : gap.IndexOf(':') >= 0 ? "colon" : gap.IndexOf(',') >= 0 ? "comma" : gap.IndexOfAny('|', '·', '•') >= 0 ? "bar" : gap.IndexOfAny(['–', '—']) >= 0 || gap.Contains(" - ", StringComparison.Ordinal) ? "dash"
            : gap.IndexOfAny(".!?") >= 0 && gap.Length > 1 ? "stop" : gap.IndexOf('/') >= 0 ? "slash" : gap.IndexOfAny(Quotes) >= 0 ? "quote" : gap.IndexOf('@') >= 0 ? "at" : gap is " " ? "space" : gap.IsEmpty ? "none" : gap.Length == 1 ? "sign" : "other";

    private static string Bucket(int line) => line < 4 ? line.ToString(CultureInfo.InvariantCulture) : line < 7 ? "5" : line < 12 ? "9" : "far";

    private static int[] LinesOf(PostingText posting)
    {
        var lines = new int[posting.Tokens.Count];
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i - 1] + (posting.GapBefore(i).IndexOfAny('\n', '\r') >= 0 ? 1 : 0);
        return lines;
    }

    private static (PostingSection, int)[] UnitsOf(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        var found = new (PostingSection, int)[posting.Tokens.Count];
        foreach (var unit in units)
        {
            var (from, to) = posting.TokensIn(unit.Start, unit.End);
            var signals = 0;
            for (var i = from; i < to; i++)
                signals |= Signals.Of(posting.Word(i));
            found.AsSpan(from, to - from).Fill((unit.Section, signals));
        }

        return found;
    }

    /// <summary>Which words stand in a list of what is required or welcome.</summary>
    public static bool[] InLists(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        var inside = new bool[posting.Tokens.Count];
        foreach (var unit in units.Where(unit => unit is { IsBullet: true, Section: PostingSection.MustHave or PostingSection.NiceToHave }))
        {
            var (from, to) = posting.TokensIn(unit.Start, unit.End);
            inside.AsSpan(from, to - from).Fill(true);
        }

        return inside;
    }
}
