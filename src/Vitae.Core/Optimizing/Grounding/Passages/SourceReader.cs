using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>What of a resume may support a text at a pointer: its own entry for a bullet, everything for a summary, a headline or a list of skills.</summary>
internal sealed partial class SourceReader
{
    private const int MaxPassages = 4000;
    private const int MaxFieldLength = 20_000;

    private static readonly string[] MonthNames =
        ["January Jan Januar janvier enero", "February Feb Februar février febrero", "March Mar März mars marzo", "April Apr avril abril", "May Mai mayo", "June Jun Juni juin junio", "July Jul Juli juillet julio",
        "August Aug août agosto", "September Sep Sept septembre septiembre", "October Oct Oktober octobre octubre", "November Nov novembre noviembre", "December Dec Dezember décembre diciembre"];

    private readonly List<Passage> passages = [];
    private readonly List<EntryDates> dates = [];
    private readonly (string Section, int Index, int Highlight) focus;

    private SourceReader((string, int, int) focus)
    {
        this.focus = focus;
    }

    public static SourceScope Read(Resume source, string? pointer, GroundingOptions options)
    {
        var (section, index, highlight) = Parse(source, pointer);
        var whole = index < 0;
        var reader = new SourceReader((section, index, highlight));
        if (whole)
            reader.AddWhole(source);
        else
            reader.AddEntry(source, section, index);
        foreach (var fact in options.ConfirmedFacts)
            reader.Add(fact, isFocus: true, isProse: true);
        return new SourceScope(reader.passages, reader.dates, whole, LanguageOf(reader.passages, options.Language ?? Tongues.Code(Tongues.Of(source)))) { Languages = LevelsOf(source), Today = options.Today };
    }

    public static SourceScope ReadText(string source, GroundingOptions options)
    {
        var reader = new SourceReader(("", -1, -1));
        reader.Add(source, isFocus: false, isProse: true);
        foreach (var fact in options.ConfirmedFacts)
            reader.Add(fact, isFocus: true, isProse: true);
        reader.dates.AddRange(TextDates.Read(source));
        return new SourceScope(reader.passages, reader.dates, isWhole: true, LanguageOf(reader.passages, options.Language)) { Today = options.Today };
    }

    private static Dictionary<string, int> LevelsOf(Resume source)
    {
        var levels = new Dictionary<string, int>();
        foreach (var spoken in source.Languages)
        {
            if (spoken.Name is { } name && Languages.Find(name) is { } language && Tokenizer.Read(spoken.Fluency ?? "").Select(t => LanguageLevelCheck.LevelOf(t.Folded)).Max() is { } level)
                levels[language.Code] = level;
        }

        return levels;
    }

