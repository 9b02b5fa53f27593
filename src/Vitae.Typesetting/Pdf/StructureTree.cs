using Vitae.Typesetting.Layout;

namespace Vitae.Typesetting.Pdf;

/// <summary>Collects which marked content belongs to which element, and writes the structure tree, ISO 32000-1 section 14.7.</summary>
internal sealed class StructureTree(PdfFile file, int pageCount)
{
    private readonly Dictionary<Element, Node> nodes = [];
    private readonly List<List<Node>> marksOfPage = [.. Enumerable.Range(0, pageCount).Select(_ => new List<Node>())];
    private readonly List<Node> links = [];

    /// <summary>The number of a new piece of marked content of this element.</summary>
    public int Mark(Element element, int page)
    {
        var node = Of(element);
        var id = marksOfPage[page].Count;
        marksOfPage[page].Add(node);
        node.Content.Add(new Piece(page, id));
        if (element.Parent is { } parent && Of(parent) is var above && above.Links.Add(node)) above.Content.Add(node);
        return id;
    }

    /// <summary>The structure parent key of a link's annotation.</summary>
    public int Link(Element element, int annotation)
    {
        var node = Of(element);
        node.Annotations.Add(annotation);
        links.Add(node);
        return pageCount + links.Count - 1;
    }

    public int Write(Element root, IReadOnlyList<int> pages)
    {
        int tree = file.Reserve(), parents = file.Reserve();
        var document = Write(root, tree, pages);
        file.Put(tree, new PdfBuffer().Add("<</Type/StructTreeRoot/K["u8).Reference(document).Add("]/ParentTree "u8).Reference(parents).Add("/ParentTreeNextKey "u8).Add(pageCount + links.Count).Add(">>"u8));
        var numbers = new PdfBuffer().Add("<</Nums["u8);
        for (var page = 0; page < pageCount; page++)
        {
            numbers.Add(page).Add("["u8);
            foreach (var node in marksOfPage[page]) numbers.Reference(node.Id).Add(" "u8);
            numbers.Add("]"u8);
        }
        for (var i = 0; i < links.Count; i++) numbers.Add(pageCount + i).Add(" "u8).Reference(links[i].Id).Add(" "u8);
        file.Put(parents, numbers.Add("]>>"u8));
        return tree;
    }

    private int Write(Element element, int parent, IReadOnlyList<int> pages)
    {
        var node = Of(element);
        var page = node.Content.OfType<Piece>().Select(piece => (int?)piece.Page).FirstOrDefault();
        var output = new PdfBuffer().Add("<</S/"u8).Add(element.Tag).Add("/P "u8).Reference(parent);
        if (page is { } first) output.Add("/Pg "u8).Reference(pages[first]);
        output.Add("/K["u8);

        // Text in the order it is painted; groups in the order of the document, whatever column they stand in.
        if (page is null)
        {
            foreach (var child in element.Children.Where(HasContent)) output.Reference(Write(child, node.Id, pages)).Add(" "u8);
        }
        else
        {
            foreach (var content in node.Content)
            {
                if (content is Node link) output.Reference(Write(link.Element, node.Id, pages)).Add(" "u8);
                else if (content is Piece piece && piece.Page == page) output.Add(piece.Id).Add(" "u8);
                else if (content is Piece later) output.Add("<</Type/MCR/Pg "u8).Reference(pages[later.Page]).Add("/MCID "u8).Add(later.Id).Add(">>"u8);
            }
        }
        foreach (var annotation in node.Annotations) output.Add("<</Type/OBJR/Obj "u8).Reference(annotation).Add(">>"u8);
        file.Put(node.Id, output.Add("]>>"u8));
        return node.Id;
    }

    private bool HasContent(Element element) => (nodes.TryGetValue(element, out var node) && node.Content.Count > 0) || element.Children.Any(HasContent);

    private Node Of(Element element)
    {
        if (!nodes.TryGetValue(element, out var node)) nodes[element] = node = new Node(element, file.Reserve());
        return node;
    }

    /// <summary>Marked content of one page.</summary>
    private sealed record Piece(int Page, int Id);

    private sealed class Node(Element element, int id)
    {
        public Element Element => element;
        public int Id => id;

        /// <summary>Pieces and child nodes in painting order.</summary>
        public List<object> Content { get; } = [];
        public HashSet<Node> Links { get; } = [];
        public List<int> Annotations { get; } = [];
    }
}
