using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Vitae.Core;
using Vitae.Reading.Layout;
using Vitae.Reading.Text;

namespace Vitae.Reading.Html;

/// <summary>HTML without running it: block elements are lines, headings and lists are themselves, scripts and styles are nothing.</summary>
internal static partial class HtmlReader
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "fieldset", "figure", "figcaption", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
        "table", "tbody", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nothing = new[] { "script", "style", "template", "noscript", "svg", "canvas", "iframe", "object", "select", "button", "head", "title" }.ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"font-size:(?:0|[01](?:\.[0-9]+)?(?:px|pt)|2px)(?:;|$)|(?:left|top|text-indent|margin-left):-[0-9]{4,}|opacity:0(?:\.0+)?(?:;|$)", RegexOptions.NonBacktracking)]
    private static partial Regex TinyOrAway();

    public static Result<LaidOutDocument> Read(string html, ReadOptions options) => HtmlPage.With<LaidOutDocument>(html, options.MaxDepth, document =>
    {
        var lines = new LineBuilder(options.MaxLines);
        if (document.Body is null)
            return new Error("html_without_text", "the page holds no text", null, "send another file");
        Walk(document.Body, lines, default, null, 0);
        return lines.Document() with { Title = document.Title is { Length: > 0 } title ? title : null };
    });

    private static void Walk(INode node, LineBuilder lines, TextStyle style, string? link, int listDepth)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                lines.Append(text.Data, style, link);
            else if (child is IElement element && !Nothing.Contains(element.LocalName))
                Element(element, lines, style, link, listDepth);
        }
    }

    private static void Element(IElement element, LineBuilder lines, TextStyle style, string? link, int listDepth)
    {
        var name = element.LocalName;
        var css = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        if (css.Contains("display:none", StringComparison.Ordinal) || css.Contains("visibility:hidden", StringComparison.Ordinal) || TinyOrAway().IsMatch(css) || element.HasAttribute("hidden"))
            style = style with { Hidden = true };
        style = name switch
        {
            "b" or "strong" or "th" => style with { Bold = true },
            "i" or "em" or "cite" => style with { Italic = true },
            _ when css.Contains("font-weight:bold", StringComparison.Ordinal) || css.Contains("font-weight:700", StringComparison.Ordinal) => style with { Bold = true },
            _ => style,
        };
        if (name == "a" && element.GetAttribute("href") is { Length: > 0 } href)
            link = href;
        if (name == "br")
        {
            lines.BreakLine();
            return;
        }
        var block = Blocks.Contains(name);
        if (block)
            lines.EndLine();
        if (name is "td" or "th")
            lines.Tab();
        var heading = name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
        if (heading > 0)
            (lines.HeadingLevel, lines.IsBullet) = (heading, false);
        if (name == "li")
            (lines.IsBullet, lines.Indent) = (true, Math.Max(0, listDepth - 1));
        if (css.Contains("float:right", StringComparison.Ordinal))
            lines.Tab();
        Walk(element, lines, style, link, name is "ul" or "ol" ? listDepth + 1 : listDepth);
        if (block)
            lines.EndLine();
        if (heading > 0)
            lines.HeadingLevel = 0;
        if (name == "li")
            (lines.IsBullet, lines.Indent) = (false, 0);
    }
}