    /// <summary>A pointer to a section's entry, with the bullet in it when one is named; index -1 stands for the whole resume.</summary>
    private static (string Section, int Index, int Highlight) Parse(Resume source, string? pointer)
    {
        var parts = (pointer ?? "").TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !int.TryParse(parts[1], out var index) || index < 0 || index >= CountOf(source, parts[0]))
            return (parts.Length > 0 ? parts[0] : "", -1, -1);
        var highlight = parts.Length > 3 && int.TryParse(parts[3], out var at) ? at : parts.Length > 2 && parts[2] == "summary" ? -2 : -1;
        return (parts[0], index, highlight);
    }

    private static int CountOf(Resume source, string section) => section switch
    {
        "work" => source.Work.Count,
        "volunteer" => source.Volunteer.Count,
        "projects" => source.Projects.Count,
        "education" => source.Education.Count,
        _ => 0,
    };

    private static string LanguageOf(List<Passage> passages, string? given)
    {
        if (given is "de" or "fr" or "es" or "en")
            return given;
        var text = string.Join(' ', passages.Take(60).SelectMany(p => p.Tokens).Select(t => t.Surface));
        var found = LanguageDetector.Detect(text);
        return found is "de" or "fr" or "es" ? found : "en";
    }

    private void AddWhole(Resume source)
    {
        var basics = source.Basics;
        Add(basics.Label, isFocus: false, isProse: false);
        Add(basics.Summary, isFocus: focus.Section == "basics", isProse: true);
        Add(basics.Name, isFocus: false, isProse: false);
        Add(basics.Location?.City, isFocus: false, isProse: false);
        Add(basics.Location?.Region, isFocus: false, isProse: false);
        Add(basics.Location?.CountryCode is { } code ? Countries.FindByCode(code)?.Name : null, isFocus: false, isProse: false);
        AddEach("work", source.Work.Count, source);
        AddEach("volunteer", source.Volunteer.Count, source);
        AddEach("projects", source.Projects.Count, source);
        AddEach("education", source.Education.Count, source);
        foreach (var award in source.Awards)
            AddFields(award.Title, award.Awarder, Named(award.Date), award.Summary);
        foreach (var certificate in source.Certificates)
        {
            AddNames(certificate.Name, certificate.Issuer);
            AddFields(Named(certificate.Date), "certified certification certificate");
        }

        foreach (var publication in source.Publications)
            AddFields(publication.Name, publication.Publisher, Named(publication.ReleaseDate), publication.Summary);
        foreach (var skill in source.Skills)
            AddFields([skill.Name, skill.Level, .. skill.Keywords]);
        foreach (var language in source.Languages)
            AddFields(language.Name, language.Fluency);
        foreach (var interest in source.Interests)
            AddFields([interest.Name, .. interest.Keywords]);
        foreach (var reference in source.References)
            AddFields(reference.Name, reference.Text);
        foreach (var section in source.CustomSections)
            AddFields([section.Title, .. section.Lines]);
    }

    private void AddEach(string section, int count, Resume source)
    {
        for (var i = 0; i < count; i++)
            AddEntry(source, section, i);
    }

    private void AddEntry(Resume source, string section, int index)
    {
        switch (section)
        {
            case "work":
                var work = source.Work[index];
                AddDates(work.StartDate, work.EndDate, isWork: true, work.Name);
                AddNames(work.Name);
                AddFields(work.Position, work.Location, Named(work.StartDate), Named(work.EndDate));
                AddProse(section, index, work.Summary, work.Highlights, work.Description);
                break;
            case "volunteer":
                var volunteer = source.Volunteer[index];
                AddDates(volunteer.StartDate, volunteer.EndDate, isWork: false);
                AddNames(volunteer.Organization);
                AddFields(volunteer.Position, Named(volunteer.StartDate), Named(volunteer.EndDate), "volunteer");
                AddProse(section, index, volunteer.Summary, volunteer.Highlights, null);
                break;
            case "projects":
                var project = source.Projects[index];
                AddDates(project.StartDate, project.EndDate, isWork: false);
                AddFields([project.Name, project.Entity, project.Type, Named(project.StartDate), Named(project.EndDate), "project", .. project.Keywords, .. project.Roles]);
                AddProse(section, index, project.Description, project.Highlights, null);
                break;
            default:
                var education = source.Education[index];
                AddDates(education.StartDate, education.EndDate, isWork: false);
                AddNames(education.Institution);
                AddFields([education.StudyType, education.Area, education.Score, Named(education.StartDate), Named(education.EndDate), .. education.Courses]);
                AddFields($"{education.StudyType} {education.Area}", IsDegree(education) ? "degree graduate study coursework graduated" : "study coursework");
                break;
        }
    }

    private void AddProse(string section, int index, string? summary, IReadOnlyList<string> highlights, string? description)
    {
        var here = section == focus.Section && index == focus.Index;
        Add(summary, here && focus.Highlight is -1 or -2, isProse: true);
        Add(description, here && focus.Highlight == -1, isProse: true);
        for (var i = 0; i < highlights.Count; i++)
            Add(highlights[i], here && focus.Highlight == i, isProse: true);
    }

    private void AddDates(string? start, string? end, bool isWork, string? place = null)
    {
        if (EntryDates.Of(start, end, isWork) is { } span)
            dates.Add(span with { Place = place is null ? null : Tokenizer.Read(place).FirstOrDefault(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Folded });
    }

    /// <summary>"2019-05" as people write it: "May 2019".</summary>
    private static string? Named(string? date)
    {
        if (date is null || date.Length < 7 || !int.TryParse(date.AsSpan(5, 2), out var month) || month is < 1 or > 12)
            return date;
        return $"{MonthNames[month - 1]} {date.AsSpan(0, 4)}";
    }

    private void AddFields(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
            Add(field, isFocus: false, isProse: false);
    }

    private void AddNames(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            Add(name, isFocus: false, isProse: false, isName: true);
    }

    /// <summary>An entry that names no degree at all is left to the benefit of the doubt.</summary>
    private static bool IsDegree(Education education)
        => string.IsNullOrWhiteSpace(education.StudyType) || Degrees.FindMentions(education.StudyType).Any(m => m.Value.Level is not null) || !Degrees.FindMentions(education.StudyType).Any() && !Level().IsMatch(education.StudyType);

    [GeneratedRegex(@"\b(level|diploma|certificate|brief|gcse|a-levels?|nvq|city & guilds|apprenticeship|cap|bts|btec)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Level();

    private void Add(string? text, bool isFocus, bool isProse, bool isName = false)
    {
        if (string.IsNullOrWhiteSpace(text) || passages.Count >= MaxPassages)
            return;
        text = LinkedText.Shown(text);
        passages.AddRange(Passage.Split(text.Length > MaxFieldLength ? text[..MaxFieldLength] : text, isFocus, isProse, isName));
    }
}
