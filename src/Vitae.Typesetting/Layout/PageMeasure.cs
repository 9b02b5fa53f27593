namespace Vitae.Typesetting.Layout;

/// <summary>How a layout fills its pages.</summary>
/// <param name="Pages">At least 1.</param>
/// <param name="Filled">Share of the last page's height that holds text, 0 to 1.</param>
/// <param name="LinePages">The page of each line, from 0.</param>
internal sealed record PageMeasure(int Pages, double Filled, IReadOnlyList<int> LinePages)
{
    public int LinesBeyond(int pages) => LinePages.Count(page => page >= pages);
}
