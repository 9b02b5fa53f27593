namespace Vitae.Core.Knowledge;

/// <summary>The rows of <c>skills.tsv</c> and the index over their names. What the index holds of a name is its row and two flags.</summary>
internal sealed class SkillTable
{
    private const int Id = 0, Name = 1, Category = 2, Aliases = 3, Broader = 4, Ambiguous = 5, Tier = 6;
    private const int AliasFlag = 1, AmbiguousFlag = 2, FlagBits = 2;

    private readonly TsvTable rows = TsvTable.Read("skills.tsv");
    private readonly KnownSkill?[] skills;

    public SkillTable()
    {
        skills = new KnownSkill?[rows.Count];
        Index = new PhraseIndex(rows.Length / 60);
        var ambiguous = new HashSet<ulong>();
        for (var pass = 1; pass <= 3; pass++)
            AddTier((char)('0' + pass), ambiguous);
    }

    public PhraseIndex Index { get; }

    public int Count => rows.Count;

    public static int RowOf(int value) => value >> FlagBits;

    public static bool IsAlias(int value) => (value & AliasFlag) != 0;

    public static bool IsAmbiguous(int value) => (value & AmbiguousFlag) != 0;

    public KnownSkill Skill(int row) => skills[row] ??= new KnownSkill(
        rows.Text(row, Id), rows.Text(row, Name), rows.Text(row, Category), rows.List(row, Aliases), rows.List(row, Broader), rows.Field(row, Tier)[0] - '0');

    public IEnumerable<int> BroaderRows(int row)
    {
        foreach (var name in rows.List(row, Broader))
        {
            var value = Index.Find(name);
            if (value >= 0 && RowOf(value) != row)
                yield return RowOf(value);
        }
    }

    /// <summary>Canonical names before aliases, so that a skill's own name is never taken by another's alias of the same tier.</summary>
    private void AddTier(char tier, HashSet<ulong> ambiguous)
    {
        foreach (var column in (ReadOnlySpan<int>)[Name, Aliases])
        {
            for (var row = 0; row < rows.Count; row++)
            {
                var names = rows.Field(row, column);
                if (names.IsEmpty || rows.Field(row, Tier)[0] != tier)
                    continue;
                ReadAmbiguous(row, ambiguous);
                foreach (var range in names.Split('|'))
                    Index.Add(names[range], (row << FlagBits) | Flags(names[range], column, tier, ambiguous));
            }
        }
    }

    private void ReadAmbiguous(int row, HashSet<ulong> ambiguous)
    {
        ambiguous.Clear();
        var forms = rows.Field(row, Ambiguous);
        if (forms.IsEmpty)
            return;
        foreach (var range in forms.Split('|'))
            ambiguous.Add(FirstWord(forms[range]));
    }

    private static int Flags(ReadOnlySpan<char> name, int column, char tier, HashSet<ulong> ambiguous)
    {
        var flags = column == Aliases ? AliasFlag : 0;
        var isWord = name.IndexOfAny(" -/.") < 0;
        if (isWord && (tier == '3' || (ambiguous.Count > 0 && ambiguous.Contains(FirstWord(name))) || name.Length <= 2))
            flags |= AmbiguousFlag;
        return flags;
    }

    private static ulong FirstWord(ReadOnlySpan<char> name)
    {
        var tokens = new PhraseTokenizer(name);
        return tokens.MoveNext() ? tokens.Current.Hash : 0;
    }
}
