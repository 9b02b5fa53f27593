namespace Vitae.Typesetting.Templates;

/// <summary>A template set tighter or looser, smaller or larger, with its proportions kept.</summary>
internal static class TemplateScale
{
    /// <summary>Lines of text closer than this run into each other.</summary>
    private const double LeastLeading = 1.18;

    /// <summary>No side of a page is printed closer to its edge than this when margins give way.</summary>
    private const double LeastMargin = 30;

    private const double LeastSize = 7.5;

    /// <summary>Space between things times the factor; the distance of lines and the margins above and below follow at a part of it.</summary>
    public static Template Spaced(this Template template, double factor)
    {
        if (factor.Equals(1)) return template;
        var (space, text, header, page) = (template.Spacing, template.Styles[StyleNames.Text], template.Header, template.Page);
        var leading = factor < 1 ? 1 - ((1 - factor) * 0.2) : 1 + ((factor - 1) * 0.16);
        var margin = factor < 1 ? 1 - ((1 - factor) * 0.5) : 1;
        return template with
        {
            Spacing = space with
            {
                Section = space.Section * factor,
                AfterHeading = space.AfterHeading * factor,
                Entry = space.Entry * factor,
                Paragraph = space.Paragraph * factor,
                List = space.List * factor,
                Item = space.Item * factor,
            },
            Header = header with { AfterName = header.AfterName * factor, AfterLabel = header.AfterLabel * factor, After = header.After * factor },
            Page = page with { Top = Margin(page.Top, margin), Bottom = Margin(page.Bottom, margin) },
            Styles = Changed(template.Styles, (name, style) => name is StyleNames.Text or StyleNames.Side && style.Leading is { } own
                ? style with { Leading = Math.Max(own * leading, Math.Min(own, LeastLeading)) }
                : style),
        };
    }

    /// <summary>Every size times the factor, and with it what is measured against letters.</summary>
    public static Template Sized(this Template template, double factor)
    {
        if (factor.Equals(1)) return template;
        return template with
        {
            Styles = Changed(template.Styles, (_, style) => style.Size is { } own ? style with { Size = Math.Round(Math.Max(own * factor, Math.Min(own, LeastSize)), 2) } : style),
            Bullet = template.Bullet with { Indent = template.Bullet.Indent * factor, Offset = template.Bullet.Offset * factor },
        };
    }

    private static double Margin(double own, double factor) => Math.Max(own * factor, Math.Min(own, LeastMargin));

    private static Dictionary<string, StyleSpec> Changed(IReadOnlyDictionary<string, StyleSpec> styles, Func<string, StyleSpec, StyleSpec> change)
        => styles.ToDictionary(style => style.Key, style => change(style.Key, style.Value));
}
