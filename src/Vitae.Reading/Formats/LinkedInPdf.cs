using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Sections;
using Vitae.Reading.Text;

namespace Vitae.Reading.Formats;

/// <summary>
/// The PDF that LinkedIn makes of a profile. It always looks the same: a dark side column with contact, skills and languages; beside it the name, and under headings jobs and schools, each line told by the size of its type (employer 12,
/// title 11.5, dates, place and text 10.5 points).
/// </summary>
internal sealed class LinkedInPdf
{
    private const string Maker = "LinkedIn";
    private const double HeadingSize = 14.5;
    private const double EmployerSize = 11.8;
    private const double TitleSize = 11.1;
    private const double SideHeadingSize = 12.5;
    private const double Certain = 0.97;

    private readonly FieldLog log = new();
    private readonly LaidOutDocument document;
    private readonly List<TextLine> main;
    private readonly List<TextLine> side;
    private readonly double right;
    private readonly List<CustomSection> custom = [];
    private Resume resume = Resume.Empty;

    private LinkedInPdf(LaidOutDocument document, double left)
    {
        this.document = document;
        var placed = document.Lines.Where(line => line.Box is not null && !PageNumber.Is(line.Text)).OrderBy(line => line.Page).ThenBy(line => line.Box!.Value.Top).ToList();
        main = [.. placed.Where(line => line.Box!.Value.Left >= left - 5)];
        side = [.. placed.Where(line => line.Box!.Value.Left < left - 5)];
        right = main.Max(line => line.Box!.Value.Right);
    }

    /// <summary>Null when LinkedIn did not make it.</summary>
    public static ReadResume? Read(LaidOutDocument document)
    {
        if (document.Author != Maker || document.Lines.Where(line => line.Box is not null && line.Page == 1).MaxBy(line => line.Size) is not { Size: > 20, Box: { } name })
            return null;
        return new LinkedInPdf(document, name.Left).Read();
    }

    private ReadResume Read()
    {
        var sections = Split(main, HeadingSize);
        Header(sections[0].Lines);
        foreach (var (title, lines) in sections.Skip(1))
            Section(title, lines);
        foreach (var (title, lines) in Split(side, SideHeadingSize))
        {
            List<string> items = [.. Items(lines)];
            if (HeadingWords.Find(title) == SectionKind.Contact || title.Length == 0)
                Contact(items);
            else if ((HeadingWords.Find(title) ?? HeadingWords.FindWithin(title)) == SectionKind.Skills)
                resume = resume with { Skills = [.. resume.Skills, .. items.Select(item => new Skill { Name = item })] };
            else if (items.Count > 0)
                resume = TextSection.AddTo(resume, custom, title, items);
        }
        var text = string.Join('\n', document.Lines.Select(line => line.Text));
        resume = resume with { CustomSections = custom, Meta = new ResumeMeta { Language = LanguageDetector.Detect(text) } };
        return new ReadResume
        {
            Resume = resume,
            Fields = FieldPlaces.Complete(resume, log.Fields, document.Lines),
            Warnings = document.Warnings,
            Text = text,
        };
    }

    /// <summary>The lines before the first heading, then those under each; a name is larger than a heading and none.</summary>
    private static List<(string Title, List<TextLine> Lines)> Split(List<TextLine> lines, double headingSize)
    {
        List<(string Title, List<TextLine> Lines)> sections = [("", [])];
        foreach (var line in lines)
        {
            if (line.Size >= headingSize && line.Size < 20)
                sections.Add((line.Text, []));
            else
                sections[^1].Lines.Add(line);
        }
        return sections;
    }

    private void Header(List<TextLine> lines)
    {
        var name = lines.Where(line => line.Size > 20).ToList();
        var rest = lines.Where(line => line.Size <= 20).ToList();
        // The place stands last, in the colour of what matters less; a profile may lack a headline.
        var place = rest.Count > 0 && (rest.Count > 1 || PlaceReader.Read(rest[0].Text) is not null) ? rest[^1] : null;
        var label = string.Join(' ', rest.Where(line => line != place).Select(line => line.Text));
        resume = resume with
        {
            Basics = new Basics
            {
                Name = string.Join(' ', name.Select(line => line.Text)),
                Label = label.Length > 0 ? label : null,
                Location = place is null ? null : PlaceReader.Read(place.Text) ?? new Location { City = place.Text },
            },
        };
        log.Add("/basics/name", resume.Basics.Name, Certain, name.FirstOrDefault());
        log.Add("/basics/label", resume.Basics.Label, Certain, rest.FirstOrDefault());
        log.Add("/basics/location", place?.Text, Certain, place);
    }

