using System.Text;
using Vitae.Core.Resumes;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Contact;

namespace Vitae.Reading.Parsing;

/// <summary>
/// Lays the links of a document over the words of summaries, descriptions and highlights that they lay on. Only where there is no doubt: the words stand once in all the prose, are no address themselves, lead to one place,
/// and the resume does not name that place already.
/// </summary>
internal sealed class LinkedWords
{
    private const int FewestLetters = 3;
    private const int MostLinks = 200;

    private static readonly char[] Around = [' ', ',', ';', ':', '.', '(', ')', '"', '“', '”', '„', '«', '»'];

    private readonly List<(string Label, string Address)> links;

    private LinkedWords(Resume resume, IReadOnlyList<TextLine> lines)
    {
        var named = ResumeAddresses(resume).OfType<string>().Select(WebAddress.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var prose = string.Join('\n', ProseOf(resume).OfType<string>());
        links = [.. Runs(lines.SelectMany(line => line.Segments)).Take(MostLinks)
            .Where(link => link.Label.Count(char.IsLetterOrDigit) >= FewestLetters && !WebAddress.Find(link.Label).Any() && !link.Label.Contains("://", StringComparison.Ordinal) && !link.Label.Contains('@', StringComparison.Ordinal) && !named.Contains(WebAddress.Key(link.Address)))
            .Where(link => LinkedText.Link(link.Label, link.Address) is not null && Places(prose, link.Label).Take(2).Count() == 1)
            .GroupBy(link => link.Label, StringComparer.Ordinal).Where(same => same.Select(link => link.Address).Distinct(StringComparer.Ordinal).Count() == 1).Select(same => same.First())];
    }

    public static Resume Lay(Resume resume, IReadOnlyList<TextLine> lines)
    {
        var laid = new LinkedWords(resume, lines);
        return laid.links.Count == 0 ? resume : resume with
        {
            Basics = resume.Basics with { Summary = laid.In(resume.Basics.Summary) },
            Work = [.. resume.Work.Select(one => one with { Summary = laid.In(one.Summary), Description = laid.In(one.Description), Highlights = laid.In(one.Highlights) })],
            Volunteer = [.. resume.Volunteer.Select(one => one with { Summary = laid.In(one.Summary), Highlights = laid.In(one.Highlights) })],
            Projects = [.. resume.Projects.Select(one => one with { Description = laid.In(one.Description), Highlights = laid.In(one.Highlights) })],
            Awards = [.. resume.Awards.Select(one => one with { Summary = laid.In(one.Summary) })],
            Publications = [.. resume.Publications.Select(one => one with { Summary = laid.In(one.Summary) })],
        };
    }

    /// <summary>Linked pieces side by side, also from line to line, that lead to one place are one link.</summary>
    private static IEnumerable<(string Label, string Address)> Runs(IEnumerable<TextSegment> pieces)
    {
        var (label, address) = (new StringBuilder(), (string?)null);
        foreach (var piece in pieces)
        {
            if (piece.Link == address)
            {
                if (address is not null)
                    label.Append(' ').Append(piece.Text.Trim());
                continue;
            }

            if (address is not null)
                yield return (label.ToString().Trim(Around), address);
            label.Clear().Append(piece.Text.Trim());
            address = piece.Link;
        }

        if (address is not null)
            yield return (label.ToString().Trim(Around), address);
    }

    private static IEnumerable<string?> ProseOf(Resume resume)
        => [
            resume.Basics.Summary, .. resume.Work.SelectMany(one => one.Highlights.Append(one.Summary).Append(one.Description)), .. resume.Volunteer.SelectMany(one => one.Highlights.Append(one.Summary)),
            .. resume.Projects.SelectMany(one => one.Highlights.Append(one.Description)), .. resume.Awards.Select(one => one.Summary), .. resume.Publications.Select(one => one.Summary),
        ];

    private static IEnumerable<string?> ResumeAddresses(Resume resume)
        => [
            resume.Basics.Url, .. resume.Basics.Profiles.Select(one => one.Url), .. resume.Work.Select(one => one.Url), .. resume.Volunteer.Select(one => one.Url), .. resume.Education.Select(one => one.Url),
            .. resume.Projects.Select(one => one.Url), .. resume.Publications.Select(one => one.Url), .. resume.Certificates.Select(one => one.Url),
        ];

    private static IEnumerable<int> Places(string text, string label)
    {
        for (var at = text.IndexOf(label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label, at + 1, StringComparison.Ordinal))
        {
            var end = at + label.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                yield return at;
        }
    }

    private IReadOnlyList<string> In(IReadOnlyList<string> texts) => [.. texts.Select(text => In(text)!)];

    private string? In(string? text)
    {
        foreach (var (label, address) in links)
        {
            if (text is null || Places(text, label).FirstOrDefault(-1) is not (>= 0 and var at) || LinkedText.Link(label, address) is not { } link)
                continue;
            var linked = text[..at] + link + text[(at + label.Length)..];
            text = LinkedText.Shown(linked) == LinkedText.Shown(text) ? linked : text;
        }

        return text;
    }
}
