using System.Collections.Frozen;

namespace Vitae.Reading.Html;

/// <summary>
/// What a page costs to parse, estimated by its tags alone and in one pass. The algorithm of HTML (<see href="https://html.spec.whatwg.org/multipage/parsing.html">WHATWG, 13.2</see>) looks through the open elements at
/// each tag, makes formatting elements that nobody closed anew in each paragraph, and compares each attribute of a tag with those before it: a small file can take hours, or more memory than there is.
/// </summary>
internal static class HtmlWork
{
    /// <summary>Steps; under a second. A page of a million tags, twenty levels deep, takes less.</summary>
    public const long Most = 50_000_000;

    /// <summary>Elements that were made anew weigh this many steps, beyond those that pages leave open by mistake.</summary>
    private const int WeightOfCopies = 100, FewFormats = 10;

    /// <summary>They hold nothing, or the next of their kind ends them.</summary>
    private static readonly FrozenSet<string> Flat = "area base body br col dd dt embed head hr html img input li link meta option p param source tbody td tfoot th thead tr track wbr".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Formats = "a b big code em font i nobr s small strike strong tt u".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Within them is text, whatever it looks like.</summary>
    private static readonly FrozenSet<string> Texts = "iframe noembed noframes script style textarea title xmp".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Within them a tag may end itself.</summary>
    private static readonly FrozenSet<string> Foreign = "math svg".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>They end what is foreign.</summary>
    private static readonly FrozenSet<string> Breakouts = "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var".Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsTooMuch(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (depth, formats, foreign, work) = (0, 0, 0, 0L);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = at >= html.Length ? -1 : html.IndexOf('<', at))
        {
            var isEnd = html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            {
                at = html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal) ? After(html, "-->", at + 2) : start;
                continue;
            }

            var name = Name(html, start);
            var (end, attributes, isClosed) = Tag(html, start + name.Length);
            at = end;
            work += 1 + depth + ((long)attributes * attributes) + ((long)Math.Max(0, formats - FewFormats) * WeightOfCopies);
            if (work > Most) return true;
            if (!isEnd && Breakouts.Contains(name)) foreign = 0;
            if (Flat.Contains(name) || (isClosed && !isEnd && (foreign > 0 || Foreign.Contains(name)))) continue;
            var step = isEnd ? -1 : 1;
            if (isEnd && open.GetValueOrDefault(name) == 0) continue;
            open[name] = open.GetValueOrDefault(name) + step;
            depth += step;
            if (Formats.Contains(name)) formats += step;
            if (Foreign.Contains(name)) foreign = Math.Max(0, foreign + step);
            if (!isEnd && Texts.Contains(name)) at = After(html, $"</{name}", at, isWhole: false);
        }

        return false;
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('/' or '>')) end++;
        return html[start..end];
    }

    /// <summary>Where the tag ends, how many attributes it has, and whether it ends itself.</summary>
    private static (int End, int Attributes, bool IsClosed) Tag(string html, int at)
    {
        var (attributes, isBetween) = (0, true);
        for (; at < html.Length && html[at] != '>'; at++)
        {
            if (char.IsWhiteSpace(html[at]) || html[at] == '/')
            {
                isBetween = true;
            }
            else if (html[at] == '=')
            {
                while (at + 1 < html.Length && char.IsWhiteSpace(html[at + 1])) at++;
                if (at + 1 >= html.Length || html[at + 1] is not ('"' or '\'')) continue;
                at = html.IndexOf(html[at + 1], at + 2);
                if (at < 0) return (html.Length, attributes, false);
                isBetween = true;
            }
            else if (isBetween)
            {
                (attributes, isBetween) = (attributes + 1, false);
            }
        }

        return (Math.Min(html.Length, at + 1), attributes, at < html.Length && html[at - 1] == '/');
    }

    private static int After(string html, string mark, int from, bool isWhole = true)
    {
        var found = from >= html.Length ? -1 : html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : isWhole ? found + mark.Length : found;
    }
}
