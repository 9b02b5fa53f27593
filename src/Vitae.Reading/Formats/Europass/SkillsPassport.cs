using System.Xml.Linq;
using Vitae.Core;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing;
using Vitae.Reading.Parsing.Contact;

namespace Vitae.Reading.Formats.Europass;

/// <summary>
/// The XML of the Europass CV, schema 3 (SkillsPassport with LearnerInfo, 2012 to 2020) and schema 2 (learnerinfo, from 2005; the same elements under other names). Texts are HTML.
/// </summary>
internal sealed class SkillsPassport
{
    private const string Source = "europass";

    private static readonly (string Skill, string[] Elements)[] Understanding =
    [
        ("Listening", ["Listening"]), ("Reading", ["Reading"]), ("Spoken interaction", ["SpokenInteraction"]), ("Spoken production", ["SpokenProduction"]), ("Writing", ["Writing"]),
    ];

    private readonly Entries entries = new(Source, Markup.Html);
    private readonly List<CustomSection> custom = [];
    private readonly XElement info;
    private Resume resume = Resume.Empty;

    private SkillsPassport(XElement info) => this.info = info;

    public static Result<ReadResume> Read(XElement root)
    {
        var info = root.At("LearnerInfo") ?? root;
        if (info.At("Identification") is null)
            return new Error("not_a_resume", "the Europass document says nothing about a person", null, "export the CV from Europass again");
        var language = root.Mark("locale") ?? info.Mark("locale");
        return new SkillsPassport(info).Read(language);
    }

    private Result<ReadResume> Read(string? language)
    {
        var identification = info.At("Identification")!;
        var basics = Basics(identification);
        resume = resume with
        {
            Basics = basics with { Label = Headline("job_applied_for") ?? Headline("position") ?? Headline("preferred_job"), Summary = Headline("personal_statement") ?? Headline(null) },
            Work = [.. Entries("WorkExperienceList/WorkExperience").Select(Work)],
            Education = [.. Entries("EducationList/Education").Select(Education)],
            Languages = Languages(),
            Meta = language is null ? null : new ResumeMeta { Language = language.Split('-', '_')[0].ToLowerInvariant() },
        };
        foreach (var (element, title) in new[] { ("Communication", "Communication skills"), ("Organisational", "Organisational skills"), ("JobRelated", "Job-related skills"), ("Computer", "Digital skills"), ("Other", "Other skills") })
            Skills(info.At("Skills/" + element), title);
        foreach (var skill in info.All("skilllist/skill"))
            Skills(skill, Taken.Words((skill.Mark("type") ?? "other") + "Skills"));
        Driving();
        foreach (var achievement in info.All("AchievementList/Achievement"))
            Achievement(achievement);
        KeepWhatIsLeft();
        return StructuredResume.Checked(resume with { CustomSections = custom }, []);
    }

    private IReadOnlyList<XElement> Entries(string path)
    {
        var found = info.All(path);
        foreach (var entry in found)
            entry.Remove();
        return found;
    }

    private string? Headline(string? type)
    {
        var headline = info.At("Headline");
        var kind = headline.At("Type/Code")?.Value.Trim();
        if (headline is not null && (type is null || kind == type))
        {
            var text = RichText.Read(headline.Text("Description"), Markup.Html).Whole;
            headline.Remove();
            return text;
        }
        return type == "job_applied_for" ? info.Text("application") : null;
    }

