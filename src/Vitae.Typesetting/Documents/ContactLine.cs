using Vitae.Core.Resumes;

namespace Vitae.Typesetting.Documents;

/// <summary>How to reach the person, as short items that each stay on one line.</summary>
internal static class ContactLine
{
    public static IReadOnlyList<Inline> Of(Basics basics, string comma)
    {
        var items = new List<Inline?>
        {
            Item(basics.Email, Links.Mail, "/basics/email"), Item(basics.Phone, Links.Phone, "/basics/phone"), Item(Place(basics.Location, comma), _ => null, "/basics/location"), Page(basics.Url),
        };
        items.AddRange(basics.Profiles.Select((profile, i) => Profile(profile, JsonPointer.Append("/basics/profiles", i))));
        return [.. items.OfType<Inline>()];
    }

    private static Inline? Item(string? raw, Func<string?, string?> target, string at)
        => CleanText.Line(raw) is { } text ? new Inline(text, InlineStyle.Text, target(text), at) : null;

    private static Inline? Page(string? url) => CleanText.Line(url) is { } text ? new Inline(Links.Short(text), InlineStyle.Text, Links.Target(text), "/basics/url") : null;

    private static Inline? Profile(Profile profile, string at)
    {
        var (network, user, url) = (CleanText.Line(profile.Network), CleanText.Line(profile.Username), CleanText.Line(profile.Url));
        if (url is null) return (network ?? user) is null ? null : new Inline(network is null ? user! : user is null ? network : $"{network}: {user}", At: at);
        var address = Links.Short(url);
        if (user is not null && !address.Contains(user, StringComparison.OrdinalIgnoreCase)) address = $"{user} ({address})";
        if (network is not null && !address.Contains(network.Replace(" ", ""), StringComparison.OrdinalIgnoreCase)) address = $"{network}: {address}";
        return new Inline(address, InlineStyle.Text, Links.Target(url), at);
    }

    /// <summary>A place on one line, in the order its country writes it.</summary>
    public static string? Place(Location? location, string comma)
    {
        if (location is null) return null;
        var (code, city, region) = (CleanText.Line(location.PostalCode), CleanText.Line(location.City), CleanText.Line(location.Region));
        var country = CleanText.Line(location.CountryCode);
        string?[] parts = country?.ToUpperInvariant() is "US" or "CA" or "AU" || (country is null && region?.Length == 2)
            ? [CleanText.Line(location.Address), city, Join(" ", region, code), country]
            : [CleanText.Line(location.Address), Join(" ", code, city), region == city ? null : region, country];
        return Join(comma, parts);
    }

    private static string? Join(string separator, params string?[] parts)
    {
        var present = parts.OfType<string>().ToList();
        return present.Count == 0 ? null : string.Join(separator, present);
    }
}
