namespace Vitae.Core.Knowledge;

/// <summary>Something known that a text names, and where, in UTF-16 units.</summary>
public readonly record struct Mention<T>(T Value, int Start, int Length);

/// <summary>A table whose rows are found by their names. Entries are made when first asked for, and then kept.</summary>
internal sealed class PhraseCatalog<T>
    where T : class
{
    private readonly T?[] entries;
    private readonly Func<int, T> make;
    private readonly PhraseIndex index;

    /// <param name="nameColumns">Columns of names and name lists; earlier columns win over later ones.</param>
    public PhraseCatalog(TsvTable rows, Func<int, T> make, params ReadOnlySpan<int> nameColumns)
    {
        this.make = make;
        entries = new T?[rows.Count];
        index = new PhraseIndex(rows.Length / 16);
        foreach (var column in nameColumns)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                var names = rows.Field(row, column);
                foreach (var range in names.Split('|'))
                    index.Add(names[range], row);
            }
        }
    }

    public IReadOnlyList<T> All => [.. Enumerable.Range(0, entries.Length).Select(Entry)];

    public T? Find(ReadOnlySpan<char> name)
    {
        var row = index.Find(name);
        return row < 0 ? null : Entry(row);
    }

    public IReadOnlyList<Mention<T>> FindMentions(string text)
    {
        var matches = index.FindAll(text, linesPart: false);
        var mentions = new List<Mention<T>>(matches.Count);
        foreach (var match in matches)
            mentions.Add(new Mention<T>(Entry(match.Value), match.Start, match.Length));
        return mentions;
    }

    private T Entry(int row) => entries[row] ??= make(row);
}
