using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>Lines that open with a job title or the name of a thing rather than with a deed: "Teaching Assistant – …", "Managing Director of …", "Lead Developer for …".</summary>
internal static class TitleOpening
{
    private const int MaxWords = 5;

    /// <summary>Heads of titles that are as often people or things to which something is done: "training staff", "providing support".</summary>
    private static readonly FrozenSet<string> AlsoObjects = FrozenSet.Create(StringComparer.Ordinal, "staff", "support", "counsel", "help", "cover", "team", "crew", "personnel", "head", "student", "board", "faculty", "guide");

    /// <summary>Whether the word at <paramref name="at"/>, which may be a verb, belongs to a title or stands alone before a dash.</summary>
    public static bool IsAt(Line line, int at)
    {
        var end = at;
        while (end + 1 < line.Count && end - at < MaxWords && line[end].After.Length == 0 && IsPartOfName(line[end + 1]))
            end++;
        var next = line[end].After.Length == 0 && end + 1 < line.Count ? line[end + 1].Core : "";
        if (end == at)
            return IsDash(next) || next is "of" or "for" && IsHead(line[at]);
        return !Coordination.StartsObject(line[at + 1]) && IsHead(line[end]);
    }

    /// <summary>In the singular: "managing directors" is a deed.</summary>
    private static bool IsHead(Word word)
    {
        var folded = TextFolding.Fold(word.Core);
        return folded == "hand" || !AlsoObjects.Contains(folded) && TitleCatalog.IsHead(folded) && !(folded.Length > 4 && folded.EndsWith('s') && TitleCatalog.IsHead(folded[..^1]));
    }

    private static bool IsPartOfName(Word word) => word.Before.Length == 0 && word.Core.Length > 0 && char.IsLetter(word.Core[0]) && !Stopwords.Of("en").Contains(word.Lower);

    private static bool IsDash(string word) => word is "–" or "—" or "-" or "|";
}
