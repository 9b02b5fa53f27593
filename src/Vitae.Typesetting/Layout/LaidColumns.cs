namespace Vitae.Typesetting.Layout;

/// <summary>Columns broken into pages, not yet painted.</summary>
/// <param name="Root">The logical structure.</param>
/// <param name="Columns">The main column first.</param>
/// <param name="Top">Where text begins on each page.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="Uncovered">Characters that no font covers.</param>
internal sealed record LaidColumns(Element Root, IReadOnlyList<(FlowColumn Column, List<PlacedStrip> Strips)> Columns, double Top, double Bottom, IReadOnlyCollection<int> Uncovered)
{
    public int Pages { get; } = Columns.Max(column => column.Strips.Count == 0 ? 1 : column.Strips[^1].Page + 1);

    public PageMeasure Measure()
    {
        var ends = Columns.SelectMany(column => column.Strips).Where(strip => strip.Page == Pages - 1).Select(strip => strip.Y + strip.Strip.Height);
        return new PageMeasure(Pages, (ends.DefaultIfEmpty(Top).Max() - Top) / (Bottom - Top), [.. Columns.SelectMany(column => column.Strips).Select(strip => strip.Page)]);
    }
}
