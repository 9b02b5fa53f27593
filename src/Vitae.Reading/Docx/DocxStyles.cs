using System.Globalization;
using System.Xml.Linq;
using Vitae.Reading.Packages;
using Vitae.Reading.Text;

namespace Vitae.Reading.Docx;

/// <summary>What styles.xml says of how text looks: styles inherit from the one they are based on, all from the document's defaults.</summary>
internal sealed class DocxStyles
{
    private const int DeepestInheritance = 16;
    private const double DefaultSize = 11;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextStyle> resolved = new(StringComparer.Ordinal);
    private readonly string? defaultParagraphStyle;

    public DocxStyles(XElement? root)
    {
        foreach (var style in root?.Elements().Where(e => e.Name.LocalName == "style") ?? [])
        {
            if (style.Value("styleId") is not { } id)
                continue;
            styles.TryAdd(id, style);
            if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true")
                defaultParagraphStyle ??= id;
        }
        var defaults = root?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr");
        Default = Apply(new TextStyle(Size: DefaultSize), defaults);
    }

    public TextStyle Default { get; }

    public TextStyle Of(string? styleId)
    {
        var id = styleId ?? defaultParagraphStyle;
        if (id is null)
            return Default;
        if (resolved.TryGetValue(id, out var known))
            return known;
        var style = Default;
        foreach (var step in Chain(id).Reverse())
            style = Apply(style, step.Child("rPr"));
        resolved[id] = style;
        return style;
    }

    /// <summary>What a character style adds to the text around it.</summary>
    public TextStyle Over(TextStyle around, string styleId)
    {
        foreach (var step in Chain(styleId).Reverse())
            around = Apply(around, step.Child("rPr"));
        return around;
    }

    /// <summary>1 to 6 for headings and titles; 0 otherwise.</summary>
    public int HeadingLevel(string? styleId)
    {
        if (styleId is null)
            return 0;
        foreach (var step in Chain(styleId))
        {
            if (step.Child("pPr")?.Child("outlineLvl")?.Value("val") is { } level && int.TryParse(level, NumberStyles.Integer, CultureInfo.InvariantCulture, out var outline) && outline is >= 0 and < 6)
                return outline + 1;
            var name = step.Child("name")?.Value("val")?.ToLowerInvariant() ?? "";
            if (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9 && name[8] is >= '1' and <= '6')
                return name[8] - '0';
            if (name == "title")
                return 1;
        }
        return 0;
    }

    public XElement? Numbering(string? styleId)
        => styleId is null ? null : Chain(styleId).Select(step => step.Child("pPr")?.Child("numPr")).FirstOrDefault(found => found is not null);

    /// <summary>Whether a list style by its name ("List Bullet", "List Paragraph" is none).</summary>
    public bool IsListStyle(string? styleId)
        => styleId is not null && styles.TryGetValue(styleId, out var style) && (style.Child("name")?.Value("val") ?? styleId).ToLowerInvariant() is var name
            && (name.StartsWith("list bullet", StringComparison.Ordinal) || name.StartsWith("list number", StringComparison.Ordinal));

    public static TextStyle Apply(TextStyle style, XElement? properties)
    {
        foreach (var property in properties?.Elements() ?? [])
        {
            var value = property.Value("val");
            var on = value is not ("0" or "false" or "none" or "off");
            style = property.Name.LocalName switch
            {
                "b" => style with { Bold = on },
                "i" => style with { Italic = on },
                "caps" or "smallCaps" => style with { Caps = on },
                "vanish" or "webHidden" => style with { Hidden = on },
                "sz" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var half) && half is > 0 and < 2000 => style with { Size = half / 2 },
                "color" when int.TryParse(value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) => style with { Color = rgb },
                _ => style,
            };
        }
        return style;
    }

    private IEnumerable<XElement> Chain(string id)
    {
        var next = id;
        for (var i = 0; i < DeepestInheritance && next is not null && styles.TryGetValue(next, out var style); i++)
        {
            yield return style;
            next = style.Child("basedOn")?.Value("val");
        }
    }
}
