using System.Globalization;
using System.Text;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Html;

/// <summary>The template as CSS. Its families come first where the reader has them; system families follow.</summary>
internal static class HtmlStyles
{
    public static string Of(Template template, PageSize size)
    {
        var styles = new StyleSheet(template);
        var css = new StringBuilder();
        var (space, page) = (template.Spacing, template.Page);
        var centred = template.Header.Align == "center";
        Rule("*", "box-sizing:border-box");
        Rule("body", $"margin:0;background:#fff;{Font(styles.Text, template)}");
        Rule("main", $"max-width:42em;margin:0 auto;padding:{Pt(page.Top)} {Pt(24)} {Pt(page.Bottom)}");
        Rule("h1,h2,h3,p,ul", "margin:0;padding:0");
        Rule("a", "color:inherit;text-decoration:none");
        Rule("a:hover,a:focus-visible", "text-decoration:underline");
        Rule("header", $"margin-bottom:{Pt(template.Header.After)}{(centred ? ";text-align:center" : "")}");
        Rule("h1", $"{Font(styles[StyleNames.Name], template)};margin-bottom:{Pt(template.Header.AfterName)}");
        Rule(".label", $"{Font(styles[StyleNames.Label], template)};margin-bottom:{Pt(template.Header.AfterLabel)}");
        Rule(".contact", $"{Font(styles[StyleNames.Contact], template)};list-style:none;display:flex;flex-wrap:wrap;gap:0 1.4em{(centred ? ";justify-content:center" : "")}");
        Rule("section", $"margin-top:{Pt(space.Section)}");
        var rule = template.Heading.Rule;
        var border = rule is null ? "" : $";border-{(rule.Position == "above" ? "top" : "bottom")}:{Pt(rule.Weight)} solid {template.Colour(rule.Colour)};padding-{(rule.Position == "above" ? "top" : "bottom")}:{Pt(rule.Gap)}";
        Rule("h2", $"{Font(styles[StyleNames.Heading], template)}{border};margin-bottom:{Pt(space.AfterHeading)};break-after:avoid");
        Rule("h3", "font:inherit");
        Rule("article+article", $"margin-top:{Pt(space.Entry)}");
        Rule(".line", $"display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 {Pt(space.Gutter)};break-after:avoid");
        Rule(".end", "margin-inline-start:auto");
        Rule("ul:not(.contact)", $"padding-inline-start:1.2em;margin-top:{Pt(space.List)}");
        Rule("li+li", $"margin-top:{Pt(space.Item)}");
        Rule(".contact li", "margin:0");
        Rule("li::marker", $"color:{template.Colour(template.Bullet.Colour)}");
        Rule("p+p,p+ul", $"margin-top:{Pt(space.Item)}");
        Rule(".line p", "margin:0");
        Role("strong", StyleNames.Strong, "font-weight:600");
        Role("em", StyleNames.Emphasis, "font-style:italic");
        Role(".muted", StyleNames.Muted, "");
        Role(".accent", StyleNames.Accent, "");
        Rule(".unseen", "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)");
        css.Append(CultureInfo.InvariantCulture, $"@page{{size:{(size == PageSize.Letter ? "letter" : "A4")};margin:{Pt(page.Top)} {Pt(page.End)} {Pt(page.Bottom)} {Pt(page.Start)}}}\n");
        css.Append("@media print{main{max-width:none;padding:0}li,p{orphans:2;widows:2}}\n");
        return css.ToString();

        void Rule(string selector, string body) => css.Append(selector).Append('{').Append(body).Append("}\n");

        void Role(string selector, string name, string otherwise)
        {
            var spec = template.Styles.GetValueOrDefault(name);
            var parts = new List<string>();
            if (spec?.Weight is { } weight) parts.Add($"font-weight:{weight}");
            if (spec?.Italic is { } italic) parts.Add(italic ? "font-style:italic" : "font-style:normal");
            if (spec?.Colour is { } colour) parts.Add($"color:{template.Colour(colour)}");
            if (spec?.Size is { } points) parts.Add($"font-size:{Pt(points)}");
            Rule(selector, parts.Count == 0 ? otherwise : string.Join(';', parts));
        }
    }

    private static string Font(TextStyle style, Template template)
    {
        var fallback = template.Fonts.Serif ? "Georgia,'Times New Roman',serif" : "system-ui,'Segoe UI',Helvetica,Arial,sans-serif";
        var css = string.Create(
            CultureInfo.InvariantCulture,
            $"font:{(style.Italic ? "italic " : "")}{style.Weight} {Pt(style.Size)}/{style.Leading / style.Size:0.##} '{style.Family}',{fallback};color:#{style.Colour:x6}");
        if (style.Tracking != 0) css += $";letter-spacing:{Pt(style.Tracking)}";
        return style.Caps ? css + ";text-transform:uppercase" : style.SmallCapitals ? css + ";font-variant-caps:small-caps" : css;
    }

    private static string Pt(double points) => string.Create(CultureInfo.InvariantCulture, $"{points:0.##}pt");
}
