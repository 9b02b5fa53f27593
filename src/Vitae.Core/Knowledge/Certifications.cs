namespace Vitae.Core.Knowledge;

/// <param name="Issuer">"Various" when several bodies award it.</param>
public sealed record Certification(string Name, string Issuer, string Category, IReadOnlyList<string> Aliases);

/// <summary>Certifications and licences with their issuers and short names.</summary>
public static class Certifications
{
    private static readonly Lazy<PhraseCatalog<Certification>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("certifications.tsv");
        return new PhraseCatalog<Certification>(rows, row => new Certification(rows.Text(row, 0), rows.Text(row, 1), rows.Text(row, 2), rows.List(row, 3)), 0, 3);
    });

    public static IReadOnlyList<Certification> All => Catalog.Value.All;

    public static Certification? Find(string name) => Catalog.Value.Find(name);

    /// <summary>Short names ("PE", "RN") count only in capitals.</summary>
    public static IReadOnlyList<Mention<Certification>> FindMentions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Catalog.Value.FindMentions(text).Where(m => m.Length > 5 || text.AsSpan(m.Start, m.Length).IndexOfAnyInRange('a', 'z') < 0)];
    }
}
