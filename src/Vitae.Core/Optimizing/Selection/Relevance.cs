using Vitae.Core.Jobs;
using Vitae.Core.Matching;

namespace Vitae.Core.Optimizing.Selection;

/// <summary>How much a line of the resume speaks to the posting: the requirements it proves, by their weight and by how strongly it proves them, and the keywords the person wants to see.</summary>
internal sealed class Relevance
{
    private readonly Dictionary<string, double> byPointer = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> emphasized;

    public Relevance(JobAnalysis job, EvidenceMap evidence, IReadOnlyList<string> emphasized)
    {
        this.emphasized = emphasized;
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var requirement in job.Requirements)
            weights[requirement.Id] = requirement.Weight;
        foreach (var requirement in evidence.Requirements)
        {
            var weight = KindWeight(requirement.Kind) * weights.GetValueOrDefault(requirement.Id, 1);
            foreach (var proof in requirement.Evidence)
                byPointer[proof.Source] = byPointer.GetValueOrDefault(proof.Source) + (weight * Math.Max(proof.Strength, 0.05));
        }
    }

    public double Of(string pointer, string text)
        => byPointer.GetValueOrDefault(pointer) + (2 * emphasized.Count(keyword => keyword.Length > 0 && text.Contains(keyword, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Of an entry with all its lines.</summary>
    public double Below(string pointer) => byPointer.Where(pair => pair.Key.StartsWith(pointer + "/", StringComparison.Ordinal)).Sum(pair => pair.Value);

    private static double KindWeight(RequirementKind kind) => kind switch
    {
        RequirementKind.MustHave => 3,
        RequirementKind.Compliance => 2,
        RequirementKind.NiceToHave => 1.5,
        _ => 1,
    };
}
