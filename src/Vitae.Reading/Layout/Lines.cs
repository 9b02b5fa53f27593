namespace Vitae.Reading.Layout;

/// <summary>Fragments of a region → lines with their segments.</summary>
internal static class Lines
{
    private const double BaselineTolerance = 0.3;
    /// <summary>What rises above the line orders lines of very different sizes: a large name comes before the small lines at its side.</summary>
    private const double Rise = 1.0;

    /// <summary>Type this many times as large is no part of a line: a name with the address beside it.</summary>
    private const double MixedSizes = 1.9;
    private const double MarginHeadingSize = 1.2;
    private const int MarginHeadingLength = 30;

    public static IEnumerable<TextLine> Of(Region region, IReadOnlyList<PageLink> links)
    {
        var sizes = region.Fragments.Select(fragment => fragment.Size).Order().ToList();
        var usualSize = sizes[sizes.Count / 2];
        foreach (var row in Rows(region.Fragments))
        {
            foreach (var line in SplitAtMarkers(row).SelectMany(line => SplitAtHeading(line, usualSize))) yield return LineOf(region, line, links);
        }
    }

    private static List<List<Fragment>> Rows(IReadOnlyList<Fragment> fragments)
    {
        var rows = new List<List<Fragment>>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Baseline).ThenBy(fragment => fragment.Box.Left))
        {
            if (rows.Count > 0 && Joins(rows[^1], fragment)) rows[^1].Add(fragment);
            else rows.Add([fragment]);
        }
        foreach (var row in rows) row.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return [.. rows.OrderBy(row => row.Min(fragment => fragment.Baseline - Rise * fragment.Size))];
    }

    private static bool Joins(List<Fragment> row, Fragment fragment)
        => Math.Max(row[0].Size, fragment.Size) < MixedSizes * Math.Min(row[0].Size, fragment.Size)
            && fragment.Baseline - row[0].Baseline < BaselineTolerance * Math.Min(row[0].Size, fragment.Size) + 0.03 * Math.Max(row[0].Size, fragment.Size);

    /// <summary>Two list items side by side are two lines.</summary>
    private static IEnumerable<List<Fragment>> SplitAtMarkers(List<Fragment> row)
    {
        if (!row[0].StartsWithBullet) return [row];
        var lines = new List<List<Fragment>>();
        foreach (var fragment in row)
        {
            if (lines.Count == 0 || fragment.StartsWithBullet && fragment.Words.Count > 1) lines.Add([]);
            lines[^1].Add(fragment);
        }
        return lines;
    }

    /// <summary>A heading in the margin is a line of its own, though it stands beside the first line of its section.</summary>
    private static IEnumerable<List<Fragment>> SplitAtHeading(List<Fragment> line, double usualSize)
    {
        var first = line[0];
        var isHeading = line.Count > 1 && first.Size > usualSize * MarginHeadingSize && first.Size > line[1].Size * 1.1 && first.Length <= MarginHeadingLength
            && line[1].Box.Left - first.Box.Right < first.Size * 3 && !first.Words.Any(word => word.Text.Any(char.IsAsciiDigit));
        return isHeading ? [[first], line[1..]] : [line];
    }

    private static TextLine LineOf(Region region, List<Fragment> fragments, IReadOnlyList<PageLink> links)
    {
        var pieces = ReadingDirection.Order(fragments, fragment => fragment.ToString())
            .Select(fragment => ReadingDirection.Order([.. LetterSpacing.Join(fragment)], word => word.Text))
            .ToList();
        SmallCapitals.Level(pieces);
        StrayLetters.Level(pieces);
        var words = pieces.SelectMany(piece => piece).ToList();
        var box = words.Where(word => Math.Abs(word.Baseline() - fragments[0].Baseline) < word.Size * 0.7).Select(word => word.Box).Aggregate((a, b) => a.Union(b));
        var isBullet = words.Count > 1 && ListMarker.IsAny(words[0].Text);
        if (isBullet)
        {
            // "Harborlight Labs" over "— Analyst" in italics: the dash parts the two and lists nothing.
            isBullet = !(words[0].Text is "—" or "–" && words.Skip(1).All(word => word.Italic) && !Prevails([.. region.Fragments.SelectMany(fragment => fragment.Words)], word => word.Italic));
            words.RemoveAt(0);
            pieces[0].RemoveAt(0);
        }
        else if (ListMarker.Touching(words[0].Text) is { } unmarked)
        {
            isBullet = true;
            words[0] = pieces[0][0] = words[0] with { Text = unmarked };
        }
        var longest = words.MaxBy(word => word.Text.Length)!;
        var text = LineText.Of(words);
        return new()
        {
            Text = text,
            Page = region.Page,
            Box = box,
            Segments = [.. pieces.SelectMany(piece => Segments(piece, links))],
            Size = longest.Size,
            Bold = Prevails(words, word => word.Bold),
            Italic = Prevails(words, word => word.Italic),
            AllCaps = text.Any(char.IsUpper) && !text.Any(char.IsLower),
            Color = longest.Color,
            IsBullet = isBullet,
            Column = region.Column,
        };
    }

    private static IEnumerable<TextSegment> Segments(List<PositionedWord> words, IReadOnlyList<PageLink> links)
    {
        for (int start = 0, end; start < words.Count; start = end)
        {
            var link = LinkOf(words[start], links);
            for (end = start + 1; end < words.Count && IsSameType(words[end - 1], words[end]) && LinkOf(words[end], links) == link;) end++;
            var piece = words[start..end];
            var box = piece.Select(word => word.Box).Aggregate((a, b) => a.Union(b));
            yield return new(LineText.Of(piece), box, piece[0].Bold, piece[0].Italic, piece[0].Size, piece[0].Color, link, AfterSpace: start > 0 && Math.Abs(words[start - 1].Box.Right - piece[0].Box.Left) < piece[0].Size && !LineText.Touch(words[start - 1], piece[0]));
        }
    }

    private static bool IsSameType(PositionedWord a, PositionedWord b)
        => a.Bold == b.Bold && a.Italic == b.Italic && a.Color == b.Color && Math.Abs(a.Size - b.Size) < 0.5;

    private static bool Prevails(List<PositionedWord> words, Func<PositionedWord, bool> trait)
        => words.Where(trait).Sum(word => word.Text.Length) * 2 > words.Sum(word => word.Text.Length);

    public static string? LinkOf(PositionedWord word, IReadOnlyList<PageLink> links)
    {
        foreach (var link in links)
        {
            if (link.Box.Left <= word.Box.CentreX && word.Box.CentreX <= link.Box.Right && link.Box.Top <= word.Box.CentreY && word.Box.CentreY <= link.Box.Bottom) return link.Uri;
        }
        return null;
    }
}
