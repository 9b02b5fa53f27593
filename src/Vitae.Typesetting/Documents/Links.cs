using System.Text.RegularExpressions;
using Vitae.Core.Resumes;

namespace Vitae.Typesetting.Documents;

/// <summary>Which texts link where. Only http, https, mailto and tel ever become a link.</summary>
internal static partial class Links
{
    /// <summary>An address a viewer may open, or null.</summary>
    public static string? Target(string? url)
    {
        var text = CleanText.Line(url);
        if (text is null || text.Length > 2000 || text.Contains(' ')) return null;
        if (!text.Contains("://", StringComparison.Ordinal) && !text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) text = "https://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri : null;
    }

    public static string? Mail(string? address)
        => address is not null && address.Contains('@') && Uri.TryCreate("mailto:" + address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null;

    public static string? Phone(string? number)
    {
        if (number is null) return null;
        var digits = string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));
        return digits.Length is >= 6 and <= 20 ? "tel:" + digits : null;
    }

    /// <summary>The address as it is printed: without scheme, www and final slash.</summary>
    public static string Short(string url)
    {
        var text = SchemePattern().Replace(url, "");
        return text.EndsWith('/') ? text[..^1] : text;
    }

    /// <summary>Prose, with the words that its notation links and the addresses in it made into links.</summary>
    public static IReadOnlyList<Inline> Prose(string text, string at)
        => [.. LinkedText.Spans(text).SelectMany(span => span.Address is null ? Mark(span.Text, at) : [new Inline(span.Text, Url: Target(span.Address), At: at)])];

    /// <summary>Running text with the addresses in it made into links.</summary>
    public static IReadOnlyList<Inline> Mark(string text, string at)
    {
        if (!text.Contains("://", StringComparison.Ordinal)) return [new Inline(text, At: at)];
        var parts = new List<Inline>();
        var done = 0;
        foreach (var match in AddressPattern().EnumerateMatches(text))
        {
            var address = text.Substring(match.Index, match.Length);
            if (Target(address) is not { } target) continue;
            if (match.Index > done) parts.Add(new Inline(text[done..match.Index], At: at));
            parts.Add(new Inline(address, Url: target, At: at));
            done = match.Index + match.Length;
        }
        if (done < text.Length) parts.Add(new Inline(text[done..], At: at));
        return parts;
    }

    [GeneratedRegex(@"^\s*https?://(www\.)?|^www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SchemePattern();

    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:!?)\]}'’”»]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AddressPattern();
}
