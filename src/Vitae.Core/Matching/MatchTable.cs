using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>How texts of a resume answer a posting, each text judged once. Kept by whoever matches many states of one resume.</summary>
internal sealed class MatchTable(JobProfile job)
{
    private readonly Dictionary<object, WordMatch?[]> rows = [];
    private readonly Dictionary<object, (double Echo, double Copied)> origins = [];
    private readonly Dictionary<object, double> densities = [];
    private readonly Dictionary<string, List<(EntryKey Key, EntryMatch Match)>> entries = new(StringComparer.Ordinal);
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

    /// <summary>A text that names more than four of the things asked proves each of them less.</summary>
    public double DensityOf(Statement statement)
    {
        if (statement.Line.Kind == LineKind.Keyword)
            return 1;
        if (!densities.TryGetValue(statement.Said, out var density))
        {
            var named = job.Requirements.Count(requirement => requirement.Relations.Count > 0
                && statement.Mentions.Any(mention => requirement.Relations.TryGetValue(mention.Skill.Id, out var relation) && relation.Basis == EvidenceBasis.Exact));
            densities[statement.Said] = density = named <= 4 ? 1 : Math.Sqrt(4.0 / named);
        }
        return density;
    }

    /// <summary>An entry that stands in several states in the same words is judged once.</summary>
    public EntryMatch Of(ProfileEntry entry, string? headline, double training, DateOnly today)
    {
        if (!entries.TryGetValue(entry.Pointer, out var known))
            entries[entry.Pointer] = known = [];
        var key = new EntryKey(entry.Title, entry.Period, headline, training, today);
        foreach (var (other, match) in known)
        {
            if (other == key && SaysSame(match.Entry.Statements, entry.Statements))
                return match;
        }
        var judged = new EntryMatch(job, this, entry, headline, training, today);
        known.Add((key, judged));
        return judged;
    }

    private static bool SaysSame(List<Statement> some, List<Statement> others)
    {
        if (some.Count != others.Count)
            return false;
        for (var i = 0; i < some.Count; i++)
        {
            if (some[i].Said != others[i].Said || some[i].Line.Pointer != others[i].Line.Pointer)
                return false;
        }
        return true;
    }

    private readonly record struct EntryKey(string? Title, DateRange? Period, string? Headline, double Training, DateOnly Today);

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
