using System.Collections.Frozen;
using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>What a posting says of a thing it names.</summary>
internal enum AskRole
{
    None,
    Must,
    Nice,
}

/// <summary>
/// A linear-chain conditional random field over the candidates of a posting (Lafferty, McCallum, Pereira 2001). Its five states remember what was asked before: nothing, a must, nothing since a must, a wish,
/// nothing since a wish. The weights are data (<c>posting_roles.tsv</c>, whose head tells how they came about); time is linear in candidates and features.
/// </summary>
internal sealed class RoleModel
{
    public const int States = 5, Joins = 7, Roles = 3;

    /// <summary>How probable none must be for a candidate to be left out: more so where a list under a known heading names it. Chosen on held-out postings.</summary>
    private const double Certain = 0.7, CertainAgainstRule = 0.85;

    private static readonly int[] RoleOf = [0, 1, 0, 2, 0];

    /// <summary>Which state can follow which: what was asked is not forgotten.</summary>
    private static readonly bool[,] Follows = { { true, true, false, true, false }, { false, true, true, true, false }, { false, true, true, true, false }, { false, true, false, true, true }, { false, true, false, true, true } };

    private static readonly Lazy<RoleModel> Embedded = new(() => Read(TsvTable.Read("posting_roles.tsv")));

    private readonly FrozenDictionary<ulong, int> index;
    private readonly double[] weights;
    private readonly double[] moves;

    /// <param name="index">Place of each feature's three weights, by the hash of its name.</param>
    /// <param name="moves">Weight of each pair of states, by how the candidates are joined.</param>
    public RoleModel(IReadOnlyDictionary<ulong, int> index, double[] weights, double[] moves)
        => (this.index, this.weights, this.moves) = (index.ToFrozenDictionary(), weights, moves);

    public static RoleModel Current => Embedded.Value;

    public AskRole[] Decide(IReadOnlyList<ulong[]> features, IReadOnlyList<int> joins, IReadOnlyList<bool> isRuled)
    {
        var scores = new double[features.Count][];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = new double[Roles];
            foreach (var feature in features[i])
            {
                if (index.TryGetValue(feature, out var at))
                {
                    for (var role = 0; role < Roles; role++)
                        scores[i][role] += weights[(at * Roles) + role];
                }
            }
        }

        var roles = new AskRole[scores.Length];
        var marginals = Marginals(scores, joins, moves, expectedMoves: null);
        for (var i = 0; i < roles.Length; i++)
            roles[i] = marginals[i][0] > (isRuled[i] ? CertainAgainstRule : Certain) ? AskRole.None : marginals[i][1] >= marginals[i][2] ? AskRole.Must : AskRole.Nice;
        return roles;
    }

    /// <summary>The probability of each role of each candidate, by the forward-backward algorithm over logarithms.</summary>
    /// <param name="scores">By candidate and role; negative infinity where a role is ruled out.</param>
    /// <param name="expectedMoves">Filled with the expected count of each pair of states, when a model is trained.</param>
    public static double[][] Marginals(double[][] scores, IReadOnlyList<int> joins, double[] moves, double[]? expectedMoves)
    {
        var n = scores.Length;
        var (forward, backward, marginals) = (new double[n][], new double[n][], new double[n][]);
        Span<double> terms = stackalloc double[States];
        for (var i = 0; i < n; i++)
        {
            forward[i] = new double[States];
            for (var s = 0; s < States; s++)
            {
                for (var q = 0; q < States; q++)
                    terms[q] = i == 0 ? (q == 0 && Follows[0, s] ? 0 : double.NegativeInfinity) : Follows[q, s] ? forward[i - 1][q] + moves[Move(joins[i], q, s)] : double.NegativeInfinity;
                forward[i][s] = scores[i][RoleOf[s]] + LogSum(terms);
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            backward[i] = new double[States];
            for (var s = 0; s < States && i < n - 1; s++)
            {
                for (var q = 0; q < States; q++)
                    terms[q] = Follows[s, q] ? backward[i + 1][q] + scores[i + 1][RoleOf[q]] + moves[Move(joins[i + 1], s, q)] : double.NegativeInfinity;
                backward[i][s] = LogSum(terms);
            }
        }

        var all = n == 0 ? 0 : LogSum(forward[n - 1]);
        for (var i = 0; i < n; i++)
        {
            marginals[i] = new double[Roles];
            for (var s = 0; s < States; s++)
            {
                marginals[i][RoleOf[s]] += Math.Exp(forward[i][s] + backward[i][s] - all);
                for (var q = 0; q < States && i > 0 && expectedMoves is not null; q++)
                {
                    if (Follows[q, s])
                        expectedMoves[Move(joins[i], q, s)] += Math.Exp(forward[i - 1][q] + moves[Move(joins[i], q, s)] + scores[i][RoleOf[s]] + backward[i][s] - all);
                }
            }
        }

        return marginals;
    }

    /// <summary>Rows are "move, join, state, state, weight" or "feature, weight of must, weight of nice"; rows that begin with # tell about the model.</summary>
    private static RoleModel Read(TsvTable rows)
    {
        var index = new Dictionary<ulong, int>(rows.Count);
        var weights = new List<double>(rows.Count * Roles);
        var moves = new double[Joins * States * States];
        for (var row = 0; row < rows.Count; row++)
        {
            var name = rows.Field(row, 0);
            if (name.StartsWith("#"))
                continue;
            if (name is "move")
            {
                moves[Move(Int(rows.Field(row, 1)), Int(rows.Field(row, 2)), Int(rows.Field(row, 3)))] = Number(rows.Field(row, 4));
                continue;
            }

            index[FeatureSet.HashOf(name)] = index.Count;
            weights.AddRange([0, Number(rows.Field(row, 1)), Number(rows.Field(row, 2))]);
        }

        return new RoleModel(index, [.. weights], moves);
    }

    public static int Move(int join, int from, int to) => (((join * States) + from) * States) + to;

    private static int Int(ReadOnlySpan<char> text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Thousandths.</summary>
    private static double Number(ReadOnlySpan<char> text) => int.Parse(text, CultureInfo.InvariantCulture) / 1000.0;

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        var max = double.NegativeInfinity;
        foreach (var term in terms)
            max = Math.Max(max, term);
        if (double.IsNegativeInfinity(max))
            return max;
        var sum = 0.0;
        foreach (var term in terms)
            sum += Math.Exp(term - max);
        return max + Math.Log(sum);
    }
}
