using Vitae.Typesetting.Documents;

namespace Vitae.Typesetting.Layout;

/// <summary>Shapes a document's paragraphs: decides each one's direction, and gathers what no font covers.</summary>
internal sealed class ParagraphShaper(Shaper shaper, ParagraphCache cache, Document document, bool serif)
{
    /// <summary>Longer paragraphs are filled line by line: nobody sees the difference, and the search grows with both.</summary>
    private const int LongestSearched = 16;

    private readonly SortedSet<int> uncovered = [];

    public IReadOnlyCollection<int> Uncovered => uncovered;

    /// <summary>The paragraph in lines, broken over the whole of it where words stand apart.</summary>
    public ShapedText Shape(IReadOnlyList<FlowSpan> spans, double width, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var key = Key(spans, width);
        if (cache.Find(key) is not { } shaped)
        {
            shaped = width <= 0 ? Shape(key) : LongParagraph.IsLong(spans) ? LongParagraph.Shape(spans, piece => Shape(Key(piece, width))) : Whole(key);
            cache.Add(key, shaped);
        }
        uncovered.UnionWith(shaped.Uncovered);
        return shaped;
    }

    private ShapedText Whole(ParagraphKey key)
    {
        var filled = Shape(key);
        if (filled.Lines.Count is 1 or > LongestSearched) return filled;
        var request = key.Request;
        var text = string.Concat(request.Spans.Select(span => span.Text));
        var starts = filled.Lines.Skip(1).Select(line => line.Runs.Select(run => run.Start).DefaultIfEmpty(-1).Min()).ToList();
        if (IsBestAsFilled(filled, starts, text, request.Width)) return filled;
        if (ParagraphWords.Of(text, Shape(key with { Request = request with { Width = 0 } })) is not { } words) return filled;
        if (TotalFit.LineCount(words, request.Width) is not { } lines || (lines != filled.Lines.Count && !Script.HasHangul(text))) return filled;
        var breaks = TotalFit.Break(words, request.Width, lines)?.Select(first => words[first].Start).ToList();
        return breaks is null || breaks.SequenceEqual(starts) ? filled : Shape(key with { Request = request with { Breaks = breaks } });
    }

    /// <summary>A first line as full as it goes is the best of two, unless it ends badly or leaves too little for the last.</summary>
    private static bool IsBestAsFilled(ShapedText filled, List<int> starts, string text, double width)
        => filled.Lines.Count == 2 && filled.Lines[1].Width >= width * TotalFit.ShortestLast && ParagraphWords.PartsWell(text, starts[0]) && !Script.HasHangul(text);

    /// <summary>Line after line as full as it goes.</summary>
    private ShapedText Shape(ParagraphKey key) => shaper.Shape(key.Request, key.RightToLeft);

    private ParagraphKey Key(IReadOnlyList<FlowSpan> spans, double width)
    {
        var rightToLeft = RunsRightToLeft(spans);
        var request = new ShapeRequest([.. spans.Select(span => new TextSpan(Written(span, rightToLeft, spans.Count > 1), Shaping(span.Style)))], width);
        return new ParagraphKey(request, document.Language, rightToLeft, serif);
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