    private static Basics Basics(XElement person)
    {
        person.At("Photo")?.Remove();
        var contact = person.At("ContactInfo");
        var name = string.Join(' ', new[] { person.Text("PersonName/FirstName", "firstname"), person.Text("PersonName/Surname", "lastname") }.OfType<string>());
        var phones = Texts(contact, "TelephoneList/Telephone", "Contact").Concat(new[] { contact.Text("mobile"), contact.Text("telephone") }.OfType<string>()).ToList();
        List<Profile> profiles = [];
        string? url = null;
        foreach (var site in Texts(contact, "WebsiteList/Website", "Contact"))
        {
            if (WebAddress.AsProfile(site) is { } profile)
                profiles.Add(profile);
            else if (url is null)
                url = WebAddress.Full(site);
            else
                profiles.Add(new Profile { Url = WebAddress.Full(site) });
        }
        foreach (var account in contact.All("InstantMessagingList/InstantMessaging"))
            profiles.Add(new Profile { Network = account.Text("Use"), Username = account.Text("Contact") });
        contact.At("InstantMessagingList")?.Remove();
        var address = contact.At("Address/Contact") ?? contact.At("Address");
        var country = address.Text("Country");
        var basics = new Basics
        {
            Name = name.Length > 0 ? name : null,
            Email = contact.Text("Email/Contact", "Email"),
            Phone = phones.FirstOrDefault(),
            Url = url,
            Location = address is null ? null : new Location
            {
                Address = string.Join(", ", new[] { address.Text("AddressLine"), address.Text("AddressLine2") }.OfType<string>()) is { Length: > 0 } lines ? lines : null,
                PostalCode = address.Text("PostalCode"),
                City = address.Text("Municipality"),
                CountryCode = country is null ? null : (Countries.FindByCode(country.ToUpperInvariant()) ?? Countries.Find(country))?.Code,
                Region = country,
            },
            Profiles = profiles,
        };
        var birth = Date(person.At("Demographics/Birthdate") ?? person.At("demographics/birthdate"));
        (person.At("Demographics/Birthdate"))?.Remove();
        return basics with { Extensions = Taken.Fields(person, ("dateOfBirth", birth), ("phone", phones.Count > 1 ? string.Join(", ", phones.Skip(1)) : null)).Rest(Source) };
    }

    private static List<string> Texts(XElement? element, string path, string inner)
    {
        List<string> texts = [];
        foreach (var one in element.All(path))
        {
            if (one.Text(inner) is { } text)
                texts.Add(text);
            one.Remove();
        }
        return texts;
    }

    private Work Work(XElement it)
    {
        var (start, end) = Period(it);
        return entries.Work(Taken.Fields(it, ("position", it.Text("Position")), ("company", it.Text("Employer/Name")), ("location", Place(it.At("Employer"))), ("url", it.Text("Employer/ContactInfo/Website/Contact")),
            ("startDate", start), ("endDate", end), ("summary", it.Text("Activities"))));
    }

    private Education Education(XElement it)
    {
        var (start, end) = Period(it);
        return entries.Education(Taken.Fields(it, ("studyType", it.Text("Title")), ("institution", it.Text("Organisation/Name")), ("location", Place(it.At("Organisation"))), ("url", it.Text("Organisation/ContactInfo/Website/Contact")),
            ("area", it.Text("Field", "educationalfield")), ("startDate", start), ("endDate", end), ("summary", it.Text("Activities", "skills")), ("level", it.Text("Level"))));
    }

    private static string? Place(XElement? organisation)
    {
        var address = organisation.At("ContactInfo/Address/Contact") ?? organisation.At("Address");
        return string.Join(", ", new[] { address.Text("Municipality"), address.Text("Country") }.OfType<string>()) is { Length: > 0 } place ? place : null;
    }

    private static (string? Start, string? End) Period(XElement it)
    {
        var period = it.At("Period");
        var (start, end) = (Date(period.At("From")), period.At("Current")?.Value.Trim() == "true" || period.At("To/Current") is not null ? null : Date(period.At("To")));
        period?.Remove();
        return (start, end);
    }

    /// <summary>Year, month and day as attributes or as elements; months are written "--05", days "---12".</summary>
    private static string? Date(XElement? date)
    {
        string? Part(string name) => (date.Mark(name) ?? date.At(name)?.Value)?.Trim().TrimStart('-') is { Length: > 0 } part ? part.PadLeft(2, '0') : null;
        var (year, month, day) = (Part("year"), Part("month"), Part("day"));
        return year is null ? (date is { HasElements: false } && date.Value.Trim() is { Length: > 0 } plain ? plain : null) : month is null ? year : day is null ? $"{year}-{month}" : $"{year}-{month}-{day}";
    }

