using System.Text.RegularExpressions;

namespace Vitae.Reading.Layout;

/// <summary>
/// Words that were parted at the end of a line become whole again on that line, where the document itself tells how they are written: by a soft hyphen, or because the
/// whole word stands elsewhere. A hyphen that may belong to the word ("user-friendly") stays.
/// </summary>
internal static partial class Hyphenation
{
    private const char SoftHyphen = '\u00AD';
    private const int ShortestHead = 2;

    public static IReadOnlyList<TextLine> Mend(IReadOnlyList<TextLine> lines)
    {
        if (!lines.Any(line => EndsParted(line.Text))) return lines;
        var vocabulary = lines.SelectMany(line => Word.Matches(line.Text).Select(match => match.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var mended = new List<TextLine>(lines.Count) { lines[0] };
        for (var i = 1; i < lines.Count; i++)
        {
            var (before, line) = (mended[^1], lines[i]);
            if (before.Column != line.Column || Whole(before.Text, line.Text, vocabulary) is not { } whole)
            {
                mended.Add(line);
                continue;
            }
            var head = LastWord(before.Text);
            mended[^1] = before with { Text = before.Text[..^head.Length] + whole, Segments = WithLastWord(before.Segments, whole) };
            if (WithoutFirstWord(line) is { } rest) mended.Add(rest);
        }
        return [.. mended.Select(WithoutSoftHyphen)];
    }

    /// <summary>The word that ends one line and begins the next; null when it is not sure to be one.</summary>
    private static string? Whole(string before, string line, HashSet<string> vocabulary)
    {
        if (!EndsParted(before)) return null;
        var (head, tail) = (LastWord(before)[..^1], line.Split(' ', 2)[0]);
        if (head.Length < ShortestHead || tail.Length == 0 || !char.IsLower(tail[0]) || !head.All(char.IsLetter)) return null;
        var letters = Word.Match(tail).Value;
        if (tail[letters.Length..].Any(char.IsLetterOrDigit) || tail.Contains('@')) return null;
        if (before[^1] == SoftHyphen || vocabulary.Contains(head + letters)) return head + tail;
        return vocabulary.Contains($"{head}-{letters}") ? $"{head}-{tail}" : null;
    }

    private static bool EndsParted(string text) => text.Length > ShortestHead && text[^1] is '-' or SoftHyphen && char.IsLetter(text[^2]);

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static IReadOnlyList<TextSegment> WithLastWord(IReadOnlyList<TextSegment> segments, string whole)
        => [.. segments.SkipLast(1), segments[^1] with { Text = segments[^1].Text[..^LastWord(segments[^1].Text).Length] + whole }];

    private static TextLine? WithoutFirstWord(TextLine line)
    {
        var parts = line.Text.Split(' ', 2);
        if (parts.Length == 1) return null;
        var first = line.Segments[0].Text.Split(' ', 2);
        IEnumerable<TextSegment> segments = first.Length == 1 ? line.Segments.Skip(1) : [line.Segments[0] with { Text = first[1] }, .. line.Segments.Skip(1)];
        return line with { Text = parts[1], Segments = [.. segments] };
    }

    private static TextLine WithoutSoftHyphen(TextLine line)
        => line.Text.Contains(SoftHyphen)
            ? line with { Text = line.Text.Replace(SoftHyphen, '-'), Segments = [.. line.Segments.Select(segment => segment with { Text = segment.Text.Replace(SoftHyphen, '-') })] }
            : line;

    [GeneratedRegex(@"\p{L}+(-\p{L}+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
