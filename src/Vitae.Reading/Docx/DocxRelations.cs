using System.Xml.Linq;
using Vitae.Reading.Packages;

namespace Vitae.Reading.Docx;

/// <summary>The relations of a part: the addresses of its links, the document's headers and footers.</summary>
internal sealed class DocxRelations
{
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public List<string> Headers { get; } = [];
    public List<string> Footers { get; } = [];

    public static DocxRelations Read(XElement? root, string folder)
    {
        var relations = new DocxRelations();
        foreach (var relation in root?.Elements() ?? [])
        {
            if (relation.Value("Id") is not { } id || relation.Value("Target") is not { } target || relation.Value("Type") is not { } type)
                continue;
            if (type.EndsWith("/hyperlink", StringComparison.Ordinal))
                relations.links[id] = target;
            else if (type.EndsWith("/header", StringComparison.Ordinal))
                relations.Headers.Add(Resolve(folder, target));
            else if (type.EndsWith("/footer", StringComparison.Ordinal))
                relations.Footers.Add(Resolve(folder, target));
        }
        return relations;
    }

    /// <summary>Where the relations of a part stand: word/document.xml has word/_rels/document.xml.rels.</summary>
    public static string PathFor(string part)
    {
        var slash = part.LastIndexOf('/');
        return slash < 0 ? "_rels/" + part + ".rels" : part[..slash] + "/_rels/" + part[(slash + 1)..] + ".rels";
    }

    public string? Link(string? id) => id is not null && links.TryGetValue(id, out var target) ? target : null;

    private static string Resolve(string folder, string target) => target.StartsWith('/') ? target.TrimStart('/') : folder + target;
}
