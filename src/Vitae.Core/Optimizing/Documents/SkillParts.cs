using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>
/// The skills in the ui's four groups. The person's own groups and levels travel beside them, and the resume that comes out shows them again: with the skills that
/// are still there, in the ui's order, and new ones where their like stands.
/// </summary>
internal static class SkillParts
{
    private const string OwnGroups = "source_groups";

    public static UiSkills From(IReadOnlyList<Skill> skills, DocumentMarks marks)
    {
        var carried = CarriedFields.From(null);
        if (skills.Count > 0)
            CarriedFields.Add(ref carried, OwnGroups, skills.ToArray(), DocumentJsonContext.Kept.SkillArray);
        return new UiSkills { Groups = marks.Grouped(NamesOf(skills).Distinct(StringComparer.OrdinalIgnoreCase)), Extensions = carried };
    }

    public static IReadOnlyList<Skill> To(UiSkills skills, SectionTitles titles)
    {
        if (!skills.Include)
            return [];
        var shown = SkillGrouping.All(skills.Groups).ToList();
        IReadOnlyList<Skill> own = CarriedFields.Read(skills.Extensions, OwnGroups, DocumentJsonContext.Kept.SkillArray) ?? [];
        if (own.Count == 0)
            return [.. SkillGrouping.Named(skills.Groups).Where(group => group.Skills.Count > 0).Select(group => new Skill { Name = titles.Of(group.Name), Keywords = group.Skills })];

        var keys = own.Select(skill => NamesOf([skill]).Select(SkillNames.Key).ToHashSet(StringComparer.Ordinal)).ToList();
        return own.Any(skill => skill.Keywords.Count > 0) ? Groups(own, keys, shown, skills.Groups) : Singles(own, keys, Merged(skills.Groups, new Skill { Keywords = [.. NamesOf(own)] }, [.. shown.Select(SkillNames.Key)]));
    }

    public static IEnumerable<string> NamesOf(IReadOnlyList<Skill> skills)
        => skills.SelectMany(skill => skill.Keywords.Count > 0 ? skill.Keywords : [skill.Name ?? ""]).Where(name => !string.IsNullOrWhiteSpace(name));

    /// <summary>Those of the ui's four lists that are of a group, as one list: each in its own order, and between them as the source has them.</summary>
    private static List<string> Merged(SkillGroups groups, Skill own, HashSet<string> keys)
    {
        var places = NamesOf([own]).Select(SkillNames.Key).Distinct(StringComparer.Ordinal).Select((key, at) => (key, at)).ToDictionary(pair => pair.key, pair => pair.at, StringComparer.Ordinal);
        var lists = SkillGrouping.Named(groups).Select(group => new Queue<string>(group.Skills.Where(skill => keys.Contains(SkillNames.Key(skill))))).ToList();
        var merged = new List<string>();
        while (lists.Where(list => list.Count > 0).MinBy(list => places.GetValueOrDefault(SkillNames.Key(list.Peek()), int.MaxValue)) is { } next)
            merged.Add(next.Dequeue());
        return merged;
    }

    private static IReadOnlyList<Skill> Groups(IReadOnlyList<Skill> own, List<HashSet<string>> keys, List<string> shown, SkillGroups groups)
    {
        var members = own.Select((skill, at) => Merged(groups, skill, keys[at])).ToList();
        foreach (var skill in shown.Where(skill => !keys.Any(group => group.Contains(SkillNames.Key(skill)))).ToList())
        {
            var like = SkillGrouping.Of(skill);
            members.MaxBy(group => group.Count(member => SkillGrouping.Of(member) == like) * 100 + group.Count)!.Add(skill);
        }

        return [.. own.Select((skill, at) => WithMembers(skill, members[at])).Where((_, at) => keys[at].Count == 0 || members[at].Count > 0)];
    }

    private static Skill WithMembers(Skill skill, List<string> members)
    {
        if (skill.Keywords.Count > 0)
            return skill with { Keywords = members };
        return members.Count == 0 ? skill : skill with { Name = members[0], Keywords = members[1..] };
    }

    private static IReadOnlyList<Skill> Singles(IReadOnlyList<Skill> own, List<HashSet<string>> keys, List<string> shown)
    {
        var order = shown.Select(SkillNames.Key).ToList();
        var kept = own.Where((_, at) => keys[at].Count == 0 || keys[at].Overlaps(order))
            .Select(skill => skill with { Name = shown.FirstOrDefault(name => SkillNames.Key(name) == SkillNames.Key(skill.Name ?? "")) ?? skill.Name });
        var added = shown.Where(name => !keys.Any(key => key.Contains(SkillNames.Key(name)))).Select(name => new Skill { Name = name });
        return [.. kept.Concat(added).OrderBy(skill => order.IndexOf(SkillNames.Key(skill.Name ?? "")) is >= 0 and var at ? at : int.MaxValue)];
    }
}
