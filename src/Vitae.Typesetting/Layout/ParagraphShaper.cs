using Vitae.Typesetting.Documents;

namespace Vitae.Typesetting.Layout;

/// <summary>Shapes a document's paragraphs: decides each one's direction, and gathers what no font covers.</summary>
internal sealed class ParagraphShaper(Shaper shaper, ParagraphCache cache, Document document, bool serif)
{
    private const double ShortestLastLine = 0.16;
    private const double NarrowestMend = 0.8;
    private const int LongestMended = 12;

    private readonly SortedSet<int> uncovered = [];

    public IReadOnlyCollection<int> Uncovered => uncovered;

    /// <summary>The paragraph in lines. A last line of a few letters is lengthened by setting the others a little narrower.</summary>
    public ShapedText Shape(IReadOnlyList<FlowSpan> spans, double width, CancellationToken cancel)
    {
        if (width > 0 && LongParagraph.IsLong(spans)) return LongParagraph.Shape(spans, piece => ShapeAt(piece, width, cancel));
        var shaped = ShapeAt(spans, width, cancel);
        if (width <= 0 || shaped.Lines.Count is < 2 or > LongestMended || shaped.Lines[^1].Width >= width * ShortestLastLine) return shaped;
        for (var part = 0.96; part > NarrowestMend; part -= 0.04)
        {
            var mended = ShapeAt(spans, width * part, cancel);
            if (mended.Lines.Count > shaped.Lines.Count) break;
            if (mended.Lines[^1].Width >= width * ShortestLastLine) return mended;
        }
        return shaped;
    }

    private ShapedText ShapeAt(IReadOnlyList<FlowSpan> spans, double width, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var rightToLeft = RunsRightToLeft(spans);
        var request = new ShapeRequest([.. spans.Select(span => new TextSpan(Written(span, rightToLeft, spans.Count > 1), Shaping(span.Style), span.Unbreakable))], width);
        var key = new ParagraphKey(request, document.Language, rightToLeft, serif);
        if (cache.Find(key) is not { } shaped)
        {
            shaped = shaper.Shape(request, rightToLeft);
            cache.Add(key, shaped);
        }
        uncovered.UnionWith(shaped.Uncovered);
        return shaped;
    }

    /// <summary>What of a style bears on the shape of its letters; the rest would only part equal paragraphs in the cache.</summary>
    private static TextStyle Shaping(TextStyle style) => style with { Colour = 0, Leading = 0, Caps = false };

    /// <summary>The document's direction where the paragraph has any letter of it, else that of the letters it has.</summary>
    private bool RunsRightToLeft(IReadOnlyList<FlowSpan> spans)
    {
        bool right = false, left = false;
        foreach (var span in spans)
        {
            right |= Script.HasRightToLeft(span.Text);
            left |= Script.HasLeftToRight(span.Text);
        }
        return document.RightToLeft ? right || !left : right && !left;
    }

    private static string Written(FlowSpan span, bool rightToLeft, bool amongOthers)
    {
        var text = span.Style.Caps ? Script.Capitals(span.Text) : span.Text;
        if (!rightToLeft) return text;
        if (span.Element.Url?.StartsWith("tel:", StringComparison.Ordinal) is true) return $"\u2066{text}\u2069";
        text = Script.HoldMarksOfLatinNames(text);

        // Without isolation, neighbouring Latin items ("mail · phone") would run left to right as one.
        return amongOthers && Script.HasLeftToRight(text) && !Script.HasRightToLeft(text) ? $"\u2068{text}\u2069" : text;
    }
}
