using System.Text.Json;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Entries;
using Vitae.Reading.Parsing.Roles;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing;

/// <summary>Reads degrees and schools.</summary>
internal sealed class EducationParser(LineLook body, FieldLog log)
{
    private const int SchoolLine = 1;
    private const int DegreeLine = 2;

    public List<Education> Parse(IReadOnlyList<Paragraph> paragraphs, int firstIndex) => Parse(new EntryFinder(paragraphs, body, KindOf).Find(), firstIndex);

    public List<Education> Parse(List<Entry> entries, int firstIndex)
    {
        var heads = StudyAssigner.Assign(entries);
        List<Education> studies = [];
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, head) = (entries[i], heads[i]);
            if (head.Institution is null && head.Degree is null || studies.Count > 0 && StudyClues.IsThesis(entry.Units[0].Text))
                continue;
            // Several degrees at one school: its name stands above the first of them only.
            if (head.Institution is null && entry.MissingLines > 0 && studies.Count > 0)
                head = head with { Institution = studies[^1].Institution };
            var pointer = $"/education/{firstIndex + studies.Count}/";
            var source = entry.Units.Count > 0 ? entry.Units[0].Source : entry.DateSource;
            log.Add(pointer + "institution", head.Institution, head.Confidence, source);
            log.Add(pointer + "studyType", head.Degree, head.Confidence, source);
            log.Add(pointer + "area", head.Area, head.Confidence - 0.1, source);
            log.Add(pointer + "startDate", entry.Start, 0.95, entry.DateSource);
            log.Add(pointer + "endDate", entry.End, 0.95, entry.DateSource);
            log.Add(pointer + "score", head.Score, 0.9, source);
            studies.Add(new Education
            {
                Institution = head.Institution,
                StudyType = head.Degree,
                Area = head.Area,
                StartDate = entry.Start,
                EndDate = entry.End,
                Score = head.Score,
                Courses = Courses(entry.Body),
                Extensions = head.Location is { } place ? new Dictionary<string, JsonElement> { ["location"] = JsonSerializer.SerializeToElement(place) } : null,
            });
        }
        return studies;
    }

    private static List<string> Courses(IReadOnlyList<Paragraph> body)
    {
        foreach (var text in body.Select(paragraph => paragraph.Text))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon is > 4 and < 40 && HeadingWords.Find(text[..colon]) == SectionKind.Coursework)
                return [.. ListItems.Split(text[(colon + 1)..])];
        }
        return [];
    }

    private static int KindOf(Paragraph paragraph)
    {
        var text = DateScanner.Without(paragraph.Groups[0].Text, DateScanner.Find(paragraph.Groups[0].Text));
        var (school, degree) = (StudyClues.School(text), StudyClues.Degree(text));
        return Math.Max(school, degree) < 0.5 ? 0 : school >= degree ? SchoolLine : DegreeLine;
    }
}
