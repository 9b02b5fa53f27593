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

    /// <summary>A street with its town, also one that no list of towns knows; for lines of which it is known that they say how to reach the person.</summary>
    public static Location? ReadAddress(string text)
    {
        if (text.Length is < 6 or > Longest || !text.Any(char.IsAsciiDigit))
            return null;
        if (UnitedKingdom().Match(text) is { Success: true } british)
            return new Location { Address = Printed(british, "address"), City = Printed(british, "city"), PostalCode = Printed(british, "postal"), CountryCode = "GB" };
        if (Street().Match(text) is not { Success: true } match || match.Groups["postal"] is { Length: 4, Value: ['1' or '2', '0' or '9', ..] } && Printed(match, "address") is null)
            return null;
        var country = Printed(match, "country") is { } name ? CountryOf(name) : null;
        return new Location { Address = Printed(match, "address")?.TrimEnd(','), PostalCode = Printed(match, "postal"), City = Printed(match, "city"), CountryCode = country };
    }

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

    private static string? CountryOf(string text) => (Countries.Find(text) ?? Countries.FindByCode(text))?.Code;

    /// <summary>Whether all cities of that name, in that region when one is printed, lie in one country.</summary>
    private static bool IsCertain(Place place, string? region)
        => Places.Find(place.City).Where(city => region is null || city.RegionCode == region || TextFolding.Fold(city.Region) == TextFolding.Fold(region)).All(city => city.CountryCode == place.CountryCode);

    private static string? Printed(Match match, string group) => match.Groups[group] is { Success: true, Value: { Length: > 0 } value } ? value.Trim() : null;
}
