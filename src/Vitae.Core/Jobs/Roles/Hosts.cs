using System.Buffers;
using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>A web or mail address of a posting: the letters of its host without the ending, and the name that the host's parts make ("rehazentrum-lindenau.de": "Rehazentrum Lindenau").</summary>
internal readonly record struct Host(string Letters, string? Name);

/// <summary>The addresses of a posting, which mostly carry the employer's name.</summary>
internal static class Hosts
{
    private const int MaxHosts = 8, MaxLength = 60, Shortest = 4;

    private static readonly SearchValues<char> HostSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    /// <summary>Whose mail anybody uses, and portals of work.</summary>
    private static readonly FrozenSet<string> Public = FrozenSet.Create("gmail", "googlemail", "outlook", "hotmail", "yahoo", "icloud", "gmx", "web", "tonline", "freenet", "orange", "wanadoo", "free", "laposte", "sfr", "telefonica", "live", "msn", "aol", "protonmail", "proton", "linkedin", "indeed", "glassdoor", "infojobs", "stepstone", "facebook", "instagram", "github", "google", "example", "mail", "jobs", "careers", "karriere");

    public static List<Host> In(string text)
    {
        var hosts = new List<Host>();
        for (var at = 0; at < text.Length && hosts.Count < MaxHosts; at++)
        {
            var start = text[at] == '@' ? at + 1 : IsWeb(text, at) ? at + 4 : text[at] == '/' && at > 1 && text[at - 1] == '/' && text[at - 2] == ':' && !IsWeb(text, at + 1) ? at + 1 : -1;
            if (start < 0 || start >= text.Length)
                continue;
            var rest = text.AsSpan(start, Math.Min(MaxLength, text.Length - start));
            var end = rest.IndexOfAnyExcept(HostSigns);
            Add(hosts, (end < 0 ? rest : rest[..end]).TrimEnd('.').ToString());
        }

        return hosts;
    }

    /// <summary>"same" letters, "within" one or the other, "begins" alike, or null: a name without an article and a legal form beside the hosts.</summary>
    public static string? Likeness(string name, IReadOnlyList<Host> hosts)
    {
        if (hosts.Count == 0)
            return null;
        var key = Letters(TextFolding.Fold(name));
        if (key.Length < Shortest)
            return null;
        string? best = null;
        foreach (var (letters, _) in hosts)
        {
            if (letters == key || letters.Replace("oe", "o", StringComparison.Ordinal).Replace("ae", "a", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal) == key)
                return "same";
            if (letters.Length >= Shortest && key.Contains(letters, StringComparison.Ordinal))
                best = "holds host";
            else if (letters.Contains(key, StringComparison.Ordinal))
                best ??= "within host";
            else if (letters.Length > 5 && key.Length > 5 && key.AsSpan(0, 6).SequenceEqual(letters.AsSpan(0, 6)))
                best ??= "begins alike";
        }

        return best;
    }

    private static void Add(List<Host> hosts, string host)
    {
        var labels = host.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (labels.Length < 2)
            return;
        var own = labels.Length > 2 && labels[^2].Length <= 3 && labels[^1].Length == 2 ? labels[^3] : labels[^2];
        var letters = Letters(TextFolding.Fold(own));
        if (letters.Length < Shortest - 1 || Public.Contains(letters) || hosts.Exists(h => h.Letters == letters))
            return;
        var words = own.Split('-', StringSplitOptions.RemoveEmptyEntries);
        hosts.Add(new Host(letters, string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]))));
    }

    private static bool IsWeb(string text, int at) => at + 4 < text.Length && string.CompareOrdinal(text, at, "www.", 0, 4) == 0;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
