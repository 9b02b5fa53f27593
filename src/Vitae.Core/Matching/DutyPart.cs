namespace Vitae.Core.Matching;

/// <summary>One thing of those that a duty tells to be done: what to do and what to do it to. "Find and mend leaks" is one, "Troubleshoot circuits, motors and controls" three.</summary>
/// <param name="Acts">Any of them will do; empty where only things are named.</param>
/// <param name="Things">Each with the share of its weight that counts: what stands behind a preposition tells less.</param>
internal sealed record DutyPart(IReadOnlyList<DutyWord> Acts, IReadOnlyList<(DutyWord Word, double Share)> Things)
{
    public PartTold Told(Statement statement, bool hasCompounds)
    {
        double all = 0, told = 0;
        var isSaid = false;
        foreach (var (thing, share) in Things)
        {
            var weight = thing.Weight * share;
            all += weight;
            var said = thing.ShareIn(statement, hasCompounds);
            told += weight * said;
            isSaid |= said == 1 || (said >= DutyWord.SynonymShare && Things.Count > 1) || hasCompounds;
        }
        if (!isSaid)
            return default;
        double actWeight = 0, act = 0;
        foreach (var word in Acts)
        {
            actWeight = actWeight == 0 ? word.Weight : Math.Min(actWeight, word.Weight);
            act = Math.Max(act, word.DoneIn(statement, hasCompounds));
        }
        return new PartTold(told, all == 0 ? 0 : told / all, act, actWeight);
    }
}

/// <summary>What a statement says of a part.</summary>
/// <param name="Weight">The weights of the things it names, added up.</param>
/// <param name="Things">The share of the things that it names, 0 to 1.</param>
/// <param name="Act">How far it tells one of the acts, 0 to 1.</param>
/// <param name="ActWeight">How much the act tells: "manage" little, "unblock" much; 0 without any.</param>
internal readonly record struct PartTold(double Weight, double Things, double Act, double ActWeight)
{
    public double Rank => Things + (Act * Math.Min(ActWeight, 0.6));
}
