using System.Buffers;

namespace Vitae.Core.Knowledge;

/// <param name="Region">State or province, in English; may be empty.</param>
/// <param name="RegionCode">As on envelopes in the US ("CA"); elsewhere GeoNames' code.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
public sealed record Place(string City, string Region, string RegionCode, string CountryCode, int Population);

/// <summary>Some 24,000 cities with their regions and countries.</summary>
public static class Places
{
    private const int City = 0, Region = 1, RegionCode = 2, CountryCode = 3, Population = 4, Alternative = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",(|·–—;\t");
    private static readonly Lazy<TsvTable> Rows = new(() => TsvTable.Read("places.tsv"));
    private static readonly Lazy<(PhraseIndex Index, int[] Next)> Cities = new(IndexCities);
    private static readonly Lazy<PhraseIndex> Regions = new(IndexRegions);

    /// <summary>The cities of that name, most populous first.</summary>
    public static IReadOnlyList<Place> Find(string city)
    {
        ArgumentNullException.ThrowIfNull(city);
        var (index, next) = Cities.Value;
        var places = new List<Place>();
        for (var row = index.Find(city); row >= 0; row = next[row])
            places.Add(At(row));
        return places;
    }

    /// <summary>Whether the name or US code of a state, province or other first-level region is known.</summary>
    public static bool IsRegion(string name) => Regions.Value.Find(name) >= 0;

    /// <summary>Names of cities in a text; the most populous of each name. Many are also words or surnames: look at what stands around.</summary>
    public static IReadOnlyList<Mention<Place>> FindMentions(string text)
        => [.. Cities.Value.Index.FindAll(text, linesPart: true).Where(m => char.IsUpper(text[m.Start]) || text[m.Start] > 0x2000).Select(m => new Mention<Place>(At(m.Value), m.Start, m.Length))];

    /// <summary>
    /// The place a line ends with: "Acme GmbH, Berlin, Germany" gives Berlin from "Berlin" on; also "Austin, TX", "Paris", "Lyon (France)". Null when the last part
    /// is no known city, or a region or country without one.
    /// </summary>
    public static Mention<Place>? FindTrailingPlace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.AsSpan().TrimEnd(" .,;)").Length;
        var parts = new List<(int Start, int End)>();
        for (var partEnd = end; parts.Count < 3 && partEnd > 0;)
        {
            var start = text.AsSpan(0, partEnd).LastIndexOfAny(Separators) + 1;
            var (from, to) = Trim(text, start, partEnd);
            parts.Add((from, to));
            partEnd = start - 1;
        }

        for (var cityPart = Math.Min(parts.Count, 3) - 1; cityPart >= 0; cityPart--)
        {
            var qualifiers = parts.Take(cityPart).Select(p => text[p.Start..p.End]).ToList();
            if (!qualifiers.TrueForAll(q => IsRegion(q) || IsCountry(q)))
                continue;
            var place = Pick(Find(text[parts[cityPart].Start..parts[cityPart].End]), qualifiers);
            if (place is not null)
                return new Mention<Place>(place, parts[cityPart].Start, end - parts[cityPart].Start);
        }

        return null;
    }

    private static Place? Pick(IReadOnlyList<Place> places, List<string> qualifiers)
    {
        foreach (var place in places)
        {
            if (qualifiers.TrueForAll(q => Qualifies(place, q)))
                return place;
        }

        return places.Count > 0 && qualifiers.Count > 0 && qualifiers.TrueForAll(IsCountry) ? places[0] with { Region = "", RegionCode = "", CountryCode = Countries.Find(qualifiers[0])?.Code ?? places[0].CountryCode } : null;
    }

    private static bool Qualifies(Place place, string qualifier)
        => qualifier.Equals(place.RegionCode, StringComparison.OrdinalIgnoreCase) || qualifier.Equals(place.CountryCode, StringComparison.OrdinalIgnoreCase)
        || TextFolding.Fold(qualifier) == TextFolding.Fold(place.Region) || Countries.Find(qualifier)?.Code == place.CountryCode
        || place is { CountryCode: "GB" } && TextFolding.Fold(qualifier) is "england" or "scotland" or "wales" or "northern ireland";

    private static bool IsCountry(string name) => Countries.Find(name) is not null || Countries.FindByCode(name) is not null;

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ')'))
            end--;
        return (start, end);
    }

    private static Place At(int row) => new(
        Rows.Value.Text(row, City), Rows.Value.Text(row, Region), Rows.Value.Text(row, RegionCode), Rows.Value.Text(row, CountryCode),
        int.TryParse(Rows.Value.Field(row, Population), System.Globalization.CultureInfo.InvariantCulture, out var population) ? population : 0);

    /// <summary>Rows are sorted by population; rows of one name form a chain in that order.</summary>
    private static (PhraseIndex Index, int[] Next) IndexCities()
    {
        var rows = Rows.Value;
        var index = new PhraseIndex(rows.Count * 2);
        var next = new int[rows.Count];
        Array.Fill(next, -1);
        var last = new Dictionary<int, int>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            var first = index.FindOrAdd(rows.Field(row, City), row);
            if (first >= 0 && first != row)
                next[last.GetValueOrDefault(first, first)] = row;
            last[first] = row;
        }

        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var range in rows.Field(row, Alternative).Split('|'))
                index.Add(rows.Field(row, Alternative)[range], row);
        }

        return (index, next);
    }

    private static PhraseIndex IndexRegions()
    {
        var rows = Rows.Value;
        var index = new PhraseIndex(8000);
        for (var row = 0; row < rows.Count; row++)
        {
            index.Add(rows.Field(row, Region), row);
            if (rows.Field(row, CountryCode) is "US" or "CA" or "AU" && rows.Field(row, RegionCode).IndexOfAnyInRange('0', '9') < 0)
                index.Add(rows.Field(row, RegionCode), row);
        }

        foreach (var name in (ReadOnlySpan<string>)["England", "Scotland", "Wales", "Northern Ireland", "DC", "D.C."])
            index.Add(name, 0);
        return index;
    }
}
