using System.Buffers;
using System.Collections.Frozen;

namespace Vitae.Core.Knowledge;

/// <summary>Decides in running text whether a word that is also an ordinary word ("Go", "Excel", "lean") means the skill.</summary>
internal static class SkillCues
{
    private static readonly SearchValues<char> ListSigns = SearchValues.Create(",/|&+\u2022·");

    private static readonly FrozenSet<string> Before = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "in", "with", "using", "of", "via", "use", "uses", "used", "like", "including", "to", "knowledge", "learn", "learning", "modern", "advanced", "written", "programming", "microsoft", "ms",
        "mit", "von", "avec", "en", "con", "kenntnisse", "apache", "google", "framework", "language", "languages", "from", "on", "and", "or");

    private static readonly FrozenSet<string> After = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "developer", "developers", "engineer", "engineers", "programmer", "programming", "programs", "code", "codebase", "framework", "library", "script", "scripts", "scripting", "skills", "experience", "expert",
        "administrator", "admin", "language", "services", "service", "microservices", "backend", "applications", "application", "certified", "certification", "models", "macros", "spreadsheets", "clusters", "cluster",
        "pipelines", "pipeline", "dashboards", "dashboard", "templates", "plugins", "entwickler", "kenntnisse", "tests", "charts", "queries", "database", "databases", "ecosystem", "stack", "development", "deployments");

    /// <summary>A plain word whose everyday sense is the skill itself.</summary>
    private static readonly string[] PlainEndings = ["ing", "ics", "tion", "aphy", "ware", "ity", "soldering", "statistics", "telecom"];

    private static readonly FrozenSet<string> NotSkills = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "processing", "notion", "unity", "animation", "sanity", "mobility", "clarity", "release", "quality", "typing", "spring", "reason", "string");

    /// <summary>Words so common that only a neighbour in a list tells the product: "Word, Excel, Teams".</summary>
    private static readonly FrozenSet<string> OnlyInLists = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "teams");

    public static bool[] Accept(string text, List<PhraseMatch> matches, Func<int, KnownSkill> skillOf)
    {
        var accepted = new bool[matches.Count];
        for (var i = 0; i < matches.Count; i++)
            accepted[i] = IsWhole(text, matches[i]) && !IsPluralOfInitials(text.AsSpan(matches[i].Start, matches[i].Length), skillOf(matches[i].Value)) && (!SkillTable.IsAmbiguous(matches[i].Value) || StandsAlone(text, matches[i], skillOf(matches[i].Value)));

        // A list lends its meaning from neighbour to neighbour: "Python, Go and R".
        for (var i = 1; i < matches.Count; i++)
            accepted[i] |= IsWhole(text, matches[i]) && Lends(text, matches, i - 1, i, accepted[i - 1], skillOf);
        for (var i = matches.Count - 2; i >= 0; i--)
            accepted[i] |= IsWhole(text, matches[i]) && Lends(text, matches, i + 1, i, accepted[i + 1], skillOf);
        return accepted;
    }

    /// <summary>Not a piece of a longer sign, as the R of "R&amp;D" or the C of "C-level".</summary>
    public static bool IsWhole(string text, PhraseMatch match)
    {
        if (match.Length > 2)
            return true;
        var before = match.Start > 0 ? text[match.Start - 1] : ' ';
        var end = match.Start + match.Length;
        var after = end < text.Length ? text[end] : ' ';
        if (before is '&' or '$' or '€' or '£' or '@' or '#' or '-' or '\'' or '\u2019' || after is '&' or '@' or '\'' or '\u2019')
            return false;
        if (after is '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            return false;
        return !(after == '.' && match.Length == 1 && (before == '.' || (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));
    }

    /// <summary>"Leeds" is no plural of LEED.</summary>
    public static bool IsPluralOfInitials(ReadOnlySpan<char> surface, KnownSkill skill)
        => surface.Length == skill.Name.Length + 1 && surface[^1] == 's' && IsUpper(skill.Name) && surface.StartsWith(skill.Name, StringComparison.OrdinalIgnoreCase) && char.IsUpper(surface[0]) && char.IsLower(surface[1]);

    private static bool StandsAlone(string text, PhraseMatch match, KnownSkill skill)
    {
        var surface = text.AsSpan(match.Start, match.Length);
        if (OnlyInLists.Contains(surface.ToString()))
            return false;
        if (skill.Tier < 3 && surface.Length > 5 && !NotSkills.Contains(surface.ToString()) && IsPlain(surface))
            return true;
        if (!HasCapital(surface) || !IsWrittenLike(surface, skill))
            return false;
        if (HasCueAfter(text, match))
            return true;
        var (word, startsSentence) = WordBefore(text, match.Start);
        if (startsSentence)
            return surface.Length > 2 && IsUpper(surface);
        if (skill.Tier == 3 || surface.Length < 4 || NotSkills.Contains(surface.ToString()))
            return surface.Length > 2 && IsUpper(surface) ? skill.Tier < 3 : skill.Tier < 3 && IsCueBefore(word) && !IsFollowedByYear(text, match);
        return !IsFollowedByYear(text, match);
    }

    private static bool IsPlain(ReadOnlySpan<char> surface)
    {
        foreach (var ending in PlainEndings)
        {
            if (surface.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsWrittenLike(ReadOnlySpan<char> surface, KnownSkill skill)
    {
        if (surface.SequenceEqual(skill.Name) || skill.Name.AsSpan().Contains(surface, StringComparison.Ordinal))
            return true;
        foreach (var alias in skill.Aliases)
        {
            if (surface.Equals(alias, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool HasCapital(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static bool IsCueBefore(string word) => Before.Contains(word);

    private static bool HasCueAfter(string text, PhraseMatch match)
    {
        var start = match.Start + match.Length;
        if (start >= text.Length || text[start] is not (' ' or '-'))
            return false;
        var end = start + 1;
        while (end < text.Length && end - start < 24 && char.IsLetter(text[end]))
            end++;
        return After.Contains(text[(start + 1)..end]);
    }

    private static bool IsFollowedByYear(string text, PhraseMatch match)
    {
        var start = match.Start + match.Length;
        return start + 2 < text.Length && text[start] == ' ' && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2]);
    }

    private static (string Word, bool StartsSentence) WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '(' or '"')
            end--;
        if (end == 0 || text[end - 1] is '.' or '!' or '?' or '\n' or ':' or '•' or '-' or '*' or '\t')
            return ("", true);
        var first = end;
        while (first > 0 && end - first < 24 && char.IsLetter(text[first - 1]))
            first--;
        return (text[first..end], false);
    }

    /// <summary>
    /// Whether only list signs or "and", "or" stand between two names, so that one shows what the other means. Names in capitals vouch for each other ("Excel and Word"); one in small
    /// letters needs an accepted curated neighbour.
    /// </summary>
    private static bool Lends(string text, List<PhraseMatch> matches, int from, int to, bool fromAccepted, Func<int, KnownSkill> skillOf)
    {
        var (left, right) = from < to ? (matches[from], matches[to]) : (matches[to], matches[from]);
        var start = left.Start + left.Length;
        if (right.Start - start > 12 || skillOf(left.Value).Tier != 1 || skillOf(right.Value).Tier != 1)
            return false;
        if (!fromAccepted && !(IsName(text, left, skillOf) && IsName(text, right, skillOf)))
            return false;
        var between = text.AsSpan(start, right.Start - start).Trim(" ,/|()&+\u2022·\r\n");
        return between.IsEmpty
            ? text.AsSpan(start, right.Start - start).ContainsAny(ListSigns)
            : between is "and" or "or" or "und" or "oder" or "et" or "ou" or "y" or "o" or "and/or" or "as well as" or "e";
    }

    private static bool IsName(string text, PhraseMatch match, Func<int, KnownSkill> skillOf)
        => match.Length > 2 && IsWhole(text, match) && HasCapital(text.AsSpan(match.Start, match.Length)) && IsWrittenLike(text.AsSpan(match.Start, match.Length), skillOf(match.Value));
}
