namespace Vitae.Core.Knowledge;

public sealed record FieldOfStudy(string Name, string Family);

/// <summary>Fields of study of the US Classification of Instructional Programs (CIP 2020) and of ISCED-F.</summary>
public static class FieldsOfStudy
{
    private static readonly Lazy<PhraseCatalog<FieldOfStudy>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("fields_of_study.tsv");
        return new PhraseCatalog<FieldOfStudy>(rows, row => new FieldOfStudy(rows.Text(row, 0), rows.Text(row, 1)), 0);
    });

    public static FieldOfStudy? Find(string name) => Catalog.Value.Find(name);

    public static IReadOnlyList<Mention<FieldOfStudy>> FindMentions(string text) => Catalog.Value.FindMentions(text);
}
