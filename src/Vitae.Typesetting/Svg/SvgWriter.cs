using System.Globalization;
using System.Text;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Layout;

namespace Vitae.Typesetting.Svg;

/// <summary>
/// Paints placed pages as SVG: one text element a run, at the run's place and with its length, so that lines are those of the PDF while the text stays
/// selectable and links work. Fonts are named, not embedded. What shows one field of the resume may stand in a group that names it.
/// </summary>
internal sealed class SvgWriter
{
    private readonly PlacedDocument placed;
    private readonly Document document;
    private readonly StringBuilder body = new(24 * 1024);
    private readonly Dictionary<string, string> classes = [];

    private readonly Func<string, string>? fields;
    private Element? link;
    private string? field;

    private SvgWriter(PlacedDocument placed, Document document, Func<string, string>? fields) => (this.placed, this.document, this.fields) = (placed, document, fields);

    public static IReadOnlyList<byte[]> Write(PlacedDocument placed, Document document, Func<string, string>? fields)
        => [.. placed.Pages.Select(page => Encoding.UTF8.GetBytes(new SvgWriter(placed, document, fields).Write(page)))];

    private string Write(PlacedPage page)
    {
        foreach (var mark in page.Marks)
        {
            if (mark is BoxMark box)
            {
                Enter(null, null);
                body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{box.X:0.##} {box.Y:0.##}h{box.Width:0.##}v{box.Height:0.##}h-{box.Width:0.##}z\" fill=\"#{box.Colour:x6}\"/>");
                continue;
            }
            var text = (TextMark)mark;
            Enter(fields is null ? null : text.At, text.Element?.Url is null ? null : text.Element);
            Text(text);
        }
        Enter(null, null);
        return Frame();
    }

    /// <summary>Closes the group and the link that the next run does not belong to and opens its own.</summary>
    private void Enter(string? at, Element? target)
    {
        if (link is not null && (target != link || at != field)) body.Append("</a>");
        if (at != field)
        {
            if (field is not null) body.Append("</g>");
            if (at is not null) body.Append("<g data-field=\"").Append(Escape(fields!(at))).Append("\">");
        }
        if (target is not null && (target != link || at != field)) body.Append("<a href=\"").Append(Escape(target.Url!)).Append("\">");
        (link, field) = (target, at);
    }

    private string Frame()
    {
        var direction = document.RightToLeft ? " direction=\"rtl\"" : "";
        var svg = new StringBuilder(body.Length + 2048);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {placed.Width:0.###} {placed.Height:0.###}\" width=\"{placed.Width:0.###}pt\" height=\"{placed.Height:0.###}pt\" xml:lang=\"{Escape(document.Language)}\"{direction}>");
        svg.Append("<title>").Append(Escape(document.Title)).Append("</title><style>text{white-space:pre;text-rendering:geometricPrecision}");
        foreach (var (rule, name) in classes) svg.Append('.').Append(name).Append('{').Append(rule).Append('}');
        return svg.Append("</style>").Append(body).Append("</svg>\n").ToString();
    }

    private void Text(TextMark mark)
    {
        var run = mark.Run;
        var text = Visible(run.Text);
        if (text.Length == 0) return;
        var x = run.RightToLeft ? mark.X + run.Width : mark.X;
        body.Append(CultureInfo.InvariantCulture, $"<text class=\"{Class(mark)}\" x=\"{x:0.##}\" y=\"{mark.Baseline:0.##}\" textLength=\"{run.Width:0.##}\"");

        // The page's direction would anchor left-to-right runs at their right edge.
        if (run.RightToLeft != document.RightToLeft) body.Append(run.RightToLeft ? " direction=\"rtl\"" : " direction=\"ltr\"");
        body.Append('>').Append(Escape(Edges(text))).Append("</text>");
    }

    /// <summary>One style rule for each look, so that a run costs only its place.</summary>
    private string Class(TextMark mark)
    {
        var font = mark.Run.Font;
        var rule = string.Create(
            CultureInfo.InvariantCulture,
            $"font:{(font.Italic ? "italic " : "")}{font.Weight} {mark.Run.Size:0.##}px '{font.Family}',{(font.Family.Contains("Serif", StringComparison.Ordinal) ? "serif" : "sans-serif")};fill:#{mark.Style.Colour:x6}{Features(mark.Style.Features)}");
        if (!classes.TryGetValue(rule, out var name)) classes[rule] = name = "t" + classes.Count.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    private static string Features(string features)
        => features.Length == 0 ? ""
            : ";font-feature-settings:" + string.Join(',', features.Split(',').Select(one => one.Split('=')).Select(pair => $"'{pair[0].Trim()}' {(pair.Length > 1 ? pair[1].Trim() : "1")}"));

    /// <summary>Browsers drop spaces at the edges of a text element; no-break spaces stay.</summary>
    private static string Edges(string text)
    {
        var inner = text.Trim(' ');
        if (inner.Length == text.Length) return text;
        var lead = text.Length - text.TrimStart(' ').Length;
        return new string('\u00A0', lead) + inner + new string('\u00A0', text.Length - lead - inner.Length);
    }

    private static string Visible(string text) => text.Any(Script.IsInvisible) ? string.Concat(text.Where(c => !Script.IsInvisible(c))) : text;

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
