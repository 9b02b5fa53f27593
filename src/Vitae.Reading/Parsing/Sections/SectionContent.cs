using Vitae.Core.Knowledge;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Roles;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>Tells by their lines what sections are whose headings no list of words knows.</summary>
internal static class SectionContent
{
    private const int MostContactLines = 8;
    private const int FewestSkills = 4;
    private const double Known = 0.6;

    public static void Tell(List<Section> sections)
    {
        PartContact(sections);
        PartSkills(sections);
        PartEducation(sections);
        PartLabelled(sections);
        LabelledParts.Part(sections);
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Custom && section.Rows.Count > 0))
        {
            if (IsContact(section)) section.TakeFor(SectionKind.Contact);
            else if (IsSkills(section)) section.TakeFor(SectionKind.Skills);
            else if (IsEducation(section)) section.TakeFor(SectionKind.Education);
            else if (!sections.Any(other => other.Kind == SectionKind.Work) && IsWork(section)) section.TakeFor(SectionKind.Work);
        }
    }

    /// <summary>Schools with their dates under a text about the person, in a document without a section for them: their heading got lost.</summary>
    private static void PartEducation(List<Section> sections)
    {
        if (sections.Exists(section => section.Kind == SectionKind.Education))
            return;
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var first = section.Kind == SectionKind.Summary ? section.Rows.FindIndex(row => row.Text.Length < 100 && row.Groups.Any(group => StudyClues.School(group.Text) >= 0.85) && DateScanner.Find(row.Text).Any(span => span.Kind == DateKind.Range)) : -1;
            if (first <= 0)
                continue;
            var education = new Section(SectionKind.Education, "", null) { Column = section.Column };
            education.Rows.AddRange(section.Rows.Skip(first));
            section.Rows.RemoveRange(first, section.Rows.Count - first);
            sections.Insert(i + 1, education);
            return;
        }
    }

    /// <summary>How to reach the person stands at the foot of the page or in a box: lines around the only e-mail address are taken out of the section they happen to follow.</summary>
    private static void PartContact(List<Section> sections)
    {
        if (sections.Any(section => section.Kind is SectionKind.Header or SectionKind.Contact && section.Rows.Exists(row => ContactPatterns.Emails(row.Text).Any())))
            return;
        var section = sections.Find(section => section.Kind is not (SectionKind.References or SectionKind.Publications) && section.Rows.Exists(row => ContactPatterns.Emails(row.Text).Any()));
        if (section is null)
            return;
        var first = section.Rows.FindIndex(row => ContactPatterns.Emails(row.Text).Any());
        var last = first;
        while (first > 0 && !section.Rows[first - 1].Line.IsBullet && IsContactLine(section.Rows[first - 1].Text))
            first--;
        while (last + 1 < section.Rows.Count && IsContactLine(section.Rows[last + 1].Text))
            last++;
        var contact = new Section(SectionKind.Contact, "", null) { Column = section.Column };
        contact.Rows.AddRange(section.Rows.Skip(first).Take(last - first + 1));
        section.Rows.RemoveRange(first, last - first + 1);
        sections.Insert(sections.IndexOf(section) + 1, contact);
    }

    private static bool IsContactLine(string text)
    {
        if (text.Length > 60 || DateScanner.Find(text).Any(span => span.Kind == DateKind.Range))
            return false;
        return ContactPatterns.Phones(text).Any() || WebAddress.Find(text).Any(found => found.Length * 2 > text.Length) || PlaceReader.Read(text) is not null || PlaceReader.ReadAddress(text) is not null
            || text.Length < 40 && text.Any(char.IsAsciiDigit) && text.Any(char.IsUpper) && text.AsSpan().Count(' ') < 5;
    }

    /// <summary>Languages in the midst of the skills: what follows them under a label of its own and names no language is skills again.</summary>
    private static void PartSkills(List<Section> sections)
    {
        for (var i = 1; i < sections.Count; i++)
        {
            var section = sections[i];
            if (section.Kind != SectionKind.Languages || sections[i - 1].Kind != SectionKind.Skills || sections[i - 1].Column != section.Column || section.Rows.Count < 4)
                continue;
            var first = section.Rows.FindIndex(1, row => row.Groups[0].Bold && LanguagesParser.Read(row.Text) is null);
            if (first < 0 || section.Rows.Count - first < 2 || !section.Rows.Take(first).Any(row => LanguagesParser.Read(row.Text) is not null) || section.Rows.Skip(first).Any(row => LanguagesParser.Read(row.Text) is not null))
                continue;
            var skills = new Section(SectionKind.Skills, sections[i - 1].Title, null) { Column = section.Column };
            skills.Rows.AddRange(section.Rows.Skip(first));
            section.Rows.RemoveRange(first, section.Rows.Count - first);
            sections.Insert(i + 1, skills);
        }
    }

    /// <summary>"Skills: C, Go" among the contacts or in a section of odds and ends is a section of one line.</summary>
    private static void PartLabelled(List<Section> sections)
    {
        foreach (var section in sections.Where(section => section.Kind is SectionKind.Custom or SectionKind.Contact).ToList())
        {
            foreach (var row in section.Rows.ToList())
            {
                var colon = row.Text.IndexOfAny([':', '：']);
                if (colon is < 2 or > 30 || colon >= row.Text.Length - 2 || HeadingWords.Find(row.Text[..colon]) is not { } kind || kind is not (SectionKind.Skills or SectionKind.Languages or SectionKind.Interests))
                    continue;
                var rest = new TextSegment(row.Text[(colon + 1)..].Trim(), row.Line.Box, Size: row.Line.Size);
                var part = new Section(kind, row.Text[..colon], null) { Column = section.Column };
                part.Rows.Add(new Row(row.Line with { Text = rest.Text, Segments = [rest], Bold = false, IsBullet = false }));
                section.Rows.Remove(row);
                sections.Insert(sections.IndexOf(section) + 1, part);
            }
        }
    }

    private static bool IsContact(Section section)
        => section.Rows.Count <= MostContactLines && section.Rows.Count(row => ContactPatterns.Emails(row.Text).Any() || ContactPatterns.Phones(row.Text).Any() || row.Text.Length < 50 && WebAddress.Find(row.Text).Any(found => found.Length * 2 > row.Text.Length)) * 2 >= section.Rows.Count;

    private static bool IsSkills(Section section)
    {
        if (section.Rows.Any(row => DateScanner.Find(row.Text).Count > 0))
            return false;
        List<string> items = [.. section.Rows.SelectMany(row => row.Groups).SelectMany(group => ListItems.Split(group.Text))];
        return items.Count >= FewestSkills && items.Count(item => SkillTaxonomy.Find(item) is not null) >= Known * items.Count;
    }

    private static bool IsEducation(Section section)
    {
        var dated = Dated(section);
        return dated > 0 && section.Rows.Count(row => row.Groups.Any(group => StudyClues.Degree(group.Text) >= 0.9)) * 2 >= dated && section.Rows.Any(row => row.Groups.Any(group => StudyClues.School(group.Text) >= 0.85))
            && section.Rows.Count(row => row.Groups.Any(group => Clues.Title(group.Text) >= 0.85)) * 2 < dated;
    }

    private static bool IsWork(Section section)
    {
        var dated = Dated(section);
        return dated > 0 && section.Rows.Count(row => row.Groups.Any(group => Clues.Title(group.Text) >= 0.85)) * 2 >= dated;
    }

    /// <summary>Lines with a range of dates, as the heads of entries have.</summary>
    private static int Dated(Section section) => section.Rows.Count(row => row.Text.Length < 120 && DateScanner.Find(row.Text).Any(span => span.Kind == DateKind.Range));
}
