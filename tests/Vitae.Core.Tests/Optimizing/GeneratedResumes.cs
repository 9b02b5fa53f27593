using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing;

/// <summary>Resumes of every shape: sections missing or full, dates of any precision or none, unknown fields, names in several scripts.</summary>
internal static class GeneratedResumes
{
    private static readonly Gen<string> Text = Gen.Elements(
        "Managed a team of 12", "Responsible for payroll of 120 employees", "Kubernetes", "Zürich", "محمد", "王小明", "C# / .NET", "a, b and c", "Reduced costs by 20 %", "x", "Ünïcödé “quotes”", "line with  two spaces",
        "Worked closely with suppliers in 14 countries to shorten delivery times from 9 to 4 days and to renegotiate contracts worth $2.4M", "\u202Ehidden", "I was tasked with writing tests", "…");

    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));
    private static readonly Gen<string?> Date = Gen.Elements<string?>(null, "2010", "2015-06", "2019-11-30", "2023-01", "summer 2011", "present");

    private static readonly Gen<Dictionary<string, JsonElement>?> Unknown = Gen.Elements<Dictionary<string, JsonElement>?>(
        null, null, new() { ["x-badge"] = Json("\"gold\""), ["include"] = Json("\"always\"") }, new() { ["company"] = Json("{\"size\": 40}") });

    public static Arbitrary<Resume> Any { get; } = Arb.From(
        from basics in BasicsOf()
        from work in Few(WorkOf())
        from education in Few(EducationOf())
        from skills in Few(SkillOf())
        from rest in RestOf()
        from unknown in Unknown
        select rest with { Basics = basics, Work = work, Education = education, Skills = skills, Extensions = unknown });

    private static Gen<Basics> BasicsOf() =>
        from name in Gen.Elements<string?>(null, "Ana María Pérez", "Ludwig van der Berg", "محمد أحمد الفارسي", "王小明", "Jane Doe, PhD", "  Two  Spaces ", "Cher")
        from label in Maybe
        from summary in Maybe
        from url in Maybe
        from city in Maybe
        from linkedin in Gen.Elements<Profile?>(null, new Profile { Network = "LinkedIn", Url = "https://linkedin.com/in/x" }, new Profile { Network = "linkedin", Username = "x" })
        from unknown in Unknown
        select new Basics
        {
            Name = name,
            Label = label,
            Summary = summary,
            Url = url,
            Email = "a@example.org",
            Image = city,
            Extensions = unknown,
            Location = city is null ? null : new Location { City = city, CountryCode = "DE", PostalCode = "10115" },
            Profiles = linkedin is null ? [] : [new Profile { Network = "GitHub", Username = "x" }, linkedin],
        };

    private static Gen<Work> WorkOf() =>
        from name in Maybe
        from position in Maybe
        from start in Date
        from end in Date
        from prose in Maybe
        from highlights in Few(Text)
        from unknown in Unknown
        select new Work { Name = name, Position = position, StartDate = start, EndDate = end, Summary = prose, Description = position, Url = name, Highlights = highlights, Extensions = unknown };

    private static Gen<Education> EducationOf() =>
        from school in Maybe
        from degree in Maybe
        from score in Gen.Elements<string?>(null, "GPA 3.8")
        from courses in Few(Text)
        from end in Date
        select new Education { Institution = school, StudyType = degree, Area = school, Score = score, Courses = courses, EndDate = end, Url = degree };

    private static Gen<Skill> SkillOf() =>
        from name in Maybe
        from level in Gen.Elements<string?>(null, "Expert")
        from keywords in Few(Text)
        select new Skill { Name = name, Level = level, Keywords = keywords };

    private static Gen<Resume> RestOf() =>
        from a in Maybe
        from b in Maybe
        from texts in Few(Text)
        from count in Gen.Choose(0, 2)
        from date in Date
        select new Resume
        {
            Meta = a is null ? null : new ResumeMeta { Version = a },
            Certificates = Times(count, new Certificate { Name = a, Issuer = b, Date = date, Url = a }),
            Projects = Times(count, new Project { Name = b, Description = a, Highlights = texts, Keywords = texts, Roles = texts, Entity = a, StartDate = date }),
            Volunteer = Times(count, new Volunteer { Organization = a, Position = b, Summary = a, Highlights = texts, EndDate = date }),
            Awards = Times(count, new Award { Title = a, Awarder = b, Summary = b, Date = date }),
            Publications = Times(count, new Publication { Name = b, Publisher = a, ReleaseDate = date, Summary = a }),
            Languages = Times(count, new Language { Name = a, Fluency = b }),
            Interests = Times(count, new Interest { Name = a, Keywords = texts }),
            References = Times(count, new Reference { Name = b, Text = a }),
            CustomSections = Times(count, new CustomSection { Title = a, Lines = texts }),
        };

    private static Gen<T[]> Few<T>(Gen<T> one) => Gen.Choose(0, 3).SelectMany(count => one.ArrayOf(count));

    private static T[] Times<T>(int count, T one) => [.. Enumerable.Repeat(one, count)];

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>Every text anywhere in a resume, also in fields outside the schema; ids apart.</summary>
    public static IReadOnlyList<string> TextsOf(Resume resume)
    {
        using var document = JsonDocument.Parse(JsonResume.Write(resume));
        var texts = new List<string>();
        Collect(document.RootElement, texts);
        return texts;
    }

    private static void Collect(JsonElement element, List<string> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject().Where(property => property.Name != "id"))
                    Collect(property.Value, texts);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Collect(item, texts);
                break;
            case JsonValueKind.String or JsonValueKind.Number:
                texts.Add(element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetDouble().ToString(CultureInfo.InvariantCulture));
                break;
        }
    }
}
