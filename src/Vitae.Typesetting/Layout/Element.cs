namespace Vitae.Typesetting.Layout;

/// <summary>A node of the logical structure, in reading order: what a screen reader walks. Tags are those of PDF 1.7, section 14.8.4.</summary>
internal sealed class Element
{
    private readonly List<Element> children = [];

    public Element(string tag, Element? parent, string? url = null)
    {
        Tag = tag;
        Parent = parent;
        Url = url;
        parent?.children.Add(this);
    }

    public string Tag { get; }
    public Element? Parent { get; }

    /// <summary>Where a <c>Link</c> leads.</summary>
    public string? Url { get; }
    public IReadOnlyList<Element> Children => children;
}
