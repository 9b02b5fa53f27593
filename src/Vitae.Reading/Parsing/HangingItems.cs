using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing;

/// <summary>
/// Where the texts of list items begin and end in a document. Lines under an item that begin where its text begins are the rest of it (a hanging indent), unless other lines of the
/// document begin there too; where they do, only how far the items reach tells.
/// </summary>
internal sealed class HangingItems
{
    private const double Tolerance = 3.5;
    private const double GapOfBlocks = 1.45;
    private const int LongestName = 16;

    /// <summary>Items stand apart by more than this many times what lines of one do.</summary>
    private const double Apart = 1.2;

    /// <summary>So many lines at one place, or this share of the items that stand there, are no chance.</summary>
    private const int Several = 3;
    private const double SeveralOfItems = 0.3;

    private readonly List<Place> places = [];

    public HangingItems(IEnumerable<Row> rows)
    {
        Dictionary<int, Chain?> chains = [];
        Row? before = null;
        foreach (var row in rows)
        {
            Gather(before, row);
            before = row;
            if (row.Groups.Count == 0 || row.Groups[0].Left is not { } left || row.Line.Box is null)
                continue;
            var chain = chains.GetValueOrDefault(row.Line.Column);
            if (row.Line.IsBullet)
            {
                var place = PlaceAt(row.Line.Column, left);
                place.Items++;
                chain = new Chain(place, row.Line, row.Groups[0].Left!.Value);
            }
            else if (chain is null || !chain.Holds(row, left))
            {
                chain = null;
                PlaceAt(row.Line.Column, left).Others++;
            }
            if (chain is not null)
                chain.Place.Right = Math.Max(chain.Place.Right, row.Groups[^1].Right ?? 0);
            chains[row.Line.Column] = chain;
        }
    }

    /// <summary>Whether lines that begin there are always the rest of an item.</summary>
    public bool BelongsToItems(int column, double left)
        => Find(column, left) is { Items: > 0 } place && place.Others < Several && place.Others <= SeveralOfItems * place.Items;

    /// <summary>
    /// Whether a line stands closer to the one above than items of an unmarked list do to each other. Such lists are places where sentences alone begin,
    /// some of them close to the one above and others apart.
    /// </summary>
    public bool IsCloserThanItems(int column, double left, double gap)
        => Find(column, left) is { Names: 0, Gaps: { Count: >= 4 } gaps } && gaps.Max() is var apart && gaps.Min() * Apart < apart
            && gap * Apart <= apart && gaps.Count(one => one * Apart <= apart) >= 2 && gaps.Count(one => one * Apart > apart) >= 2;

    private void Gather(Row? before, Row row)
    {
        if (row.Groups.Count == 0 || row.Groups[0].Left is not { } left || row.Line.Box is null || row.Line.Size == 0)
            return;
        var place = PlaceAt(row.Line.Column, left);
        if (row.Line.IsBullet || IsNameOfIdeographs(row.Text) || row.Line.Bold || row.Line.HeadingLevel > 0 || row.Groups.Count > 1 || row.Groups[0].WholeDate is not null)
            place.Names++;
        else if (before is not null && before.Line.Page == row.Line.Page && before.Groups.Count > 0 && before.Groups[0].Left is { } above && Math.Abs(above - left) < Tolerance)
            place.Gaps.Add(row.Line.GapBefore);
    }

    /// <summary>Ideographs without the signs of sentences name a school or a subject, in a type that has no bold.</summary>
    private static bool IsNameOfIdeographs(string text) => text.Length <= LongestName && text.Any(Spacing.IsIdeograph) && text.IndexOfAny(['，', '。', '；', '、', '：']) < 0;

    /// <summary>How far the items reach whose text begins there; null when there are none.</summary>
    public double? RightEdge(int column, double left) => Find(column, left) is { Items: > 1, Right: > 0 } place ? place.Right : null;

    private Place? Find(int column, double left) => places.Where(place => place.Column == column && Math.Abs(place.Left - left) < Tolerance).MinBy(place => Math.Abs(place.Left - left));

    private Place PlaceAt(int column, double left)
    {
        if (Find(column, left) is { } known)
            return known;
        places.Add(new Place(column, left));
        return places[^1];
    }

    private sealed class Place(int column, double left)
    {
        public int Column { get; } = column;
        public double Left { get; } = left;
        public double Right { get; set; }
        public int Items { get; set; }
        public int Others { get; set; }

        /// <summary>Lines that are no sentence.</summary>
        public int Names { get; set; }

        /// <summary>How far its lines stand below others that begin there.</summary>
        public List<double> Gaps { get; } = [];
    }

    /// <summary>An item with the lines under it so far.</summary>
    private sealed class Chain(Place place, TextLine item, double left)
    {
        public Place Place { get; } = place;

        public bool Holds(Row row, double at)
            => Math.Abs(at - left) < Tolerance && row.Line.GapBefore <= GapOfBlocks && row.Line.HeadingLevel == 0 && Math.Abs(row.Line.Size - item.Size) <= 0.08 * item.Size && row.Line.Bold == item.Bold;
    }
}
