using Vitae.Core.Jobs.Roles;

namespace Vitae.PostingRoles;

/// <summary>One posting as the model sees it: for each candidate its features and the roles that its labels allow.</summary>
internal sealed record Chain(LabelledPosting Posting, AskChain Asks, int[][] Features, byte[] Allowed)
{
    public double Weight { get; set; } = 1;
}

/// <summary>
/// Fits the weights by AdaGrad to the likelihood of all role sequences that the labels allow, with a quadratic penalty (Duchi, Hazan, Singer 2011; for partial labels Täckström et al. 2013).
/// </summary>
internal sealed class Trainer(int features)
{
    private const int Roles = RoleModel.Roles;

    private readonly double[] squares = new double[features * Roles];
    private readonly double[] moveSquares = new double[RoleModel.Joins * RoleModel.States * RoleModel.States];

    public double[] Weights { get; } = new double[features * Roles];

    public double[] Moves { get; } = new double[RoleModel.Joins * RoleModel.States * RoleModel.States];

    /// <param name="dropped">Share of features hidden at random at each step, so that no candidate hangs on one of them (Wager, Wang, Liang 2013).</param>
    public void Fit(IReadOnlyList<Chain> chains, int epochs, double rate, double penalty, double dropped)
    {
        var order = Enumerable.Range(0, chains.Count).ToArray();
        var random = new Random(17);
        var (sum, sumOfMoves, counted) = (new double[Weights.Length], new double[Moves.Length], 0);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(dropped > 0 ? chains[i] with { Features = [.. chains[i].Features.Select(f => f.Where(_ => random.NextDouble() >= dropped).ToArray())] } : chains[i], rate, penalty / chains.Count);
            if (epoch < epochs / 2)
                continue;
            counted++;
            for (var k = 0; k < sum.Length; k++)
                sum[k] += Weights[k];
            for (var k = 0; k < sumOfMoves.Length; k++)
                sumOfMoves[k] += Moves[k];
        }

        for (var k = 0; k < sum.Length; k++)
            Weights[k] = sum[k] / counted * (1 - dropped);
        for (var k = 0; k < sumOfMoves.Length; k++)
            Moves[k] = sumOfMoves[k] / counted;
    }

    public double[][] Marginals(Chain chain, bool constrained, double[]? moves = null)
    {
        var scores = new double[chain.Features.Length][];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = new double[Roles];
            foreach (var f in chain.Features[i])
            {
                for (var r = 0; r < Roles; r++)
                    scores[i][r] += Weights[(f * Roles) + r];
            }

            for (var r = 0; r < Roles && constrained; r++)
            {
                if ((chain.Allowed[i] & (1 << r)) == 0)
                    scores[i][r] = double.NegativeInfinity;
            }
        }

        return RoleModel.Marginals(scores, chain.Asks.Joins, Moves, moves);
    }

    private void Step(Chain chain, double rate, double penalty)
    {
        if (chain.Features.Length == 0)
            return;
        var (freeMoves, heldMoves) = (new double[Moves.Length], new double[Moves.Length]);
        var free = Marginals(chain, constrained: false, freeMoves);
        var held = Marginals(chain, constrained: true, heldMoves);
        var gradient = new Dictionary<int, double>();
        for (var i = 0; i < chain.Features.Length; i++)
        {
            for (var r = 0; r < Roles; r++)
            {
                var d = (held[i][r] - free[i][r]) * chain.Weight;
                foreach (var f in chain.Features[i])
                    gradient[(f * Roles) + r] = gradient.GetValueOrDefault((f * Roles) + r) + d;
            }
        }

        foreach (var (k, d) in gradient)
            Update(Weights, squares, k, d - (penalty * Weights[k] * 10), rate);
        for (var k = 0; k < Moves.Length; k++)
            Update(Moves, moveSquares, k, ((heldMoves[k] - freeMoves[k]) * chain.Weight) - (penalty * Moves[k]), rate);
    }

    private static void Update(double[] weights, double[] squares, int k, double gradient, double rate)
    {
        if (gradient == 0)
            return;
        squares[k] += gradient * gradient;
        weights[k] += rate * gradient / (1e-3 + Math.Sqrt(squares[k]));
    }
}
