using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>A place as the document prints it: no name is replaced by another, and a country is given only when it is printed or no other can be meant.</summary>
internal static partial class PlaceReader
{
    private const int Longest = 90;

    [GeneratedRegex(@"^(?:(?<address>[^,]{3,60}),\s*)?(?<city>\p{Lu}[\p{L}.'\- ]{1,40}),\s*(?<region>[A-Z]{2})\s+(?<postal>\d{5}(?:-\d{4})?)$", RegexOptions.NonBacktracking)]
    private static partial Regex UnitedStates();

    [GeneratedRegex(@"^(?:(?<address>.{3,60}),\s*)?(?:[A-Z]{1,2}-)?(?<postal>\d{4,5})\s+(?<place>\p{Lu}.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex PostalFirst();

    [GeneratedRegex(@"^(?:(?<address>\S.{2,60}),\s*)?(?<city>\p{Lu}[\p{L}.'\- ]{1,40}?)[, ]\s*(?<postal>[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})$", RegexOptions.NonBacktracking)]
    private static partial Regex UnitedKingdom();

    [GeneratedRegex(@"^(?:(?<address>.*\D.{0,60}?)[, ]\s*)?(?:[A-Z]{1,2}-)?(?<postal>[0-9]{4,5}),?\s+(?<city>\p{Lu}[\p{L}.'’\-]{2,30}(?: \p{L}[\p{L}.'’\-]{1,30}){0,3})(?:,\s*(?<country>\p{L}[\p{L} ]{2,30}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Street();

    /// <summary>A town and its province, each with the sign of its kind, in either order: "愛知県名古屋市", "名古屋市, 愛知県, JP".</summary>
    [GeneratedRegex(@"^(?:(?<region>[\u4e00-\u9fff]{2,3}[県縣都道府省])[,，、 ]*)?(?<city>[\u4e00-\u9fff]{1,6}[市区區町村])(?:[,，、 ]+(?<after>[\u4e00-\u9fff]{2,3}[県縣都道府省]))?(?:[,，、 ]+(?<country>[\p{L} ]{2,20}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Ideographic();

    /// <summary>A street with its town, also one that no list of towns knows; for lines of which it is known that they say how to reach the person.</summary>
    public static Location? ReadAddress(string text)
    {
        if (text.Length is < 6 or > Longest || !text.Any(char.IsAsciiDigit))
            return null;
        if (UnitedKingdom().Match(text) is { Success: true } british)
            return British(Printed(british, "address"), Printed(british, "city")!, Printed(british, "postal")!);
        if (Street().Match(text) is not { Success: true } match || match.Groups["postal"] is { Length: 4, Value: ['1' or '2', '0' or '9', ..] } && Printed(match, "address")?.Any(char.IsDigit) is not true)
            return null;
        var country = Printed(match, "country") is { } name ? CountryOf(name) : null;
        return new Location { Address = Printed(match, "address")?.TrimEnd(','), PostalCode = Printed(match, "postal"), City = Printed(match, "city"), CountryCode = country };
    }

    /// <summary>A place that no list knows, by the region or country behind it ("Sausalito, California", "Mapo-gu, Seoul, Republic of Korea"); for lines of which it is known that they say how to reach the person.</summary>
    public static Location? ReadNamed(string text)
    {
        if (Ideographic().Match(text) is { Success: true } match)
            return new Location { City = Printed(match, "city"), Region = Printed(match, "region") ?? Printed(match, "after"), CountryCode = Printed(match, "country") is { } land ? CountryOf(land) : null };
        List<string> parts = [.. text.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (text.Length > Longest || parts.Count is < 2 or > 5 || !parts.Skip(1).All(IsName))
            return null;
        var country = CountryOf(parts[^1]);
        var city = parts.FindIndex(part => IsName(part) && Places.Find(part).Any(place => country is null || place.CountryCode == country));
        if (city < 0)
            city = country is not null || Places.IsRegion(parts[^1]) ? Math.Max(0, parts.Count - (country is not null && parts.Count > 2 && Places.IsRegion(parts[^2]) ? 3 : 2)) : -1;
        if (city < 0 || !IsName(parts[city]))
            return null;
        List<string> behind = [.. parts.Skip(city + 1).SkipLast(country is not null && city < parts.Count - 1 ? 1 : 0)];
        return new Location
        {
            Address = city > 0 ? string.Join(", ", parts.Take(city)) : null,
            City = parts[city],
            Region = behind.Count > 0 ? string.Join(", ", behind) : null,
            CountryCode = country,
        };
    }

    /// <summary>A few words, the first with a capital, none with a digit.</summary>
    private static bool IsName(string text) => text.Length is > 1 and < 32 && char.IsUpper(text[0]) && !text.Any(char.IsDigit) && text.AsSpan().Count(' ') < 4 && !text.EndsWith('.');

    /// <summary>Null when the text is more than a place or an address, or no known one.</summary>
    public static Location? Read(string text)
    {
        if (text.Length is < 2 or > Longest)
            return null;
        if (UnitedStates().Match(text) is { Success: true } match && Places.IsRegion(match.Groups["region"].Value))
            return new Location { Address = Printed(match, "address"), City = Printed(match, "city"), Region = Printed(match, "region"), PostalCode = Printed(match, "postal"), CountryCode = "US" };
        if (PostalFirst().Match(text) is { Success: true } first && Covering(first.Groups["place"].Value) is { } there)
            return there with { Address = Printed(first, "address"), PostalCode = Printed(first, "postal") };
        if (Covering(text) is { } covering)
            return covering;
        if (Places.FindTrailingPlace(text) is not { } trailing || text[..trailing.Start].TrimEnd(' ', ',') is not { } address || !address.Any(char.IsDigit))
            return null;
        var postal = address.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(word => word.Length is 4 or 5 && word.All(char.IsAsciiDigit));
        return Of(text[trailing.Start..], trailing.Value) with { Address = address, PostalCode = postal };
    }

    private static Location? Covering(string text)
        => Places.FindTrailingPlace(text) is { } place && place.Length >= text.Length - 2 ? Of(text[place.Start..], place.Value) : null;

    private static Location Of(string printed, Place place)
    {
        var parts = printed.Split([',', '(', '|', '·', '–', '—', ';', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim(' ', ')', '.')).Where(part => part.Length > 0).ToList();
        var location = new Location { City = parts[0] };
        foreach (var part in parts.Skip(1))
        {
            if (location.CountryCode is null && CountryOf(part) == place.CountryCode)
                location = location with { CountryCode = place.CountryCode };
            else
                location = location with { Region = location.Region is null ? part : $"{location.Region}, {part}" };
        }
        return location.CountryCode is null && IsCertain(place, location.Region) ? location with { CountryCode = place.CountryCode } : location;
    }

    /// <summary>The last name before a British postal code may be the county, behind the town.</summary>
    private static Location British(string? address, string city, string postal)
    {
        var comma = address?.LastIndexOf(',') ?? -1;
        var before = comma < 0 ? address : address![(comma + 1)..].Trim();
        return before is not null && IsName(before) && (comma > 0 || Places.Find(before).Any(place => place.CountryCode == "GB")) && !Places.Find(city).Any(place => place.CountryCode == "GB" && place.City == city)
            ? new Location { Address = comma < 0 ? null : address![..comma].Trim(), City = before, Region = city, PostalCode = postal, CountryCode = "GB" }
            : new Location { Address = address, City = city, PostalCode = postal, CountryCode = "GB" };
    }

    private static string? CountryOf(string text) => (Countries.Find(text) ?? Countries.FindByCode(text))?.Code;

    /// <summary>Whether all cities of that name, in that region when one is printed, lie in one country.</summary>
    private static bool IsCertain(Place place, string? region)
        => Places.Find(place.City).Where(city => region is null || city.RegionCode == region || TextFolding.Fold(city.Region) == TextFolding.Fold(region)).All(city => city.CountryCode == place.CountryCode);

    private static string? Printed(Match match, string group) => match.Groups[group] is { Success: true, Value: { Length: > 0 } value } ? value.Trim() : null;
}
