namespace Vitae.Reading.Layout;

/// <summary>Positioned words → lines in reading order, by geometry alone.</summary>
internal static class DocumentLayout
{
    public static LaidOutDocument Arrange(IReadOnlyList<PositionedPage> pages)
    {
        var found = pages.Select(page => (Page: page, Fragments: (IReadOnlyList<Fragment>)Fragments.Of(page.Words.Where(word => !word.Invisible && word.Rotation == 0)))).ToList();
        var running = RunningLines.In(found);
        var columns = new ColumnCut();
        var regions = found.SelectMany(page => columns.Regions(page.Page, [.. page.Fragments.Where(fragment => !running.Contains(fragment))])).ToList();
        var links = pages.ToDictionary(page => page.Number, page => page.Links);
        var first = NameColumn(regions);
        var lines = regions
            .OrderBy(region => region.Column != first)
            .ThenBy(region => region.Column)
            .SelectMany(region => Lines.Of(MarginCells.Join(region), links[region.Page]))
            .Concat(pages.SelectMany(RotatedLines.Of))
            .ToList();
        return new()
        {
            Lines = Hyphenation.Mend(Spacing.Measure(lines)),
            Links = [.. pages.SelectMany(DocumentLinks)],
            InvisibleText = [.. pages.SelectMany(page => Fragments.Of(page.Words.Where(word => word.Invisible && !word.IsIcon))).Select(fragment => fragment.ToString())],
            Furniture = [.. found.SelectMany(page => page.Fragments.Where(running.Contains)).Select(fragment => fragment.ToString())],
            PageCount = pages.Count,
        };
    }

    /// <summary>The column that is read first: the one with the largest type at the top of the first page, which is the name.</summary>
    private static int NameColumn(IReadOnlyList<Region> regions)
        => regions
            .Where(region => region.Page == regions[0].Page)
            .SelectMany(region => region.Fragments.Select(fragment => (region.Column, fragment.Size, fragment.Box.Top)))
            .OrderByDescending(item => Math.Round(item.Size))
            .ThenBy(item => item.Column)
            .ThenBy(item => item.Top)
            .Select(item => item.Column)
            .FirstOrDefault();

    private static IEnumerable<TextSegment> DocumentLinks(PositionedPage page)
    {
        foreach (var link in page.Links)
        {
            var words = page.Words.Where(word => !word.IsIcon && Lines.LinkOf(word, [link]) is not null).OrderBy(word => word.Box.Top).ThenBy(word => word.Box.Left).ToList();
            yield return new(LineText.Of(words), link.Box, Link: link.Uri);
        }
    }
}
