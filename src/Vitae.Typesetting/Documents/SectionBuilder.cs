using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents.Labels;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>The entries of each kind of section.</summary>
internal sealed class SectionBuilder(LabelSet labels, Template template)
{
    private readonly DateText dates = new(labels, template.Dates);

    public Block Work(Work one, string at) => Entry(
        SectionKeys.Work,
        at,
        new EntryHead(
            HeadField.Of(one.Position, at + "/position"),
            HeadField.Of(one.Name, at + "/name", one.Url),
            HeadField.Of(one.Location, at + "/location"),
            Period(one.StartDate, one.EndDate, at),
            HeadField.Prose(one.Description, at + "/description")),
        Prose(one.Summary, at + "/summary"),
        one.Highlights);

    public Block Volunteer(Volunteer one, string at) => Entry(
        SectionKeys.Volunteer,
        at,
        new EntryHead(HeadField.Of(one.Position, at + "/position"), HeadField.Of(one.Organization, at + "/organization", one.Url), null, Period(one.StartDate, one.EndDate, at), null),
        Prose(one.Summary, at + "/summary"),
        one.Highlights);

    public Block Education(Education one, string at)
    {
        var courses = List(one.Courses, labels.Comma);
        return Entry(
            SectionKeys.Education,
            at,
            new EntryHead(
                HeadField.Of(Join(labels.Comma, one.StudyType, one.Area), at + (Line(one.StudyType) is null ? "/area" : "/studyType")),
                HeadField.Of(one.Institution, at + "/institution", one.Url),
                HeadField.Of(one.Place, at + "/location"),
                Period(one.StartDate, one.EndDate, at),
                HeadField.Of(one.Score, at + "/score")),
            Listed(courses is null ? null : labels.Headings["courses"] + labels.Colon + courses, at + "/courses"),
            []);
    }

    public Block Award(Award one, string at) => Entry(
        SectionKeys.Awards, at, new EntryHead(HeadField.Of(one.Title, at + "/title"), HeadField.Of(one.Awarder, at + "/awarder"), null, Day(one.Date, at + "/date"), null), Prose(one.Summary, at + "/summary"), []);

    public Block Certificate(Certificate one, string at) => Entry(
        SectionKeys.Certificates,
        at,
        new EntryHead(HeadField.Of(one.Name, at + "/name"), HeadField.Of(one.Issuer, at + "/issuer"), null, Day(one.Date, at + "/date"), null) { Url = Links.Target(one.Url) },
        [],
        []);

    public Block Publication(Publication one, string at) => Entry(
        SectionKeys.Publications,
        at,
        new EntryHead(HeadField.Of(one.Name, at + "/name"), HeadField.Of(one.Publisher, at + "/publisher"), null, Day(one.ReleaseDate, at + "/releaseDate"), null) { Url = Links.Target(one.Url) },
        Prose(one.Summary, at + "/summary"),
        []);

    public Block Project(Project one, string at) => Entry(
        SectionKeys.Projects,
        at,
        new EntryHead(
            HeadField.Of(one.Name, at + "/name"),
            HeadField.Of(Join(labels.Comma, [.. one.Roles, one.Entity]), at + (one.Roles.Any(role => Line(role) is not null) ? "/roles" : "/entity")),
            null,
            Period(one.StartDate, one.EndDate, at),
            HeadField.Of(one.Type, at + "/type"))
        {
            Url = Links.Target(one.Url),
        },
        [.. Prose(one.Description, at + "/description"), .. Listed(List(one.Keywords, labels.Comma), at + "/keywords")],
        one.Highlights);

    public Block Reference(Reference one, string at)
        => Entry(SectionKeys.References, at, new EntryHead(HeadField.Of(one.Name, at + "/name"), null, null, null, null), Prose(one.Text, at + "/reference"), []);

    public IEnumerable<Block> Skills(IReadOnlyList<Skill> skills)
        => Terms(SkillLine.Of([.. skills.Select(skill => skill with { Name = Line(skill.Name), Level = Line(skill.Level) })])
            .Select(line => TermOf(line.Label, List(line.Members, labels.Comma), JsonPointer.Append("/skills", line.Index))));

