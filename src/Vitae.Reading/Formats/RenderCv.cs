using System.Globalization;
using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Formats;

/// <summary>
/// RenderCV (https://docs.rendercv.com, schema 1 and 2): contact data, and sections under titles of the person's own choice. What an entry is shows in its fields (a company, an institution, a label, …), and
/// where they leave it open in the title.
/// </summary>
internal sealed class RenderCv
{
    private const string Source = "rendercv";

    private readonly Entries entries = new(Source, Markup.Markdown);
    private readonly List<CustomSection> custom = [];
    private Resume resume = Resume.Empty;

    public static Result<ReadResume> Read(Fields root)
    {
        var reader = new RenderCv();
        var cv = root.Object("cv")!;
        var sections = cv.Object("sections");
        foreach (var title in sections?.Names ?? [])
            reader.Section(title, sections!.Take(title));
        var (summary, basics) = (reader.resume.Basics.Summary, Basics(cv, reader.entries));
        return StructuredResume.Checked(reader.resume with { Basics = basics with { Summary = summary }, CustomSections = reader.custom, Extensions = root.Rest(Source) }, []);
    }

    private static Basics Basics(Fields cv, Entries entries)
    {
        var (emails, phones, sites) = (cv.Texts("email"), cv.Texts("phone"), cv.Texts("website"));
        var profiles = cv.Items("social_networks").Select(entries.Profile).ToList();
        foreach (var connection in cv.Items("custom_connections"))
        {
            connection.Drop("fontawesome_icon");
            var (shown, address) = (connection.Text("placeholder"), connection.Text("url"));
            profiles.Add(address is not null && WebAddress.AsProfile(address) is { } known ? known : new Profile { Network = shown, Url = address });
        }
        // What stands behind the first address has no field of its own.
        Keep(cv, "emails", emails);
        Keep(cv, "phones", phones);
        Keep(cv, "websites", sites);
        return new Basics
        {
            Name = cv.Text("name"),
            Label = RichText.Inline(cv.Text("headline", "label"), Markup.Markdown).Text,
            Email = emails.FirstOrDefault(),
            Phone = phones.FirstOrDefault()?.Replace("tel:", "", StringComparison.Ordinal),
            Url = sites.FirstOrDefault(),
            Image = cv.Text("photo"),
            Location = cv.Text("location") is { } place ? PlaceReader.Read(place) ?? new Location { City = place } : null,
            Profiles = profiles,
            Extensions = cv.Rest(Source),
        };
    }

    private static void Keep(Fields cv, string name, List<string> all)
    {
        if (all.Count > 1)
            cv.Put(name, new JsonArray([.. all.Skip(1).Select(one => JsonValue.Create(one))]));
    }

    private void Section(string key, JsonNode? content)
    {
        var title = Title(key);
        List<string> lines = [];
        foreach (var entry in content as JsonArray ?? [])
        {
            if (entry is JsonObject item)
                Entry(title, new Fields((JsonObject)item.DeepClone()), lines);
            else if (JsonTree.Text(entry) is { Length: > 0 } text)
                lines.Add(RichText.InlineWords(text, Markup.Markdown));
        }
        if (JsonTree.Text(content) is { Length: > 0 } whole)
            lines.Add(whole);
        if (lines.Count > 0)
            resume = TextSection.AddTo(resume, custom, title, lines);
    }

    /// <summary>A key in snake case becomes a title as RenderCV prints it; any other stays.</summary>
    private static string Title(string key)
        => key.Any(char.IsUpper) || key.Contains(' ', StringComparison.Ordinal) ? key : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key.Replace('_', ' '));

    private void Entry(string title, Fields it, List<string> lines)
    {
        var kind = HeadingWords.Find(title);
        if (it.Has("institution"))
            resume = resume with { Education = [.. resume.Education, entries.Education(it)] };
        else if (it.Has("company") && kind == SectionKind.Volunteer)
            resume = resume with { Volunteer = [.. resume.Volunteer, entries.Volunteer(it)] };
        else if (it.Has("company"))
            resume = resume with { Work = [.. resume.Work, entries.Work(it)] };
        else if (it.Has("authors"))
            resume = resume with { Publications = [.. resume.Publications, entries.Publication(it)] };
        else if (it.Text("label") is { } label)
            OneLine(kind, RichText.InlineWords(label, Markup.Markdown), RichText.InlineWords(it.Text("details") ?? "", Markup.Markdown), lines);
        else if (it.Text("bullet", "number", "reversed_number") is { } line)
            lines.Add(RichText.InlineWords(line, Markup.Markdown));
        else
            Normal(kind, it, lines);
    }

    private void OneLine(SectionKind? kind, string label, string details, List<string> lines)
    {
        if (kind == SectionKind.Skills)
            resume = resume with { Skills = [.. resume.Skills, new Skill { Name = label, Keywords = [.. ListItems.Split(details)] }] };
        else if (kind == SectionKind.Languages)
            resume = resume with { Languages = [.. resume.Languages, new Language { Name = label, Fluency = details }] };
        else if (kind == SectionKind.Interests)
            resume = resume with { Interests = [.. resume.Interests, new Interest { Name = label, Keywords = [.. ListItems.Split(details)] }] };
        else
            lines.Add(details.Length == 0 ? label : $"{label}: {details}");
    }

    /// <summary>An entry with a name, dates, a place and texts: its section says what it is.</summary>
    private void Normal(SectionKind? kind, Fields it, List<string> lines)
    {
        switch (kind)
        {
            case SectionKind.Work:
                resume = resume with { Work = [.. resume.Work, entries.Work(it)] };
                break;
            case SectionKind.Volunteer:
                resume = resume with { Volunteer = [.. resume.Volunteer, entries.Volunteer(it)] };
                break;
            case SectionKind.Projects:
                resume = resume with { Projects = [.. resume.Projects, entries.Project(it)] };
                break;
            case SectionKind.Awards:
                resume = resume with { Awards = [.. resume.Awards, entries.Award(it)] };
                break;
            case SectionKind.Certificates:
                resume = resume with { Certificates = [.. resume.Certificates, entries.Certificate(it)] };
                break;
            case SectionKind.Publications:
                resume = resume with { Publications = [.. resume.Publications, entries.Publication(it)] };
                break;
            default:
                lines.AddRange(TextSection.Lines(entries.Project(it)));
                break;
        }
    }
}
