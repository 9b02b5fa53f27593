using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Contact;

namespace Vitae.Reading.Formats;

/// <summary>
/// The JSON of Reactive Resume, version 4 (sections with "visible", links in "href") and 5 ("hidden", links in "website", custom sections of a type). Texts are HTML. What the person has hidden is no part of
/// the resume: it is kept apart, and said.
/// </summary>
internal sealed class ReactiveResume
{
    private const string Source = "reactiveResume";

    private readonly Entries entries = new(Source, Markup.Html);
    private readonly List<CustomSection> custom = [];
    private readonly JsonObject hidden = [];
    private int hiddenCount;
    private Resume resume = Resume.Empty;

    public static Result<ReadResume> Read(Fields root)
    {
        var reader = new ReactiveResume();
        var sections = root.Object("sections")!;
        var basics = root.Object("basics")!;
        reader.resume = Resume.Empty with { Basics = Basics(basics, reader.entries) };
        reader.Summary(root.Object("summary") ?? sections.Object("summary"));
        foreach (var name in sections.Names)
        {
            if (name != "custom" && sections.Object(name) is { } section)
                reader.Section(name, section);
        }
        // Version 4 keys them by id, version 5 lists them with their type.
        var own = sections.Object("custom");
        foreach (var id in own?.Names ?? [])
        {
            if (own!.Object(id) is { } section)
                reader.Section("custom", section);
        }
        foreach (var section in root.Items("customSections"))
            reader.Section(section.Text("type") ?? "custom", section);
        return reader.Finish(root, sections);
    }

    private Result<ReadResume> Finish(Fields root, Fields sections)
    {
        if (hiddenCount > 0)
            root.Put("hidden", hidden);
        foreach (var left in sections.Names)
            root.Put("sections." + left, sections.Take(left));
        var (count, are) = (hiddenCount, hiddenCount == 1 ? "entry is" : "entries are");
        string[] warnings = count == 0 ? [] : [$"{count} {are} hidden in Reactive Resume and not part of the resume; they are kept under {Source}.hidden."];
        return StructuredResume.Checked(resume with { CustomSections = custom, Extensions = root.Rest(Source) }, warnings);
    }

    private static Basics Basics(Fields it, Entries entries)
    {
        List<Profile> profiles = [];
        List<string> lines = [];
        foreach (var field in it.Items("customFields"))
        {
            field.Drop("id", "icon");
            var (name, text, link) = (field.Text("name"), field.Text("text", "value"), field.Text("link"));
            var address = link ?? (text is not null && WebAddress.Find(text).Any(found => found.Length == text.Length) ? text : null);
            if (address is not null)
                profiles.Add(WebAddress.AsProfile(address) ?? new Profile { Network = name ?? text, Url = WebAddress.Full(address) });
            else if (text is not null)
                lines.Add(name is null ? text : $"{name}: {text}");
        }
        if (lines.Count > 0)
            it.Put("customFields", new JsonArray([.. lines.Select(line => JsonValue.Create(line))]));
        var picture = it.Object("picture");
        return new Basics
        {
            Name = it.Text("name"),
            Label = it.Text("headline"),
            Email = it.Text("email"),
            Phone = it.Text("phone"),
            Url = Entries.Url(it),
            Image = picture?.Text("url"),
            Location = it.Text("location") is { } place ? PlaceReader.Read(place) ?? new Location { City = place } : null,
            Profiles = profiles,
            Extensions = it.Rest(Source),
        };
    }

    private void Summary(Fields? section)
    {
        if (section is null)
            return;
        if (IsHidden(section))
            Hide("summary", section.Take("content"));
        else
            resume = resume with { Basics = resume.Basics with { Summary = RichText.Read(section.Text("content"), Markup.Html).Whole } };
    }

    private void Section(string kind, Fields section)
    {
        var title = section.Text("title", "name");
        var wholly = IsHidden(section);
        List<Fields> shown = [];
        foreach (var item in section.Items("items"))
        {
            if (IsHidden(item) || wholly)
                Hide(kind, item.Whole());
            else
                shown.Add(Plain(item));
        }
        if (shown.Count > 0)
            Add(kind, title, shown);
    }

    private void Add(string kind, string? title, List<Fields> items)
    {
        resume = kind switch
        {
            "experience" => resume with { Work = [.. resume.Work, .. items.SelectMany(Roles).Select(entries.Work)] },
            "education" => resume with { Education = [.. resume.Education, .. items.Select(entries.Education)] },
            "volunteer" => resume with { Volunteer = [.. resume.Volunteer, .. items.Select(entries.Volunteer)] },
            "projects" => resume with { Projects = [.. resume.Projects, .. items.Select(entries.Project)] },
            "awards" => resume with { Awards = [.. resume.Awards, .. items.Select(entries.Award)] },
            "certifications" => resume with { Certificates = [.. resume.Certificates, .. items.Select(entries.Certificate)] },
            "publications" => resume with { Publications = [.. resume.Publications, .. items.Select(entries.Publication)] },
            "skills" => resume with { Skills = [.. resume.Skills, .. items.Select(entries.Skill)] },
            "languages" => resume with { Languages = [.. resume.Languages, .. items.Select(entries.Language)] },
            "interests" => resume with { Interests = [.. resume.Interests, .. items.Select(entries.Interest)] },
            "references" => resume with { References = [.. resume.References, .. items.Select(entries.Reference)] },
            "profiles" => resume with { Basics = resume.Basics with { Profiles = [.. resume.Basics.Profiles, .. items.Select(entries.Profile)] } },
            _ => Custom(title ?? kind, items),
        };
    }

    private Resume Custom(string title, List<Fields> items)
    {
        List<string> lines = [];
        foreach (var item in items)
        {
            var recipient = RichText.Read(item.Text("recipient"), Markup.Html);
            lines.AddRange(recipient.Paragraphs);
            lines.AddRange(TextSection.Lines(entries.Project(item)).Where(line => line.Length > 0));
        }
        return TextSection.AddTo(resume, custom, title, lines);
    }

    /// <summary>Several roles at one employer are entries of their own, each with the employer's name and place.</summary>
    private static IEnumerable<Fields> Roles(Fields job)
    {
        var roles = job.Items("roles");
        if (roles.Count == 0)
            return [job];
        var (company, location, url, about) = (job.Text("company"), job.Text("location"), Entries.Url(job), RichText.Read(job.Text("description"), Markup.Html).Whole);
        foreach (var role in roles)
        {
            if (role.Has("description"))
                role.Put("summary", role.Take("description"));
            role.Put("company", JsonValue.Create(company));
            role.Put("location", JsonValue.Create(location));
            role.Put("url", JsonValue.Create(url));
            role.Put("description", JsonValue.Create(about));
            about = null;
        }
        foreach (var name in job.Names)
            roles[0].Put("company." + name, job.Take(name));
        return roles;
    }

    private static bool IsHidden(Fields it) => it.Flag("visible") == false | it.Flag("hidden") == true;

    private void Hide(string kind, JsonNode? what)
    {
        if (what is null)
            return;
        hiddenCount++;
        if (hidden[kind] is not JsonArray list)
            hidden[kind] = list = [];
        list.Add(what);
    }

    /// <summary>Without the fields that say how the entry looks; a level of 0 means that none is shown.</summary>
    private static Fields Plain(Fields item)
    {
        item.Drop("icon", "iconColor", "iconSize", "columns");
        if (item.Has("level") && item.Text("level") is { } level && level != "0")
            item.Put("level", JsonValue.Create(double.TryParse(level, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0));
        return item;
    }
}
