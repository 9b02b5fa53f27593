using System.Globalization;
using System.Text;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>A resume as plain text for applicant tracking systems: one column, conventional headings, one date format, "- " before every bullet, nothing but text.</summary>
public static class PlainResumeText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <param name="resume">What is shown; see <see cref="UiDocuments.ToResume"/>.</param>
    /// <param name="sectionOrder">Sections by their names in <see cref="UiDocument.SectionOrder"/>; those it leaves out follow in the usual order.</param>
    public static string Write(Resume resume, IReadOnlyList<string> sectionOrder)
    {
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(sectionOrder);
        var titles = SectionTitles.In(Tongues.Of(resume));
        var text = new StringBuilder();
        WriteHeader(text, resume.Basics);
        var sections = Sections(resume, titles);
        var order = sectionOrder.Concat(sections.Select(section => section.Key)).Distinct(StringComparer.Ordinal);
        foreach (var key in order)
        {
            foreach (var section in sections)
            {
                if (section.Key == key && section.Lines.Count > 0)
                    WriteSection(text, section.Title, section.Lines);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteHeader(StringBuilder text, Basics basics)
    {
        string?[] lines =
        [
            basics.Name, basics.Label, Joined(" | ", basics.Email, basics.Phone, ContactParts.InWords(basics.Location)),
            Joined(" | ", [basics.Url, .. basics.Profiles.Select(profile => profile.Url ?? Joined(" ", profile.Network, profile.Username))]),
        ];
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
            text.Append(OneLine(line!)).Append('\n');
    }

    private static void WriteSection(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (text.Length > 0)
            text.Append('\n');
        if (title.Length > 0)
            text.Append(title.ToUpperInvariant()).Append('\n');
        foreach (var line in lines)
            text.Append(OneLine(line)).Append('\n');
    }

    private static List<Section> Sections(Resume resume, SectionTitles titles)
    {
        List<Section> sections =
        [
            Titled(SectionTitles.Summary, Lines(resume.Basics.Summary)),
            Titled(SectionTitles.Work, Blocks(resume.Work.Select(it => Block(Joined(", ", it.Position, it.Name, it.Location), Dates(it.StartDate, it.EndDate, titles), [it.Description, it.Summary], it.Highlights)))),
            Titled(SectionTitles.Education, Blocks(resume.Education.Select(it => Block(Joined(", ", Joined(", ", it.StudyType, it.Area), Joined(", ", it.Institution, it.Place)), Dates(it.StartDate, it.EndDate, titles), [it.Score], it.Courses)))),
            Titled(SectionTitles.Skills, [.. SkillLine.Of(resume.Skills).Select(line => Labelled(line.Label, line.Members)).Where(line => line.Length > 0)]),
            Titled(SectionTitles.Certifications, [.. resume.Certificates.Select(it => Joined(", ", it.Name, it.Issuer, Date(it.Date, titles)))]),
            Titled(AdditionalSections.Projects, Blocks(resume.Projects.Select(it => Block(
                Joined(", ", [it.Name, .. it.Roles, it.Entity, it.Url]), Dates(it.StartDate, it.EndDate, titles), [it.Description, string.Join(", ", it.Keywords)], it.Highlights)))),
            Titled(AdditionalSections.Volunteer, Blocks(resume.Volunteer.Select(it => Block(Joined(", ", it.Position, it.Organization), Dates(it.StartDate, it.EndDate, titles), [it.Summary], it.Highlights)))),
            Titled(AdditionalSections.Publications, Blocks(resume.Publications.Select(it => Block(Joined(", ", it.Name, it.Publisher, it.Url), Date(it.ReleaseDate, titles), [it.Summary], [])))),
            Titled(AdditionalSections.Awards, Blocks(resume.Awards.Select(it => Block(Joined(", ", it.Title, it.Awarder), Date(it.Date, titles), [it.Summary], [])))),
            Titled(AdditionalSections.Languages, [.. resume.Languages.Select(it => string.IsNullOrEmpty(it.Fluency) ? it.Name ?? "" : $"{it.Name} ({it.Fluency})")]),
        ];
        sections.AddRange(resume.CustomSections.Select(it => new Section(it.Id ?? AdditionalSections.Custom, OneLine(it.Title ?? ""), [.. it.Lines.Select(line => "- " + OneLine(LinkedText.Shown(line)))])));
        sections.Add(Titled(SectionTitles.Interests, [.. resume.Interests.Select(it => Labelled(it.Name, it.Keywords))]));
        sections.Add(Titled(AdditionalSections.References, [.. resume.References.Select(it => OneLine(Joined(": ", it.Name, it.Text is null ? null : LinkedText.Shown(it.Text))))]));
        return sections;

        Section Titled(string key, IReadOnlyList<string> lines) => new(key, titles.Of(key), lines);
    }

    /// <summary>An entry: its line with dates, prose, bullets.</summary>
    private static List<string> Block(string heading, string dates, IReadOnlyList<string?> prose, IReadOnlyList<string> bullets)
    {
        var first = Joined(" | ", OneLine(heading), dates);
        return
        [
            .. first.Length > 0 ? [first] : Array.Empty<string>(),
            .. prose.SelectMany(Lines),
            .. bullets.Where(bullet => !string.IsNullOrWhiteSpace(bullet)).Select(bullet => "- " + OneLine(LinkedText.Shown(bullet))),
        ];
    }

    private static List<string> Blocks(IEnumerable<List<string>> blocks)
    {
        var lines = new List<string>();
        foreach (var block in blocks.Where(block => block.Count > 0))
        {
            if (lines.Count > 0)
                lines.Add("");
            lines.AddRange(block);
        }

        return lines;
    }

    private static string Labelled(string? label, IReadOnlyList<string> members)
        => OneLine(Joined(": ", label, string.Join(", ", members)));

    /// <summary>"03/2020 - Present"; a start without an end runs to the present.</summary>
    private static string Dates(string? start, string? end, SectionTitles titles)
    {
        var from = Date(start, titles);
        var to = string.IsNullOrWhiteSpace(end) ? from.Length > 0 ? titles.Present : "" : Date(end, titles);
        return from == to ? from : Joined(" - ", from, to);
    }

    private static string Date(string? text, SectionTitles titles)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        if (!PartialDate.TryParse(text, out var date))
            return OneLine(text);
        return date.IsPresent ? titles.Present : date.Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{month:00}/{date.Year:0000}") : date.Year.ToString("0000", CultureInfo.InvariantCulture);
    }

    private static IReadOnlyList<string> Lines(string? text)
        => [.. LinkedText.Shown(text ?? "").Split('\n').Select(OneLine).Where(line => line.Length > 0)];

    /// <summary>One line of visible text: no line breaks, tabs, control or direction marks.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                line.Append(' ');
            else if (!Rune.IsControl(rune) && (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner))
                line.Append(rune.ToString());
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Joined(string separator, params IEnumerable<string?> parts) => string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private sealed record Section(string Key, string Title, IReadOnlyList<string> Lines);
}
