using System.Text.RegularExpressions;

namespace Vitae.Core.Jobs;

/// <summary>Tells the duties of a sentence that lists them: "Your responsibilities include designing services, reviewing code and mentoring two juniors" asks three things.</summary>
internal static partial class DutyList
{
    private const int FewestDuties = 2;

    /// <summary>The duties one by one; the sentence itself when it lists none.</summary>
    public static IReadOnlyList<string> In(string sentence)
    {
        if (AnnouncementPattern().Match(sentence) is not { Success: true } announcement)
            return [sentence];
        var listed = sentence[announcement.Length..].TrimEnd('.', ' ');
        var deeds = DeedPattern().Split(listed).Select(deed => deed.Trim(' ', ',', ';')).Where(deed => deed.Length > 0).ToArray();
        if (deeds.Length >= FewestDuties && deeds.All(deed => GerundPattern().IsMatch(deed)))
            return [.. deeds.Select(Capitalized)];
        var things = ThingPattern().Split(listed).Select(thing => thing.Trim()).Where(thing => thing.Length > 0).ToArray();
        return things.Length > FewestDuties && !things.Any(thing => GerundPattern().IsMatch(thing)) && things.All(thing => thing.Count(c => c == ' ') is >= 1 and < 6) ? [.. things.Select(Capitalized)] : [sentence];
    }

    /// <summary>"You'd be the fifth": tells of a place in the team, not of anything to be done.</summary>
    public static bool TellsPlace(string sentence) => PlacePattern().IsMatch(sentence);

    [GeneratedRegex(@"^you(?:'d|’d|'ll|’ll| would| will) be (?:the|our|one of|number)\b[^,;:]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^(?:(?:your|the|main|key|core|primary|daily|other|typical)\s+){0,3}(?:responsibilities|duties|tasks|role|job|work)\s+(?:(?:will|would|also|mainly|primarily)\s+){0,2}(?:include|includes|included|involve|involves|are|comprise|comprises|cover|covers|consist of|consists of)\s*:?\s+|^you(?:'ll| will| are|'re)(?: be)? responsible for\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnouncementPattern();

    /// <summary>Between two deeds.</summary>
    [GeneratedRegex(@"(?:\s*[,;]\s*(?:and\s+|as well as\s+)?|\s+(?:and|as well as)\s+)(?=\p{Ll}{2,}ing\s)", RegexOptions.CultureInvariant)]
    private static partial Regex DeedPattern();

    /// <summary>Between two things.</summary>
    [GeneratedRegex(@"\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=[^,;]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex ThingPattern();

    [GeneratedRegex(@"^\p{L}{2,}ing\s", RegexOptions.CultureInvariant)]
    private static partial Regex GerundPattern();
}
