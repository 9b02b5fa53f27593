using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>Reads who the person is and how to reach them: from the lines before the first heading, from a contact section, and from links.</summary>
internal sealed partial class ContactParser(LaidOutDocument document, IReadOnlyList<Row> rows, IReadOnlyList<Section> sections, LineLook body, FieldLog log)
{
    private static readonly char[] Separators = ['|', '•', '·', '⋄', '◆', '♦', '⬥', '∙', '●', '■', '/', '‖', '¦', '‧', '・', '∗', '◇'];

    /// <summary>A signature stands among so many lines at the end.</summary>
    private const int LastLines = 4;

    /// <summary>Digits of a number with its area.</summary>
    private const int FullNumber = 9;

    private readonly List<Row> contactRows = WrappedRows.Join(
        [.. sections.Where(section => section.Kind is SectionKind.Header or SectionKind.Contact).SelectMany(section => section.Kind == SectionKind.Header ? section.Rows.Take(30) : section.Rows)], rows);

    public Basics Parse()
    {
        var (email, emailRow) = Email();
        var finder = new NameFinder(body, email, document.Author, document.Title);
        var name = finder.Find(NameRows()) ?? finder.Find([.. rows.TakeLast(LastLines)]);
        var (phone, phoneRow) = Phone();
        var basics = new Basics
        {
            Name = name?.Name,
            Email = email,
            Phone = phone,
            Label = name is null ? null : Label(name),
            Location = new HomeFinder(contactRows, log).Find(name),
        };
        log.Add("/basics/name", basics.Name, name is null ? 0 : 0.5 + name.Score / 14, name?.Row.Line);
        log.Add("/basics/email", email, emailRow is null ? 0.9 : 0.99, emailRow?.Line);
        log.Add("/basics/phone", phone, 0.95, phoneRow?.Line);
        return WithPages(basics);
    }

    private IReadOnlyList<Row> NameRows()
    {
        // The name stands in the page's head; in a side column it may come after other columns' lines.
        List<Row> candidates = [.. sections.Where(section => section.Kind == SectionKind.Header).SelectMany(section => section.Rows.Take(12)), .. contactRows.Take(10)];
        return candidates.Count > 0 ? [.. candidates.Distinct()] : rows;
    }

    private (string?, Row?) Email()
    {
        foreach (var row in contactRows.Concat(rows.Except(sections.Where(section => section.Kind == SectionKind.References).SelectMany(section => section.Rows))))
        {
            foreach (var (address, _, _) in ContactPatterns.Emails(row.Text))
                return (address, row);
        }
        foreach (var link in document.Links)
        {
            if (link.Link is { } uri && uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && ContactPatterns.Emails(Unescape(uri[7..])).FirstOrDefault().Address is { } address)
                return (address, null);
        }
        return (null, null);
    }

