using System.Buffers;
using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>A job title made ready to be compared: its occupation in the catalog, its words, their vector.</summary>
internal sealed class TitleLikeness
{
    /// <summary>Heads that many unrelated titles share.</summary>
    private static readonly FrozenSet<string> CommonHeads = new[]
        {
            "engineer", "manager", "specialist", "assistant", "officer", "consultant", "technician", "analyst", "coordinator", "director", "associate", "representative", "administrator", "supervisor",
            "lead", "executive", "head", "worker", "operator", "advisor", "agent", "clerk", "expert", "professional", "team", "trainee", "intern", "apprentice", "staff", "member", "leader", "junior", "senior", "principal", "business", "partner", "registered", "licensed", "certified", "qualified", "student", "apprenticeship", "employee", "chief", "general",
            "auszubildende", "auszubildender", "azubi", "werkstudent", "werkstudentin", "praktikant", "praktikantin", "mitarbeiter", "mitarbeiterin", "fachkraft", "leiter", "leiterin", "stagiaire", "apprenti", "apprentie", "becario", "becaria", "aprendiz",
        }
        .Select(WordStems.Stem).ToFrozenSet();

    private static readonly SearchValues<char> TailStarts = SearchValues.Create("(,|–—[");

    private readonly KnownTitle? known;
    private readonly HashSet<string> stems;
    private readonly float[] vector;

    public TitleLikeness(string title)
    {
        var plain = SeniorityTerms.WithoutLevel(WithoutTail(title));
        known = TitleCatalog.Find(plain);
        stems = [.. TextFolding.Fold(plain).Split([' ', '-', '/', ',', '.', '&'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 || !WordStems.IsSmall(word)).Select(WordStems.Stem)];
        vector = WordVectors.Embed(plain);
    }

    /// <summary>0 (nothing in common) to 1 (the same occupation).</summary>
    /// <param name="compounds">Whether words may be made of several.</param>
    public double Compare(TitleLikeness other, bool compounds = false)
    {
        if (stems.Count == 0 || other.stems.Count == 0)
            return 0;
        if (stems.SetEquals(other.stems))
            return 1;
        var shared = stems.Where(other.stems.Contains).Sum(Weight);
        if (compounds)
            shared += 0.7 * stems.Where(stem => !other.stems.Contains(stem) && other.stems.Any(own => CompoundWords.AreKin(own, stem))).Sum(Weight);
        var words = 2 * shared / (stems.Sum(Weight) + other.stems.Sum(Weight));
        var likeness = Math.Clamp((WordVectors.Cosine(vector, other.vector) - 0.35) / 0.55, 0, 1);
        var combined = Math.Max(words, (0.55 * words) + (0.45 * likeness));
        return known is not null && other.known is not null && known.Name == other.known.Name ? Math.Max(0.95, combined) : Math.Min(0.95, combined);
    }

    private static double Weight(string stem) => CommonHeads.Contains(stem) ? 0.35 : 1;

    private static string WithoutTail(string title)
    {
        var cut = title.AsSpan().IndexOfAny(TailStarts);
        return cut > 3 ? title[..cut].Trim() : title;
    }
}
