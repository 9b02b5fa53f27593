using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Contact;

namespace Vitae.Reading.Formats;

/// <summary>
/// Builds the entries of a resume from the fields of another format. The formats differ in names, hardly in meaning: each field is looked for under all the names it goes by.
/// </summary>
/// <param name="source">The name under which fields are kept that the schema does not know.</param>
internal sealed class Entries(string source, Markup markup)
{
    public Work Work(Fields it)
    {
        var (start, end) = Period.Take(it);
        var (name, link) = Inline(it.Text("company", "name", "organization"));
        var (position, positionLink) = Inline(it.Text("position"));
        var text = Rich(it);
        return new Work
        {
            Id = it.Text("id"),
            Name = name,
            Position = position,
            Location = it.Text("location"),
            Url = Url(it) ?? link ?? positionLink,
            StartDate = start,
            EndDate = end,
            Summary = text.Summary,
            Highlights = text.Items,
            Description = it.Text("description"),
            Extensions = it.Rest(source),
        };
    }

    public Volunteer Volunteer(Fields it)
    {
        var (start, end) = Period.Take(it);
        var (name, link) = Inline(it.Text("organization", "company", "name"));
        var text = Rich(it);
        return new Volunteer
        {
            Id = it.Text("id"),
            Organization = name,
            Position = Inline(it.Text("position")).Text,
            Url = Url(it) ?? link,
            StartDate = start,
            EndDate = end,
            Summary = text.Summary,
            Highlights = text.Items,
            Extensions = it.Rest(source, ("location", it.Text("location"))),
        };
    }

    public Education Education(Fields it)
    {
        var (start, end) = Period.Take(it);
        var (school, link) = Inline(it.Text("institution", "school"));
        var text = Rich(it);
        return new Education
        {
            Id = it.Text("id"),
            Institution = school,
            StudyType = Inline(it.Text("studyType", "degree")).Text,
            Area = Inline(it.Text("area")).Text,
            Score = it.Text("score", "grade"),
            Url = Url(it) ?? link,
            StartDate = start,
            EndDate = end,
            Courses = [.. it.Texts("courses").Concat(text.Items)],
            Extensions = it.Rest(source, ("location", it.Text("location")), ("summary", text.Summary)),
        };
    }

    public Project Project(Fields it)
    {
        var (start, end) = Period.Take(it);
        var (name, link) = Inline(it.Text("name", "title"));
        var text = Rich(it);
        // A short description beside a long one stands above it.
        var description = Inline(it.Text("description")).Text;
        return new Project
        {
            Id = it.Text("id"),
            Name = name,
            Description = description is null ? text.Summary : text.Summary is null ? description : description + "\n" + text.Summary,
            Highlights = text.Items,
            Keywords = it.Texts("keywords"),
            StartDate = start,
            EndDate = end,
            Url = Url(it) ?? link,
            Roles = it.Texts("roles"),
            Entity = it.Text("entity"),
            Type = it.Text("type"),
            Extensions = it.Rest(source, ("location", it.Text("location"))),
        };
    }

    public Award Award(Fields it)
    {
        var (title, link) = Inline(it.Text("title", "name"));
        var text = Rich(it);
        return new Award
        {
            Id = it.Text("id"),
            Title = title,
            Awarder = Inline(it.Text("awarder")).Text,
            Date = Period.Date(it.Text("date")) ?? Period.Take(it).End,
            Summary = text.Whole,
            Extensions = it.Rest(source, ("url", Url(it) ?? link)),
        };
    }

    public Certificate Certificate(Fields it)
    {
        var (name, link) = Inline(it.Text("name", "title"));
        var text = Rich(it);
        return new Certificate
        {
            Id = it.Text("id"),
            Name = name,
            Issuer = Inline(it.Text("issuer")).Text,
            Date = Period.Date(it.Text("date")) ?? Period.Date(it.Text("startDate")),
            Url = Url(it) ?? link,
            Extensions = it.Rest(source, ("summary", text.Whole)),
        };
    }

    public Publication Publication(Fields it)
    {
        var (name, link) = Inline(it.Text("name", "title"));
        var authors = string.Join(", ", it.Texts("authors").Select(author => RichText.InlineWords(author, markup)));
        var text = Rich(it).Whole;
        var doi = it.Text("doi");
        return new Publication
        {
            Id = it.Text("id"),
            Name = name,
            Publisher = Inline(it.Text("publisher", "journal")).Text,
            ReleaseDate = Period.Date(it.Text("releaseDate", "date")),
            Url = Url(it) ?? link ?? (doi is null ? null : "https://doi.org/" + doi),
            Summary = authors.Length == 0 ? text : text is null ? authors : authors + "\n" + text,
            Extensions = it.Rest(source, ("doi", doi)),
        };
    }

    public Skill Skill(Fields it) => new()
    {
        Id = it.Text("id"),
        Name = Inline(it.Text("name")).Text,
        Level = it.Words("proficiency", "level", "description"),
        Keywords = it.Texts("keywords"),
        Extensions = it.Rest(source),
    };

    public Language Language(Fields it) => new()
    {
        Id = it.Text("id"),
        Name = Inline(it.Text("language", "name")).Text,
        Fluency = it.Words("fluency", "proficiency", "description"),
        Extensions = it.Rest(source),
    };

    public Interest Interest(Fields it) => new() { Id = it.Text("id"), Name = Inline(it.Text("name")).Text, Keywords = it.Texts("keywords"), Extensions = it.Rest(source) };

    public Reference Reference(Fields it)
    {
        var text = Rich(it);
        return new() { Id = it.Text("id"), Name = Inline(it.Text("name")).Text, Text = text.Whole, Extensions = it.Rest(source, ("url", Url(it))) };
    }

    public Profile Profile(Fields it)
    {
        var url = Url(it);
        var (network, username) = (it.Text("network"), it.Text("username"));
        return new Profile
        {
            Network = network,
            Username = username,
            Url = url ?? (network is not null && username is not null ? WebAddress.FromLabel(network, username)?.Url : null),
            Extensions = it.Rest(source),
        };
    }

    /// <summary>An address, alone or in an object with a label; a label that says more than the address stays.</summary>
    public static string? Url(Fields it)
    {
        if (it.Text("url", "website", "link") is { } plain)
            return plain;
        foreach (var name in (ReadOnlySpan<string>)["url", "website"])
        {
            if (it.Object(name) is not { } link)
                continue;
            link.Drop("inlineLink");
            var address = link.Text("href", "url");
            var label = link.Text("label");
            if (label is not null && (address is null || !address.Contains(label, StringComparison.OrdinalIgnoreCase)))
                it.Put("linkLabel", label);
            return address;
        }
        return null;
    }

    /// <summary>The long text of an entry with the items of its list.</summary>
    private RichText Rich(Fields it)
    {
        var text = RichText.Read(it.Text("summary", "description", "content"), markup);
        var highlights = it.Texts("highlights").Select(highlight => RichText.InlineWords(highlight, markup));
        return text with { Items = [.. text.Items, .. highlights] };
    }

    private (string? Text, string? Link) Inline(string? text) => RichText.Inline(text, markup);
}
