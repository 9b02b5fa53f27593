namespace Vitae.Core.Matching;

/// <summary>How the statements of a resume answer the requirements of a posting, each pair judged once.</summary>
internal sealed class MatchTable(JobProfile job)
{
    private readonly Dictionary<Statement, (EvidenceBasis Basis, double Match)?[]> rows = [];

    /// <summary>One answer for each requirement, in their order; null where the words do not answer it.</summary>
    public IReadOnlyList<(EvidenceBasis Basis, double Match)?> Of(Statement statement)
    {
        if (!rows.TryGetValue(statement, out var row))
            rows[statement] = row = [.. job.Requirements.Select(requirement => RequirementMatcher.Match(requirement, statement))];
        return row;
    }
}
