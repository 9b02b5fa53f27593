using Vitae.Reading.Layout;

namespace Vitae.Reading.Text;

/// <summary>Plain text: every letter counts as one unit wide, so that indents, gaps and wrapped lines mean what they mean on a page.</summary>
internal static class PlainTextReader
{
    private const double LetterWidth = 6;
    private const double LineHeight = 12;
    private const int TabWidth = 8;
    private const int Gap = 3;

    public static LaidOutDocument Read(string text, int maxLines)
    {
        List<TextLine> lines = [];
        var blanks = 0;
        var block = 0;
        var row = 0;
        foreach (var raw in text.Split('\n'))
        {
            if (lines.Count >= maxLines)
                break;
            row++;
            var line = Expand(raw.TrimEnd());
            var clean = line.Trim();
            if (clean.Length == 0 || IsRule(clean))
            {
                blanks++;
                // A line of signs under a short line marks it as a heading, as Markdown and old resumes do.
                if (clean.Length > 2 && blanks == 1 && lines.Count > 0 && clean[0] is '=' or '-' && lines[^1] is { IsBullet: false, Text.Length: < 60 } above)
                    lines[^1] = above with { HeadingLevel = clean[0] == '=' ? 1 : 2 };
                continue;
            }
            if (blanks > 0)
                block++;
            lines.Add(Line(line, row, block, blanks));
            blanks = 0;
        }
        return new LaidOutDocument { Lines = lines };
    }

    private static TextLine Line(string line, int row, int block, int blanks)
    {
        var left = line.Length - line.TrimStart().Length;
        var bullet = Characters.AfterBullet(line);
        var start = bullet is null ? left : line.Length - bullet.Length;
        List<TextSegment> segments = [];
        foreach (var (at, piece) in Pieces(line, start))
            segments.Add(new TextSegment(Collapse(piece), new Box(at * LetterWidth, row * LineHeight, (at + piece.Length) * LetterWidth, (row + 1) * LineHeight), Size: 0));
        return new TextLine
        {
            Text = string.Join(' ', segments.Select(segment => segment.Text)),
            Segments = segments,
            Box = segments.Aggregate(segments[0].Box!.Value, (box, segment) => box.Union(segment.Box!.Value)),
            AllCaps = line.Any(char.IsUpper) && !line.Any(char.IsLower),
            IsBullet = bullet is not null,
            Indent = left / 2,
            Block = block,
            GapBefore = 1 + blanks,
        };
    }

    private static IEnumerable<(int Start, string Text)> Pieces(string line, int start)
    {
        var at = start;
        while (at < line.Length)
        {
            var end = at;
            while (end < line.Length && !(line[end] == ' ' && IsGap(line, end)))
                end++;
            if (end > at)
                yield return (at, line[at..end]);
            at = end;
            while (at < line.Length && line[at] == ' ')
                at++;
        }
    }

    private static bool IsGap(string line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == ' ')
            end++;
        return end - at >= Gap && end < line.Length;
    }

    private static bool IsRule(string clean) => clean.Length >= 3 && clean.All(c => c is '-' or '=' or '_' or '*' or '~' or '#' or '─' or '━' or '═' or '—' or '–' or '+' or '.');

    private static string Expand(string raw)
    {
        var clean = Characters.Clean(raw);
        if (!clean.Contains('\t', StringComparison.Ordinal))
            return clean;
        var expanded = new System.Text.StringBuilder(clean.Length + 32);
        var indented = true;
        foreach (var c in clean)
        {
            indented &= char.IsWhiteSpace(c);
            if (c != '\t')
                expanded.Append(c);
            else
                expanded.Append(' ', Math.Max(indented ? 1 : Gap, TabWidth - expanded.Length % TabWidth));
        }
        return expanded.ToString();
    }

    private static string Collapse(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
