namespace Vitae.Core.Optimizing.Wording;

/// <summary>"a" before a consonant's sound, "an" before a vowel's, where a changed line may have parted them wrongly.</summary>
internal static class Articles
{
    private static readonly string[] SilentH = ["hour", "honest", "honor", "honour", "heir"];
    private static readonly string[] ConsonantVowels = ["uni", "use", "usa", "user", "euro", "one", "once", "ubiq", "util", "u-"];

    public static void Agree(Line line)
    {
        for (var at = 0; at < line.Count - 1; at++)
        {
            if (line[at].Lower is not ("a" or "an") || line[at].After.Length > 0 || !IsPlainWord(line[at + 1].Core))
                continue;
            var article = OpensWithVowel(line[at + 1].Lower) ? "an" : "a";
            if (line[at].Lower != article)
                line.Replace(at, char.IsUpper(line[at].Core[0]) ? char.ToUpperInvariant(article[0]) + article[1..] : article);
        }
    }

    public static bool OpensWithVowel(string word)
    {
        if (SilentH.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            return true;
        return word[0] is 'a' or 'e' or 'i' or 'o' or 'u' && (!ConsonantVowels.Any(start => word.StartsWith(start, StringComparison.Ordinal)) || word.StartsWith("unin", StringComparison.Ordinal) || word.StartsWith("unim", StringComparison.Ordinal));
    }

    /// <summary>Abbreviations ("an SLA", "a UPS") are spoken by letter: their writer knows.</summary>
    private static bool IsPlainWord(string word) => word.Length > 2 && word.Skip(1).All(letter => letter is (>= 'a' and <= 'z') or '-');
}