    private void Section(string title, List<TextLine> lines)
    {
        switch (HeadingWords.Find(title))
        {
            case SectionKind.Work:
                Jobs(lines);
                break;
            case SectionKind.Education:
                Schools(lines);
                break;
            case SectionKind.Summary:
                var summary = Texts(lines);
                resume = resume with { Basics = resume.Basics with { Summary = string.Join('\n', summary.Select(one => one.Text)) } };
                log.Add("/basics/summary", resume.Basics.Summary, Certain, lines.FirstOrDefault());
                break;
            default:
                resume = TextSection.AddTo(resume, custom, title, [.. Texts(lines).Select(one => one.Text)]);
                break;
        }
    }

    /// <summary>An employer stands above all roles held there, with the whole time when there are several.</summary>
    private void Jobs(List<TextLine> lines)
    {
        List<Work> jobs = [];
        string? employer = null;
        for (var i = 0; i < lines.Count;)
        {
            var (above, next) = Run(lines, i, line => line.Size >= EmployerSize);
            employer = above ?? employer;
            var first = i = next;
            (var title, i) = Run(lines, i, line => line.Size >= TitleSize && line.Size < EmployerSize);
            var body = lines.Skip(i).TakeWhile(line => line.Size < TitleSize).ToList();
            i += body.Count;
            if (title is null && above is not null && body.Count > 0 && body.TrueForAll(line => DateScanner.Whole(line.Text) is { Kind: DateKind.Duration }))
                continue;
            var dated = body.FindIndex(line => DateScanner.Find(line.Text).Exists(span => span.Kind == DateKind.Range));
            var span = dated < 0 ? null : DateScanner.Find(body[dated].Text).First(one => one.Kind == DateKind.Range);
            // The place is paler than the text under it.
            var place = dated >= 0 && dated + 1 < body.Count && (body[dated + 1].Color != body[dated].Color || PlaceReader.Read(body[dated + 1].Text) is not null) ? body[dated + 1] : null;
            var texts = Texts([.. body.Where((line, at) => at != dated && line != place && DateScanner.Whole(line.Text) is not { Kind: DateKind.Duration })]);
            var pointer = $"/work/{jobs.Count}/";
            jobs.Add(new Work
            {
                Name = employer,
                Position = title,
                Location = place?.Text,
                StartDate = span?.StartIso,
                EndDate = span?.EndIso,
                Summary = Joined(texts.Where(one => !one.IsItem)),
                Highlights = [.. texts.Where(one => one.IsItem).Select(one => one.Text)],
            });
            log.Add(pointer + "name", employer, Certain, lines[Math.Max(0, first - 1)]);
            log.Add(pointer + "position", title, Certain, lines[Math.Min(first, lines.Count - 1)]);
            log.Add(pointer + "startDate", span?.StartIso, Certain, dated < 0 ? null : body[dated]);
            log.Add(pointer + "endDate", span?.EndIso, Certain, dated < 0 ? null : body[dated]);
            log.Add(pointer + "location", place?.Text, Certain, place);
        }
        resume = resume with { Work = [.. resume.Work, .. jobs] };
    }

    /// <summary>"Bachelor's degree, Computer Science · (2012 - 2016)" under the school.</summary>
    private void Schools(List<TextLine> lines)
    {
        List<Education> schools = [];
        for (var i = 0; i < lines.Count;)
        {
            var first = i;
            (var school, i) = Run(lines, i, line => line.Size >= EmployerSize);
            var body = lines.Skip(i).TakeWhile(line => line.Size < EmployerSize).ToList();
            i += body.Count;
            var text = string.Join(' ', body.Select(line => line.Text));
            var spans = DateScanner.Find(text);
            var study = DateScanner.Without(text, spans).Replace("()", "", StringComparison.Ordinal).Trim(' ', '·', '(', ')');
            var comma = study.IndexOf(", ", StringComparison.Ordinal);
            var pointer = $"/education/{schools.Count}/";
            var span = spans.Find(one => one.Kind == DateKind.Range) ?? spans.FirstOrDefault();
            schools.Add(new Education
            {
                Institution = school,
                StudyType = study.Length == 0 ? null : comma < 0 ? study : study[..comma],
                Area = comma < 0 ? null : study[(comma + 2)..],
                StartDate = span?.StartIso,
                EndDate = span?.EndIso,
            });
            log.Add(pointer + "institution", school, Certain, lines[first]);
            log.Add(pointer + "studyType", schools[^1].StudyType, Certain, body.FirstOrDefault());
            log.Add(pointer + "area", schools[^1].Area, Certain, body.FirstOrDefault());
            log.Add(pointer + "endDate", span?.EndIso, Certain, body.LastOrDefault());
        }
        resume = resume with { Education = [.. resume.Education, .. schools] };
    }

