using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Entries;
using Vitae.Reading.Parsing.Roles;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing;

/// <summary>A laid-out document to a resume: rows, sections, then each section by its kind. What no field takes is kept under its heading.</summary>
internal sealed class ResumeParser
{
    private const int ShortestSummary = 60;
    private const int ShortestSentence = 30;
    private const int ShownOfHidden = 120;
    private const int LongestHead = 80;
    private const double Known = 0.6;

    private readonly LaidOutDocument document;
    private readonly List<Row> rows;
    private readonly FieldLog log = new();
    private readonly LineLook body;
    private readonly ParagraphJoiner joiner;
    private bool hasEducation;

    private ResumeParser(LaidOutDocument document)
    {
        this.document = document;
        rows = HeadingRows.Join([.. document.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => new Row(line)).Where(row => row.Groups.Count > 0)]);
        body = SectionFinder.BodyLook(rows);
        joiner = new ParagraphJoiner(rows);
    }

    public static ReadResume Parse(LaidOutDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var parser = new ResumeParser(document);
        var sections = SectionFinder.Find(parser.rows);
        parser.hasEducation = sections.Exists(section => section.Kind == SectionKind.Education);
        return parser.Parse(sections, headed: sections.Exists(section => section.Kind is SectionKind.Work or SectionKind.Education));
    }

    /// <summary>A document that is one section, said to be of this kind, without its heading.</summary>
    public static ReadResume ParseSection(LaidOutDocument document, SectionKind kind)
    {
        ArgumentNullException.ThrowIfNull(document);
        var parser = new ResumeParser(document) { hasEducation = true };
        var section = new Section(kind, "", null);
        section.Rows.AddRange(parser.rows);
        return parser.Parse([section], headed: true);
    }

    /// <param name="headed">Whether headings say what is work and what is education, so that no entry need be told by its words.</param>
    private ReadResume Parse(List<Section> sections, bool headed)
    {
        var named = sections.Exists(section => section.Kind is SectionKind.Header or SectionKind.Contact);
        var basics = named ? new ContactParser(document, rows, sections, body, log).Parse() : new Basics();
        Foot.Part(sections, basics.Name);
        var resume = Resume.Empty with { Basics = basics };
        foreach (var section in sections)
            resume = !headed && HoldsEntries(section) ? AddUnheaded(resume, section) : Add(resume, section);
        resume = resume with { Meta = new ResumeMeta { Language = LanguageDetector.Detect(string.Join('\n', rows.Select(row => row.Text)), [.. sections.Select(section => section.Title).Where(title => title.Length > 0)]) } };
        var (complete, leftovers) = WithLeftovers(resume, sections);
        return new ReadResume
        {
            Resume = LinkedWords.Lay(complete, document.Lines),
            Fields = FieldPlaces.Complete(complete, log.Fields, document.Lines),
            LeftoverLines = leftovers,
            HiddenText = document.InvisibleText,
            RunningLines = document.Furniture,
            Warnings = Warnings(),
            Text = string.Join('\n', document.Lines.Select(line => line.Text)),
        };
    }

    private Resume Add(Resume resume, Section section)
    {
        var paragraphs = joiner.Join(section.Kind is SectionKind.Work or SectionKind.Education ? MarginPairs.Join(GridRows.Join(LabelledRows.Arrange(section.Rows))) : section.Rows, section.Kind is SectionKind.Skills or SectionKind.Languages,
            section.Kind == SectionKind.Certificates ? row => CertificateName.Split(row.Text) is not null : null);
        paragraphs.RemoveAll(TableHead.Is);
        if (paragraphs.Count == 0)
            return resume;
        var small = new SmallSections(body, log);
        switch (section.Kind)
        {
            case SectionKind.Summary:
                return WithSummary(resume, paragraphs);
            case SectionKind.Header:
                return resume.Basics.Summary is null && paragraphs.Where(paragraph => IsSentence(paragraph) && (resume.Basics.Name is not { } name || !paragraph.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase))).ToList() is { Count: > 0 } sentences ? WithSummary(resume, sentences) : resume;
            case SectionKind.Work when resume.Work.Any(job => job.StartDate is not null) && !NamesJobs(paragraphs):
                return resume;
            case SectionKind.Work or SectionKind.Education when HoldsBoth(section):
                return AddBoth(resume, section.Kind, new EntryFinder(paragraphs, body).Find());
            case SectionKind.Work:
                return resume with { Work = [.. resume.Work, .. new WorkParser(body, log).Parse(paragraphs, resume.Work.Count)] };
            case SectionKind.Education:
                return resume with { Education = [.. resume.Education, .. new EducationParser(body, log).Parse(paragraphs, resume.Education.Count)] };
            case SectionKind.Skills:
                return WithSkills(resume, paragraphs);
            case SectionKind.Languages:
                return new LanguagesParser(log).Parse(paragraphs, resume.Languages.Count) is { } languages ? resume with { Languages = [.. resume.Languages, .. languages] } : WithSkills(resume, paragraphs);
            case SectionKind.Projects:
                return resume with { Projects = [.. resume.Projects, .. small.Projects(paragraphs, resume.Projects.Count)] };
            case SectionKind.Volunteer:
                return resume with { Volunteer = [.. resume.Volunteer, .. small.Volunteer(paragraphs, resume.Volunteer.Count)] };
            case SectionKind.Certificates:
                return resume with { Certificates = [.. resume.Certificates, .. small.Certificates(paragraphs, resume.Certificates.Count)] };
            case SectionKind.Awards:
                return resume with { Awards = [.. resume.Awards, .. small.Awards(paragraphs, resume.Awards.Count)] };
            case SectionKind.Publications:
                return resume with { Publications = [.. resume.Publications, .. small.Publications(paragraphs, resume.Publications.Count)] };
            case SectionKind.References:
                return resume with { References = [.. resume.References, .. SmallSections.References(paragraphs)] };
            case SectionKind.Interests:
                return resume with { Interests = [.. resume.Interests, .. SmallSections.Interests(paragraphs)] };
            default:
                return resume;
        }
    }

    /// <summary>Whether a further section of experience names a date, a title or a company; "Other experience" may tell of interests.</summary>
    private static bool NamesJobs(List<Paragraph> paragraphs)
        => paragraphs.Exists(paragraph => EntryDates.OfHead(paragraph).Count > 0 || !paragraph.IsBullet && paragraph.Text.Length < LongestHead && Math.Max(Clues.Title(paragraph.Text), Clues.Company(paragraph.Text)) >= Known);

    /// <summary>A section nobody named, with dated entries, in a document without a heading for work or education.</summary>
    private static bool HoldsEntries(Section section)
        => section.Kind is SectionKind.Header or SectionKind.Custom && section.Rows.Exists(row => row.Groups.Count > 0 && EntryDates.OfHead(new Paragraph(row, row.Groups, [])).Exists(span => span.Kind == DateKind.Range));

    /// <summary>Entries are told apart by what they say: a school or a degree makes an education, anything else a job.</summary>
    private Resume AddUnheaded(Resume resume, Section section)
    {
        var paragraphs = joiner.Join(section.Rows);
        var first = paragraphs.FindIndex(paragraph => EntryDates.OfHead(paragraph).Exists(span => span.Kind is DateKind.Range));
        if (first < 0)
            return Add(resume, section);
        for (var above = 0; above < 2 && first > 0 && IsHeadLine(paragraphs[first - 1], resume.Basics); above++)
            first--;
        var entries = new EntryFinder([.. paragraphs.Skip(first)], body).Find();
        var described = first > 0 && resume.Basics.Summary is null ? paragraphs.Take(first).Where(IsSentence).ToList() : [];
        if (described.Count > 0)
            resume = WithSummary(resume, described);
        return AddBoth(resume, null, entries);
    }

    /// <summary>One section for work and education, by its heading; or the only one of the two that the document has, with schools among its jobs.</summary>
    private bool HoldsBoth(Section section)
        => HeadingWords.NamesWorkAndEducation(section.Title) || section.Kind == SectionKind.Work && !hasEducation;

    private Resume AddBoth(Resume resume, SectionKind? usual, List<Entry> entries)
    {
        var studies = entries.Where(entry => IsStudy(entry, usual)).ToList();
        return resume with
        {
            Work = [.. resume.Work, .. new WorkParser(body, log).Parse([.. entries.Except(studies)], resume.Work.Count)],
            Education = [.. resume.Education, .. new EducationParser(body, log).Parse(studies, resume.Education.Count)],
        };
    }

    /// <summary>A school or a degree and no job title; among jobs it takes both, for a school employs people too.</summary>
    private static bool IsStudy(Entry entry, SectionKind? usual)
    {
        if (entry.Units.Any(unit => Clues.Title(unit.Text) >= 0.85 && StudyClues.Degree(unit.Text) < 0.85 && !StudyClues.NamesStudies(unit.Text)))
            return false;
        var school = entry.Units.Select(unit => StudyClues.School(unit.Text)).DefaultIfEmpty(0).Max();
        var degree = entry.Units.Select(unit => StudyClues.Degree(unit.Text)).DefaultIfEmpty(0).Max();
        return usual switch
        {
            SectionKind.Work => degree >= 0.85 && school >= 0.85 || entry.Units.Any(unit => StudyClues.NamesStudies(unit.Text)) || entry.Units.Count(unit => StudyClues.School(unit.Text) >= 0.85) > 1,
            SectionKind.Education => degree >= 0.85,
            _ => Math.Max(school, degree) >= 0.85,
        };
    }

    private static bool IsHeadLine(Paragraph paragraph, Basics basics)
        => !paragraph.IsBullet && paragraph.Text.Length < 80 && !paragraph.Text.Contains('@', StringComparison.Ordinal) && !(basics.Name is { } name && paragraph.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
            && !(basics.Phone is { } phone && paragraph.Text.Contains(phone, StringComparison.Ordinal)) && paragraph.Text != basics.Label && !WebAddress.Find(paragraph.Text).Any();

    private Resume WithSummary(Resume resume, IReadOnlyList<Paragraph> paragraphs)
    {
        var text = string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
        log.Add("/basics/summary", text, 0.9, paragraphs[0].First);
        return resume with { Basics = resume.Basics with { Summary = resume.Basics.Summary is null ? text : resume.Basics.Summary + "\n" + text } };
    }

    private Resume WithSkills(Resume resume, IReadOnlyList<Paragraph> paragraphs)
    {
        var (skills, languages) = new SkillsParser(log).Parse(paragraphs, resume.Skills.Count);
        return resume with { Skills = [.. resume.Skills, .. skills], Languages = [.. resume.Languages, .. languages] };
    }

    private static bool IsSentence(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var spaces = text.AsSpan().Count(' ');
        return paragraph.Groups.Count == 1 && !text.Contains('@', StringComparison.Ordinal)
            && (text.Length >= ShortestSummary && spaces > 7 || text.Length >= ShortestSentence && (text[^1] == '.' && spaces > 4 || text[^1] == '。'));
    }


    private static (Resume, List<Leftover>) WithLeftovers(Resume resume, List<Section> sections)
    {
        List<Row> doubtful = [.. sections.Where(section => !IsKeptWhole(section)).SelectMany(section => section.Rows.Where(row => !(section.Kind == SectionKind.Header && DocumentNames.Is(row.Text))))];
        var missing = new Remainder(resume).Missing([.. doubtful.Select(row => row.Text)]).Select(at => doubtful[at]).ToHashSet(ReferenceEqualityComparer.Instance);
        List<CustomSection> custom = [];
        List<Leftover> leftovers = [];
        foreach (var section in sections)
        {
            List<Row> left = IsKeptWhole(section) ? section.Rows : [.. section.Rows.Where(missing.Contains)];
            if (left.Count == 0)
                continue;
            var title = section.Title.Length > 0 ? section.Title : null;
            custom.Add(new CustomSection { Title = title, Lines = [.. left.Select(row => row.Text)] });
            leftovers.AddRange(left.Select(row => new Leftover(row.Text, title, row.Line.Box is null ? 0 : row.Line.Page, row.Line.Box)));
        }
        return (resume with { CustomSections = custom }, leftovers);
    }

    private static bool IsKeptWhole(Section section) => section.Kind is SectionKind.Custom or SectionKind.Coursework;

    private static string Start(IReadOnlyList<string> texts)
    {
        var text = string.Join(' ', texts.Take(20));
        return text.Length <= ShownOfHidden ? text : text[..ShownOfHidden] + " …";
    }

    private List<string> Warnings()
    {
        List<string> warnings = [.. document.Warnings];
        if (document.InvisibleText.Count > 0)
            warnings.Add($"The document holds text that nobody sees or that stands over other text ({document.InvisibleText.Sum(text => text.Length)} characters); it was not read: {Start(document.InvisibleText)}");
        return warnings;
    }
}
