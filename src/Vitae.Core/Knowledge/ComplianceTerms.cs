namespace Vitae.Core.Knowledge;

/// <param name="Name">As people write it, such as "GDPR".</param>
/// <param name="Domain">Such as "privacy" or "safety".</param>
public sealed record ComplianceTerm(string Id, string Name, string Domain, IReadOnlyList<string> Aliases);

/// <summary>Laws, standards and regulators that postings and resumes name.</summary>
public static class ComplianceTerms
{
    private static readonly Lazy<PhraseCatalog<ComplianceTerm>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("compliance_terms.tsv");
        return new PhraseCatalog<ComplianceTerm>(rows, row => new ComplianceTerm(rows.Text(row, 0), rows.Text(row, 1), rows.Text(row, 2), rows.List(row, 3)), 1, 3);
    });

    public static IReadOnlyList<ComplianceTerm> All => Catalog.Value.All;

    public static ComplianceTerm? Find(string name) => Catalog.Value.Find(name);

    /// <summary>Short names ("ADA", "EAR", "Reach") count only when no letter of them is small but as the list writes them.</summary>
    public static IReadOnlyList<Mention<ComplianceTerm>> FindMentions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Catalog.Value.FindMentions(text).Where(m => m.Length > 6 || text.AsSpan(m.Start, m.Length).IndexOfAnyInRange('a', 'z') < 0 || text.AsSpan(m.Start, m.Length).SequenceEqual(m.Value.Name))];
    }
}
