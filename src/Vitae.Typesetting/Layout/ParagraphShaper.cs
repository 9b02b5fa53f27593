using Vitae.Typesetting.Documents;

namespace Vitae.Typesetting.Layout;

/// <summary>Shapes a document's paragraphs: decides each one's direction, and gathers what no font covers.</summary>
internal sealed class ParagraphShaper(Shaper shaper, ParagraphCache cache, Document document, bool serif)
{
    private readonly SortedSet<int> uncovered = [];

    public IReadOnlyCollection<int> Uncovered => uncovered;

    public ShapedText Shape(IReadOnlyList<FlowSpan> spans, double width, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var rightToLeft = RunsRightToLeft(spans);
        var request = new ShapeRequest([.. spans.Select(span => new TextSpan(Written(span, rightToLeft), span.Style, span.Unbreakable))], width);
        var key = new ParagraphKey(request, document.Language, rightToLeft, serif);
        if (cache.Find(key) is not { } shaped)
        {
            shaped = shaper.Shape(request, rightToLeft);
            cache.Add(key, shaped);
        }
        uncovered.UnionWith(shaped.Uncovered);
        return shaped;
    }

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

    private static string Written(FlowSpan span, bool rightToLeft)
    {
        var text = span.Style.Caps ? Script.Capitals(span.Text) : span.Text;
        return rightToLeft ? Script.HoldMarksOfLatinNames(text) : text;
    }
}
