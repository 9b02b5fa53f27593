using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>
/// Sets the verb that opens a line, and the verbs joined to it, to the tense of its role. In a past role every opening goes to the past. In the current role "Manages" and
/// "Managing" become "Manage", and a past verb stays: what was achieved is past, also in a role that goes on.
/// </summary>
internal static class TenseSetter
{
    /// <summary>Nouns that open lines far more often than the verbs they look like: "Plans for", "Reports on" are judged by what follows.</summary>
    private static readonly FrozenSet<string> NeverVerbs = FrozenSet.Create(StringComparer.Ordinal,
        "results", "skills", "highlights", "projects", "clients", "contracts", "details", "experiences", "interests", "studies", "years", "accounts", "records", "benefits", "forms", "functions", "features", "interfaces", "machines",
        "groups", "markets", "claims", "operations", "systems", "sports", "events", "programs", "programmes", "networks", "awards", "grades", "sales", "works", "shows");

    public static bool Set(Line line, RoleTense tense)
    {
        if (tense == RoleTense.AsWritten || line.Count < 3)
            return false;
        var at = line[0].Lower.EndsWith("ly", StringComparison.Ordinal) && line[0].After.Length == 0 ? 1 : 0;
        if (line[at].Before.Length > 0 || NeverVerbs.Contains(line[at].Lower) || EnglishVerbs.Find(line[at].Core) is not { } found)
            return false;
        var target = tense == RoleTense.Past ? VerbForm.Past : VerbForm.Base;
        if (found.Form is VerbForm.Any or VerbForm.Past || found.Form == target || TitleOpening.IsAt(line, at) || !IsVerb(line, at, found.Verb, found.Form))
            return false;
        if (!Coordination.Carry(line, at, found.Form, target))
            return false;
        var word = found.Verb.In(target);
        line.Replace(at, char.IsUpper(line[at].Core[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word);
        return true;
    }

    private static bool IsVerb(Line line, int at, Verb verb, VerbForm form)
    {
        if (line[at].After.Length > 0 && line[at].After != ",")
            return false;
        if (form == VerbForm.Gerund)
            return !EnglishVerbs.IsOftenGerundNoun(verb) || Coordination.OpensAsVerb(line, at, verb, form);
        return !EnglishVerbs.IsOftenNoun(verb) || Coordination.OpensAsVerb(line, at, verb, form);
    }
}
