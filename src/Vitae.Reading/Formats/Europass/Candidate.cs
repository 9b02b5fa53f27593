using System.Xml.Linq;
using Vitae.Core;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Contact;

namespace Vitae.Reading.Formats.Europass;

/// <summary>The XML that Europass writes since 2020 and puts into its PDF: a Candidate after HR Open Standards 3. Texts are HTML, written as text.</summary>
internal sealed class Candidate
{
    private const string Source = "europass";

    private static readonly string[] Technical = ["ID", "Attachment", "DocumentID", "AlternateDocumentID", "ProcessingInformation"];

    private readonly Entries entries = new(Source, Markup.Html);
    private readonly List<CustomSection> custom = [];
    private Resume resume = Resume.Empty;

    public static Result<ReadResume> Read(XElement root)
        => root.At("CandidatePerson") is { } person && root.At("CandidateProfile") is var profile
            ? new Candidate().Read(person, profile ?? new XElement("CandidateProfile"))
            : new Error("not_a_resume", "the Europass document says nothing about a person", null, "export the CV from Europass again");

    private Result<ReadResume> Read(XElement person, XElement profile)
    {
        var summary = RichText.Read(profile.Text("ExecutiveSummary"), Markup.Html).Whole;
        var native = person.All("PrimaryLanguageCode").Select(one => new Language { Name = LanguageSkills.Name(one.Value), Fluency = LanguageSkills.Native }).ToList();
        foreach (var code in person.All("PrimaryLanguageCode"))
            code.Remove();
        resume = resume with
        {
            Basics = Basics(person) with { Summary = summary },
            Work = [.. profile.All("EmploymentHistory/EmployerHistory").SelectMany(Work)],
            Education = [.. profile.All("EducationHistory/EducationOrganizationAttendance").Select(Education)],
            Projects = [.. profile.All("Projects/Project").Select(Project)],
            Publications = [.. profile.All("PublicationHistory/Publication").Select(Publication)],
            Certificates = [.. profile.All("Certifications/Certification").Select(Certificate)],
            Languages = LanguageSkills.Joined(native, Competencies(profile)),
            Meta = profile.Mark("languageCode") is { } language ? new ResumeMeta { Language = language.ToLowerInvariant() } : null,
        };
        foreach (var done in new[] { "EmploymentHistory", "EducationHistory", "Projects", "PublicationHistory", "Certifications" })
            profile.At(done)?.Remove();
        DigitalSkills(profile);
        foreach (var group in profile.Elements().Where(group => !Technical.Contains(group.Name.LocalName)).ToList())
            Group(group);
        return StructuredResume.Checked(resume with { CustomSections = custom }, []);
    }

    private static Basics Basics(XElement person)
    {
        var name = string.Join(' ', new[] { person.Text("PersonName/GivenName"), person.Text("PersonName/FamilyName") }.OfType<string>());
        var basics = new Basics { Name = name.Length > 0 ? name : null };
        List<Profile> profiles = [];
        foreach (var channel in person.All("Communication"))
        {
            var (uri, number) = (channel.Text("URI"), channel.Text("DialNumber"));
            var kind = channel.At("ChannelCode")?.Value.Trim().ToLowerInvariant() ?? "";
            var taken = true;
            if (channel.At("Address") is { } address && basics.Location is null)
                basics = basics with { Location = Location(address) };
            else if (kind == "email" && uri is not null && basics.Email is null)
                basics = basics with { Email = uri };
            else if (number is not null && basics.Phone is null)
                basics = basics with { Phone = (channel.Text("CountryDialing") is { } country ? "+" + country.TrimStart('+') + " " : "") + number };
            else if (uri is not null && kind != "email")
                Page(uri, channel, profiles, ref basics);
            else
                taken = false;
            if (taken)
                channel.Remove();
            else if ((uri ?? number) is { } other)
                channel.Add(new XElement("Contact", other));
        }
        var birth = person.Text("BirthDate");
        return basics with { Profiles = profiles, Extensions = Taken.Fields(person, ("dateOfBirth", birth)).Rest(Source) };
    }

    private static void Page(string uri, XElement channel, List<Profile> profiles, ref Basics basics)
    {
        var network = channel.Text("OtherTitle") ?? channel.Text("UseCode");
        if (WebAddress.AsProfile(uri) is { } known)
            profiles.Add(known);
        else if (basics.Url is null && WebAddress.Find(uri).Any())
            basics = basics with { Url = WebAddress.Full(uri) };
        else
            profiles.Add(WebAddress.Find(uri).Any() ? new Profile { Network = network, Url = WebAddress.Full(uri) } : new Profile { Network = network, Username = uri });
    }

    private static Location Location(XElement address)
    {
        var country = address.Text("CountryCode");
        return new Location
        {
            Address = string.Join(", ", address.All("AddressLine").Select(line => line.Value.Trim())) is { Length: > 0 } lines ? lines : null,
            City = address.Text("CityName"),
            PostalCode = address.Text("PostalCode"),
            CountryCode = country is null ? null : Countries.FindByCode(country.ToUpperInvariant())?.Code ?? country.ToUpperInvariant(),
        };
    }

    /// <summary>An employer with all positions that were held there.</summary>
    private IEnumerable<Work> Work(XElement employer)
    {
        var (name, place) = (employer.Text("OrganizationName"), Place(employer.At("OrganizationContact/Communication/Address")));
        var url = employer.All("OrganizationContact/Communication").Select(channel => channel.Text("URI")).FirstOrDefault(uri => uri is not null);
        var positions = employer.All("PositionHistory");
        foreach (var it in positions)
        {
            it.Remove();
            var (start, end) = Period(it, "EmploymentPeriod");
            var text = it.Text("Description");
            var here = Place(it);
            // What else is known of the employer stands with its first position.
            if (it == positions[0])
                it.Add(employer.Elements());
            yield return entries.Work(Taken.Fields(it, ("company", name), ("position", it.Text("PositionTitle")), ("location", here ?? place), ("url", url), ("startDate", start), ("endDate", end), ("summary", text)));
        }
        if (positions.Count == 0)
            yield return entries.Work(Taken.Fields(employer, ("company", name), ("location", place), ("url", url)));
    }

