namespace Vitae.Reading.Parsing.Dates;

/// <summary>
/// Finds dates and ranges of dates in a line, in every usual form: "03.2024", "Sept. 2019 – heute", "2019年3月至今", "since 2020", "'18", "Q3 2021", "2015–17", "May – Aug 2020", "01/2019 - 03/2020".
/// Linear in the text.
/// </summary>
internal static class DateScanner
{
    public static List<DateSpan> Find(string text)
    {
        var found = new List<DateSpan>();
        if (!MayHoldDate(text))
            return found;
        var tokens = DateToken.Tokenize(text);
        for (var i = 0; i < tokens.Count;)
        {
            if (ReadAt(tokens, i, text) is { } read && read.Next > i)
            {
                found.Add(read.Span);
                i = read.Next;
            }
            else
            {
                i++;
            }
        }
        return found;
    }

    /// <summary>The one date that a text consists of, but for brackets and signs; null when the text says more.</summary>
    public static DateSpan? Whole(string text)
    {
        var spans = Find(text);
        if (spans.Count == 0)
            return null;
        var covered = 0;
        foreach (var span in spans)
        {
            if (!IsNothing(text.AsSpan(covered, span.Start - covered)))
                return null;
            covered = span.End;
        }
        if (!IsNothing(text.AsSpan(covered)))
            return null;
        return spans.FirstOrDefault(span => span.Kind == DateKind.Range) ?? spans.FirstOrDefault(span => span.Kind != DateKind.Duration) ?? spans[0];
    }

    /// <summary>The text without the spans and the signs that hang on them.</summary>
    public static string Without(string text, IEnumerable<DateSpan> spans)
    {
        foreach (var span in spans.OrderByDescending(span => span.Start))
            text = string.Concat(text.AsSpan(0, span.Start), "  ", text.AsSpan(span.End));
        return text;
    }

    private static bool IsNothing(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }

    private static bool MayHoldDate(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                return true;
        }
        return text.Length < 40;
    }

    private static (DateSpan Span, int Next)? ReadAt(List<DateToken> tokens, int i, string text)
    {
        if (StartsInsideWord(tokens, i) && !IsGluedYear(tokens, i))
            return null;
        if (DurationReader.Read(tokens, i) is { } duration)
            return (Span(DateKind.Duration, null, null, tokens, i, duration, text), duration);

        var at = i;
        var since = false;
        var until = false;
        while (at < tokens.Count && tokens[at].Kind == DateTokenKind.Word && at - i < 4)
        {
            var word = tokens[at].Folded;
            if (DateWords.IsOpener(word))
                since = true;
            else if (DateWords.IsConnector(word))
                until = true;
            else if (!DateWords.IsPrefix(word) || DateReader.Read(tokens, at, allowShortYear: false) is not null)
                break;
            at++;
            while (at < tokens.Count && tokens[at].Kind == DateTokenKind.Sign && tokens[at].Folded is ":" or "." or "'")
                at++;
        }
        if (at < tokens.Count && tokens[at].IsDash && at == i)
        {
            var word = SkipFillers(tokens, at + 1);
            var length = DateWords.PresentLength(tokens, word);
            if (length > 0)
                return (Span(DateKind.Present, null, null, tokens, i, word + length, text), word + length);
        }
        if (at == i && i == 0 && DateWords.PresentLength(tokens, i) is var alone and > 0 && i + alone == tokens.Count)
            return (Span(DateKind.Present, null, null, tokens, i, i + alone, text), i + alone);

        if (RangeReader.Read(tokens, at) is { } range)
        {
            // "desde 2019" and "since 2019" run to the present; "until 2019" ends there.
            var opener = i;
            if (!since && !until && !PrefixTouches(tokens, i, at))
                opener = at;
            var next = SkipTail(tokens, range.Next);
            if (range.To is null && range.Kind == DateKind.Single && since)
                return (Span(DateKind.Range, range.From, null, tokens, opener, next, text), next);
            var kind = range.Kind;
            return kind == DateKind.Single
                ? (Span(kind, null, range.From, tokens, opener, next, text) with { IsEnd = at > i && !since }, next)
                : (Span(kind, range.From, range.To, tokens, opener, next, text), next);
        }
        return null;
    }

    /// <summary>Prefix words belong to the date when they open the text or follow a sign ("Expected May 2025", "(since 2019)"), not when they end a sentence ("member of 2019").</summary>
    private static bool PrefixTouches(List<DateToken> tokens, int i, int at)
        => at > i && (i == 0 || tokens[i - 1].Kind == DateTokenKind.Sign);

    private static bool StartsInsideWord(List<DateToken> tokens, int i)
        => i > 0 && !tokens[i].Spaced && tokens[i].Kind != DateTokenKind.Sign && tokens[i - 1].Kind != DateTokenKind.Sign
            && tokens[i - 1].Kind == DateTokenKind.Word && tokens[i - 1].Folded.Length > 0 && tokens[i - 1].Folded[^1] < '\u2e80';

    /// <summary>"Project lead2021-09 to 2022-09": a float at the line's end loses the space before it.</summary>
    private static bool IsGluedYear(List<DateToken> tokens, int i)
        => tokens[i] is { Kind: DateTokenKind.Number, Digits: 4 } && tokens[i - 1].Folded.Length > 2 && RangeReader.Read(tokens, i) is { } read && read.Next >= tokens.Count
            && (read.Kind != DateKind.Single || read.From.Month > 0 || i > 2);

    private static int SkipFillers(List<DateToken> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == DateTokenKind.Word && DateWords.IsFiller(tokens[at].Folded) && DateWords.PresentLength(tokens, at) == 0)
            at++;
        return at;
    }

    /// <summary>"(3 months)" or "· 2 yrs" straight after a range goes with it.</summary>
    private static int SkipTail(List<DateToken> tokens, int next)
    {
        var at = next;
        while (at < tokens.Count && tokens[at].Kind == DateTokenKind.Sign && tokens[at].Folded is "(" or "[" or "·" or "•" or "," or "," or "|" or "–" or "-" or ")" or "]" or "/")
            at++;
        if (at == next || DurationReader.Read(tokens, at) is not { } duration)
            return next;
        return duration < tokens.Count && tokens[duration].Folded is ")" or "]" ? duration + 1 : duration;
    }

    private static DateSpan Span(DateKind kind, CalendarDate? from, CalendarDate? to, List<DateToken> tokens, int first, int next, string text)
    {
        if (from is { } a && to is { } b && (b.Ordinal < a.Ordinal && b.Year < a.Year))
            (from, to) = (to, from);
        var start = tokens[first].Start;
        var end = tokens[next - 1].End;
        if (start > 0 && end < text.Length && (text[start - 1], text[end]) is ('(', ')') or ('[', ']') or ('（', '）') or ('{', '}'))
        {
            start--;
            end++;
        }
        return new DateSpan(kind, from, to, start, end - start);
    }
}
