namespace Vitae.Core.Knowledge;

/// <summary>How to write for a template.</summary>
/// <param name="TemplateId">Such as "classic".</param>
/// <param name="RequiredSections">In the order the template shows them.</param>
public sealed record StyleGuide(string TemplateId, string Name, string Tone, IReadOnlyList<string> RequiredSections, IReadOnlyList<string> Advice);

/// <summary>A style guide for each of the five templates.</summary>
public static class StyleGuides
{
    private static readonly Lazy<StyleGuide[]> Table = new(() =>
    {
        var rows = TsvTable.Read("style_guides.tsv");
        return [.. Enumerable.Range(0, rows.Count).Select(row => new StyleGuide(rows.Text(row, 0), rows.Text(row, 1), rows.Text(row, 2), rows.List(row, 3), rows.List(row, 4)))];
    });

    public static IReadOnlyList<StyleGuide> All => Table.Value;

    public static StyleGuide? Find(string templateId) => Array.Find(Table.Value, guide => guide.TemplateId.Equals(templateId, StringComparison.OrdinalIgnoreCase));
}
