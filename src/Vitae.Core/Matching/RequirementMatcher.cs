using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>How the words of a statement answer a requirement.</summary>
/// <param name="Match">How well they fit, 0 to 1.</param>
/// <param name="IsShown">Whether a reader would take it for evidence, rather than for something alike.</param>
internal readonly record struct WordMatch(EvidenceBasis Basis, double Match, bool IsShown);

/// <summary>How far the words of a statement answer a requirement, by whatever stands closest.</summary>
internal static class RequirementMatcher
{
    private const double MinMatch = 0.2;

    /// <summary>The least that a line is worth which tells of a part of a duty.</summary>
    private const double ToldMatch = 0.45;

    /// <summary>The share of a task's words that tells it.</summary>
    private const double MostWords = 0.6;

    /// <summary>The cosine that texts are taken to have in languages without vectors.</summary>
    private const double UnknownLikeness = 0.6;

    /// <summary>Null when they do not.</summary>
    public static WordMatch? Match(RequirementProfile requirement, Statement statement)
    {
        if (requirement.LanguageCode is not null && statement.Nature != StatementNature.List && !statement.TellsLanguage)
            return null;
        WordMatch? best = null;
        foreach (var mention in statement.Mentions)
        {
            if (!requirement.Relations.TryGetValue(mention.Skill.Id, out var relation))
                continue;
            var basis = relation.Basis == EvidenceBasis.Exact && mention.ByAlias ? AliasOrName(requirement, statement, mention) : relation.Basis;
            Keep(ref best, basis, relation.Factor);
        }
        if (best is { Match: >= 0.9 })
            return best;
        if (requirement.Certificates.Count > 0 && statement.Certificates.Any(requirement.Certificates.Contains))
            Keep(ref best, EvidenceBasis.Alias, 1);
        if (statement.Line.Section is ResumeSection.Certificates or ResumeSection.Education && requirement.Licences.Any(licence => licence.IsIn(statement)))
            Keep(ref best, EvidenceBasis.WordForm, 0.95);
        if (requirement.Initials.Any(statement.NamesInitials))
            Keep(ref best, EvidenceBasis.Alias, 0.9);
        if (statement.Nature != StatementNature.List && requirement.Names.Any(statement.NamesProper))
            Keep(ref best, EvidenceBasis.Exact, 1);
        else if (statement.Nature != StatementNature.List && requirement.NarrowerProperNames.Any(statement.NamesProper))
            Keep(ref best, EvidenceBasis.NarrowerSkill, 0.9);
        foreach (var phrase in requirement.Phrases)
        {
            if (requirement.Skills.Count == 0 && statement.NamesPhrase(phrase))
                Keep(ref best, EvidenceBasis.Exact, 1);
        }
        foreach (var stems in requirement.NameStems)
        {
            if (requirement.HasCompounds && stems.Length == 1 && CompoundWords.IsMadeOf(stems[0], statement.Stems))
                Keep(ref best, EvidenceBasis.WordForm, 0.8);
            if (statement.HasTogether(stems) && (stems.Length > 1 || requirement.Stems.Weight(stems[0]) == 1))
                Keep(ref best, EvidenceBasis.WordForm, stems.Length > 1 ? 0.85 : 0.8);
        }
        if (best is null or { Match: < 0.5 })
            Head(requirement, statement, ref best);
        if (best is null or { Match: < 0.8 } && statement.Nature != StatementNature.List)
            Likeness(requirement, statement, ref best);
        return best;
    }

    /// <summary>"Garnishments" for "Wage garnishments": the thing without its kind.</summary>
    private static void Head(RequirementProfile requirement, Statement statement, ref WordMatch? best)
    {
        foreach (var stems in requirement.NameStems)
        {
            if (stems.Length is 2 or 3 && requirement.Stems.Weight(stems[^1]) == 1 && statement.HasStem(stems[^1]))
                Keep(ref best, EvidenceBasis.Similar, 0.5);
        }
    }

    private static EvidenceBasis AliasOrName(RequirementProfile requirement, Statement statement, SkillMention mention)
    {
        var named = TextFolding.Fold(statement.Text.Substring(mention.Start, mention.Length));
        return requirement.Phrases.Contains(named) ? EvidenceBasis.Exact : EvidenceBasis.Alias;
    }

    /// <summary>Shared words and, more weakly, like words. Words that all postings share count little.</summary>
    private static void Likeness(RequirementProfile requirement, Statement statement, ref WordMatch? best)
    {
        double shared = 0, all = 0;
        var sharedWords = 0;
        foreach (var stem in requirement.TextStems)
        {
            var weight = requirement.Stems.Weight(stem);
            all += weight;
            var kin = statement.HasStem(stem) ? 1 : requirement.HasCompounds && statement.HasKin(stem) ? 0.6 : 0;
            if (kin == 0)
                continue;
            shared += weight * kin;
            sharedWords += weight == 1 ? 1 : 0;
        }
        if (all == 0)
            return;
        var coverage = shared / all;
        var isMostlyShared = coverage >= MostWords && sharedWords > 1;
        if (requirement.IsSentence && coverage >= 0.6 && sharedWords >= 3)
        {
            Keep(ref best, EvidenceBasis.WordForm, Math.Min(0.95, 0.35 + coverage * 0.7));
            return;
        }
        if (statement.Stems.Count < 3)
            return;
        var cosine = requirement.HasVectors ? WordVectors.Cosine(requirement.Vector, statement.Vector) : 0;
        var likeness = !requirement.HasVectors ? coverage : Math.Clamp((cosine - 0.5) / 0.4, 0, 1);
        var match = requirement.IsSentence || requirement.IsTask
            ? (0.65 * Math.Min(1, coverage / 0.6)) + (0.35 * likeness)
            : Math.Min(0.55, (0.4 * coverage) + (0.45 * likeness * likeness));
        var isTold = requirement.IsTask && isMostlyShared || (!requirement.IsNamed || requirement.IsTask) && (shared > 0 || likeness > 0 || requirement.Parts.NameSkillOf(statement)) && requirement.Parts.AreToldBy(statement, requirement.HasVectors ? cosine : UnknownLikeness);
        if (isTold)
            match = Math.Max(match, ToldMatch);
        if (match >= MinMatch && (isTold || sharedWords > 0 || likeness > 0.6))
            Keep(ref best, EvidenceBasis.Similar, Math.Min(0.75, match), isTold);
    }

    private static void Keep(ref WordMatch? best, EvidenceBasis basis, double match, bool? isShown = null)
    {
        if (best is null || match > best.Value.Match || (match == best.Value.Match && basis < best.Value.Basis))
            best = new WordMatch(basis, match, isShown ?? basis != EvidenceBasis.Similar);
    }
}
