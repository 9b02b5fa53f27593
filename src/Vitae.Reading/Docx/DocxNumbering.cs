using System.Globalization;
using System.Xml.Linq;
using Vitae.Reading.Packages;

namespace Vitae.Reading.Docx;

/// <summary>Which lists of numbering.xml show a mark before their items.</summary>
internal sealed class DocxNumbering
{
    private readonly Dictionary<string, string> abstractOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Abstract, int Level), string> formats = [];

    public DocxNumbering(XElement? root)
    {
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.Name.LocalName == "num" && element.Value("numId") is { } id && element.Child("abstractNumId")?.Value("val") is { } target)
                abstractOf[id] = target;
            if (element.Name.LocalName != "abstractNum" || element.Value("abstractNumId") is not { } number)
                continue;
            foreach (var level in element.Elements().Where(child => child.Name.LocalName == "lvl"))
            {
                if (level.Value("ilvl") is { } at && int.TryParse(at, NumberStyles.Integer, CultureInfo.InvariantCulture, out var depth))
                    formats[(number, depth)] = string.IsNullOrEmpty(level.Child("lvlText")?.Value("val")) ? "none" : level.Child("numFmt")?.Value("val") ?? "bullet";
            }
        }
    }

    /// <summary>The nesting of a list item; null when the numbering shows no mark, as pandoc and some templates use it for plain text.</summary>
    public int? Depth(XElement? properties)
    {
        if (properties?.Child("numId")?.Value("val") is not { } id || id == "0")
            return null;
        var level = int.TryParse(properties.Child("ilvl")?.Value("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var depth) ? Math.Clamp(depth, 0, 8) : 0;
        var format = abstractOf.TryGetValue(id, out var target) && formats.TryGetValue((target, level), out var known) ? known : "bullet";
        return format == "none" ? null : level;
    }
}
