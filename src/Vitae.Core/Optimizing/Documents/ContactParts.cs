using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>
/// Contact data in the seven editable fields. The structured originals (place, profiles, the name as written) travel beside them and come back unchanged
/// as long as their field was not edited.
/// </summary>
internal static class ContactParts
{
    private const string FullName = "name";
    private const string Image = "image";
    private const string Place = "location";
    private const string Profiles = "profiles";

    public static UiContact From(Basics basics)
    {
        var (first, last) = PersonName.Split(basics.Name);
        var written = PersonName.Join(first, last) == basics.Name ? null : basics.Name;
        var carried = CarriedFields.From(basics.Extensions, (FullName, written), (Image, basics.Image));
        if (basics.Location is not null)
            CarriedFields.Add(ref carried, Place, basics.Location, DocumentJsonContext.Kept.Location);
        if (basics.Profiles.Count > 0)
            CarriedFields.Add(ref carried, Profiles, basics.Profiles.ToArray(), DocumentJsonContext.Kept.ProfileArray);
        return new UiContact
        {
            Fields = new ContactFields
            {
                FirstName = first,
                LastName = last,
                Email = basics.Email ?? "",
                Phone = basics.Phone ?? "",
                Linkedin = LinkedInOf(basics.Profiles),
                Website = basics.Url ?? "",
                Location = InWords(basics.Location),
            },
            Extensions = carried,
        };
    }

    /// <summary>The contact part of basics; label and summary are not its business. Nothing when contact information is left out.</summary>
    public static Basics To(UiContact contact)
    {
        if (!contact.Include)
            return new Basics();
        var carried = contact.Extensions;
        return new Basics
        {
            Name = NullIfEmpty(NameOf(contact)),
            Image = CarriedFields.Text(carried, Image),
            Email = NullIfEmpty(contact.Fields.Email),
            Phone = NullIfEmpty(contact.Fields.Phone),
            Url = NullIfEmpty(contact.Fields.Website),
            Location = LocationOf(contact),
            Profiles = ProfilesOf(contact),
            Extensions = CarriedFields.UnknownOf(carried),
        };
    }

    /// <summary>The person's name as one line.</summary>
    public static string NameOf(UiContact contact)
    {
        var written = CarriedFields.Text(contact.Extensions, FullName);
        return written is not null && PersonName.Split(written) == (contact.Fields.FirstName, contact.Fields.LastName)
            ? written
            : PersonName.Join(contact.Fields.FirstName, contact.Fields.LastName);
    }

    public static string InWords(Location? location)
        => location is null
            ? ""
            : string.Join(", ", new[] { location.Address, PostalAndCity(location), location.Region, location.CountryCode }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string PostalAndCity(Location location)
        => string.Join(' ', new[] { location.PostalCode, location.City }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static Location? LocationOf(UiContact contact)
    {
        var original = CarriedFields.Read(contact.Extensions, Place, DocumentJsonContext.Kept.Location);
        var words = contact.Fields.Location;
        if (InWords(original) == words)
            return original;
        if (string.IsNullOrWhiteSpace(words))
            return null;
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        return comma < 0
            ? new Location { City = words.Trim() }
            : new Location { City = words[..comma].Trim(), Region = NullIfEmpty(words[(comma + 1)..].Trim()) };
    }

    private static IReadOnlyList<Profile> ProfilesOf(UiContact contact)
    {
        IReadOnlyList<Profile> original = CarriedFields.Read(contact.Extensions, Profiles, DocumentJsonContext.Kept.ProfileArray) ?? [];
        var linkedin = contact.Fields.Linkedin;
        if (LinkedInOf(original) == linkedin)
            return original;
        var others = original.Where(profile => !IsLinkedIn(profile));
        return linkedin.Length == 0 ? [.. others] : [new Profile { Network = "LinkedIn", Url = linkedin }, .. others];
    }

    private static string LinkedInOf(IReadOnlyList<Profile> profiles)
        => profiles.FirstOrDefault(IsLinkedIn) is { } profile ? profile.Url ?? profile.Username ?? "" : "";

    public static bool IsLinkedIn(Profile profile)
        => string.Equals(profile.Network?.Trim(), "linkedin", StringComparison.OrdinalIgnoreCase)
           || (profile.Url?.Contains("linkedin.com", StringComparison.OrdinalIgnoreCase) ?? false);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
