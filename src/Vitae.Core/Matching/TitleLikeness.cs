using System.Buffers;
using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>A job title made ready to be compared: its occupation in the catalog, its words, their vector.</summary>
internal sealed partial class TitleLikeness
{
    /// <summary>Heads that many unrelated titles share.</summary>
    private static readonly StemSet CommonHeads = new(
            "engineer", "manager", "specialist", "assistant", "officer", "consultant", "technician", "analyst", "coordinator", "director", "associate", "representative", "administrator", "supervisor",
            "lead", "executive", "head", "worker", "operator", "advisor", "agent", "clerk", "expert", "professional", "team", "trainee", "intern", "apprentice", "staff", "member", "leader", "junior", "senior", "principal", "business", "partner", "registered", "licensed", "certified", "qualified", "student", "apprenticeship", "employee", "chief", "general",
            "auszubildende", "auszubildender", "azubi", "werkstudent", "werkstudentin", "praktikant", "praktikantin", "mitarbeiter", "mitarbeiterin", "fachkraft", "leiter", "leiterin", "stagiaire", "apprenti", "apprentie", "becario", "becaria", "aprendiz",
            "techniker", "technicien", "technicienne", "tecnico", "responsable", "coordinador", "ayudante", "auxiliar", "asistente", "encargado", "jefe", "director", "especialista", "operario", "agent", "charge", "chef", "employe", "conseiller");

    private static readonly SearchValues<char> TailStarts = SearchValues.Create("(,|–—[");

    private readonly KnownTitle? known;
    private readonly WordStems language;
    private readonly List<string> inOrder;
    private readonly HashSet<string> stems;
    private readonly float[] vector;

    /// <param name="language">How words are brought together.</param>
    public TitleLikeness(string title, WordStems language)
    {
        this.language = language;
        var plain = SeniorityTerms.WithoutLevel(WithoutTail(GenderMark().Replace(title, "")));
        known = TitleCatalog.Find(plain);
        inOrder = [.. TextFolding.Fold(plain).Split([' ', '-', '/', ',', '.', '&'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 || !WordStems.IsSmall(word)).Select(language.Stem)];
        stems = [.. inOrder];
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
        shared += SpelledOut(other) + other.SpelledOut(this);
        var words = 2 * shared / (stems.Sum(Weight) + other.stems.Sum(Weight));
        var likeness = Math.Clamp((WordVectors.Cosine(vector, other.vector) - 0.35) / 0.55, 0, 1);
        var combined = Math.Max(words, (0.55 * words) + (0.45 * likeness));
        return known is not null && other.known is not null && known.Name == other.known.Name ? Math.Max(0.95, combined) : Math.Min(0.95, combined);
    }

    /// <summary>The weight of initials that the other title spells out, and of the words that they stand for: "Técnico de PRL" for "Técnico de Prevención de Riesgos Laborales".</summary>
    private double SpelledOut(TitleLikeness other)
    {
        var initials = stems.FirstOrDefault(stem => !other.stems.Contains(stem) && WordStems.SpellOut(other.inOrder, stem));
        return initials is null ? 0 : (1 + initials.Length) / 2.0;
    }

    private double Weight(string stem) => CommonHeads.Contains(stem, language) ? 0.35 : 1;

    private static string WithoutTail(string title)
    {
        var cut = title.AsSpan().IndexOfAny(TailStarts);
        return cut > 3 ? title[..cut].Trim() : title;
    }

    /// <summary>"Técnico/a", "Aide-soignant(e)", "Mechatroniker:in".</summary>
    [GeneratedRegex(@"(?<=\p{L}{3})(?:\((?:e|a|ne|se|in|innen|trice|rice|euse)\)|[/·:*_-](?:e|a|ne|se|in|innen|trice|rice|euse)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GenderMark();
}
