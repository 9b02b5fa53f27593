namespace Vitae.Core.Jobs.Roles;

/// <summary>The candidates of a posting in order, each with its features and how it is joined to the one before.</summary>
internal sealed record AskChain(IReadOnlyList<AskCandidate> Candidates, IReadOnlyList<ulong[]> Features, IReadOnlyList<int> Joins, IReadOnlyList<bool> IsRuled)
{
    /// <param name="names">Receives the names of the features, where a model is trained.</param>
    public static AskChain Of(PostingText posting, IReadOnlyList<PostingUnit> units, string language, string? title, Asked rules, Dictionary<ulong, string>? names = null)
    {
        var candidates = AskCandidates.Of(posting, units, language, title);
        var writer = new AskFeatures(posting, units, language, title, rules);
        var features = new List<ulong[]>(candidates.Count);
        var joins = new List<int>(candidates.Count);
        var isRuled = new List<bool>(candidates.Count);
        var set = new FeatureSet(names);
        for (var i = 0; i < candidates.Count; i++)
        {
            set.Clear();
            writer.Write(candidates[i], set);
            features.Add([.. set.Hashes]);
            isRuled.Add(units[candidates[i].Unit] is { Section: PostingSection.MustHave or PostingSection.NiceToHave } && writer.Ruled(candidates[i]) != "none");
            joins.Add(i == 0 ? 0 : Join(posting, units, candidates[i - 1], candidates[i]));
        }

        return new AskChain(candidates, features, joins, isRuled);
    }

    /// <summary>In one clause; behind a colon; in another clause; in the next sentence; in the next bullet; under another heading; in another paragraph.</summary>
    private static int Join(PostingText posting, IReadOnlyList<PostingUnit> units, AskCandidate before, AskCandidate candidate)
    {
        if (before.Unit == candidate.Unit)
            return before.ClauseFrom == candidate.ClauseFrom ? 0 : candidate.Words.GapBefore(candidate.ClauseFrom).Contains(':') ? 1 : 2;
        var gap = posting.Text.AsSpan(units[before.Unit].End, Math.Max(0, units[candidate.Unit].Start - units[before.Unit].End));
        if (!gap.Contains('\n'))
            return 3;
        var isTitled = HasWord(gap);
        return isTitled ? 5 : units[candidate.Unit].IsBullet && units[before.Unit].IsBullet ? 4 : 6;
    }

    private static bool HasWord(ReadOnlySpan<char> gap)
    {
        var letters = 0;
        foreach (var c in gap)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters > 2;
    }
}
