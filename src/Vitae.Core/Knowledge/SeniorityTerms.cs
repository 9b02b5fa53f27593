using System.Collections.Frozen;
using Vitae.Core.Jobs;

namespace Vitae.Core.Knowledge;

/// <summary>What the words of a job title tell about its level.</summary>
public static class SeniorityTerms
{
    private static readonly (Seniority Level, PhraseIndex Index)[] Levels =
    [
        (Seniority.Executive, Index("ceo|cto|cfo|coo|cio|cmo|ciso|cpo|chro|chief|vp|vice president|svp|evp|president|founder|co-founder|managing director|geschäftsführer|geschäftsführerin|pdg|directeur général|directrice générale|director general|directora general|executive director|首席执行官|代表取締役|генеральный директор|副总裁")),
        (Seniority.Director, Index("director|directors|head of|headteacher|principal director|direktor|direktorin|directeur|directrice|directora|direttore|bereichsleiter|bereichsleiterin|jefe de área|总监|部長")),
        (Seniority.Intern, Index("intern|interns|internship|apprentice|apprenticeship|working student|werkstudent|werkstudentin|praktikant|praktikantin|praktikum|auszubildende|auszubildender|azubi|stagiaire|stage|alternant|alternance|apprenti|becario|becaria|prácticas|estagiário|tirocinante|实习生|インターン|인턴|стажёр|co-op")),
        (Seniority.Lead, Index("lead|team lead|tech lead|team leader|leader|teamlead|staff engineer|staff software engineer|principal|teamleiter|teamleiterin|vorarbeiter|supervisor|foreman|charge nurse|head chef|head teacher|chef d'équipe|chef de file|responsable d'équipe|líder|jefe de equipo|jefa de equipo|capo|ведущий|主管|level iv")),
        (Seniority.Manager, Index("manager|managers|manageress|leiter|leiterin|gerente|responsable|jefe|jefa|encargado|encargada|head|经理|マネージャー|руководитель|group lead|stationsleitung|leitung|filialleiter|filialleiterin")),
        (Seniority.Senior, Index("senior|sr|snr|level iii|level 3|iii|experienced|sénior|expérimenté|expérimentée|高级|シニア|старший")),
        (Seniority.Mid, Index("mid|mid-level|mid level|midlevel|intermediate|level ii|level 2|ii|medior|confirmé|confirmée|中级")),
        (Seniority.Entry, Index("junior|jr|trainee|entry level|entry-level|graduate|grad|newly qualified|nqt|ect|berufseinsteiger|berufseinsteigerin|débutant|débutante|level i|level 1|初级|младший|new grad|early career")),
    ];

    private static readonly FrozenSet<string> IndividualManagers = FrozenSet.Create(
        "product", "project", "account", "program", "programme", "case", "community", "relationship", "contracts", "contract", "category", "social media", "customer success", "revenue", "projekt", "produkt", "brand", "content");

    /// <summary>The level that a title's own words tell; null when they tell none ("Registered Nurse"). A manager of things rather than of people ("Product Manager") is told apart: null unless another word tells.</summary>
    public static Seniority? Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        foreach (var (level, index) in Levels)
        {
            foreach (var match in index.FindAll(title, linesPart: false))
            {
                if (Applies(level, title, match))
                    return level;
            }
        }

        return null;
    }

    /// <summary>The title without words of level, such as "Engineer" of "Senior Engineer II".</summary>
    internal static string WithoutLevel(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => TextFolding.Fold(w).Trim('.', ',') is not ("senior" or "sr" or "snr" or "junior" or "jr" or "lead" or "principal" or "staff" or "mid" or "graduate" or "trainee" or "i" or "ii" or "iii" or "iv" or "mid-level" or "entry-level")).ToList();
        return kept.Count == 0 ? title : string.Join(' ', kept);
    }

    private static bool Applies(Seniority level, string title, PhraseMatch match)
    {
        var word = TextFolding.Fold(title[match.Start..]).AsSpan();
        var foldedTitle = TextFolding.Fold(title);
        return level switch
        {
            Seniority.Manager when word.StartsWith("manager") => !IndividualManagers.Any(kind => foldedTitle.Contains(kind + " manager", StringComparison.Ordinal) || foldedTitle.Contains(kind + "manager", StringComparison.Ordinal)),
            Seniority.Manager when word.StartsWith("head") => match.Start == 0,
            Seniority.Lead when word.StartsWith("lead ") => !word.StartsWith("lead generation"),
            Seniority.Executive when word.StartsWith("president") => !foldedTitle.Contains("assistant to", StringComparison.Ordinal),
            Seniority.Executive when word.StartsWith("chief") => !foldedTitle.Contains("chief of staff to", StringComparison.Ordinal),
            Seniority.Executive or Seniority.Director => !foldedTitle.Contains("assistant to", StringComparison.Ordinal),
            _ => true,
        };
    }

    private static PhraseIndex Index(string terms)
    {
        var index = new PhraseIndex(64);
        foreach (var range in terms.AsSpan().Split('|'))
            index.Add(terms.AsSpan()[range], 0);
        return index;
    }
}
