using Vitae.Core.Jobs;
using Vitae.Core.Jobs.Roles;

namespace Vitae.PostingRoles;

/// <summary>The spans of one posting that might be its title or its employer, and which of them are.</summary>
internal sealed record SpanSet(LabelledPosting Posting, List<SpanCandidate> Candidates, bool[] IsRight)
{
    public static SpanSet Read(LabelledPosting posting, string field, Dictionary<ulong, string> names)
    {
        var text = new PostingText(posting.Text);
        var units = PostingSections.Cut(text.Text);
        var header = PostingHeader.Read(text.Text);
        var title = TitleFinder.Find(text, header, units);
        var candidates = field == "title" ? TitleCandidates.Of(text, units, title, names) : CompanyCandidates.Of(text, units, CompanyFinder.Find(text, header, units, title), title, names);
        return new SpanSet(posting, candidates, [.. candidates.Select(c => Fields.IsRight(posting, field, c.Name))]);
    }

    /// <summary>Raises the probability of the right spans together against all spans and none (AdaGrad, quadratic penalty).</summary>
    public static Dictionary<ulong, double> Fit(IReadOnlyList<SpanSet> sets, int least, int epochs, double rate, double penalty)
    {
        var counts = sets.SelectMany(s => s.Candidates.SelectMany(c => c.Features).Distinct()).GroupBy(f => f).Where(g => g.Count() >= least).ToDictionary(g => g.Key, _ => 0.0);
        var squares = new Dictionary<ulong, double>();
        var random = new Random(17);
        var order = Enumerable.Range(0, sets.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var set in order.Select(i => sets[i]))
            {
                if (!set.IsRight.Any(r => r))
                    continue;
                var scores = set.Candidates.ConvertAll(c => c.Features.Sum(f => counts.GetValueOrDefault(f)));
                var max = Math.Max(0, scores.Max());
                var powers = scores.ConvertAll(s => Math.Exp(s - max));
                var all = powers.Sum() + Math.Exp(-max);
                var right = powers.Where((_, i) => set.IsRight[i]).Sum();
                var gradient = new Dictionary<ulong, double>();
                for (var i = 0; i < powers.Count; i++)
                {
                    var d = (set.IsRight[i] ? powers[i] / right : 0) - (powers[i] / all);
                    if (Math.Abs(d) < 1e-6)
                        continue;
                    foreach (var f in set.Candidates[i].Features.Where(counts.ContainsKey))
                        gradient[f] = gradient.GetValueOrDefault(f) + d;
                }

                var weight = set.Posting.IsVaried ? 3 : 1;
                foreach (var (f, d) in gradient)
                {
                    var step = (d * weight) - (penalty * counts[f]);
                    squares[f] = squares.GetValueOrDefault(f) + (step * step);
                    counts[f] += rate * step / (1e-3 + Math.Sqrt(squares[f]));
                }
            }
        }

        return counts;
    }
}
