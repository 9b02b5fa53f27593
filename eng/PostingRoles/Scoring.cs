using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.PostingRoles;

/// <summary>
/// How well answers name what a careful reader noted: equal names first, then one within the other as whole words. Answers are paired with one label at most; one that repeats a paired label, or an optional one,
/// counts neither way.
/// </summary>
internal static partial class Scoring
{
    private static readonly HashSet<string> Generic = [.. "experience experienced knowledge skill skills strong good solid certification certificate certified license licence degree training ability proficiency proficient understanding expertise familiarity advanced basic working practical professional qualification management software system tool tools service of in and or the a with for to at on an your our active current valid erfahrung kenntnis kenntnisse gute sicherer umgang mit in der die das von im und oder als abgeschlossene zum zur schein studium experience connaissance maitrise de du des la le les et ou d l en experiencia conocimiento manejo nivel y o con para el los las work programming language analysis development engineering design".Split(' ').SelectMany(w => new[] { w, Singular(w) })];
    private static readonly HashSet<string> InflectedEndings = ["e", "en", "er", "es", "em", "n", "r", "s", "in"];

    /// <summary>2 equal, 1 one within the other, 0 neither.</summary>
    public static int Match(string answer, string label)
    {
        var best = 0;
        foreach (var a in Forms(answer))
        {
            foreach (var spelling in label.Split('|'))
            {
                foreach (var b in Forms(spelling))
                {
                    if (string.Concat(a) == string.Concat(b) || (a.Length == b.Length && a.Zip(b).All(p => SameWord(p.First, p.Second))))
                        return 2;
                    if (a.Length <= 9 && ((IsWithin(b, a) && b.Any(w => !Generic.Contains(w))) || (IsWithin(a, b) && a.Any(w => !Generic.Contains(w)))))
                        best = 1;
                }
            }
        }

        return best;
    }

    /// <summary>Right, wrong and missed of each list.</summary>
    public static (int[] Must, int[] Nice) Count(IReadOnlyList<string> must, IReadOnlyList<string> nice, LabelledPosting posting)
    {
        var answers = must.Select(n => (Role: "must", Name: n)).Concat(nice.Select(n => (Role: "nice", Name: n))).ToList();
        var labels = posting.Labels;
        var grades = answers.Select(a => labels.Select(l => Match(a.Name, l.Text)).ToArray()).ToArray();
        var pairs = Pair(answers.ConvertAll(a => a.Role), labels.ConvertAll(l => l.Role), grades);
        var counts = new Dictionary<string, int[]> { ["must"] = new int[3], ["nice"] = new int[3] };
        for (var i = 0; i < answers.Count; i++)
        {
            if (pairs.TryGetValue(i, out var paired))
            {
                if (labels[paired].Role == answers[i].Role)
                    counts[answers[i].Role][0]++;
                else if (labels[paired].Role != "optional")
                    counts[answers[i].Role][1]++;
            }
            else if (!Enumerable.Range(0, labels.Count).Any(l => grades[i][l] > 0 && (labels[l].Role == answers[i].Role || labels[l].Role == "optional")))
            {
                counts[answers[i].Role][1]++;
            }
        }

        for (var l = 0; l < labels.Count; l++)
        {
            if (labels[l].Role != "optional" && !pairs.Any(p => p.Value == l && answers[p.Key].Role == labels[l].Role))
                counts[labels[l].Role][2]++;
        }

        return (counts["must"], counts["nice"]);
    }

    public static double F1(int[] c) => 2.0 * c[0] / Math.Max(1, (2 * c[0]) + c[1] + c[2]);

    private static Dictionary<int, int> Pair(List<string> answers, List<string> labels, int[][] grades)
    {
        var result = new Dictionary<int, int>();
        foreach (var (level, own) in new[] { (2, true), (2, false), (1, true), (1, false) })
        {
            var byLabel = result.ToDictionary(p => p.Value, p => p.Key);
            var isFixed = new HashSet<int>(result.Keys);
            for (var a = 0; a < answers.Count; a++)
            {
                if (!result.ContainsKey(a) && !byLabel.ContainsValue(a))
                    Augment(a, []);
            }

            result = byLabel.ToDictionary(p => p.Value, p => p.Key);

            bool Augment(int a, HashSet<int> seen)
            {
                for (var l = 0; l < labels.Count; l++)
                {
                    if (grades[a][l] < level || (own && labels[l] != answers[a]) || !seen.Add(l))
                        continue;
                    if (!byLabel.TryGetValue(l, out var other) || (level < 2 && !isFixed.Contains(other) && Augment(other, seen)))
                    {
                        byLabel[l] = a;
                        return true;
                    }
                }

                return false;
            }
        }

        return result;
    }

    private static IEnumerable<string[]> Forms(string text)
    {
        var whole = Words(text);
        if (whole.Length > 0)
            yield return whole;
        var plain = Words(Bracket().Replace(text, " "));
        if (plain.Length > 0 && !plain.SequenceEqual(whole))
            yield return plain;
    }

    private static readonly Dictionary<string, string[]> Cache = [];

    private static string[] Words(string text)
    {
        if (Cache.TryGetValue(text, out var words))
            return words;
        var folded = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace('’', '\'').Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        }

        var s = Possessive().Replace(folded.ToString(), "").Replace("c++", "cpp", StringComparison.Ordinal).Replace("c#", "csharp", StringComparison.Ordinal).Replace(".net", " dotnet", StringComparison.Ordinal);
        return Cache[text] = [.. NoWord().Split(s).Where(w => w.Length > 0).Select(Singular)];
    }

    private static string Singular(string w)
    {
        w = w.Trim('+') is { Length: > 0 } t ? t : w;
        if (w.Length < 4)
            return w;
        if (w.EndsWith("ies", StringComparison.Ordinal) && w.Length > 5)
            return w[..^3] + "y";
        if (w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("xes", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) || w.EndsWith("shes", StringComparison.Ordinal))
            return w[..^2];
        return w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) && !w.EndsWith("us", StringComparison.Ordinal) && !w.EndsWith("is", StringComparison.Ordinal) ? w[..^1] : w;
    }

    private static bool IsWithin(string[] few, string[] many)
    {
        for (var i = 0; i + few.Length <= many.Length; i++)
        {
            var all = few.Length > 0;
            for (var j = 0; j < few.Length && all; j++)
                all = SameWord(few[j], many[i + j]);
            if (all)
                return true;
        }

        return false;
    }

    private static bool SameWord(string x, string y)
    {
        if (x == y)
            return true;
        if (x.Length > y.Length)
            (x, y) = (y, x);
        return x.Length >= 7 && y.StartsWith(x, StringComparison.Ordinal) && InflectedEndings.Contains(y[x.Length..]);
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"'s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[^\w+#]+")]
    private static partial Regex NoWord();
}
