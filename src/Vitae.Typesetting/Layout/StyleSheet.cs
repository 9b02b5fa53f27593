using System.Globalization;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Layout;

/// <summary>The template's styles, resolved: a style departs from its column's base, an inline role from the style around it.</summary>
internal sealed class StyleSheet
{
    private readonly Template template;
    private readonly bool oldStyle;
    private readonly Dictionary<string, TextStyle> styles = [];
    private readonly Dictionary<(TextStyle, InlineStyle), TextStyle> inlines = [];

    /// <param name="template">The styles.</param>
    /// <param name="oldStyle">False where letters have no ascenders for old-style figures to go with.</param>
    public StyleSheet(Template template, bool oldStyle = true)
    {
        (this.template, this.oldStyle) = (template, oldStyle);
        Text = Over(
            new TextStyle(template.Fonts.Text, 10, 400, false, Colour("ink"), 0, 0, false, ""),
            new StyleSpec { Leading = 1.35 },
            template.Styles[StyleNames.Text]);
        Side = Over(Text, template.Styles.GetValueOrDefault(StyleNames.Side));
    }

    public TextStyle Text { get; }

    /// <summary>The base of the side column.</summary>
    public TextStyle Side { get; }

    public TextStyle this[string name]
    {
        get
        {
            if (!styles.TryGetValue(name, out var style))
            {
                style = name == StyleNames.SideHeading
                    ? Over(this[StyleNames.Heading], template.Styles.GetValueOrDefault(name))
                    : Over(Text, template.Styles.GetValueOrDefault(name));
                styles[name] = style;
            }
            return style;
        }
    }

    public TextStyle Inline(TextStyle around, InlineStyle role)
    {
        if (role == InlineStyle.Text) return around;
        if (!inlines.TryGetValue((around, role), out var style))
        {
            var name = role.ToString().ToLowerInvariant();
            style = Over(around, template.Styles.GetValueOrDefault(name)) with { Leading = around.Leading };
            if (around != Text && template.Styles.GetValueOrDefault(name)?.Size is { } size)
                style = style with { Size = around.Size * size / Text.Size };
            inlines[(around, role)] = style;
        }
        return style;
    }

    public uint Colour(string name) => uint.Parse(template.Colour(name).AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private TextStyle Over(TextStyle basis, params StyleSpec?[] specs)
    {
        var leading = basis.Leading / basis.Size;
        var tracking = basis.Tracking / basis.Size;
        var style = basis;
        foreach (var spec in specs.OfType<StyleSpec>())
        {
            leading = spec.Leading ?? leading;
            tracking = spec.Tracking / 1000 ?? tracking;
            style = style with
            {
                Family = spec.Font switch { null => style.Family, "display" => template.Fonts.Display, _ => template.Fonts.Text },
                Size = spec.Size ?? style.Size,
                Weight = spec.Weight ?? style.Weight,
                Italic = spec.Italic ?? style.Italic,
                Colour = spec.Colour is null ? style.Colour : Colour(spec.Colour),
                Caps = spec.Caps ?? style.Caps,
                Features = (oldStyle ? spec.Features : spec.Features?.Replace("onum=1", "onum=0", StringComparison.Ordinal)) ?? style.Features,
            };
        }
        return style with { Leading = leading * style.Size, Tracking = tracking * style.Size };
    }
}
