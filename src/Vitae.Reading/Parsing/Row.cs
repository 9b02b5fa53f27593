using System.Text.RegularExpressions;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing;

/// <summary>A part of a line that stands apart from the others by a gap: its pieces differ in type only.</summary>
internal sealed class LineGroup(IReadOnlyList<TextSegment> pieces)
{
    public IReadOnlyList<TextSegment> Pieces { get; } = pieces;

    public string Text { get; } = Spacing.Join(pieces);

    public double? Left => Pieces[0].Box?.Left;

    public double? Right => Pieces[^1].Box?.Right;

    public bool Bold => Pieces.All(piece => piece.Bold);

    public bool Italic => Pieces.All(piece => piece.Italic);

    /// <summary>The date or length of time this part consists of; null when it says more.</summary>
    public DateSpan? WholeDate => wholeDate ??= Read();

    private DateSpan? wholeDate;
    private bool read;

    private DateSpan? Read()
    {
        if (read)
            return null;
        read = true;
        return Text.Length < 60 ? DateScanner.Whole(Text) : null;
    }
}

/// <summary>A line with its parts told apart.</summary>
internal sealed partial class Row
{
    public Row(TextLine line)
    {
        Line = line;
        List<LineGroup> groups = [];
        List<TextSegment> open = [];
        foreach (var segment in line.Segments.Count > 0 ? line.Segments : [new TextSegment(line.Text, line.Box, line.Bold, line.Italic, line.Size, line.Color)])
        {
            if (WithoutRules(segment) is not { } piece)
                continue;
            if (open.Count > 0 && !Spacing.Touches(open[^1], piece))
            {
                groups.Add(new LineGroup([.. open]));
                open.Clear();
            }
            open.Add(piece);
        }
        if (open.Count > 0)
            groups.Add(new LineGroup([.. open]));
        Groups = groups;
        if (WithoutMark(groups) is not { } unmarked)
            return;
        Groups = unmarked;
        if (groups[0].WholeDate is not null)
            Line = line with { IsBullet = true };
    }

    /// <summary>"2016 – 2017 • Teaching Fellow": a list sign behind what stands in the margin; null when there is none.</summary>
    private static List<LineGroup>? WithoutMark(List<LineGroup> groups)
    {
        if (groups.Count != 2 || groups[1].Pieces[0].Text is not { Length: > 0 } text || !ListMarker.IsSign(text.Split(' ', 2)[0]))
            return null;
        var rest = text.Split(' ', 2) is [_, var behind] ? behind.Trim() : "";
        List<TextSegment> pieces = [.. rest.Length > 0 ? [groups[1].Pieces[0] with { Text = rest }] : Array.Empty<TextSegment>(), .. groups[1].Pieces.Skip(1)];
        return pieces.Count == 0 ? null : [groups[0], new LineGroup(pieces)];
    }

    public TextLine Line { get; }

    public IReadOnlyList<LineGroup> Groups { get; }

    public string Text => Line.Text;

    /// <summary>Rules drawn with letters ("Skills ________") say nothing; null when nothing else is there.</summary>
    private static TextSegment? WithoutRules(TextSegment segment)
    {
        if (string.IsNullOrWhiteSpace(segment.Text))
            return null;
        if (!Rule().IsMatch(segment.Text))
            return segment;
        var text = Rule().Replace(segment.Text, " ").Trim();
        return text.Length == 0 ? null : segment with { Text = text };
    }

    [GeneratedRegex(@"_{4,}|[-=~*#‒–—―─━═]{6,}", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();
}
