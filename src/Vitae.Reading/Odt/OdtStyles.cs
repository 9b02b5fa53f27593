using System.Globalization;
using System.Xml.Linq;
using Vitae.Reading.Packages;
using Vitae.Reading.Text;

namespace Vitae.Reading.Odt;

/// <summary>The styles of an OpenDocument text (ODF 1.3 part 3, 16 and 20): named ones of styles.xml and automatic ones of content.xml; each inherits from its parent, all from the default.</summary>
internal sealed class OdtStyles
{
    private const int DeepestInheritance = 16;
    private const double DefaultSize = 12;
    private const int White = 0xFFFFFF;

    private readonly Dictionary<(string Family, string Name), XElement> styles = [];
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextStyle> resolved = new(StringComparer.Ordinal);

    /// <param name="automatic">Automatic styles of the part, which may bear the same name as those of another part and then go first.</param>
    public OdtStyles(XElement? named, XElement? automatic)
    {
        Default = new TextStyle(Size: DefaultSize);
        foreach (var style in (automatic?.Elements() ?? []).Concat(named?.Elements() ?? []))
        {
            if (style.Name.LocalName == "style" && style.Value("name") is { } name)
                styles.TryAdd((style.Value("family") ?? "", name), style);
            else if (style.Name.LocalName == "list-style" && style.Value("name") is { } list)
                lists.TryAdd(list, style);
            else if (style.Name.LocalName == "default-style" && style.Value("family") == "paragraph")
                Default = Apply(Default, style);
        }
    }

    public TextStyle Default { get; }

    public TextStyle Paragraph(string? name)
    {
        if (name is null)
            return Default;
        if (resolved.TryGetValue(name, out var known))
            return known;
        return resolved[name] = Over(Default, "paragraph", name);
    }

    public TextStyle Span(TextStyle around, string? name) => name is null ? around : Over(around, "text", name);

    /// <summary>1 to 6 for headings and titles, by outline level or name; 0 otherwise.</summary>
    public int HeadingLevel(string? paragraphStyle)
    {
        foreach (var step in Chain("paragraph", paragraphStyle))
        {
            if (int.TryParse(step.Value("default-outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 6)
                return level;
            var name = (step.Value("display-name") ?? step.Value("name") ?? "").Replace("_20_", " ", StringComparison.Ordinal).ToLowerInvariant();
            if (name == "title")
                return 1;
            if (name.Length == 9 && name.StartsWith("heading ", StringComparison.Ordinal) && name[8] is >= '1' and <= '6')
                return name[8] - '0';
        }
        return 0;
    }

    /// <summary>Whether items of a list at this depth (from 1) show a mark.</summary>
    public bool ShowsMark(string? list, int depth)
    {
        if (list is null || !lists.TryGetValue(list, out var style))
            return true;
        var level = style.Elements().FirstOrDefault(one => one.Value("level") == depth.ToString(CultureInfo.InvariantCulture));
        return level is null || level.Name.LocalName switch
        {
            "list-level-style-bullet" => !string.IsNullOrWhiteSpace(level.Value("bullet-char")),
            "list-level-style-number" => !string.IsNullOrEmpty(level.Value("num-format")),
            _ => true,
        };
    }

    /// <summary>The list style a paragraph style brings along.</summary>
    public string? ListOf(string? paragraphStyle) => Chain("paragraph", paragraphStyle).Select(step => step.Value("list-style-name")).FirstOrDefault(name => !string.IsNullOrEmpty(name));

    /// <summary>Whether a style paints something behind its text.</summary>
    public bool HasFill(string family, string? name)
        => Chain(family, name).SelectMany(step => step.Elements()).SelectMany(properties => properties.Attributes())
            .Any(attribute => attribute.Name.LocalName is "background-color" or "fill-color" && attribute.Value != "transparent" && Color(attribute.Value) is { } color && color != White);

    /// <summary>Space above a paragraph, in lines of 12 points.</summary>
    public double SpaceBefore(string? paragraphStyle)
    {
        var margin = Chain("paragraph", paragraphStyle).Select(step => step.Child("paragraph-properties")?.Value("margin-top")).FirstOrDefault(value => value is not null);
        return 1 + Math.Clamp(Points(margin) ?? 0, 0, 100) / 12;
    }

    private TextStyle Over(TextStyle around, string family, string name)
    {
        foreach (var step in Chain(family, name).Reverse())
            around = Apply(around, step);
        return around;
    }

    private static TextStyle Apply(TextStyle style, XElement step)
    {
        foreach (var property in step.Child("text-properties")?.Attributes() ?? [])
        {
            var value = property.Value;
            style = property.Name.LocalName switch
            {
                "font-weight" => style with { Bold = value is "bold" or "600" or "700" or "800" or "900" },
                "font-style" => style with { Italic = value is "italic" or "oblique" },
                "text-transform" => style with { Caps = value == "uppercase" },
                "font-variant" => style with { Caps = value == "small-caps" },
                "display" => style with { Hidden = value == "none" },
                "color" when Color(value) is { } color => style with { Color = color },
                "font-size" when value.EndsWith('%') && Number(value[..^1]) is { } share => style with { Size = style.Size * Math.Clamp(share, 1, 1000) / 100 },
                "font-size" when Points(value) is { } size and > 0 and < 1000 => style with { Size = size },
                _ => style,
            };
        }
        return style;
    }

    private IEnumerable<XElement> Chain(string family, string? name)
    {
        for (var i = 0; i < DeepestInheritance && name is not null && styles.TryGetValue((family, name), out var style); i++)
        {
            yield return style;
            name = style.Value("parent-style-name");
        }
    }

    private static int? Color(string value) => value.Length == 7 && value[0] == '#' && int.TryParse(value.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;

    /// <summary>"0.5in", "12pt", "1.2cm": points.</summary>
    private static double? Points(string? length)
    {
        if (length is not { Length: > 2 } || Number(length[..^2]) is not { } number)
            return null;
        return length[^2..] switch { "pt" => number, "in" => number * 72, "cm" => number * 72 / 2.54, "mm" => number * 7.2 / 2.54, "px" => number * 0.75, "pc" => number * 12, _ => null };
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
