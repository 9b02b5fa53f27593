using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>Addresses of the web in a text, and which of them are somebody's page in a network.</summary>
internal static partial class WebAddress
{
    private static readonly FrozenSet<string> TopDomains = (
        "com org net io dev me ai app co edu gov info biz xyz site tech page blog online sh tv link name pro cc us uk de fr es it ch at nl be eu ca au nz in br pt pl cz sk se no dk fi ie hu ro bg gr tr ru ua cn hk tw jp kr sg my id vn th ph "
        + "mx ar cl pe uy il ae sa za ng ke is lu li ee lv lt si hr rs studio design digital software engineer codes work works world cloud space website live life email expert team media agency art photo photography academy science health care "
        + "institute university club fyi wtf one moe zone rocks ninja run build systems solutions consulting network social community today space cool tel cat example").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string Host, string Network, string Prefix)[] Networks =
    [
        ("linkedin.com", "LinkedIn", "in"), ("linkedin.com", "LinkedIn", "pub"), ("github.com", "GitHub", ""), ("gitlab.com", "GitLab", ""), ("bitbucket.org", "Bitbucket", ""), ("codeberg.org", "Codeberg", ""), ("sr.ht", "SourceHut", ""),
        ("twitter.com", "Twitter", ""), ("x.com", "X", ""), ("stackoverflow.com", "Stack Overflow", "users"), ("stackexchange.com", "Stack Exchange", "users"), ("orcid.org", "ORCID", ""), ("scholar.google.com", "Google Scholar", "citations"),
        ("medium.com", "Medium", ""), ("dev.to", "DEV", ""), ("kaggle.com", "Kaggle", ""), ("behance.net", "Behance", ""), ("dribbble.com", "Dribbble", ""), ("youtube.com", "YouTube", ""), ("instagram.com", "Instagram", ""),
        ("facebook.com", "Facebook", ""), ("xing.com", "XING", "profile"), ("xing.de", "XING", "profile"), ("researchgate.net", "ResearchGate", "profile"), ("keybase.io", "Keybase", ""), ("codepen.io", "CodePen", ""), ("leetcode.com", "LeetCode", ""),
        ("hackerrank.com", "HackerRank", ""), ("codeforces.com", "Codeforces", "profile"), ("t.me", "Telegram", ""), ("mastodon.social", "Mastodon", ""), ("bsky.app", "Bluesky", "profile"), ("huggingface.co", "Hugging Face", ""),
        ("zhihu.com", "Zhihu", "people"), ("gitee.com", "Gitee", ""), ("juejin.cn", "Juejin", "user"), ("academia.edu", "Academia", ""), ("vimeo.com", "Vimeo", ""), ("soundcloud.com", "SoundCloud", ""), ("pinterest.com", "Pinterest", ""),
        ("angel.co", "AngelList", "u"), ("wellfound.com", "Wellfound", "u"), ("devpost.com", "Devpost", ""), ("npmjs.com", "npm", "~"), ("hub.docker.com", "Docker Hub", "u"),
    ];

    private static readonly FrozenSet<string> NoUsers = "login signup jobs company feed search explore topics features about help settings share intent home in pub users posts groups school watch playlist channel c r results embed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?:https?://|www\.)?[a-z0-9][a-z0-9\-]{0,62}(?:\.[a-z0-9][a-z0-9\-]{0,62}){1,5}(?::[0-9]{2,5})?(?:/[^\s,;|<>()\[\]{}""“”•·]{0,200})?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();

    public static IEnumerable<(string Address, int Start, int Length)> Find(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
            yield break;
        foreach (Match match in Pattern().Matches(text))
        {
            if (match.Index > 0 && text[match.Index - 1] is '@' or '＠' || match.Index + match.Length < text.Length && text[match.Index + match.Length] is '@')
                continue;
            var address = match.Value.TrimEnd('.', ',', ':', ';', '\'', '/');
            if (HasKnownTop(address))
                yield return (address, match.Index, match.Length);
        }
    }

    /// <summary>Whether the address is that of a page, not of mail or telephone.</summary>
    public static bool IsPage(string link) => link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The person's page in a network; null when the address is another page.</summary>
    public static Profile? AsProfile(string address)
    {
        var (host, path) = Split(address);
        foreach (var (networkHost, network, prefix) in Networks)
        {
            if (host != networkHost && !host.EndsWith("." + networkHost, StringComparison.Ordinal))
                continue;
            if (path.Length == 0)
                return null;
            if (network == "Google Scholar")
                return new Profile { Network = network, Url = Full(address) };
            if (prefix.Length > 0)
            {
                if (path[0] != prefix || path.Length < 2)
                    continue;
                var user = path[0] == "users" && path.Length > 2 ? path[2] : path[1];
                return new Profile { Network = network, Username = Uri.UnescapeDataString(user), Url = Full(address) };
            }
            if (path.Length > 1 || NoUsers.Contains(path[0]))
                return null;
            return new Profile { Network = network, Username = path[0].TrimStart('@'), Url = Full(address) };
        }
        return null;
    }

    /// <summary>"GitHub: octocat" names a page by network and user.</summary>
    public static Profile? FromLabel(string label, string user)
    {
        var name = label.Trim().ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
        var clean = user.Trim().TrimStart('@', '/').Trim();
        if (clean.Length is < 2 or > 60 || clean.Any(c => char.IsWhiteSpace(c) || c is ',' or ';') || clean.Contains('.', StringComparison.Ordinal) && clean.Contains('/', StringComparison.Ordinal))
            return null;
        if (clean.StartsWith("in/", StringComparison.Ordinal))
            clean = clean[3..];
        foreach (var (host, network, prefix) in Networks)
        {
            if (network.Replace(" ", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase) && (prefix is "" or "in" or "profile"))
                return new Profile { Network = network, Username = clean, Url = "https://" + host + "/" + (prefix.Length > 0 ? prefix + "/" : "") + clean };
        }
        return null;
    }

    public static bool IsNetworkName(string text)
    {
        var name = text.Trim().TrimEnd(':').Replace(" ", "", StringComparison.Ordinal);
        return Array.Exists(Networks, network => network.Network.Replace(" ", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Host without "www." and the parts of the path, for comparing.</summary>
    public static (string Host, string[] Path) Split(string address)
    {
        var rest = address.Trim();
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            rest = rest[(scheme + 3)..];
        var query = rest.IndexOfAny(['?', '#']);
        if (query >= 0)
            rest = rest[..query];
        var parts = rest.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return ("", []);
        var host = parts[0].ToLowerInvariant();
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host, parts[1..]);
    }

    public static string Full(string address)
    {
        var trimmed = address.Trim();
        return trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : "https://" + trimmed;
    }

    public static string Key(string address)
    {
        var (host, path) = Split(address);
        return (host + "/" + string.Join('/', path)).ToLowerInvariant().TrimEnd('/');
    }

    public static bool EndsInKnownDomain(string host) => TopDomains.Contains(host[(host.LastIndexOf('.') + 1)..].ToLowerInvariant());

    private static bool HasKnownTop(string address)
    {
        var (host, path) = Split(address);
        var top = host[(host.LastIndexOf('.') + 1)..];
        if (!TopDomains.Contains(top))
            return false;
        // "ASP.NET", "Socket.io" and "b.com" in running text are no addresses; a scheme, a path, "www." or lower case speaks for one.
        return IsPage(address) || path.Length > 0 || address.All(c => !char.IsUpper(c)) && host.Length > 5;
    }
}
