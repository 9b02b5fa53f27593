using System.Globalization;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>Says what a requirement still lacks, in one kind and concrete sentence.</summary>
internal static class GapText
{
    private const int MaxQuoted = 60;

    /// <summary>Null when nothing lacks.</summary>
    public static string? For(RequirementProfile requirement, EvidenceStatus status, IReadOnlyList<Proof> proofs, ResumeMatch match, double score)
    {
        var asked = Asked(requirement);
        if (requirement.Years is { } years)
            return status == EvidenceStatus.Exact ? null : string.Create(CultureInfo.InvariantCulture, $"Like roles add up to {FitScorer.Years(match.RelevantMonths)} of {years} years: is a role missing, or are dates?");
        if (requirement.Degree is not null)
            return status == EvidenceStatus.Exact ? null : $"No education entry shows {asked}: do you hold it, or something equal to it?";
        if (status == EvidenceStatus.Missing)
            return requirement.LanguageCode is not null && score > 0 ? $"The resume is written in it, but no line says how well you know {asked}: add it to your languages" : Missing(requirement, asked);
        var best = proofs[0];
        if (status == EvidenceStatus.Partial)
            return best.Basis is EvidenceBasis.Similar or EvidenceBasis.BroaderSkill
                ? $"No line {(TellsDeed(requirement) ? "tells of" : "shows")} {asked}; you wrote '{Shortened(best.Statement.Text)}'{When(best)}: is this it?"
                : $"'{Shortened(best.Statement.Text)}' names {asked}, but no role shows it: where did you use it?";
        return proofs.All(proof => proof.Place < 0 && proof.Statement.Line.Section is ResumeSection.Skills or ResumeSection.Basics)
            ? $"{UpperFirst(asked)} stands only in your {(best.Statement.Line.Section == ResumeSection.Skills ? "skills" : "summary")}: a line that tells where you used it would prove it"
            : null;
    }

    private static string Missing(RequirementProfile requirement, string asked)
    {
        if (TellsDeed(requirement))
            return $"No line tells of {asked} yet: have you done it?";
        var it = requirement.Names.Count > 1 ? "one of them" : "it";
        var question = requirement.LanguageCode is not null ? $"do you speak {it}"
            : requirement.Certificates.Count > 0 || requirement.Licences.Count > 0 ? $"do you hold {it}"
            : requirement.Skills.Count > 0 && requirement.Skills.All(RequirementProfile.IsTool) ? $"have you used {it}"
            : requirement.Skills.Count > 0 && requirement.Skills.All(skill => skill.Category == "Soft skill") ? $"where have you shown {it}"
            : $"do you have experience with {it}";
        return $"No line shows {asked}: {question}?";
    }

    /// <summary>Something to be done rather than a thing with a name: a duty, "Led an apprentice", "Care for level 3 patients".</summary>
    private static bool TellsDeed(RequirementProfile requirement)
        => requirement.IsSentence || (requirement.Skills.Count == 0 && requirement.Names is [var name] && name.Split(' ') is [var first, _, .. var more] && EnglishVerbs.Find(first) is { } verb && (verb.Form == VerbForm.Past || (verb.Form == VerbForm.Base && more.Length > 1 && char.IsUpper(first[0]))));

    private static string Asked(RequirementProfile requirement)
        => TellsDeed(requirement) ? $"'{Shortened(requirement.Requirement.Text)}'" : requirement.Names.Count > 1 ? string.Join(" or ", requirement.Names) : requirement.Requirement.Text;

    private static string When(Proof proof) => proof.Statement.Line.Period is { Start: { IsPresent: false } start } period
        ? string.Create(CultureInfo.InvariantCulture, $" {(period.End is { IsPresent: false } end && end.Year == start.Year ? "in" : "from")} {start.Year}")
        : "";

    private static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Shortened(string text)
    {
        if (text.Length <= MaxQuoted)
            return text.TrimEnd('.');
        var cut = text.LastIndexOf(' ', MaxQuoted);
        return text[..(cut > 20 ? cut : MaxQuoted)].TrimEnd(',', ';', ' ', '.') + " …";
    }
}
