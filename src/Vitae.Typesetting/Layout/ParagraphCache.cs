namespace Vitae.Typesetting.Layout;

internal sealed record ParagraphKey(ShapeRequest Request, string Language, bool RightToLeft, bool Serif);

/// <summary>
/// The paragraphs set last, so that a preview after one edited bullet shapes one paragraph. Safe for all threads; forgets the least recently used beyond its budget.
/// </summary>
internal sealed class ParagraphCache
{
    /// <summary>Characters of text held, over all entries; a glyph costs about 40 bytes.</summary>
    private const int Budget = 400_000;
    private const int LongestParagraph = 4_000;

    private readonly Lock gate = new();
    private readonly Dictionary<ParagraphKey, LinkedListNode<(ParagraphKey Key, ShapedText Text)>> entries = [];
    private readonly LinkedList<(ParagraphKey Key, ShapedText Text)> byUse = new();
    private int held;

    public ShapedText? Find(ParagraphKey key)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out var node)) return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Text;
        }
    }

    public void Add(ParagraphKey key, ShapedText text)
    {
        var cost = Cost(key);
        if (cost > LongestParagraph) return;
        lock (gate)
        {
            if (!entries.TryAdd(key, new LinkedListNode<(ParagraphKey, ShapedText)>((key, text)))) return;
            byUse.AddFirst(entries[key]);
            held += cost;
            while (held > Budget && byUse.Last is { } oldest)
            {
                byUse.RemoveLast();
                entries.Remove(oldest.Value.Key);
                held -= Cost(oldest.Value.Key);
            }
        }
    }

    private static int Cost(ParagraphKey key) => 20 + key.Request.Spans.Sum(span => span.Text.Length);
}
