using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vitae.Core.Resumes;

/// <summary>
/// A resume in the JSON Resume schema v1.0.0 (https://jsonresume.org/schema). Dates are ISO 8601 text of any precision ("2020", "2020-03", "2020-03-15");
/// a missing end date beside a start date means "to the present". Every list entry may carry a stable <c>id</c>, by which revisions are compared.
/// Text that fits no section is kept in <see cref="CustomSections"/>.
/// </summary>
public sealed record Resume : Extensible
{
    public static Resume Empty { get; } = new();

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public Basics Basics { get; init; } = new();
    public IReadOnlyList<Work> Work { get; init; } = [];
    public IReadOnlyList<Volunteer> Volunteer { get; init; } = [];
    public IReadOnlyList<Education> Education { get; init; } = [];
    public IReadOnlyList<Award> Awards { get; init; } = [];
    public IReadOnlyList<Certificate> Certificates { get; init; } = [];
    public IReadOnlyList<Publication> Publications { get; init; } = [];
    public IReadOnlyList<Skill> Skills { get; init; } = [];
    public IReadOnlyList<Language> Languages { get; init; } = [];
    public IReadOnlyList<Interest> Interests { get; init; } = [];
    public IReadOnlyList<Reference> References { get; init; } = [];
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>What fits no section of the schema, whole and in reading order (an extension: <c>customSections</c>).</summary>
    public IReadOnlyList<CustomSection> CustomSections { get; init; } = [];
    public ResumeMeta? Meta { get; init; }
}

public sealed record Basics : Extensible
{
    public string? Name { get; init; }

    /// <summary>The headline under the name, such as "Registered Nurse".</summary>
    public string? Label { get; init; }
    public string? Image { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Url { get; init; }
    public string? Summary { get; init; }
    public Location? Location { get; init; }
    public IReadOnlyList<Profile> Profiles { get; init; } = [];
}

public sealed record Location : Extensible
{
    public string? Address { get; init; }
    public string? PostalCode { get; init; }
    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2, such as "DE".</summary>
    public string? CountryCode { get; init; }
    public string? Region { get; init; }
}

public sealed record Profile : Extensible
{
    public string? Network { get; init; }
    public string? Username { get; init; }
    public string? Url { get; init; }
}

public sealed record Work : Extensible
{
    public string? Id { get; init; }

    /// <summary>The employer.</summary>
    public string? Name { get; init; }
    public string? Location { get; init; }
    public string? Description { get; init; }

    /// <summary>The job title.</summary>
    public string? Position { get; init; }
    public string? Url { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<string> Highlights { get; init; } = [];
}

public sealed record Volunteer : Extensible
{
    public string? Id { get; init; }
    public string? Organization { get; init; }
    public string? Position { get; init; }
    public string? Url { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<string> Highlights { get; init; } = [];
}

public sealed record Education : Extensible
{
    public string? Id { get; init; }
    public string? Institution { get; init; }
    public string? Url { get; init; }

    /// <summary>The field of study.</summary>
    public string? Area { get; init; }

    /// <summary>The degree.</summary>
    public string? StudyType { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    public string? Score { get; init; }
    public IReadOnlyList<string> Courses { get; init; } = [];

    /// <summary>Where the school is. JSON Resume has no field for it, so that it is kept as "location" among the unknown ones.</summary>
    [JsonIgnore]
    public string? Place
    {
        get
        {
            if (Extensions is null || !Extensions.TryGetValue("location", out var place) || place.ValueKind != JsonValueKind.String)
                return null;
            try
            {
                return place.GetString();
            }
            catch (InvalidOperationException)
            {
                return null; // Escapes that are no Unicode, such as a lone surrogate.
            }
        }
    }
}

public sealed record Award : Extensible
{
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Date { get; init; }
    public string? Awarder { get; init; }
    public string? Summary { get; init; }
}

public sealed record Certificate : Extensible
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Date { get; init; }
    public string? Url { get; init; }
    public string? Issuer { get; init; }
}

public sealed record Publication : Extensible
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Publisher { get; init; }
    public string? ReleaseDate { get; init; }
    public string? Url { get; init; }
    public string? Summary { get; init; }
}

/// <summary>A group of skills: <see cref="Name"/> is the group ("Languages"), <see cref="Keywords"/> its members; or a single skill with no keywords.</summary>
public sealed record Skill : Extensible
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Level { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

public sealed record Language : Extensible
{
    public string? Id { get; init; }

    [JsonPropertyName("language")]
    public string? Name { get; init; }
    public string? Fluency { get; init; }
}

public sealed record Interest : Extensible
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

public sealed record Reference : Extensible
{
    public string? Id { get; init; }
    public string? Name { get; init; }

    [JsonPropertyName("reference")]
    public string? Text { get; init; }
}

public sealed record Project : Extensible
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<string> Highlights { get; init; } = [];
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    public string? Url { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public string? Entity { get; init; }
    public string? Type { get; init; }
}

/// <summary>A section the schema has no place for, under the heading the person gave it.</summary>
public sealed record CustomSection : Extensible
{
    public string? Id { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<string> Lines { get; init; } = [];
}

public sealed record ResumeMeta : Extensible
{
    public string? Canonical { get; init; }
    public string? Version { get; init; }
    public string? LastModified { get; init; }

    /// <summary>BCP 47 language of the resume's text, such as "en" or "de" (an extension).</summary>
    public string? Language { get; init; }
}
