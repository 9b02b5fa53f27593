namespace Vitae.Core.Knowledge;

/// <param name="Code">ISO 3166-1 alpha-2, such as "DE".</param>
/// <param name="Name">In English.</param>
public sealed record Country(string Code, string Name);

/// <summary>Names of countries in some thirty languages.</summary>
public static class Countries
{
    private static readonly Lazy<PhraseCatalog<Country>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("countries.tsv");
        return new PhraseCatalog<Country>(rows, row => new Country(rows.Text(row, 0), rows.Text(row, 1)), 1, 2);
    });
    private static readonly Lazy<Dictionary<string, Country>> ByCode = new(() => Catalog.Value.All.ToDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase));

    public static Country? Find(string name) => Catalog.Value.Find(name);

    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public static Country? FindByCode(string code) => ByCode.Value.GetValueOrDefault(code);

    public static IReadOnlyList<Mention<Country>> FindMentions(string text) => Catalog.Value.FindMentions(text);
}
