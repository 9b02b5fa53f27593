using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Vitae.Reading.Formats.Europass;

/// <summary>Takes texts out of XML, each once, so that what is left at the end is what nobody understood. Names count without namespace and case: versions of the schema differ in both.</summary>
internal static class Taken
{
    /// <summary>The first element at a path such as <c>Employer/Name</c>.</summary>
    public static XElement? At(this XElement? element, string path)
    {
        foreach (var name in path.Split('/'))
            element = element?.Elements().FirstOrDefault(child => child.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));
        return element;
    }

    public static IReadOnlyList<XElement> All(this XElement? element, string path)
    {
        var cut = path.LastIndexOf('/');
        var parent = cut < 0 ? element : element.At(path[..cut]);
        return parent is null ? [] : [.. parent.Elements().Where(child => child.Name.LocalName.Equals(path[(cut + 1)..], StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The text of the first element that has any; of a coded element its label, or its code when it has no label.</summary>
    public static string? Text(this XElement? element, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (element.At(path) is not { } found)
                continue;
            var text = (found.At("Label") ?? (found.At("Code") is { } code && !found.Nodes().OfType<XText>().Any(node => !string.IsNullOrWhiteSpace(node.Value)) ? code : found)).Value.Trim();
            found.Remove();
            if (text.Length > 0)
                return text;
        }
        return null;
    }

    public static string? Mark(this XElement? element, string name)
        => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>An object of the fields that have a value, and of all texts that are left in the element, under their names.</summary>
    public static Fields Fields(XElement entry, params ReadOnlySpan<(string Name, string? Text)> known)
    {
        var fields = new JsonObject();
        foreach (var (name, text) in known)
        {
            if (text is not null)
                fields[name] = JsonValue.Create(text);
        }
        foreach (var (name, text) in Left(entry))
        {
            var key = fields.ContainsKey(name) ? Enumerable.Range(2, 100).Select(i => name + i).FirstOrDefault(free => !fields.ContainsKey(free)) ?? name : name;
            fields[key] = JsonValue.Create(text);
        }
        return new Fields(fields);
    }

    /// <summary>What is left: each text with the name of the element that holds it; codes whose label stands beside them say nothing more.</summary>
    public static IEnumerable<(string Name, string Text)> Left(XElement element)
    {
        foreach (var leaf in element.DescendantsAndSelf().Where(one => !one.HasElements && !string.IsNullOrWhiteSpace(one.Value)))
        {
            var (name, text) = (leaf.Name.LocalName, leaf.Value.Trim());
            if (name.Equals("Code", StringComparison.OrdinalIgnoreCase) && leaf.Parent.At("Label") is not null)
                continue;
            var parent = leaf == element ? leaf : leaf.Parent ?? leaf;
            yield return (name is "Label" or "label" or "Code" or "code" or "Contact" or "Name" or "name" or "Description" or "Title" ? Words(parent.Name.LocalName) : Words(name), text);
        }
    }

    /// <summary>"NetworksAndMemberships" → "Networks and memberships".</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                words.Append(' ');
            words.Append(i > 0 && char.IsUpper(name[i]) && (i + 1 >= name.Length || !char.IsUpper(name[i + 1])) && !char.IsUpper(name[i - 1]) ? char.ToLowerInvariant(name[i]) : name[i]);
        }
        return words.ToString();
    }
}
