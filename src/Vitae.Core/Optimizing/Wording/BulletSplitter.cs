namespace Vitae.Core.Optimizing.Wording;

/// <summary>Parts a bullet of more than 20 words into two, where a second deed begins: after a full stop, a semicolon, or "and" with a verb in the form of the first. No word is lost but the joint.</summary>
internal static class BulletSplitter
{
    private const int MinWords = 8;

    /// <summary>The two bullets; null when it is short enough or has no such place.</summary>
    public static (string First, string Second)? Split(string text, int maxWords = BulletRewriter.MaxWords)
    {
        if (BulletRewriter.CountWords(text) <= maxWords || text.Contains('\n', StringComparison.Ordinal))
            return null;
        var line = new Line(text);
        if (line.Count < 2 * MinWords || OpeningForm(line, 0) is not { } form)
            return null;
        (int Rank, int At)? best = null;
        var depth = 0;
        for (var at = 1; at <= line.Count - MinWords; at++)
        {
            depth += Brackets(line[at - 1].Before) + Brackets(line[at - 1].After);
            if (at < MinWords || depth != 0 || RankOf(line, at, form) is not (> 0 and var rank))
                continue;
            var middle = Math.Abs(line.Count / 2 - at);
            if (best is null || (rank, middle).CompareTo((best.Value.Rank, Math.Abs(line.Count / 2 - best.Value.At))) < 0)
                best = (rank, at);
        }

        return best is { } place ? Parts(line, place.At) : null;
    }

    /// <summary>1 after a full stop or semicolon, 2 after ", and", 3 after "and"; 0 where no second deed begins.</summary>
    private static int RankOf(Line line, int at, VerbForm form)
    {
        var start = line[at].Lower is "and" or "&" or "then" or "also" ? at + 1 : at;
        if (start >= line.Count || OpeningForm(line, start) is not { } second || second != form && second != VerbForm.Any)
            return 0;
        var after = line[at - 1].After;
        if (after.Length > 0 && after[^1] is '.' or ';')
            return 1;
        if (start == at)
            return 0;
        var isOwnDeed = form == VerbForm.Past && start + 1 < line.Count && Coordination.StartsObject(line[start + 1]);
        return after.EndsWith(',') ? isOwnDeed ? 2 : 0 : after.Length == 0 && isOwnDeed && start - 2 > 0 && HasNoSubordinate(line, at) ? 3 : 0;
    }

    /// <summary>After "which reduced costs and" a verb may still belong to "which".</summary>
    private static bool HasNoSubordinate(Line line, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (line[i].Lower is "that" or "which" or "who" or "where" or "when" or "while" or "after" or "before")
                return false;
        }

        return true;
    }

    private static VerbForm? OpeningForm(Line line, int at)
        => EnglishVerbs.Find(line[at].Core) is { Form: VerbForm.Past or VerbForm.Base } found && line[at].Before.Length == 0 ? found.Form : null;

    private static (string, string) Parts(Line line, int at)
    {
        var first = new Line(string.Join(' ', Enumerable.Range(0, at).Select(i => line[i].ToString())).TrimEnd('.', ';', ','));
        var start = line[at].Lower is "and" or "&" or "then" or "also" ? at + 1 : at;
        var second = new Line(string.Join(' ', Enumerable.Range(start, line.Count - start).Select(i => line[i].ToString())));
        second.Capitalize();
        var ends = line[line.Count - 1].After.EndsWith('.') ? "." : "";
        return (first + ends, second.ToString());
    }

    private static int Brackets(string text) => text.Count(letter => letter is '(' or '[') - text.Count(letter => letter is ')' or ']');
}
