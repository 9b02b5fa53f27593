using Vitae.Core.Jobs;

namespace Vitae.Core.Knowledge;

/// <param name="Level">Null below an associate degree, as for a school diploma or a certificate.</param>
/// <param name="IscedLevel">ISCED 2011, from 3 (upper secondary) to 8 (doctorate).</param>
/// <param name="Language">BCP 47 language of <paramref name="Name"/>.</param>
public sealed record KnownDegree(string Name, DegreeLevel? Level, int IscedLevel, string Language);

/// <summary>Names of degrees in several languages.</summary>
public static class Degrees
{
    private static readonly Lazy<PhraseCatalog<KnownDegree>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("degrees.tsv");
        return new PhraseCatalog<KnownDegree>(rows, row => Degree(rows, row), 1, 3);
    });

    public static KnownDegree? Find(string name) => Catalog.Value.Find(name);

    /// <summary>Also finds two-letter forms such as "BA", "MS" and "BE", but those only in capitals. The months of March and December ("Dec") are no degrees ("MArch", "DEC").</summary>
    public static IReadOnlyList<Mention<KnownDegree>> FindMentions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Catalog.Value.FindMentions(text).Where(m => text.AsSpan(m.Start, m.Length) is not ("March" or "march" or "MARCH" or "Dec") && (m.Length > 4 || char.IsUpper(text[m.Start]) && text.AsSpan(m.Start, m.Length).IndexOfAnyInRange('A', 'Z') == 0
            && (m.Length > 3 || text.AsSpan(m.Start + 1, m.Length - 1).IndexOfAnyInRange('a', 'z') < 0 || m.Length == 3)))];
    }

    private static KnownDegree Degree(TsvTable rows, int row)
    {
        var isced = rows.Field(row, 0)[0] - '0';
        DegreeLevel? level = isced switch
        {
            5 => DegreeLevel.Associate,
            6 => DegreeLevel.Bachelor,
            7 => DegreeLevel.Master,
            8 => DegreeLevel.Doctorate,
            _ => null,
        };
        return new KnownDegree(rows.Text(row, 1), level, isced, rows.Text(row, 2));
    }
}