    private static string Unescape(string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal);
        return Uri.UnescapeDataString(query < 0 ? text : text[..query]);
    }

    private (string?, Row?) Phone()
    {
        (string Number, Row Row)? labelled = null;
        (string Number, Row Row)? plain = null;
        foreach (var row in contactRows)
        {
            foreach (var (number, start, _) in PhonesOf(row))
            {
                plain ??= (number, row);
                if (row.Text[..start].TrimEnd().TrimEnd(':', '.').ToLowerInvariant() is var before && !before.EndsWith("fax", StringComparison.Ordinal))
                    labelled ??= (number, row);
            }
        }
        if ((labelled ?? plain) is { } found)
            return (found.Number, found.Row);
        foreach (var link in document.Links)
        {
            if (link.Link is { } uri && uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && uri.Count(char.IsAsciiDigit) >= 7)
                return (Uri.UnescapeDataString(uri[4..]), null);
        }
        foreach (var row in rows.Take(25).Concat(rows.Skip(Math.Max(25, rows.Count - 6))))
        {
            if (sections.Any(section => section.Kind == SectionKind.References && section.Rows.Contains(row)))
                continue;
            foreach (var (number, _, _) in ContactPatterns.Phones(row.Text))
            {
                if (number.StartsWith('+') || number.Count(char.IsAsciiDigit) >= 10)
                    return (number, row);
            }
        }
        foreach (var row in rows.Where(row => row.Line.Page == 1 && ContactPatterns.Emails(row.Text).Any() && !sections.Any(section => section.Kind == SectionKind.References && section.Rows.Contains(row))))
        {
            foreach (var (number, _, _) in ContactPatterns.Phones(row.Text))
                return (number, row);
        }
        return (null, null);
    }

    /// <summary>What stands apart on a line is no part of the number beside it, unless the number itself is set in pieces.</summary>
    private static IEnumerable<(string Number, int Start, int Length)> PhonesOf(Row row)
    {
        if (row.Groups.FirstOrDefault(group => ContactPatterns.Phones(group.Text).Any(phone => phone.Number.Count(char.IsAsciiDigit) >= FullNumber))?.Text is not { } apart || row.Text.IndexOf(apart, StringComparison.Ordinal) is not (>= 0 and var at))
            return ContactPatterns.Phones(row.Text);
        return ContactPatterns.Phones(apart).Select(phone => (phone.Number, phone.Start + at, phone.Length));
    }

    private string? Label(NameFinder.Found name)
    {
        if (sections.FirstOrDefault(section => section.Rows.Contains(name.Row)) is not { Rows: var header })
            return null;
        var at = header.IndexOf(name.Second ?? name.Row);
        for (var i = at + 1; i < header.Count && i <= at + 3; i++)
        {
            var text = header[i].Groups.Count > 0 ? header[i].Groups[0].Text : "";
            if (HoldsContact(header[i].Text) || text.Length is < 3 or > 90 || header[i].Line.IsBullet || text.EndsWith('.') && text.Length > 50)
                continue;
            var likelihood = text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(TitleCatalog.TitleLikelihood).DefaultIfEmpty(0).Max();
            if (likelihood < 0.5 && !(i == at + 1 && header[i].Line.Size > body.HalfPoints / 2.0 * 1.05 && Places.FindTrailingPlace(text) is null))
                continue;
            log.Add("/basics/label", text, 0.6 + 0.3 * likelihood, header[i].Line);
            return text;
        }
        return null;
    }

    private static bool HoldsContact(string text) => ContactPatterns.Emails(text).Any() || ContactPatterns.Phones(text).Any() || WebAddress.Find(text).Any();

    private Basics WithPages(Basics basics)
    {
        var pages = new Pages(log);
        foreach (var row in contactRows)
            TakeShown(row, pages);
        foreach (var row in rows.Where(row => PageLabel().IsMatch(row.Text)))
        {
            foreach (var (address, _, _) in WebAddress.Find(row.Text))
                pages.Take(address, row.Line, 0.85);
        }
        foreach (var link in document.Links)
        {
            if (link.Link is { } address && WebAddress.IsPage(address) && (WebAddress.AsProfile(address) is not null ? !StandsInBody(link) : StandsInContact(link)))
                pages.Take(address, StandsInContact(link) ? contactRows[0].Line : null, 0.85);
        }
        return basics with { Url = pages.Url, Profiles = pages.Profiles };
    }

    /// <summary>What a line of contact details links to, spells out, or labels ("GitHub octocat").</summary>
    private static void TakeShown(Row row, Pages pages)
    {
        foreach (var piece in row.Line.Segments)
        {
            if (piece.Link is { } link && WebAddress.IsPage(link) && (WebAddress.AsProfile(link) is not null || row.Text.Length < 60 || HoldsContact(row.Text)) && IsShown(link, piece.Text))
                pages.Take(link, row.Line, 0.97);
        }
        foreach (var (address, start, _) in WebAddress.Find(row.Text))
        {
            if (!ContactPatterns.Emails(row.Text).Any(email => start >= email.Start && start < email.Start + email.Length))
                pages.Take(address, row.Line, 0.95);
        }
        foreach (var part in row.Groups.SelectMany(group => group.Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var cut = part.IndexOfAny([':', ' ']);
            if (cut > 0 && WebAddress.FromLabel(part[..cut], part[(cut + 1)..]) is { Url: { } labelled } && !pages.Knows(WebAddress.AsProfile(labelled)?.Network))
                pages.Take(labelled, row.Line, 0.8);
        }
    }

    /// <summary>Whether the words of a link are its address or none at all: a link that shows another address is not believed.</summary>
    private static bool IsShown(string link, string text)
        => WebAddress.Find(text).Select(found => found.Address).FirstOrDefault() is not { } shown || WebAddress.Key(link).StartsWith(WebAddress.Key(shown), StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:my )?(?:portfolio|portafolio|website|web|webseite|homepage|blog|sitio web|p[áa]gina web|site(?: web)?|个人(?:博客|主页|网站)|技术 ?blog|博客)\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageLabel();

    /// <summary>A page that a job, a project or a sentence links to is not the person's own.</summary>
    private bool StandsInBody(TextSegment link)
        => link.Text.Trim().Length > 2 && !StandsInContact(link) && !RowsWith(link).Any(row => NamesNetworkOf(link, row.Text))
            && sections.Any(section => section.Kind is not (SectionKind.Header or SectionKind.Contact or SectionKind.Custom) && section.Rows.Intersect(RowsWith(link)).Any());

    private IEnumerable<Row> RowsWith(TextSegment link) => rows.Where(row => row.Text.Contains(link.Text.Trim(), StringComparison.Ordinal));

    /// <summary>"GitHub: octocat" at the end of a document is still the person's page.</summary>
    private static bool NamesNetworkOf(TextSegment link, string text)
        => WebAddress.AsProfile(link.Link!)?.Network is { } network && text.Replace(" ", "", StringComparison.Ordinal).Replace('：', ':').Contains(network.Replace(" ", "", StringComparison.Ordinal) + ":", StringComparison.OrdinalIgnoreCase);

    private bool StandsInContact(TextSegment link)
        => contactRows.Exists(row => row.Line.Page == 1 && (row.Text.Length < 60 || HoldsContact(row.Text)) && (link.Box is { } box && row.Line.Box is { } line
            ? box.CentreY >= line.Top - 2 && box.CentreY <= line.Bottom + 2 && box.CentreX >= line.Left - 20 && box.CentreX <= line.Right + 20 && row.Text.Contains(link.Text.Trim(), StringComparison.Ordinal)
            : link.Text.Length > 2 && row.Text.Contains(link.Text, StringComparison.Ordinal)));
}
