using System.Buffers;
using System.Net;
using Vitae.Core;
using Vitae.Reading.Html;
using Vitae.Reading.Layout;
using Vitae.Reading.Text;

namespace Vitae.Reading.Formats;

/// <summary>How a format writes the text of its fields.</summary>
internal enum Markup
{
    Plain,
    Markdown,
    Html,
}

/// <summary>A text with markup as plain words: its paragraphs, and the items of its lists. An address that the words do not show stands behind them.</summary>
internal sealed record RichText(IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Items)
{
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("<&*_[`\\");

    public static RichText Empty { get; } = new([], []);

    /// <summary>Paragraphs one a line; null when there are none.</summary>
    public string? Summary => Paragraphs.Count == 0 ? null : string.Join('\n', Paragraphs);

    /// <summary>Paragraphs and items, one a line.</summary>
    public string? Whole => Paragraphs.Count + Items.Count == 0 ? null : string.Join('\n', Paragraphs.Concat(Items));

    public static RichText Read(string? text, Markup markup)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Empty;
        List<string> paragraphs = [];
        List<string> items = [];
        foreach (var line in Lines(text, markup))
            (line.IsBullet ? items : paragraphs).Add(WithAddresses(line));
        return paragraphs.Count + items.Count == 0 ? new RichText([text.Trim()], []) : new RichText(paragraphs, items);
    }

    /// <summary>A name or title, and the first address it links to.</summary>
    public static (string? Text, string? Link) Inline(string? text, Markup markup)
    {
        if (text is null || markup == Markup.Plain || !text.AsSpan().ContainsAny(MarkupSigns))
            return (text, null);
        var lines = Lines(text, markup);
        var words = string.Join(' ', lines.Select(line => line.Text));
        return words.Length == 0 ? (text, null) : (words, lines.SelectMany(line => line.Segments).FirstOrDefault(segment => segment.Link is not null)?.Link);
    }

    public static string InlineWords(string text, Markup markup)
    {
        if (markup == Markup.Plain || !text.AsSpan().ContainsAny(MarkupSigns))
            return text;
        var words = string.Join(' ', Lines(text, markup).Select(WithAddresses));
        return words.Length == 0 ? text : words;
    }

    private static IReadOnlyList<TextLine> Lines(string text, Markup markup)
    {
        var document = markup switch
        {
            Markup.Html when text.Contains('<', StringComparison.Ordinal) => HtmlReader.Read(text, ReadOptions.Default),
            Markup.Html => PlainTextReader.Read(WebUtility.HtmlDecode(text), ReadOptions.Default.MaxLines),
            // A sign of less is one in these texts, not the begin of a tag.
            Markup.Markdown => MarkdownReader.Read(text.Replace("<", "&lt;", StringComparison.Ordinal), ReadOptions.Default),
            _ => (Result<LaidOutDocument>)PlainTextReader.Read(text, ReadOptions.Default.MaxLines),
        };
        return document.IsOk ? document.Value.Lines : [];
    }

    private static string WithAddresses(TextLine line)
    {
        var unseen = line.Segments.Select(segment => segment.Link).OfType<string>().Where(link => link.Length > 0 && !line.Text.Contains(Bare(link), StringComparison.OrdinalIgnoreCase)).Distinct().ToList();
        return unseen.Count == 0 ? line.Text : $"{line.Text} ({string.Join(", ", unseen)})";
    }

    private static string Bare(string link)
    {
        var bare = link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? link[(link.IndexOf(':', StringComparison.Ordinal) + 1)..] : link;
        var scheme = bare.IndexOf("://", StringComparison.Ordinal);
        bare = scheme < 0 ? bare : bare[(scheme + 3)..];
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..].TrimEnd('/') : bare.TrimEnd('/');
    }
}
