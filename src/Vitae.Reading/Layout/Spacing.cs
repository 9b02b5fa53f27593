namespace Vitae.Reading.Layout;

/// <summary>Distances between lines, blocks that they part, and indents.</summary>
internal static class Spacing
{
    private const double BlockGap = 1.45;
    private const double EdgeTolerance = 3;

    public static IReadOnlyList<TextLine> Measure(IReadOnlyList<TextLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1)).Where(pair => Follow(pair.First, pair.Second)).Select(pair => Distance(pair.First, pair.Second) / pair.Second.Size).Order().ToList();
        var usual = distances.Count > 0 ? distances[distances.Count / 2] : 1.2;
        var edges = Edges(lines);
        var measured = new List<TextLine>(lines.Count);
        var block = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var follows = i > 0 && Follow(lines[i - 1], lines[i]);
            var gap = follows ? Math.Round(Distance(lines[i - 1], lines[i]) / (usual * lines[i].Size), 2) : 1;
            if (i > 0 && (!follows || gap > BlockGap)) block++;
            measured.Add(lines[i] with { GapBefore = gap, Block = block, Indent = Rank(edges[(lines[i].Page, lines[i].Column)], lines[i].Box!.Value.Left) });
        }
        return measured;
    }

    private static bool Follow(TextLine before, TextLine line)
        => before.Page == line.Page && before.Column == line.Column && line.Box!.Value.CentreY > before.Box!.Value.CentreY;

    private static double Distance(TextLine before, TextLine line) => line.Box!.Value.Bottom - before.Box!.Value.Bottom;

    private static Dictionary<(int Page, int Column), List<double>> Edges(IReadOnlyList<TextLine> lines)
        => lines.GroupBy(line => (line.Page, line.Column)).ToDictionary(group => group.Key, group =>
        {
            var edges = new List<double>();
            foreach (var left in group.Select(line => line.Box!.Value.Left).Order())
            {
                if (edges.Count == 0 || left - edges[^1] > EdgeTolerance) edges.Add(left);
            }
            return edges;
        });

    private static int Rank(List<double> edges, double left)
    {
        var at = edges.BinarySearch(left);
        return Math.Max(0, at >= 0 ? at : ~at - 1);
    }
}