    public IEnumerable<Block> Interests(IReadOnlyList<Interest> interests)
        => Terms(interests.Select((interest, i) => TermOf(Line(interest.Name), List(interest.Keywords, labels.Comma), JsonPointer.Append("/interests", i))));

    public static IEnumerable<Block> Languages(IReadOnlyList<Language> languages)
    {
        var terms = languages.Select((language, i) => (language, at: JsonPointer.Append("/languages", i)))
            .Select(one => new Term(Line(one.language.Name), Line(one.language.Fluency) ?? "", one.at + "/language", one.at + "/fluency"))
            .Where(IsSaid)
            .ToList();
        return terms.Count == 0 ? [] : [new Terms(terms, OneLine: true)];
    }

    public static IReadOnlyList<Block> Custom(CustomSection custom, string at)
    {
        var blocks = new List<Block>();
        var bullets = new List<IReadOnlyList<Inline>>();
        foreach (var (line, place) in custom.Lines.SelectMany((raw, i) => CleanText.Lines(raw).Select(line => (line, JsonPointer.Append(at + "/lines", i)))))
        {
            var text = line.TrimStart('•', '-', '*', '–', '·', '▪', '◦', ' ');
            if (text.Length > 0 && text.Length < line.Length && !char.IsAsciiDigit(text[0]))
            {
                bullets.Add(Links.Prose(text, place));
                continue;
            }
            Flush();
            blocks.Add(new Paragraph(Links.Prose(line, place)));
        }
        Flush();
        return blocks;

        void Flush()
        {
            if (bullets.Count > 0) blocks.Add(new BulletList([.. bullets]));
            bullets.Clear();
        }
    }

    /// <summary>Names alone run on in one line; names with members stand one under the other.</summary>
    private static IEnumerable<Block> Terms(IEnumerable<Term> all)
    {
        var terms = all.Where(IsSaid).ToList();
        var single = terms.Where(term => term.Value.Length == 0).ToList();
        var grouped = terms.Where(term => term.Value.Length > 0).ToList();
        if (grouped.Count > 0) yield return new Terms(grouped, OneLine: false);
        if (single.Count > 0) yield return new Terms(single, OneLine: true);
    }

    private static bool IsSaid(Term term) => term.Name is not null || term.Value.Length > 0;

    private static Term TermOf(string? name, string? members, string at) => new(name, members ?? "", at + "/name", at + "/keywords");

    private HeadField? Period(string? start, string? end, string at) => HeadField.Of(dates.Range(start, end), at + (Line(start) is null ? "/endDate" : "/startDate"));

    private HeadField? Day(string? date, string at) => HeadField.Of(dates.Single(date), at);

    private Entry Entry(string key, string at, EntryHead head, IReadOnlyList<IReadOnlyList<Inline>> paragraphs, IReadOnlyList<string> bullets) => new(
        head.Arrange(template.Entries.GetValueOrDefault(key) ?? template.Entries["default"], labels.RightToLeft ? labels.Comma : ", "),
        paragraphs,
        [.. bullets.Select((raw, i) => (Text: Line(raw), Index: i)).Where(one => one.Text is not null).Select(one => Links.Prose(one.Text!, JsonPointer.Append(at + "/highlights", one.Index)))]);

    private static IReadOnlyList<IReadOnlyList<Inline>> Prose(string? text, string at) => [.. CleanText.Lines(text).Select(line => Links.Prose(line, at))];

    private static IReadOnlyList<IReadOnlyList<Inline>> Listed(string? list, string at) => [.. CleanText.Lines(list).Select(line => Links.Mark(line, at))];

    private static string? Line(string? raw) => CleanText.Line(raw);

    private static string? List(IReadOnlyList<string> items, string separator) => Join(separator, [.. items]);

    private static string? Join(string separator, params string?[] parts)
    {
        var present = parts.Select(Line).OfType<string>().ToList();
        return present.Count == 0 ? null : string.Join(separator, present);
    }
}