    private void Contact(List<string> items)
    {
        var links = document.Links.Select(link => link.Link!).Where(WebAddress.IsPage).ToList();
        List<string> others = [];
        foreach (var item in items)
        {
            var words = item.Split('(')[0].Trim();
            if (words.Contains('@', StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal) && resume.Basics.Email is null)
                resume = resume with { Basics = resume.Basics with { Email = words } };
            else if (words.Count(char.IsAsciiDigit) >= 6 && !words.Any(char.IsLetter) && resume.Basics.Phone is null)
                resume = resume with { Basics = resume.Basics with { Phone = words } };
            else if (WebAddress.Find(words).Any(found => found.Length >= words.Length - 1))
                links.Add(WebAddress.Full(words));
            else
                words = "";
            // "(Mobile)" says more than the number.
            if (words.Length == 0 || item.Contains('(', StringComparison.Ordinal) && !item.Contains($"({Maker})", StringComparison.Ordinal))
                others.Add(item);
        }
        foreach (var address in links.DistinctBy(WebAddress.Key))
        {
            if (WebAddress.AsProfile(address) is { } profile)
                resume = resume with { Basics = resume.Basics with { Profiles = [.. resume.Basics.Profiles.Where(known => known.Network != profile.Network || known.Username is null || profile.Username?.StartsWith(known.Username, StringComparison.Ordinal) != true), profile] } };
            else if (resume.Basics.Url is null)
                resume = resume with { Basics = resume.Basics with { Url = address } };
            else
                resume = resume with { Basics = resume.Basics with { Profiles = [.. resume.Basics.Profiles, new Profile { Url = address }] } };
        }
        log.Add("/basics/email", resume.Basics.Email, Certain, side.Find(line => line.Text.Contains('@', StringComparison.Ordinal)));
        log.Add("/basics/phone", resume.Basics.Phone, Certain, side.Find(line => resume.Basics.Phone is { } phone && line.Text.Contains(phone, StringComparison.Ordinal)));
        if (others.Count > 0)
            custom.Add(new CustomSection { Title = "Contact", Lines = others });
    }

    /// <summary>The lines from a place on that belong to one name; null when there is none.</summary>
    private static (string? Text, int Next) Run(List<TextLine> lines, int from, Func<TextLine, bool> belongs)
    {
        var to = from;
        while (to < lines.Count && belongs(lines[to]))
            to++;
        return (to == from ? null : string.Join(' ', lines.Skip(from).Take(to - from).Select(line => line.Text)), to);
    }

    /// <summary>Lines in words again: a line that reaches the edge goes on in the next.</summary>
    private List<(string Text, bool IsItem)> Texts(List<TextLine> lines)
    {
        List<(string Text, bool IsItem)> texts = [];
        TextLine? before = null;
        foreach (var line in lines)
        {
            var goesOn = before?.Box is { } box && !line.IsBullet && (box.Right > right - 0.2 * (right - box.Left) || char.IsLower(line.Text[0])) && line.GapBefore < 1.6;
            if (goesOn)
                texts[^1] = (texts[^1].Text + " " + line.Text, texts[^1].IsItem);
            else
                texts.Add((line.Text, line.IsBullet));
            before = line;
        }
        return texts;
    }

    /// <summary>Items of the side column; one that is too long for it goes on in the next line.</summary>
    private static IEnumerable<string> Items(List<TextLine> lines)
    {
        string? item = null;
        foreach (var line in lines)
        {
            if (item is not null && (line.Text[0] == '(' || char.IsLower(line.Text[0]) && (item.EndsWith('-') || !line.Text.Contains('.', StringComparison.Ordinal) && !line.Text.Contains('@', StringComparison.Ordinal))))
            {
                item += item.EndsWith('-') ? line.Text : " " + line.Text;
                continue;
            }
            if (item is not null)
                yield return item;
            item = line.Text;
        }
        if (item is not null)
            yield return item;
    }

    private static string? Joined(IEnumerable<(string Text, bool IsItem)> texts) => string.Join('\n', texts.Select(one => one.Text)) is { Length: > 0 } joined ? joined : null;
}
