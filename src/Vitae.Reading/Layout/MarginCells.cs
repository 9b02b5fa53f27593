using System.Text.RegularExpressions;

namespace Vitae.Reading.Layout;

/// <summary>
/// Labels in a margin that take more than one line ("Jan 2019 –" over "Present"): they belong to the line they begin on, not to the lines their other lines happen to
/// stand beside.
/// </summary>
internal static partial class MarginCells
{
    private const double LineDistance = 1.7;
    private const double EdgeTolerance = 3;
    private const int MaximumLines = 3;
    private const int ShortText = 24;

    /// <summary>The region with each such label made one piece.</summary>
    public static Region Join(Region region)
    {
        var fragments = region.Fragments.OrderBy(fragment => fragment.Baseline).ToList();
        var bodyEdge = BodyEdge(fragments);
        if (bodyEdge is null) return region;
        var labels = fragments.Where(fragment => fragment.Box.Right < bodyEdge && fragment.Length <= ShortText).ToList();
        var joined = new Dictionary<Fragment, Fragment?>();
        for (int start = 0, end; start < labels.Count; start = end)
        {
            for (end = start + 1; end < labels.Count && end - start < MaximumLines && Continues(labels[end - 1], labels[end]) && (EndsOpen(labels[end - 1]) || !IsBeside(fragments, labels[end], bodyEdge.Value));) end++;
            if (end - start < 2 || !IsBeside(fragments, labels[start], bodyEdge.Value)) continue;
            joined[labels[start]] = new([.. labels[start..end].SelectMany(label => label.Words)]) { Baseline = labels[start].Baseline };
            for (var i = start + 1; i < end; i++) joined[labels[i]] = null;
        }
        return joined.Count == 0 ? region : region with { Fragments = [.. fragments.Select(fragment => joined.GetValueOrDefault(fragment, fragment)).OfType<Fragment>()] };
    }

    /// <summary>The left edge that most text has when it is not the leftmost one.</summary>
    private static double? BodyEdge(List<Fragment> fragments)
    {
        var edges = LeftEdges.Of(fragments, EdgeTolerance).Where(group => group.Count >= 3).ToList();
        if (edges.Count == 0) return null;
        var body = edges.MaxBy(group => group.Sum(fragment => fragment.Length))!.Min(fragment => fragment.Box.Left);
        return fragments.Any(fragment => fragment.Box.Right < body) ? body : null;
    }

    private static bool Continues(Fragment before, Fragment label)
        => label.Baseline - before.Baseline < LineDistance * Math.Max(before.Size, label.Size) && label.Baseline - before.Baseline > 0.5 * label.Size
            && before.Words[0].Bold == label.Words[0].Bold && Math.Abs(before.Size - label.Size) < 0.5 && before.Words[0].Color == label.Words[0].Color
            && (EndsOpen(before) && !HoldsRange(label) || IsDate(before) == IsDate(label) && !IsDate(label) && before.Length + label.Length <= ShortText);

    private static bool EndsOpen(Fragment fragment) => fragment.Words[^1].Text[^1] is '–' or '-' or '—' or '/' or '&' or ',';

    /// <summary>A range of its own ends none.</summary>
    private static bool HoldsRange(Fragment fragment) => fragment.Words.Sum(word => Year().Count(word.Text)) > 1;

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    private static bool IsDate(Fragment fragment) => fragment.Words.Any(word => word.Text.Count(char.IsAsciiDigit) >= 4);

    /// <summary>Whether text of the body stands on the label's own line.</summary>
    private static bool IsBeside(List<Fragment> fragments, Fragment label, double bodyEdge)
        => fragments.Any(fragment => fragment.Box.Left >= bodyEdge - EdgeTolerance * 4 && fragment != label && Math.Abs(fragment.Baseline - label.Baseline) < 0.4 * label.Size);
}
