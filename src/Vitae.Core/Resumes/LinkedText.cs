using System.Buffers;
using System.Text;

namespace Vitae.Core.Resumes;

/// <summary>A run of a text.</summary>
/// <param name="Text">What is shown; never empty.</param>
/// <param name="Address">Where it leads: http, https or mailto; null for plain text.</param>
public readonly record struct ProseSpan(string Text, string? Address);

/// <summary>
/// Words that lead to an address inside the prose of a resume (summaries, descriptions, highlights, references, lines of own sections), in Markdown's inline notation: <c>[label](https://address)</c>.
/// The label has no square bracket and no line break; the address is absolute, http, https or mailto, without white space, its round brackets in pairs. Anything else is plain text as it stands.
/// A backslash before what would be a link makes it plain text and is not shown. All is linear in the length of the text.
/// </summary>
public static class LinkedText
{
    public const int MaxLabelLength = 500;
    public const int MaxAddressLength = 2_000;

    private static readonly SearchValues<char> EndOfLabel = SearchValues.Create("[]\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The runs of the text in order; without a link one run, of an empty text none.</summary>
    public static IReadOnlyList<ProseSpan> Spans(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayLink(text))
            return text.Length == 0 ? [] : [new ProseSpan(text, null)];
        var spans = new List<ProseSpan>();
        var plain = new StringBuilder();
        var done = 0;
        foreach (var link in LinksIn(text))
        {
            var isEscaped = link.Start > 0 && text[link.Start - 1] == '\\';
            plain.Append(text, done, link.Start - done - (isEscaped ? 1 : 0));
            done = link.Start;
            if (isEscaped)
                continue;
            Flush();
            spans.Add(new ProseSpan(text[(link.Start + 1)..link.EndOfLabel], text[(link.EndOfLabel + 2)..(link.End - 1)]));
            done = link.End;
        }

        plain.Append(text, done, text.Length - done);
        Flush();
        return spans;

        void Flush()
        {
            if (plain.Length > 0)
                spans.Add(new ProseSpan(plain.ToString(), null));
            plain.Clear();
        }
    }

    /// <summary>What a reader sees: the labels without their addresses. Everything that judges a text judges this.</summary>
    public static string Shown(string text) => MayLink(text) ? string.Concat(Spans(text).Select(span => span.Text)) : text;

    /// <summary>A text that shows the same and has no link.</summary>
    public static string Unlinked(string text) => MayLink(text) ? Escape(Shown(text)) : text;

    /// <summary>The notation of a text without links that shows exactly this.</summary>
    public static string Escape(string shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        if (!MayLink(shown))
            return shown;
        var escaped = new StringBuilder(shown.Length + 4);
        var done = 0;
        foreach (var link in LinksIn(shown))
        {
            escaped.Append(shown, done, link.Start - done).Append('\\');
            done = link.Start;
        }

        return escaped.Append(shown, done, shown.Length - done).ToString();
    }

    /// <summary>The notation of a link; null when the label or the address cannot be one.</summary>
    public static string? Link(string label, string address)
    {
        var text = $"[{label}]({address})";
        return LinkAt(text, 0) is { } link && link.End == text.Length && link.EndOfLabel == label.Length + 1 ? text : null;
    }

    private static bool MayLink(string text) => text.Contains("](", StringComparison.Ordinal);

    private static IEnumerable<Place> LinksIn(string text)
    {
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0;)
        {
            var link = LinkAt(text, at);
            if (link is { } found)
                yield return found;
            at = text.IndexOf('[', link?.End ?? at + 1);
        }
    }

    private static Place? LinkAt(string text, int start)
    {
        var length = text.AsSpan(start + 1).IndexOfAny(EndOfLabel);
        var close = start + 1 + length;
        if (length is < 1 or > MaxLabelLength || text[close] != ']' || close + 1 >= text.Length || text[close + 1] != '(' || string.IsNullOrWhiteSpace(text[(start + 1)..close]))
            return null;
        return EndOfAddress(text, close + 2) is { } end && IsAddress(text[(close + 2)..end]) ? new Place(start, close, end + 1) : null;
    }

    /// <summary>Where the round bracket stands that closes the one before <paramref name="start"/>. No address has a square bracket, so that no part of a text is looked at twice.</summary>
    private static int? EndOfAddress(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length && at - start <= MaxAddressLength; at++)
        {
            switch (text[at])
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth == 0:
                    return at;
                case ')':
                    depth--;
                    break;
                case '[' or ']' or '<' or '>' or '"' or '\\':
                case var letter when char.IsWhiteSpace(letter) || char.IsControl(letter):
                    return null;
            }
        }

        return null;
    }

    private static bool IsAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return false;
        return uri.Scheme switch
        {
            "http" or "https" => uri.Host.Length > 0 && address.AsSpan(uri.Scheme.Length).StartsWith("://", StringComparison.Ordinal),
            "mailto" => address.IndexOf('@', StringComparison.Ordinal) > "mailto:".Length,
            _ => false,
        };
    }

    /// <summary>A well-formed link, escaped or not: from its square bracket to behind its round one.</summary>
    private readonly record struct Place(int Start, int EndOfLabel, int End);
}
