namespace Vitae.Core.Knowledge;

/// <param name="Domain">Of its web site, such as "mit.edu"; may be empty.</param>
public sealed record School(string Name, string CountryCode, string Domain, IReadOnlyList<string> Aliases);

/// <summary>Some 10,000 universities and colleges.</summary>
public static class Schools
{
    private static readonly Lazy<TsvTable> Rows = new(() => TsvTable.Read("schools.tsv"));
    private static readonly Lazy<PhraseCatalog<School>> Catalog = new(() => new PhraseCatalog<School>(Rows.Value, At, 0, 3));

    public static School? Find(string name) => Catalog.Value.Find(name);

    public static IReadOnlyList<Mention<School>> FindMentions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Catalog.Value.FindMentions(text).Where(m => char.IsUpper(text[m.Start]) || text[m.Start] > 0x2000)];
    }

    private static School At(int row) => new(Rows.Value.Text(row, 0), Rows.Value.Text(row, 1), Rows.Value.Text(row, 2), Rows.Value.List(row, 3));
}
