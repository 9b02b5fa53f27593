using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Tests.Matching;

/// <summary>A hand-made analysis: what stands under plain headings of a posting, line by line.</summary>
internal static class PostingSketch
{
    public static JobAnalysis Of(string posting)
    {
        var lines = posting.Split('\n');
        var requirements = new List<Requirement>();
        RequirementKind? kind = null;
        foreach (var line in lines.Skip(1))
        {
            if (!line.StartsWith("- ", StringComparison.Ordinal))
            {
                if (line.Length > 0)
                    kind = KindOf(line.ToLowerInvariant());
                continue;
            }
            if (kind is not { } known)
                continue;
            var text = line[2..];
            requirements.Add(new Requirement
            {
                Id = $"{known}-{requirements.Count}",
                Text = text,
                Quote = text,
                Kind = known,
                Skills = known == RequirementKind.Responsibility ? [] : [.. SkillTaxonomy.FindMentions(text, MentionContext.Prose).Select(mention => mention.Skill.Name).Distinct()],
            });
        }
        var years = System.Text.RegularExpressions.Regex.Match(posting, @"(\d+)\+? years");
        return new JobAnalysis
        {
            JobTitle = lines[0].Split('(')[0].Trim(),
            Seniority = SeniorityTerms.Of(lines[0]),
            MinYears = years.Success ? int.Parse(years.Groups[1].Value) : null,
            Degree = posting.Contains("achelor") ? DegreeLevel.Bachelor : null,
            Requirements = requirements,
        };
    }

    private static RequirementKind? KindOf(string heading) => heading switch
    {
        _ when new[] { "nice", "plus", "preferred", "desirable" }.Any(heading.Contains) => RequirementKind.NiceToHave,
        _ when new[] { "require", "must", "bring", "qualif", "essential" }.Any(heading.Contains) => RequirementKind.MustHave,
        _ when new[] { "task", "will do", "responsib", "the job", "duties" }.Any(heading.Contains) => RequirementKind.Responsibility,
        _ => null,
    };
}
