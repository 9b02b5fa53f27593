using System.Text.Json;

namespace Vitae.Core.Resumes;

/// <summary>
/// Builds a <see cref="Resume"/> from parsed JSON. Beside v1.0.0 it takes what files in the wild hold: the field names of earlier versions (work.company, website, picture), plain texts where
/// the schema has objects (skills, languages, interests), a single object or text where it has a list, and numbers where it has text.
/// </summary>
internal static class JsonResumeReader
{
    public static Result<Resume> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return NoResume("This JSON is no object");
        var findings = new JsonFindings();
        var resume = Resume(new JsonFields(root, "", findings));
        return findings.First is { } error ? error : resume;
    }

    /// <summary>Reads a document of which nobody has said that it is a resume: it must hold one field of the schema at least.</summary>
    public static Result<Resume> ReadFile(JsonElement root)
        => root.ValueKind == JsonValueKind.Null ? NoResume("This JSON is no object")
            : root.ValueKind == JsonValueKind.Object && !root.EnumerateObject().Any(property => ResumeSections.IsSection(property.Name) || property.NameEquals(CertificatesAlias))
            ? NoResume("This JSON holds no resume fields")
            : Read(root);

    private const string CertificatesAlias = "certifications";

    private static Error NoResume(string what)
        => new("not_a_resume", what, null, "give a JSON Resume file: an object with basics, work, education or skills (https://jsonresume.org/schema)");

    private static Resume Resume(JsonFields it) => new()
    {
        Schema = it.Text("$schema"),
        Basics = it.Object("basics", Basics) ?? new Basics(),
        Work = it.List("work", Work, name => new Work { Name = name }),
        Volunteer = it.List("volunteer", Volunteer, name => new Volunteer { Organization = name }),
        Education = it.List("education", Education, name => new Education { Institution = name }),
        Awards = it.List("awards", Award, title => new Award { Title = title }),
        Certificates = it.List("certificates", Certificate, name => new Certificate { Name = name }, alias: CertificatesAlias),
        Publications = it.List("publications", Publication, name => new Publication { Name = name }),
        Skills = Skills(it),
        Languages = it.List("languages", Language, name => new Language { Name = name }),
        Interests = it.List("interests", Interest, name => new Interest { Name = name }),
        References = it.List("references", Reference, text => new Reference { Text = text }),
        Projects = it.List("projects", Project, name => new Project { Name = name }),
        CustomSections = it.List("customSections", CustomSection, title => new CustomSection { Title = title }),
        Meta = it.Object("meta", Meta),
        Extensions = it.Rest(),
    };

    private static Basics Basics(JsonFields it) => new()
    {
        Name = it.Text("name"),
        Label = it.Text("label"),
        Image = it.Text("image", "picture"),
        Email = it.Text("email"),
        Phone = it.Text("phone"),
        Url = it.Text("url", "website"),
        Summary = it.Text("summary"),
        Location = it.Object("location", Location, city => new Location { City = city }),
        Profiles = it.List("profiles", Profile, url => new Profile { Url = url }),
        Extensions = it.Rest(),
    };

    private static Location Location(JsonFields it) => new()
    {
        Address = it.Text("address"),
        PostalCode = it.Text("postalCode"),
        City = it.Text("city"),
        CountryCode = it.Text("countryCode"),
        Region = it.Text("region"),
        Extensions = it.Rest(),
    };

    private static Profile Profile(JsonFields it) => new()
    {
        Network = it.Text("network"),
        Username = it.Text("username"),
        Url = it.Text("url"),
        Extensions = it.Rest(),
    };

    private static Work Work(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name", "company"),
        Location = it.IsObject("location") ? it.Object("location", Place)! : it.Text("location"),
        Description = it.Text("description"),
        Position = it.Text("position", "title"),
        Url = it.Text("url", "website"),
        StartDate = it.Text("startDate"),
        EndDate = it.Text("endDate"),
        Summary = it.Text("summary"),
        Highlights = it.Texts("highlights"),
        Extensions = it.Rest(),
    };

    private static string Place(JsonFields it)
        => string.Join(", ", new[] { it.Text("city"), it.Text("region"), it.Text("countryCode", "country") }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static Volunteer Volunteer(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Organization = it.Text("organization"),
        Position = it.Text("position"),
        Url = it.Text("url", "website"),
        StartDate = it.Text("startDate"),
        EndDate = it.Text("endDate"),
        Summary = it.Text("summary"),
        Highlights = it.Texts("highlights"),
        Extensions = it.Rest(),
    };

    private static Education Education(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Institution = it.Text("institution"),
        Url = it.Text("url", "website"),
        Area = it.Text("area"),
        StudyType = it.Text("studyType", "degree"),
        StartDate = it.Text("startDate"),
        EndDate = it.Text("endDate"),
        Score = it.Text("score", "gpa"),
        Courses = it.Texts("courses"),
        Extensions = it.Rest(),
    };

    private static Award Award(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Title = it.Text("title"),
        Date = it.Text("date"),
        Awarder = it.Text("awarder"),
        Summary = it.Text("summary"),
        Extensions = it.Rest(),
    };

    private static Certificate Certificate(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name", "title"),
        Date = it.Text("date"),
        Url = it.Text("url", "website"),
        Issuer = it.Text("issuer"),
        Extensions = it.Rest(),
    };

    private static Publication Publication(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name"),
        Publisher = it.Text("publisher"),
        ReleaseDate = it.Text("releaseDate"),
        Url = it.Text("url", "website"),
        Summary = it.Text("summary"),
        Extensions = it.Rest(),
    };

    /// <summary>Groups; or an object that maps a group's name to its members.</summary>
    private static IReadOnlyList<Skill> Skills(JsonFields it)
        => it.IsObject("skills")
            ? it.Object("skills", groups => groups.Names.ToArray().Select(name => new Skill { Name = name, Keywords = groups.Texts(name, ',') }).ToArray())!
            : it.List("skills", Skill, name => new Skill { Name = name });

    private static Skill Skill(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name"),
        Level = it.Text("level"),
        Keywords = it.Texts("keywords", ','),
        Extensions = it.Rest(),
    };

    private static Language Language(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("language", "name"),
        Fluency = it.Text("fluency"),
        Extensions = it.Rest(),
    };

    private static Interest Interest(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name"),
        Keywords = it.Texts("keywords", ','),
        Extensions = it.Rest(),
    };

    private static Reference Reference(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name"),
        Text = it.Text("reference"),
        Extensions = it.Rest(),
    };

    private static Project Project(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Name = it.Text("name"),
        Description = it.Text("description", "summary"),
        Highlights = it.Texts("highlights"),
        Keywords = it.Texts("keywords", ','),
        StartDate = it.Text("startDate"),
        EndDate = it.Text("endDate"),
        Url = it.Text("url", "website"),
        Roles = it.Texts("roles"),
        Entity = it.Text("entity"),
        Type = it.Text("type"),
        Extensions = it.Rest(),
    };

    private static CustomSection CustomSection(JsonFields it) => new()
    {
        Id = it.Text("id"),
        Title = it.Text("title"),
        Lines = it.Texts("lines"),
        Extensions = it.Rest(),
    };

    private static ResumeMeta Meta(JsonFields it) => new()
    {
        Canonical = it.Text("canonical"),
        Version = it.Text("version"),
        LastModified = it.Text("lastModified"),
        Language = it.Text("language"),
        Extensions = it.Rest(),
    };
}
