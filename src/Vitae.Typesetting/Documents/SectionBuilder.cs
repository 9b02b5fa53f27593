using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents.Labels;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>The entries of each kind of section.</summary>
internal sealed class SectionBuilder(LabelSet labels, Template template)
{
    private readonly DateText dates = new(labels, template.Dates);

    public Block Work(Work work) => Entry(
        SectionKeys.Work,
        new EntryHead(Line(work.Position), Line(work.Name), Line(work.Location), dates.Range(work.StartDate, work.EndDate), Line(work.Description)) { OrganizationUrl = Links.Target(work.Url) },
        [work.Summary],
        work.Highlights);

    public Block Volunteer(Volunteer one) => Entry(
        SectionKeys.Volunteer,
        new EntryHead(Line(one.Position), Line(one.Organization), null, dates.Range(one.StartDate, one.EndDate), null) { OrganizationUrl = Links.Target(one.Url) },
        [one.Summary],
        one.Highlights);

    public Block Education(Education one)
    {
        var courses = List(one.Courses, labels.Comma);
        return Entry(
            SectionKeys.Education,
            new EntryHead(Join(labels.Comma, one.StudyType, one.Area), Line(one.Institution), null, dates.Range(one.StartDate, one.EndDate), Line(one.Score))
            {
                OrganizationUrl = Links.Target(one.Url),
            },
            [courses is null ? null : labels.Headings["courses"] + labels.Colon + courses],
            []);
    }

    public Block Award(Award one) => Entry(
        SectionKeys.Awards, new EntryHead(Line(one.Title), Line(one.Awarder), null, dates.Single(one.Date), null), [one.Summary], []);

    public Block Certificate(Certificate one) => Entry(
        SectionKeys.Certificates, new EntryHead(Line(one.Name), Line(one.Issuer), null, dates.Single(one.Date), null) { TitleUrl = Links.Target(one.Url) }, [], []);

    public Block Publication(Publication one) => Entry(
        SectionKeys.Publications,
        new EntryHead(Line(one.Name), Line(one.Publisher), null, dates.Single(one.ReleaseDate), null) { TitleUrl = Links.Target(one.Url) },
        [one.Summary],
        []);

    public Block Project(Project one) => Entry(
        SectionKeys.Projects,
        new EntryHead(Line(one.Name), Join(labels.Comma, [.. one.Roles, one.Entity]), null, dates.Range(one.StartDate, one.EndDate), Line(one.Type)) { TitleUrl = Links.Target(one.Url) },
        [one.Description, List(one.Keywords, labels.Comma)],
        one.Highlights);

    public Block Reference(Reference one) => Entry(SectionKeys.References, new EntryHead(Line(one.Name), null, null, null, null), [one.Text], []);

    public IEnumerable<Block> Skills(IReadOnlyList<Skill> skills)
        => Terms(skills.Select(skill => new Term(WithLevel(skill.Name, skill.Level), List(skill.Keywords, labels.Comma) ?? "")));

    public IEnumerable<Block> Interests(IReadOnlyList<Interest> interests)
        => Terms(interests.Select(interest => new Term(Line(interest.Name), List(interest.Keywords, labels.Comma) ?? "")));

    public static IEnumerable<Block> Languages(IReadOnlyList<Language> languages)
    {
        var terms = languages.Select(language => new Term(Line(language.Name), Line(language.Fluency) ?? "")).Where(term => term.Name is not null || term.Value.Length > 0).ToList();
        return terms.Count == 0 ? [] : [new Terms(terms, OneLine: true)];
    }

    public static IReadOnlyList<Block> Custom(CustomSection custom)
    {
        var blocks = new List<Block>();
        var bullets = new List<IReadOnlyList<Inline>>();
        foreach (var line in custom.Lines.SelectMany(CleanText.Lines))
        {
            var text = line.TrimStart('•', '-', '*', '–', '·', '▪', '◦', ' ');
            if (text.Length > 0 && text.Length < line.Length && !char.IsAsciiDigit(text[0]))
            {
                bullets.Add(Links.Mark(text));
                continue;
            }
            Flush();
            blocks.Add(new Paragraph(Links.Mark(line)));
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
        var terms = all.Where(term => term.Name is not null || term.Value.Length > 0).ToList();
        var single = terms.Where(term => term.Value.Length == 0).ToList();
        var grouped = terms.Where(term => term.Value.Length > 0).ToList();
        if (grouped.Count > 0) yield return new Terms(grouped, OneLine: false);
        if (single.Count > 0) yield return new Terms(single, OneLine: true);
    }

    private Entry Entry(string key, EntryHead head, IReadOnlyList<string?> paragraphs, IReadOnlyList<string> bullets) => new(
        head.Arrange(template.Entries.GetValueOrDefault(key) ?? template.Entries["default"]),
        [.. paragraphs.SelectMany(CleanText.Lines).Select(line => Links.Mark(line))],
        [.. bullets.Select(Line).OfType<string>().Select(line => Links.Mark(line))]);

    private static string? Line(string? raw) => CleanText.Line(raw);

    private static string? WithLevel(string? name, string? level)
        => (Line(name), Line(level)) switch
        {
            (null, var only) => only,
            (var only, null) => only,
            var (both, rank) => $"{both} ({rank})",
        };

    private static string? List(IReadOnlyList<string> items, string separator) => Join(separator, [.. items]);

    private static string? Join(string separator, params string?[] parts)
    {
        var present = parts.Select(Line).OfType<string>().ToList();
        return present.Count == 0 ? null : string.Join(separator, present);
    }
}
