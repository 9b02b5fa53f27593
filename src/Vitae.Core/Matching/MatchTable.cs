namespace Vitae.Core.Matching;

/// <summary>How texts of a resume answer a posting, each text judged once. Kept by whoever matches many states of one resume.</summary>
internal sealed class MatchTable(JobProfile job)
{
    private readonly Dictionary<object, WordMatch?[]> rows = [];
    private readonly Dictionary<object, (double Echo, double Copied)> origins = [];
    private readonly Dictionary<string, double> titles = new(StringComparer.Ordinal);

    /// <summary>One answer for each requirement, in their order; null where the words do not answer it.</summary>
    public IReadOnlyList<WordMatch?> Of(Statement statement)
    {
        if (!rows.TryGetValue(statement.Said, out var row))
            rows[statement.Said] = row = [.. job.Requirements.Select(requirement => RequirementMatcher.Match(requirement, statement))];
        return row;
    }

    /// <summary><see cref="JobProfile.EchoOf"/> and <see cref="JobProfile.CopiedShare"/>.</summary>
    public (double Echo, double Copied) OriginOf(Statement statement)
    {
        if (!origins.TryGetValue(statement.Said, out var origin))
            origins[statement.Said] = origin = (job.EchoOf(statement), job.CopiedShare(statement));
        return origin;
    }

    /// <summary>How far a title is that of the posting, 0 to 1; 0 when either has none.</summary>
    public double LikenessOf(string? title)
    {
        if (job.Title is null || string.IsNullOrWhiteSpace(title))
            return 0;
        if (!titles.TryGetValue(title, out var likeness))
            titles[title] = likeness = job.Title.Compare(new TitleLikeness(title, job.Stems), job.HasCompounds);
        return likeness;
    }
}
