using System.Globalization;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>
/// Where the fields of the resume that <see cref="UiToResume"/> makes of a document stand in that document, as JSON pointers. Where several make one, the first of
/// them; where none does (a skill's group), the section.
/// </summary>
internal sealed class UiPlaces
{
    private static readonly Dictionary<string, string> WorkFields = new(StringComparer.Ordinal)
    {
        ["position"] = "title",
        ["name"] = "company",
        ["startDate"] = "start_date",
        ["endDate"] = "end_date",
        ["highlights"] = "bullets",
    };

    private static readonly Dictionary<string, string> EducationFields = new(StringComparer.Ordinal)
    {
        ["studyType"] = "degree",
        ["area"] = "field",
        ["startDate"] = "start_date",
        ["endDate"] = "end_date",
        ["location"] = "institution",
        ["score"] = "notes",
        ["courses"] = "notes",
    };

    private static readonly Dictionary<string, string> InterestFields = new(StringComparer.Ordinal) { ["name"] = "label", ["keywords"] = "value" };
    private static readonly Dictionary<string, string> SameNames = new(StringComparer.Ordinal);

    private readonly UiDocument ui;
    private readonly IReadOnlyList<Profile> profiles;
    private readonly List<int> jobs;
    private readonly List<int> education;
    private readonly List<int> certificates;
    private readonly ILookup<string, string> additional;
    private readonly ILookup<string, string> sections;

    public UiPlaces(UiDocument ui)
    {
        this.ui = ui;
        profiles = ContactParts.To(ui.ContactInformation).Profiles;
        jobs = Shown(ui.WorkExperience.Items, item => item.Include);
        education = Shown(ui.Education.Items, item => item.Include);
        certificates = Shown(ui.Certifications.Items, item => item.Include);
        var shown = ui.AdditionalSections.Select((section, at) => (Section: section, At: JsonPointer.Append("/additional_sections", at))).Where(one => one.Section.Include).ToList();
        sections = shown.ToLookup(one => one.Section.Key, one => one.At, StringComparer.Ordinal);
        additional = shown.Where(one => one.Section.Key != AdditionalSections.Custom)
            .SelectMany(one => AdditionalSections.ShownItems(one.Section).Select(item => (one.Section.Key, At: JsonPointer.Append(one.At + "/items", item))))
            .ToLookup(one => one.Key, one => one.At, StringComparer.Ordinal);
    }

    public string Of(string pointer)
    {
        var parts = pointer.Split('/');
        var index = parts.Length > 2 && JsonPointer.TryIndex(parts[2], out var number) ? number : -1;
        var rest = parts.Length > 3 ? parts[3..] : [];
        return parts.Length < 2 ? "" : parts[1] switch
        {
            "basics" => Basics(parts[2..]),
            "work" => Item("/work_experience", jobs, index, WorkFields, rest),
            "education" => Item("/education", education, index, EducationFields, rest.Length > 1 ? rest[..1] : rest),
            "certificates" => Item("/certifications", certificates, index, SameNames, rest),
            "interests" => Item("/interests_or_extras", null, index, InterestFields, rest.Length > 1 ? rest[..1] : rest),
            "skills" => "/skills",
            "customSections" => Custom(index, rest),
            var key => Additional(key, index, rest),
        };
    }

    private string Basics(string[] rest) => rest switch
    {
        ["label"] => "/target_title/primary",
        ["summary"] => "/professional_summary/primary",
        ["name"] => "/contact_information/fields/first_name",
        ["url"] => "/contact_information/fields/website",
        [var field and ("email" or "phone" or "location"), ..] => "/contact_information/fields/" + field,
        ["profiles", var at, ..] when JsonPointer.TryIndex(at, out var i) && i < profiles.Count && ContactParts.IsLinkedIn(profiles[i]) => "/contact_information/fields/linkedin",
        _ => "/contact_information",
    };

    private string Item(string section, List<int>? shown, int index, Dictionary<string, string> names, string[] rest)
    {
        if (index < 0 || index >= (shown?.Count ?? int.MaxValue)) return section;
        var item = shown?[index] ?? index;
        var place = JsonPointer.Append(section + "/items", item);
        if (rest.Length == 0) return place;
        var field = names.GetValueOrDefault(rest[0], rest[0]);
        return field == "bullets" ? Bullet(place, item, rest) : $"{place}/{field}";
    }

    private string Bullet(string job, int item, string[] rest)
    {
        var shown = Shown(ui.WorkExperience.Items[item].Bullets, UiToResume.IsShown);
        return rest.Length > 1 && JsonPointer.TryIndex(rest[1], out var at) && at < shown.Count ? JsonPointer.Append(job + "/bullets", shown[at]) + "/text" : job + "/bullets";
    }

    private string Custom(int index, string[] rest)
    {
        if (sections[AdditionalSections.Custom].ElementAtOrDefault(index) is not { } place) return "/additional_sections";
        if (rest is not ["lines", var line] || !JsonPointer.TryIndex(line, out var at)) return place + "/title";
        var section = ui.AdditionalSections[int.Parse(place.AsSpan(place.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture)];
        return AdditionalSections.ShownItems(section).Skip(at).Select(item => JsonPointer.Append(place + "/items", item) + "/text").FirstOrDefault(place);
    }

    private string Additional(string key, int index, string[] rest)
        => additional[key].ElementAtOrDefault(index) is { } place ? string.Join('/', [place, .. rest])
            : sections[key].FirstOrDefault() is { } section ? section + "/title"
            : "/additional_sections";

    private static List<int> Shown<T>(IReadOnlyList<T> items, Func<T, bool> include) => [.. Enumerable.Range(0, items.Count).Where(i => include(items[i]))];

}
