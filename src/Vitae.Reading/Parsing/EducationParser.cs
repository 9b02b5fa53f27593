using System.Text.Json;
using System.Text.RegularExpressions;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Entries;
using Vitae.Reading.Parsing.Roles;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing;

/// <summary>Reads degrees and schools.</summary>
internal sealed partial class EducationParser(LineLook body, FieldLog log)
{
    /// <summary>What a line is that names a school, see <see cref="EntryFinder"/>.</summary>
    public const int SchoolLine = 1;

    private const int DegreeLine = 2;
    private const int LongestLabelled = 60;

    public List<Education> Parse(IReadOnlyList<Paragraph> paragraphs, int firstIndex) => Parse(new EntryFinder(paragraphs, body, KindOf).Find(), firstIndex);

    public List<Education> Parse(List<Entry> entries, int firstIndex)
    {
        var heads = StudyAssigner.Assign(entries);
        List<Education> studies = [];
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, head) = (entries[i], heads[i]);
            if (IsGraduation(entry) && studies.Count > 0)
            {
                studies[^1] = studies[^1] with { StartDate = studies[^1].StartDate ?? studies[^1].EndDate, EndDate = entry.End };
                log.Replace($"/education/{firstIndex + studies.Count - 1}/endDate", entry.End, 0.9, entry.DateSource);
                continue;
            }
            if (head.Institution is null && head.Degree is null || studies.Count > 0 && StudyClues.IsThesis(entry.Units[0].Text))
                continue;
            // Terms with the names of courses under them are part of the studies above.
            if (studies.Count > 0 && entry.Dates is not { Kind: DateKind.Range } && entry.DateSource is { } term && Term().IsMatch(term.Text) && !entry.Units.Any(unit => Math.Max(StudyClues.School(unit.Text), StudyClues.Degree(unit.Text)) >= 0.9))
                continue;
            // Several degrees at one school: its name stands above the first of them only.
            if (head.Institution is null && entry.MissingLines > 0 && studies.Count > 0)
                head = head with { Institution = studies[^1].Institution };
            var pointer = $"/education/{firstIndex + studies.Count}/";
            var source = entry.Units.Count > 0 ? entry.Units[0].Source : entry.DateSource;
            log.Add(pointer + "institution", head.Institution, head.Confidence, source);
            log.Add(pointer + "studyType", head.Degree, head.Confidence, source);
            log.Add(pointer + "area", head.Area, head.Confidence - 0.1, source);
            var graduation = Graduation(entry);
            var start = entry.Start ?? (graduation is null ? null : entry.End);
            log.Add(pointer + "startDate", start, 0.95, entry.DateSource);
            log.Add(pointer + "endDate", graduation ?? entry.End, 0.95, entry.DateSource);
            log.Add(pointer + "score", head.Score, 0.9, source);
            studies.Add(new Education
            {
                Institution = head.Institution,
                StudyType = head.Degree,
                Area = head.Area,
                StartDate = start,
                EndDate = graduation ?? entry.End,
                Score = head.Score,
                Courses = Courses(entry.Body),
                Extensions = head.Location is { } place ? new Dictionary<string, JsonElement> { ["location"] = JsonSerializer.SerializeToElement(place) } : null,
            });
        }
        return studies;
    }

    /// <summary>"Expected graduation: August 2025" under studies says when they end.</summary>
    private static bool IsGraduation(Entry entry) => entry.Units is [var first, ..] && entry.Dates is { Kind: DateKind.Single } && GraduationLabel().IsMatch(first.Text);

    /// <summary>When the studies end, by a line of its own in their head or under it.</summary>
    private static string? Graduation(Entry entry)
        => entry.Body.Where(paragraph => paragraph.Text.Length < LongestLabelled).SelectMany(paragraph => DateScanner.Find(paragraph.Text).Where(span => span.Kind == DateKind.Single && GraduationLabel().IsMatch(paragraph.Text[..span.Start].Trim(' ', ':'))).Take(1)).FirstOrDefault()?.EndIso
            ?? (entry.Units.Skip(1).Any(unit => GraduationLabel().IsMatch(unit.Text)) ? entry.AllDates.LastOrDefault(span => span.Kind == DateKind.Single && span.EndIso != entry.End)?.EndIso : null);

    [GeneratedRegex(@"^(?:(?:expected|anticipated|projected)\s+)?(?:graduat\w+|completion|degree)(?:\s+(?:date|in))?$|^(?:voraussichtlicher?\s+)?abschluss$|^fecha de graduaci[óo]n$|^dipl[ôo]m[ée]e? (?:en|pr[ée]vu)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex GraduationLabel();

    [GeneratedRegex(@"\b(?:spring|summer|fall|autumn|winter|semester|sommersemester|wintersemester|semestre|trimester)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Term();

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
