namespace Vitae.Core.Knowledge;

/// <summary>Common forenames and surnames of many countries.</summary>
public static class PersonNames
{
    private static readonly Lazy<PhraseIndex> Forenames = new(() => Index("forenames.tsv"));
    private static readonly Lazy<PhraseIndex> Surnames = new(() => Index("surnames.tsv"));

    public static bool IsForename(string name) => Forenames.Value.Find(name) >= 0;

    public static bool IsSurname(string name) => Surnames.Value.Find(name) >= 0;

    private static PhraseIndex Index(string file)
    {
        var rows = TsvTable.Read(file);
        var index = new PhraseIndex(rows.Count);
        for (var row = 0; row < rows.Count; row++)
            index.Add(rows.Row(row), row);
        return index;
    }
}
