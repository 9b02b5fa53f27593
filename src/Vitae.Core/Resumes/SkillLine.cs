namespace Vitae.Core.Resumes;

/// <summary>Skills as people write them: a label and what stands behind it.</summary>
/// <param name="Label">The group's name, or a skill in no group, with its level; null when there is none.</param>
/// <param name="Members">The skills of the group.</param>
/// <param name="Index">The place of the first of its entries among the resume's skills.</param>
public readonly record struct SkillLine(string? Label, IReadOnlyList<string> Members, int Index)
{
    /// <summary>One line for each entry; entries that tell the levels within one group are one line again: "Languages: Python (expert), Go (basic)".</summary>
    public static IEnumerable<SkillLine> Of(IReadOnlyList<Skill> skills)
    {
        for (var from = 0; from < skills.Count;)
        {
            var first = skills[from];
            List<Skill> group = [first, .. skills.Skip(from + 1).TakeWhile(skill => first.Keywords.Count > 0 && !string.IsNullOrWhiteSpace(first.Name) && skill.Keywords.Count > 0 && skill.Name == first.Name)];
            if (group.Count > 1 && group.Exists(skill => !string.IsNullOrWhiteSpace(skill.Level)))
            {
                yield return new SkillLine(first.Name, [.. group.SelectMany(skill => skill.Keywords.Select(member => WithLevel(member, skill.Level)!))], from);
                from += group.Count;
                continue;
            }

            yield return new SkillLine(WithLevel(first.Name, first.Level), first.Keywords, from);
            from++;
        }
    }

    private static string? WithLevel(string? name, string? level)
        => string.IsNullOrWhiteSpace(level) ? name : string.IsNullOrWhiteSpace(name) ? level : $"{name.Trim()} ({level.Trim()})";
}
