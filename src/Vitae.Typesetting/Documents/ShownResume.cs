using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>A resume without all that its page does not show: unknown fields, ids, pictures, notes about the file, and the finer part of dates.</summary>
internal static class ShownResume
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As JSON Resume, every text cleaned as it is for the page.</summary>
    public static byte[] Json(Resume resume, Template template, string language)
        => JsonSerializer.SerializeToUtf8Bytes(Clean(JsonNode.Parse(JsonResume.Write(Of(resume, template, language)))), Readable);

    private static JsonNode? Clean(JsonNode? node) => node switch
    {
        JsonObject parts => new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, Clean(part.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Clean)]),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => JsonValue.Create(string.Join('\n', CleanText.Lines(text.GetValue<string>()))),
        _ => node?.DeepClone(),
    };

    private static Resume Of(Resume resume, Template template, string language)
    {
        var length = template.Dates.Style == "year" ? 4 : 7;
        return new Resume
        {
            Basics = Of(resume.Basics),
            Work = [.. resume.Work.Select(one => new Work
            {
                Name = one.Name, Location = one.Location, Description = one.Description, Position = one.Position, Url = Address(one.Url), Summary = one.Summary,
                StartDate = Date(one.StartDate), EndDate = Date(one.EndDate), Highlights = one.Highlights,
            })],
            Volunteer = [.. resume.Volunteer.Select(one => new Volunteer
            {
                Organization = one.Organization, Position = one.Position, Url = Address(one.Url), Summary = one.Summary,
                StartDate = Date(one.StartDate), EndDate = Date(one.EndDate), Highlights = one.Highlights,
            })],
            Education = [.. resume.Education.Select(one => new Education
            {
                Institution = one.Institution, Url = Address(one.Url), Area = one.Area, StudyType = one.StudyType, Score = one.Score,
                StartDate = Date(one.StartDate), EndDate = Date(one.EndDate), Courses = one.Courses,
                Extensions = one.Place is { } place ? new Dictionary<string, JsonElement> { ["location"] = JsonSerializer.SerializeToElement(place) } : null,
            })],
            Awards = [.. resume.Awards.Select(one => new Award { Title = one.Title, Date = Date(one.Date), Awarder = one.Awarder, Summary = one.Summary })],
            Certificates = [.. resume.Certificates.Select(one => new Certificate { Name = one.Name, Date = Date(one.Date), Url = Address(one.Url), Issuer = one.Issuer })],
            Publications = [.. resume.Publications.Select(one => new Publication
            {
                Name = one.Name, Publisher = one.Publisher, ReleaseDate = Date(one.ReleaseDate), Url = Address(one.Url), Summary = one.Summary,
            })],
            Skills = [.. resume.Skills.Select(one => new Skill { Name = one.Name, Level = one.Level, Keywords = one.Keywords })],
            Languages = [.. resume.Languages.Select(one => new Language { Name = one.Name, Fluency = one.Fluency })],
            Interests = [.. resume.Interests.Select(one => new Interest { Name = one.Name, Keywords = one.Keywords })],
            References = [.. resume.References.Select(one => new Reference { Name = one.Name, Text = one.Text })],
            Projects = [.. resume.Projects.Select(one => new Project
            {
                Name = one.Name, Description = one.Description, Highlights = one.Highlights, Keywords = one.Keywords, Url = Address(one.Url), Roles = one.Roles,
                StartDate = Date(one.StartDate), EndDate = Date(one.EndDate), Entity = one.Entity, Type = one.Type,
            })],
            CustomSections = [.. resume.CustomSections.Select(one => new CustomSection { Title = one.Title, Lines = one.Lines })],
            Meta = new ResumeMeta { Language = language },
        };

        // An ISO date is cut to what the template prints of it; any other text is printed whole.
        string? Date(string? date)
            => date is { Length: > 4 } && DateOnly.TryParseExact(date.Length == 7 ? date + "-01" : date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? date[..Math.Min(length, date.Length)]
                : date;
    }

    private static Basics Of(Basics basics) => new()
    {
        Name = basics.Name,
        Label = basics.Label,
        Email = basics.Email,
        Phone = basics.Phone,
        Url = basics.Url,
        Summary = basics.Summary,
        Location = basics.Location is { } place
            ? new Location { Address = place.Address, PostalCode = place.PostalCode, City = place.City, CountryCode = place.CountryCode, Region = place.Region }
            : null,
        Profiles = [.. basics.Profiles.Select(one => new Profile { Network = one.Network, Username = one.Username, Url = one.Url })],
    };

    /// <summary>Of an address beside a name the page shows only what a viewer may open.</summary>
    private static string? Address(string? url) => Links.Target(url) is null ? null : url;
}
