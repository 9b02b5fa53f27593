namespace Vitae.Core.Knowledge;

/// <summary>Some 20,000 skills of all trades with their other names and their more general skills.</summary>
public static class SkillTaxonomy
{
    private const int MaxDepth = 6;

    private static readonly Lazy<SkillTable> Table = new(() => new SkillTable());
    private static readonly Lazy<ILookup<int, int>> Narrower = new(() =>
        Enumerable.Range(0, Table.Value.Count).SelectMany(row => Table.Value.BroaderRows(row).Select(broader => (broader, row))).ToLookup(pair => pair.broader, pair => pair.row));

    /// <summary>The skill of that name or alias, whatever its case, accents, hyphens or plural; null when it is unknown.</summary>
    public static KnownSkill? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var value = Table.Value.Index.Find(name);
        return value >= 0 && Table.Value.Skill(SkillTable.RowOf(value)) is var skill && !SkillCues.IsPluralOfInitials(name, skill) ? skill : null;
    }

    /// <summary>The skills that a text names, in order, none overlapping; the longest name wins ("Spring Boot", not "Spring"). Linear in the text.</summary>
    public static IReadOnlyList<SkillMention> FindMentions(string text, MentionContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = Table.Value;
        var matches = table.Index.FindAll(text, linesPart: context == MentionContext.SkillList);
        var accepted = context == MentionContext.SkillList ? null : SkillCues.Accept(text, matches, value => table.Skill(SkillTable.RowOf(value)));
        var mentions = new List<SkillMention>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (accepted is null ? SkillCues.IsWhole(text, match) : accepted[i])
                mentions.Add(new SkillMention(table.Skill(SkillTable.RowOf(match.Value)), match.Start, match.Length, SkillTable.IsAlias(match.Value)));
        }

        return mentions;
    }

    /// <summary>Whether one skill is more general than the other, directly or over at most six steps.</summary>
    public static bool IsBroader(KnownSkill broader, KnownSkill narrower)
    {
        ArgumentNullException.ThrowIfNull(broader);
        ArgumentNullException.ThrowIfNull(narrower);
        var seen = new HashSet<string>();
        var level = new List<KnownSkill> { narrower };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<KnownSkill>();
            foreach (var above in level.SelectMany(BroaderOf))
            {
                if (above.Id == broader.Id)
                    return true;
                if (seen.Add(above.Id))
                    next.Add(above);
            }

            level = next;
        }

        return false;
    }

    public static IReadOnlyList<KnownSkill> BroaderOf(KnownSkill s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Broader.Count == 0 ? [] : [.. s.Broader.Select(Find).OfType<KnownSkill>().Where(b => b.Id != s.Id).Distinct()];
    }

    public static IReadOnlyList<KnownSkill> NarrowerOf(KnownSkill s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var value = Table.Value.Index.Find(s.Name);
        return value < 0 ? [] : [.. Narrower.Value[SkillTable.RowOf(value)].Select(Table.Value.Skill)];
    }
}