    private IReadOnlyList<Language> Languages()
    {
        var linguistic = info.At("Skills/Linguistic");
        List<Language> native = [.. linguistic.All("MotherTongueList/MotherTongue").Select(one => new Language { Name = one.Text("Description"), Fluency = LanguageSkills.Native })];
        List<Language> foreign = [.. linguistic.All("ForeignLanguageList/ForeignLanguage").Select(Foreign)];
        linguistic?.Remove();
        foreach (var one in info.All("languagelist/language"))
        {
            var isNative = one.Mark("type")?.EndsWith("mother", StringComparison.OrdinalIgnoreCase) == true;
            var level = Level(one.At("level"));
            one.At("level")?.Remove();
            (isNative ? native : foreign).Add(new Language { Name = one.At("label")?.Value.Trim() ?? LanguageSkills.Name(one.At("code")?.Value ?? ""), Fluency = isNative ? LanguageSkills.Native : level });
            one.Remove();
        }
        return LanguageSkills.Joined(native, foreign);
    }

    private Language Foreign(XElement it)
    {
        var level = Level(it.At("ProficiencyLevel"));
        it.At("ProficiencyLevel")?.Remove();
        return entries.Language(Taken.Fields(it, ("language", it.Text("Description")), ("fluency", level)));
    }

    private static string? Level(XElement? level) => LanguageSkills.Level(Understanding.Select(skill => (skill.Skill, level.Text(skill.Elements))));

    /// <summary>Short items are skills; sentences are a section of their own.</summary>
    private void Skills(XElement? skill, string title)
    {
        if (skill is null)
            return;
        var text = RichText.Read(skill.At("Description") is null ? skill.Value : skill.Text("Description"), Markup.Html);
        List<string> items = [];
        List<string> sentences = [];
        foreach (var line in text.Paragraphs.Concat(text.Items))
        {
            var parts = ListItems.SplitSkills(line);
            if (parts.Count > 0 && parts.TrueForAll(ListItems.IsItem))
                items.AddRange(parts);
            else
                sentences.Add(line);
        }
        sentences.AddRange(skill.At("Description") is null && skill.HasElements ? Taken.Left(skill).Select(left => $"{left.Name}: {left.Text}") : []);
        if (items.Count > 0)
            resume = resume with { Skills = [.. resume.Skills, new Skill { Name = title, Keywords = items }] };
        if (sentences.Count > 0)
            custom.Add(new CustomSection { Title = title, Lines = sentences });
        skill.Remove();
    }

    private void Driving()
    {
        List<string> licences = [.. info.All("Skills/Driving/Description/Licence").Concat(info.All("skilllist/structured-skill/drivinglicence")).Select(one => one.Value.Trim()).Where(one => one.Length > 0)];
        info.At("Skills/Driving")?.Remove();
        info.At("skilllist/structured-skill")?.Remove();
        if (licences.Count > 0)
            custom.Add(new CustomSection { Title = "Driving licence", Lines = [string.Join(", ", licences)] });
    }

    /// <summary>Its title is the section: projects, publications, memberships, …</summary>
    private void Achievement(XElement it)
    {
        var title = it.Text("Title") ?? "Achievements";
        var text = RichText.Read(it.Text("Description"), Markup.Html);
        if (text.Whole is not null)
            resume = TextSection.AddTo(resume, custom, title, [.. text.Paragraphs, .. text.Items]);
        it.Remove();
    }

    private void KeepWhatIsLeft()
    {
        info.At("Identification")?.Remove();
        foreach (var technical in new[] { "docinfo", "DocumentInfo", "prefs", "PrintingPreferences", "Attachments", "AttachmentList" })
            info.At(technical)?.Remove();
        foreach (var group in info.Elements().ToList())
        {
            List<string> lines = [.. Taken.Left(group).SelectMany(left => RichText.Read(left.Text, Markup.Html) is var text ? text.Paragraphs.Concat(text.Items).Select((line, at) => at == 0 && !Taken.Words(group.Name.LocalName).StartsWith(left.Name, StringComparison.Ordinal) ? $"{left.Name}: {line}" : line) : [])];
            if (lines.Count > 0)
                custom.Add(new CustomSection { Title = Taken.Words(group.Name.LocalName), Lines = lines });
        }
    }
}
