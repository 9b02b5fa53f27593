namespace Vitae.Core.Knowledge;

/// <param name="Code">ISO 639-1, such as "de".</param>
/// <param name="Name">In English.</param>
public sealed record KnownLanguage(string Code, string Name);

/// <summary>Names of languages, in English, in themselves and in some thirty other languages.</summary>
public static class Languages
{
    private static readonly Lazy<TsvTable> Rows = new(() => TsvTable.Read("languages.tsv"));
    private static readonly Lazy<PhraseCatalog<KnownLanguage>> Catalog = new(() => new PhraseCatalog<KnownLanguage>(Rows.Value, Language, 1, 2));

    private static readonly Lazy<Dictionary<string, KnownLanguage>> ByCode = new(() => Catalog.Value.All.DistinctBy(language => language.Code).ToDictionary(language => language.Code, StringComparer.OrdinalIgnoreCase));

    public static KnownLanguage? Find(string name) => Catalog.Value.Find(name);

    /// <param name="code">ISO 639-1.</param>
    public static KnownLanguage? FindByCode(string code) => ByCode.Value.GetValueOrDefault(code);

    public static IReadOnlyList<Mention<KnownLanguage>> FindMentions(string text) => Catalog.Value.FindMentions(text);

    private static KnownLanguage Language(int row) => new(Rows.Value.Text(row, 0), Rows.Value.Text(row, 1));
}
