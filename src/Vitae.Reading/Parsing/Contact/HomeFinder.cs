using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Roles;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>
/// Where the person lives, from the lines that say how to reach them: of all that reads as a place the most telling, a street with a known town before a town with its region,
/// that before an address no list knows, and a bare name last.
/// </summary>
internal sealed partial class HomeFinder(IReadOnlyList<Row> rows, FieldLog log)
{
    private const double Street = 1, Region = 0.9, UnknownTown = 0.85, UnknownName = 0.75, Bare = 0.6;

    /// <summary>A street, a village, a county and a postal code take as many lines.</summary>
    private const int MostLines = 4;

    private static readonly char[] Separators = ['|', '•', '·', '⋄', '◆', '♦', '⬥', '∙', '●', '■', '‖', '¦', '‧', '・', '∗', '◇'];

    /// <summary>They part what stands beside an address of mail or a number; elsewhere they may stand within a place.</summary>
    private static readonly string[] Dashes = [" – ", " — ", " - "];

    /// <summary>Places that are not where one lives.</summary>
    [GeneratedRegex(@"^(?:geburtsort|geboren|geb\.|place of birth|born|birth ?place|n[ée]e? |lieu de naissance|nacid[oa]|lugar de nacimiento|nat[oa] |luogo di nascita|nationality|nationalit|staatsangeh|nacionalidad|cittadinanza|籍贯|出生|国籍|民族)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OtherPlace();

    /// <summary>A number and words, as streets have.</summary>
    [GeneratedRegex(@"\d.*\p{L}{3}|\p{L}{3}.*\d", RegexOptions.NonBacktracking)]
    private static partial Regex NumberAndWord();

    private sealed record Candidate(Location Location, double Score, string Text, Row Row);

    public Location? Find(NameFinder.Found? name)
    {
        Candidate? best = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] == name?.Row && rows[i].Groups.Count == 1 && rows[i].Text.Length < name.Name.Length + 4)
                continue;
            foreach (var text in Texts(i))
            {
                if (Read(text) is { } read && (best is null || read.Score > best.Score || read.Score == best.Score && best.Row == rows[i] && text.StartsWith(best.Text, StringComparison.Ordinal)))
                    best = new Candidate(read.Location, read.Score, text, rows[i]);
            }
        }
        if (best is null)
            return null;
        log.Add("/basics/location", best.Text, 0.3 + best.Score / 2, best.Row.Line);
        return best.Location;
    }

    /// <summary>The parts of a line, and its last part together with the lines below when it may be a street.</summary>
    private IEnumerable<string> Texts(int index)
    {
        var row = rows[index];
        for (var g = 0; g < row.Groups.Count; g++)
        {
            string[] parts = [.. row.Groups[g].Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(part => HoldsContact(part) ? part.Split(Dashes, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [part])];
            for (var p = 0; p < parts.Length; p++)
            {
                if (WithoutLabel(parts[p]) is not { Length: > 1 } text || HoldsContact(text))
                    continue;
                yield return text;
                if (g < row.Groups.Count - 1 || p < parts.Length - 1 || text.Length > 60 || !NumberAndWord().IsMatch(text) && !text.EndsWith(','))
                    continue;
                foreach (var longer in WithLinesBelow(text, index))
                    yield return longer;
            }
        }
    }

    private IEnumerable<string> WithLinesBelow(string text, int index)
    {
        for (var i = index + 1; i < Math.Min(rows.Count, index + MostLines); i++)
        {
            var next = rows[i].Groups.Count > 0 ? rows[i].Groups[^1].Text : "";
            if (next.Length is 0 or > 50 || HoldsContact(next) || rows[i].Line.Column != rows[index].Line.Column || rows[i].Groups.Count > Math.Max(1, rows[index].Groups.Count))
                yield break;
            yield return $"{text} {next}";
            text = $"{text.TrimEnd(',')}, {next}";
            yield return text;
        }
    }

    private static (Location Location, double Score)? Read(string text)
    {
        if (DateScanner.Find(text).Any(span => span.Kind == DateKind.Range))
            return null;
        var parted = text.Replace(" – ", ", ", StringComparison.Ordinal).Replace(" — ", ", ", StringComparison.Ordinal).Replace(" - ", ", ", StringComparison.Ordinal);
        if (PlaceReader.Read(parted) is { } known)
            return (known, known.Address is not null ? Street : known.Region is not null || parted.Contains(',', StringComparison.Ordinal) || known.PostalCode is not null ? Region : Bare);
        if (PlaceReader.ReadAddress(parted) is { } address && (address.Address is { } street ? NumberAndWord().IsMatch(street) : true))
            return (address, address.Address is not null && address.City is { } town && Places.Find(town).Count > 0 ? Street : UnknownTown);
        return PlaceReader.ReadNamed(parted) is { } named && Clues.Title(named.City ?? "") < 0.5 ? (named, UnknownName) : null;
    }

    /// <summary>Null when the label says that it is another place.</summary>
    private static string? WithoutLabel(string text)
    {
        if (OtherPlace().IsMatch(text))
            return null;
        var colon = text.IndexOfAny([':', '：']);
        return colon is > 0 and < 20 ? text[(colon + 1)..].Trim() : text;
    }

    private static bool HoldsContact(string text) => ContactPatterns.Emails(text).Any() || ContactPatterns.Phones(text).Any() || WebAddress.Find(text).Any();
}
