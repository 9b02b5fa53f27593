using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>Which dates of a line are the entry's own, and which are part of a name or a sentence.</summary>
internal static class EntryDates
{
    /// <summary>Letters of the longest line that still names an entry.</summary>
    public const int LongestHead = 160;

    /// <summary>Whether the date stands apart in its text: it is a range, in brackets, or at one end behind a separator.</summary>
    public static bool IsHeadDate(string text, DateSpan span)
    {
        if (span.Kind is DateKind.Range or DateKind.OpenRange)
            return true;
        if (span.Length >= text.Length - 2 || text[span.Start] is '(' or '[' or '（')
            return true;
        if (span.Kind is DateKind.Duration)
            return Before(text, span) is '(' or '|' or ',' or '·' or '•' or '\0';
        if (span.Kind is DateKind.Present)
            return false;
        var (before, after) = (Before(text, span), After(text, span));
        if (before is '(' or '[' && after is ')' or ']' || before is '(' && after is ',' || after is ')' && before is ',')
            return true;
        if (after == '\0')
            return before is ',' or '|' or '–' or '—' or '-' or '·' or '•' or ':' or '/' or ';' || !span.IsYearOnly;
        if (before == '\0')
            return after is ',' or '|' or '–' or '—' or '-' or '·' or '•' or ':' or ';' || !span.IsYearOnly;
        return before is '|' or '·' or '•' && after is '|' or '·' or '•' || before is ',' && after is ',' or '|';
    }

    /// <summary>The dates of a paragraph in head position; empty when it is running text.</summary>
    public static List<DateSpan> OfHead(Paragraph paragraph)
    {
        List<DateSpan> dates = [.. paragraph.Notes.Select(note => note.WholeDate).OfType<DateSpan>().Where(span => span.Kind != DateKind.Duration)];
        if (paragraph.Text.Length > LongestHead || paragraph.Lines.Count > 2)
            return dates;
        foreach (var group in paragraph.Groups)
        {
            var text = group.Text;
            dates.AddRange(DateScanner.Find(text).Where(span => span.Kind != DateKind.Duration && IsHeadDate(text, span)));
        }
        return dates;
    }

    /// <summary>The one date to take of several: a range before a single date; the last added note wins over the open one it completes.</summary>
    public static DateSpan? Best(IReadOnlyList<DateSpan> dates)
        => dates.FirstOrDefault(span => span.Kind == DateKind.Range) ?? dates.FirstOrDefault(span => span.Kind == DateKind.OpenRange) ?? dates.FirstOrDefault(span => span.Kind == DateKind.Single);

    private static char Before(string text, DateSpan span)
    {
        var at = span.Start - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
            at--;
        return at < 0 ? '\0' : text[at];
    }

    private static char After(string text, DateSpan span)
    {
        var at = span.End;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at >= text.Length ? '\0' : text[at];
    }
}
