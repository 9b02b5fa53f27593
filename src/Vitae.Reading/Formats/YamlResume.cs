using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Formats;

/// <summary>YAMLResume (https://yamlresume.dev/docs/compiler/schema): near to JSON Resume, with texts in Markdown and location and profiles beside the basics.</summary>
internal static class YamlResume
{
    private const string Source = "yamlresume";

    private static readonly FrozenSet<string> Sections = new[]
    {
        "basics", "location", "profiles", "work", "education", "volunteer", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsContent(JsonObject content) => content.Any(field => Sections.Contains(field.Key) && field.Value is JsonObject or JsonArray);

    public static Result<ReadResume> Read(Fields root)
    {
        var entries = new Entries(Source, Markup.Markdown);
        var content = root.Object("content")!;
        var language = root.Object("locale") is { } locale ? Kept(root, "locale", locale, locale.Text("language")) : null;
        var resume = new Resume
        {
            Basics = Basics(content, entries),
            Work = [.. content.Items("work").Select(entries.Work)],
            Volunteer = [.. content.Items("volunteer").Select(entries.Volunteer)],
            Education = [.. content.Items("education").Select(entries.Education)],
            Awards = [.. content.Items("awards").Select(entries.Award)],
            Certificates = [.. content.Items("certificates").Select(entries.Certificate)],
            Publications = [.. content.Items("publications").Select(entries.Publication)],
            Skills = [.. content.Items("skills").Select(entries.Skill)],
            Languages = [.. content.Items("languages").Select(entries.Language)],
            Interests = [.. content.Items("interests").Select(entries.Interest)],
            References = [.. content.Items("references").Select(entries.Reference)],
            Projects = [.. content.Items("projects").Select(entries.Project)],
            Meta = language is null ? null : new ResumeMeta { Language = language.Split('-')[0] },
        };
        foreach (var name in content.Names)
            root.Put(name, content.Take(name));
        return StructuredResume.Checked(resume with { Extensions = root.Rest(Source) }, []);
    }

    private static string? Kept(Fields root, string name, Fields rest, string? text)
    {
        foreach (var other in rest.Names)
            root.Put(name + "." + other, rest.Take(other));
        return text;
    }

    private static Basics Basics(Fields content, Entries entries)
    {
        var it = content.Object("basics") ?? new Fields([]);
        var place = content.Object("location") ?? it.Object("location");
        var country = place?.Text("country");
        return new Basics
        {
            Name = it.Text("name"),
            Label = RichText.Inline(it.Text("headline", "label"), Markup.Markdown).Text,
            Email = it.Text("email"),
            Phone = it.Text("phone"),
            Url = it.Text("url"),
            Summary = RichText.Read(it.Text("summary"), Markup.Markdown).Whole,
            Location = place is null ? null : new Location
            {
                Address = place.Text("address"),
                PostalCode = place.Text("postalCode"),
                City = place.Text("city"),
                Region = place.Text("region"),
                CountryCode = country is null ? null : Countries.Find(country)?.Code,
                Extensions = place.Rest(Source, ("country", country)),
            },
            Profiles = [.. content.Items("profiles").Concat(it.Items("profiles")).Select(entries.Profile)],
            Extensions = it.Rest(Source),
        };
    }
}
