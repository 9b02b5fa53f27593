using System.Collections.Frozen;

namespace Vitae.Core.Revisions;

/// <summary>Which part of a subject a pointer leads to: the subject itself, its switch <c>include</c>, or something inside it.</summary>
internal enum SubjectPart { Whole, Switch, Inside }

/// <param name="Pointer">Where the subject itself stands.</param>
/// <param name="IsNamed">Whether one calls such a thing by its name, as a certification; a bullet or a phone number has none.</param>
internal sealed record FoundSubject(string Subject, string Pointer, SubjectPart Part, bool IsNamed);

/// <summary>What a person calls the places of a structured output and of a resume.</summary>
internal static class DocumentSubjects
{
    /// <summary>Places by pattern (<c>*</c> is a position in a list; a leading <c>/ui</c> is left out); an empty subject is never told. <c>!</c> marks what has a name.</summary>
    private static readonly FrozenDictionary<string, string> Patterns = Parse("""
        contact_information/fields/first_name name
        contact_information/fields/last_name name
        contact_information/fields/email email_address
        contact_information/fields/phone phone_number
        contact_information/fields/linkedin linkedin_address
        contact_information/fields/website website
        contact_information/fields/location location
        contact_information/locks lock
        contact_information !section
        target_title/primary headline
        target_title/alternates suggestion
        target_title headline
        professional_summary/primary summary
        professional_summary/alternates suggestion
        professional_summary summary
        work_experience !section
        work_experience/items/* !role
        work_experience/items/*/title job_title
        work_experience/items/*/company employer
        work_experience/items/*/location work_location
        work_experience/items/*/start_date dates
        work_experience/items/*/end_date dates
        work_experience/items/*/bullets bullet
        work_experience/items/*/bullets/* bullet
        work_experience/items/*/bullets/*/alternates suggestion
        work_experience/items/*/bullets/*/unsupported suggestion
        work_experience/items/*/bullets/*/state
        work_experience/items/*/bullets/*/source
        education !section
        education/items/* !education
        certifications !section
        certifications/items/* !certification
        skills !section
        skills/groups/Domain/* !skill
        skills/groups/ResearchAndValidation/* !skill
        skills/groups/ProductAndSystems/* !skill
        skills/groups/Tools/* !skill
        skills/alternates suggestion
        interests_or_extras !section
        interests_or_extras/items/* !interest
        additional_sections/* !section
        additional_sections/*/items/* !entry
        locked_fields/* lock
        section_order/* !section
        include_parts_summary
        analysis job_analysis
        requirement_evidence_map evidence
        cover_note cover_note
        iteration_notes
        preview
        qa
        grounding
        targeting
        skills_block
        resume_json
        tailored_resume_text
        schema_version
        basics/name name
        basics/label headline
        basics/image photo
        basics/email email_address
        basics/phone phone_number
        basics/url website
        basics/summary summary
        basics/location location
        basics/profiles/* !profile
        work/* !role
        work/*/position job_title
        work/*/name employer
        work/*/location work_location
        work/*/startDate dates
        work/*/endDate dates
        work/*/highlights bullet
        work/*/highlights/* bullet
        volunteer/* !volunteer_role
        volunteer/*/highlights/* bullet
        education/* !education
        awards/* !award
        certificates/* !certification
        publications/* !publication
        skills/* !skill_group
        skills/*/keywords/* !skill
        languages/* !language
        interests/* !interest
        references/* !reference
        projects/* !project
        projects/*/highlights/* bullet
        customSections/* !section
        meta
        $schema
        """);

    private static readonly FrozenDictionary<string, string> Sections = new Dictionary<string, string>
    {
        ["contact_information"] = "Contact details",
        ["professional_summary"] = "Summary",
        ["work_experience"] = "Work experience",
        ["education"] = "Education",
        ["certifications"] = "Certifications",
        ["skills"] = "Skills",
        ["interests_or_extras"] = "Interests",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All { get; } = [.. Patterns.Values.Select(subject => subject.TrimStart('!')).Where(subject => subject.Length > 0).Append("document").Distinct()];

    /// <summary>The name of a section by its key (<c>work_experience</c>) or its pointer; null when it is none of the eight.</summary>
    public static string? SectionName(string keyOrPointer) => Sections.GetValueOrDefault(WithoutUi(keyOrPointer).TrimStart('/'));

    /// <summary>The nearest thing a person has a word for; null when it is nothing a person is told of.</summary>
    public static FoundSubject? Find(string pointer)
    {
        var prefix = pointer.Length - WithoutUi(pointer).Length;
        for (var end = pointer.Length; end > prefix; end = pointer.LastIndexOf('/', end - 1))
        {
            var pattern = string.Join('/', pointer[(prefix + 1)..end].Split('/').Select(segment => segment.All(char.IsAsciiDigit) ? "*" : segment));
            if (Patterns.TryGetValue(pattern, out var subject))
            {
                var part = pointer[end..] switch { "" or "/text" => SubjectPart.Whole, "/include" => SubjectPart.Switch, _ => SubjectPart.Inside };
                return subject.Length == 0 ? null : new FoundSubject(subject.TrimStart('!'), pointer[..end], part, subject[0] == '!');
            }
        }

        return new FoundSubject("document", "", SubjectPart.Inside, false);
    }

    private static string WithoutUi(string pointer) => pointer.StartsWith("/ui/", StringComparison.Ordinal) ? pointer[3..] : pointer;

    private static FrozenDictionary<string, string> Parse(string table)
        => table.Split('\n').Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);
}
