using System.Collections.Frozen;
using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>
/// A multinomial logistic model that chooses the title, or the employer, among the spans of a posting that might name it. "None" scores nought. The weights are data (<c>posting_spans.tsv</c>, whose head tells how
/// they came about).
/// </summary>
internal sealed class SpanModel(IReadOnlyDictionary<ulong, double> weights)
{
    private static readonly Lazy<SpanModel> Titles = new(() => Read("title"));
    private static readonly Lazy<SpanModel> Companies = new(() => Read("company"));

    private readonly FrozenDictionary<ulong, double> weights = weights.ToFrozenDictionary();

    public static SpanModel Title => Titles.Value;

    public static SpanModel Company => Companies.Value;

    /// <summary>The name of the likeliest candidate; null when none is likelier than nothing. Spans of one name add up.</summary>
    public string? Best(IReadOnlyList<SpanCandidate> candidates)
    {
        var sums = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in candidates)
        {
            var score = 0.0;
            foreach (var feature in candidate.Features)
                score += weights.GetValueOrDefault(feature);
            sums[candidate.Name] = sums.GetValueOrDefault(candidate.Name) + Math.Exp(Math.Min(score, 50));
        }

        return sums.Count == 0 ? null : sums.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First() is { Value: > 1 } best ? best.Key : null;
    }

    private static SpanModel Read(string what)
    {
        var rows = TsvTable.Read("posting_spans.tsv");
        var weights = new Dictionary<ulong, double>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.Field(row, 0).SequenceEqual(what))
                weights[FeatureSet.HashOf(rows.Field(row, 1))] = int.Parse(rows.Field(row, 2), CultureInfo.InvariantCulture) / 1000.0;
        }

        return new SpanModel(weights);
    }
}

/// <summary>A span that might name the title or the employer.</summary>
internal sealed record SpanCandidate(string Name, ulong[] Features);
