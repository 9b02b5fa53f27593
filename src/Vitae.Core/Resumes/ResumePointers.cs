using System.Text.Json;

namespace Vitae.Core.Resumes;

/// <summary>Follows JSON pointers into a resume without serializing it.</summary>
public static class ResumePointers
{
    /// <summary>
    /// What stands at the pointer: a <see cref="string"/>, an entry (<see cref="Extensible"/>), a list of either, or a <see cref="JsonElement"/> of a field outside the schema;
    /// null when nothing does.
    /// </summary>
    public static object? Resolve(Resume resume, string pointer)
    {
        if (JsonPointer.Parse(pointer) is not { } tokens)
            return null;
        object? node = resume;
        foreach (var token in tokens)
        {
            node = Step(node, token);
            if (node is null)
                return null;
        }
        return node;
    }

    /// <summary>The text at the pointer; null when there is none, or something else.</summary>
    public static string? Text(Resume resume, string pointer) => Resolve(resume, pointer) switch
    {
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
        _ => null,
    };

    private static object? Step(object? node, string token) => node switch
    {
        Extensible entry => Field(entry, token) ?? Extension(entry, token),
        IReadOnlyList<object> list => JsonPointer.TryIndex(token, out var index) && index < list.Count ? list[index] : null,
        JsonElement { ValueKind: JsonValueKind.Object } element => element.TryGetProperty(token, out var value) ? value : null,
        JsonElement { ValueKind: JsonValueKind.Array } element => JsonPointer.TryIndex(token, out var index) && index < element.GetArrayLength() ? element[index] : null,
        _ => null,
    };

    private static object? Extension(Extensible entry, string name)
        => entry.Extensions is { } extensions && extensions.TryGetValue(name, out var value) ? value : null;

    private static object? Field(Extensible entry, string name) => entry switch
    {
        Resume it => name switch
        {
            "$schema" => it.Schema,
            "basics" => it.Basics,
            "work" => it.Work,
            "volunteer" => it.Volunteer,
            "education" => it.Education,
            "awards" => it.Awards,
            "certificates" => it.Certificates,
            "publications" => it.Publications,
            "skills" => it.Skills,
            "languages" => it.Languages,
            "interests" => it.Interests,
            "references" => it.References,
            "projects" => it.Projects,
            "customSections" => it.CustomSections,
            "meta" => it.Meta,
            _ => null,
        },
        Basics it => name switch
        {
            "name" => it.Name,
            "label" => it.Label,
            "image" => it.Image,
            "email" => it.Email,
            "phone" => it.Phone,
            "url" => it.Url,
            "summary" => it.Summary,
            "location" => it.Location,
            "profiles" => it.Profiles,
            _ => null,
        },
        Location it => name switch
        {
            "address" => it.Address,
            "postalCode" => it.PostalCode,
            "city" => it.City,
            "countryCode" => it.CountryCode,
            "region" => it.Region,
            _ => null,
        },
        Profile it => name switch
        {
            "network" => it.Network,
            "username" => it.Username,
            "url" => it.Url,
            _ => null,
        },
        Work it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "location" => it.Location,
            "description" => it.Description,
            "position" => it.Position,
            "url" => it.Url,
            "startDate" => it.StartDate,
            "endDate" => it.EndDate,
            "summary" => it.Summary,
            "highlights" => it.Highlights,
            _ => null,
        },
        Volunteer it => name switch
        {
            "id" => it.Id,
            "organization" => it.Organization,
            "position" => it.Position,
            "url" => it.Url,
            "startDate" => it.StartDate,
            "endDate" => it.EndDate,
            "summary" => it.Summary,
            "highlights" => it.Highlights,
            _ => null,
        },
        Education it => name switch
        {
            "id" => it.Id,
            "institution" => it.Institution,
            "url" => it.Url,
            "area" => it.Area,
            "studyType" => it.StudyType,
            "location" => it.Place,
            "startDate" => it.StartDate,
            "endDate" => it.EndDate,
            "score" => it.Score,
            "courses" => it.Courses,
            _ => null,
        },
        Project it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "description" => it.Description,
            "highlights" => it.Highlights,
            "keywords" => it.Keywords,
            "startDate" => it.StartDate,
            "endDate" => it.EndDate,
            "url" => it.Url,
            "roles" => it.Roles,
            "entity" => it.Entity,
            "type" => it.Type,
            _ => null,
        },
        _ => SmallField(entry, name),
    };

    private static object? SmallField(Extensible entry, string name) => entry switch
    {
        Award it => name switch
        {
            "id" => it.Id,
            "title" => it.Title,
            "date" => it.Date,
            "awarder" => it.Awarder,
            "summary" => it.Summary,
            _ => null,
        },
        Certificate it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "date" => it.Date,
            "url" => it.Url,
            "issuer" => it.Issuer,
            _ => null,
        },
        Publication it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "publisher" => it.Publisher,
            "releaseDate" => it.ReleaseDate,
            "url" => it.Url,
            "summary" => it.Summary,
            _ => null,
        },
        Skill it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "level" => it.Level,
            "keywords" => it.Keywords,
            _ => null,
        },
        Language it => name switch
        {
            "id" => it.Id,
            "language" => it.Name,
            "fluency" => it.Fluency,
            _ => null,
        },
        Interest it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "keywords" => it.Keywords,
            _ => null,
        },
        Reference it => name switch
        {
            "id" => it.Id,
            "name" => it.Name,
            "reference" => it.Text,
            _ => null,
        },
        CustomSection it => name switch
        {
            "id" => it.Id,
            "title" => it.Title,
            "lines" => it.Lines,
            _ => null,
        },
        ResumeMeta it => name switch
        {
            "canonical" => it.Canonical,
            "version" => it.Version,
            "lastModified" => it.LastModified,
            "language" => it.Language,
            _ => null,
        },
        _ => null,
    };
}
