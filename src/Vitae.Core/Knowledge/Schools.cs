namespace Vitae.Core.Knowledge;

/// <param name="Domain">Of its web site, such as "mit.edu"; may be empty.</param>
public sealed record School(string Name, string CountryCode, string Domain, IReadOnlyList<string> Aliases);

/// <summary>Some 10,000 universities and colleges.</summary>
public static class Schools
{
    private static readonly Lazy<TsvTable> Rows = new(() => TsvTable.Read("schools.tsv"));
    private static readonly Lazy<PhraseCatalog<School>> Catalog = new(() => new PhraseCatalog<School>(Rows.Value, At, 0, 3));
    private static readonly Lazy<Dictionary<string, int>> ByDomain = new(IndexDomains);

    public static School? Find(string name) => Catalog.Value.Find(name);

    /// <summary>The school of a web or mail domain, "cs.mit.edu" as well as "mit.edu".</summary>
    public static School? FindByDomain(string domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var rest = domain.ToLowerInvariant();
        while (rest.Contains('.', StringComparison.Ordinal))
        {
            if (ByDomain.Value.TryGetValue(rest, out var row))
                return At(row);
            rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..];
        }

        return null;
    }

    public static IReadOnlyList<Mention<School>> FindMentions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Catalog.Value.FindMentions(text).Where(m => char.IsUpper(text[m.Start]) || text[m.Start] > 0x2000)];
    }

    private static School At(int row) => new(Rows.Value.Text(row, 0), Rows.Value.Text(row, 1), Rows.Value.Text(row, 2), Rows.Value.List(row, 3));

    private static Dictionary<string, int> IndexDomains()
    {
        var rows = Rows.Value;
        var domains = new Dictionary<string, int>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            if (!rows.Field(row, 2).IsEmpty)
                domains.TryAdd(rows.Text(row, 2), row);
        }

        return domains;
    }
}
