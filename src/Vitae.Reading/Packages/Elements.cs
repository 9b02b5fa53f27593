using System.Xml.Linq;

namespace Vitae.Reading.Packages;

/// <summary>Looks elements up by local name: writers of documents differ in namespaces (transitional, strict), not in names.</summary>
internal static class Elements
{
    public static XElement? Child(this XElement element, string name)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name)
                return child;
        }
        return null;
    }

    public static string? Value(this XElement element, string attribute)
    {
        foreach (var candidate in element.Attributes())
        {
            if (candidate.Name.LocalName == attribute)
                return candidate.Value;
        }
        return null;
    }
}
