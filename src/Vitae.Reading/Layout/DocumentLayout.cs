namespace Vitae.Reading.Layout;

/// <summary>Positioned words → lines in reading order, by geometry alone.</summary>
internal static class DocumentLayout
{
    public static LaidOutDocument Arrange(IReadOnlyList<PositionedPage> pages)
    {
        var regions = pages.SelectMany(page => ColumnCut.Regions(page.Number, Fragments.Of(page.Words.Where(word => !word.Invisible && word.Rotation == 0)))).ToList();
        var links = pages.ToDictionary(page => page.Number, page => page.Links);
        var lines = new List<TextLine>();
        foreach (var region in regions.OrderBy(region => region.Column)) lines.AddRange(Lines.Of(region, links[region.Page]));
        return new()
        {
            Lines = Spacing.Measure(lines),
            Links = [.. pages.SelectMany(DocumentLinks)],
            InvisibleText = [.. pages.SelectMany(page => Fragments.Of(page.Words.Where(word => word.Invisible && !word.IsIcon))).Select(fragment => fragment.ToString())],
            PageCount = pages.Count,
        };
    }

    private static IEnumerable<TextSegment> DocumentLinks(PositionedPage page)
    {
        foreach (var link in page.Links)
        {
            var words = page.Words.Where(word => !word.IsIcon && Lines.LinkOf(word, [link]) is not null).OrderBy(word => word.Box.Top).ThenBy(word => word.Box.Left).ToList();
            yield return new(LineText.Of(words), link.Box, Link: link.Uri);
        }
    }
}