    private Education Education(XElement it)
    {
        var (start, end) = Period(it, "AttendancePeriod");
        var degree = it.At("EducationDegree");
        return entries.Education(Taken.Fields(it, ("institution", it.Text("OrganizationName")), ("studyType", degree.Text("DegreeName")), ("location", Place(it.At("OrganizationContact/Communication/Address"))),
            ("area", it.Text("ProgramName", "MajorProgramName") ?? degree.Text("DegreeMajor/Name", "DegreeMajor")), ("score", degree.Text("FinalGrade/ScoreText", "FinalGrade")), ("startDate", start), ("endDate", end), ("summary", it.Text("Description") ?? degree.Text("OccupationalSkillsCovered"))));
    }

    private Project Project(XElement it)
    {
        var (start, end) = Period(it, "ProjectPeriod");
        return entries.Project(Taken.Fields(it, ("name", it.Text("Title", "ProjectName")), ("url", it.Text("Link")), ("startDate", start), ("endDate", end), ("summary", it.Text("Description"))));
    }

    private Publication Publication(XElement it)
        => entries.Publication(Taken.Fields(it, ("name", it.Text("Title", "FormattedPublicationDescription")), ("publisher", it.Text("PublisherName", "Reference")), ("releaseDate", it.Text("PublicationDate/FormattedDateTime", "Year", "PublicationDate")), ("url", it.Text("Link")), ("summary", it.Text("Description"))));

    private Certificate Certificate(XElement it)
        => entries.Certificate(Taken.Fields(it, ("name", it.Text("CertificationName", "Title", "Name")), ("issuer", it.Text("IssuingAuthority/Name", "IssuingAuthority")), ("date", it.Text("FirstIssuedDate/FormattedDateTime", "FirstIssuedDate", "EffectiveTimePeriod/StartDate")), ("summary", it.Text("Description"))));

    private static string? Place(XElement? address)
    {
        var (city, country) = (address.Text("CityName", "City"), address.Text("CountryCode", "Country"));
        var named = country is null ? null : Countries.FindByCode(country.ToUpperInvariant())?.Name ?? country;
        return string.Join(", ", new[] { city, named }.OfType<string>()) is { Length: > 0 } place ? place : null;
    }

    private static (string? Start, string? End) Period(XElement it, string name)
    {
        var period = it.At(name);
        var current = period.At("CurrentIndicator")?.Value.Trim() == "true" || period.At("Ongoing")?.Value.Trim() == "true";
        var (start, end) = (period.At("StartDate")?.Value.Trim(), current ? null : period.At("EndDate")?.Value.Trim());
        period?.Remove();
        return (start is { Length: > 0 } ? start : null, end is { Length: > 0 } ? end : null);
    }

    /// <summary>The languages; other competencies become skills.</summary>
    private List<Language> Competencies(XElement profile)
    {
        List<Language> languages = [];
        List<string> others = [];
        foreach (var it in profile.All("PersonQualifications/PersonCompetency"))
        {
            var (id, name) = (it.Text("CompetencyID"), it.Text("CompetencyName"));
            if (it.Text("TaxonomyID")?.Equals("language", StringComparison.OrdinalIgnoreCase) == true && id is not null)
                languages.Add(new Language { Name = LanguageSkills.Name(id), Fluency = LanguageSkills.Level(it.All("CompetencyDimension").Select(Dimension)) });
            else if ((name ?? id) is { } skill)
                others.Add(skill);
        }
        if (others.Count > 0)
            resume = resume with { Skills = [.. resume.Skills, .. others.Select(skill => new Skill { Name = skill })] };
        foreach (var done in profile.All("PersonQualifications/PersonCompetency"))
            done.Remove();
        return languages;
    }

    /// <summary>"CEF-Understanding-Listening": C1.</summary>
    private static (string Skill, string? Level) Dimension(XElement dimension)
    {
        var code = dimension.At("CompetencyDimensionTypeCode")?.Value.Trim() ?? "";
        var skill = Taken.Words(code[(code.LastIndexOf('-') + 1)..]);
        return (skill is "Interaction" or "Production" ? "Spoken " + skill.ToLowerInvariant() : skill, dimension.Text("Score/ScoreText"));
    }

    private void DigitalSkills(XElement profile)
    {
        foreach (var group in profile.All("DigitalSkills/DigitalSkillsGroup"))
        {
            List<string> skills = [.. group.All("DigitalSkill").Select(skill => skill.Value.Trim()).Where(skill => skill.Length > 0)];
            if (skills.Count > 0)
                resume = resume with { Skills = [.. resume.Skills, new Skill { Name = group.Text("Title") ?? "Digital skills", Keywords = skills }] };
            group.Remove();
        }
    }

    /// <summary>Any other part of the profile: its texts, each with its title, as a section or as what its name says.</summary>
    private void Group(XElement group)
    {
        List<string> lines = [];
        foreach (var (_, written) in Taken.Left(group))
        {
            var text = RichText.Read(written, Markup.Html);
            lines.AddRange(text.Paragraphs.Concat(text.Items));
        }
        if (lines.Count > 0)
            resume = TextSection.AddTo(resume, custom, group.Name.LocalName switch { "HobbiesAndInterests" => "Hobbies and interests", "Licenses" => "Driving licence", var name => Taken.Words(name) }, lines);
    }
}
