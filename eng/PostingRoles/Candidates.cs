using System.Globalization;
using Vitae.Core.Jobs;
using Vitae.Core.Jobs.Roles;
using Vitae.Core.Knowledge;

namespace Vitae.PostingRoles;

/// <summary>Projects the labels of a posting onto its candidates.</summary>
internal static class Candidates
{
    private const byte None = 1, Must = 2, Nice = 4;

    public static AskChain Read(LabelledPosting posting, Dictionary<ulong, string> names)
    {
        var text = new PostingText(posting.Text);
        var language = LanguageDetector.Detect(text.Text);
        var units = PostingSections.Cut(text.Text);
        var header = PostingHeader.Read(text.Text);
        var title = TitleFinder.Find(text, header, units);
        var company = CompanyFinder.Find(text, header, units, title);
        return AskChain.Of(text, units, language, title, Asked.Read(text, units, language, title, company), names);
    }

    public static Chain Project(LabelledPosting posting, AskChain asks, Dictionary<ulong, int> index)
    {
        var candidates = asks.Candidates;
        var allowed = new byte[candidates.Count];
        Array.Fill(allowed, None);
        foreach (var (role, label) in posting.Labels)
        {
            var fitting = Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Names.Any(n => Scoring.Match(n, label) > 0)).ToList();
            foreach (var i in fitting)
                allowed[i] |= role switch { "must" => Must, "nice" => Nice, _ => Must | Nice };
            if (role != "optional" && fitting.Count == 1)
                allowed[fitting[0]] &= role == "must" ? Must : Nice;
        }

        foreach (var (field, said) in new (string, Func<AskCandidate, string?>)[] { ("min_years", c => YearsOfExperience.In(c.Words, c.Item.From, c.Item.To, needsCue: false)?.ToString(CultureInfo.InvariantCulture)), ("degree", c => DegreeAsked.Mentions(c.Words, c.Item.From, c.Item.To).Select(d => d.ToString().ToLowerInvariant()).DefaultIfEmpty(null).Min()) })
        {
            if (!posting.Json.TryGetProperty(field, out var value))
                continue;
            var fitting = Enumerable.Range(0, candidates.Count).Where(i => said(candidates[i]) is { } text && value.ToString().Split('|').Contains(text)).ToList();
            foreach (var i in fitting.Where(i => (allowed[i] & Nice) == 0))
                allowed[i] = fitting.Count == 1 ? Must : (byte)(allowed[i] | Must);
        }

        return new Chain(posting, asks, [.. asks.Features.Select(f => f.Where(index.ContainsKey).Select(h => index[h]).ToArray())], allowed);
    }

    /// <summary>Of several candidates for one label, takes the one that the model holds for likeliest.</summary>
    public static void Settle(Chain chain, Trainer model)
    {
        var marginals = model.Marginals(chain, constrained: true);
        foreach (var (role, text) in chain.Posting.Labels.Where(l => l.Role != "optional"))
        {
            var r = role == "must" ? 1 : 2;
            var bit = (byte)(1 << r);
            var fitting = Enumerable.Range(0, chain.Features.Length).Where(i => (chain.Allowed[i] & bit) != 0 && chain.Asks.Candidates[i].Names.Any(n => Scoring.Match(n, text) > 0)).ToList();
            if (fitting.Count >= 2 && !fitting.Exists(i => chain.Allowed[i] == bit))
                chain.Allowed[fitting.MaxBy(i => marginals[i][r])] = bit;
        }
    }

    /// <summary>What the best choice of roles would answer.</summary>
    public static (IReadOnlyList<string> Must, IReadOnlyList<string> Nice) Best(Chain chain)
    {
        IReadOnlyList<string> Of(byte bit) => [.. chain.Asks.Candidates.Where((c, i) => (chain.Allowed[i] & bit) != 0 && (bit == Nice || !c.IsDegree)).SelectMany(c => c.Names).Distinct(StringComparer.OrdinalIgnoreCase)];
        return (Of(Must), [.. Of(Nice).Except(Of(Must), StringComparer.OrdinalIgnoreCase)]);
    }

    public static void Show(Chain chain, JobAnalysis analysis)
    {
        var (m, n) = Scoring.Count(analysis.MustHaveSkills, analysis.NiceToHaveSkills, chain.Posting);
        Console.WriteLine($"{chain.Posting.Name} ({chain.Posting.Style}) must {string.Join('/', m)} nice {string.Join('/', n)}");
        foreach (var (list, role) in new[] { (analysis.MustHaveSkills, "must"), (analysis.NiceToHaveSkills, "nice") })
        {
            Console.WriteLine($"   {role}: {string.Join("; ", list.Select(x => chain.Posting.Labels.Any(l => l.Role == role && Scoring.Match(x, l.Text) > 0) ? x : chain.Posting.Labels.Any(l => l.Role == "optional" && Scoring.Match(x, l.Text) > 0) ? $"~{x}" : $"**{x}**"))}");
            foreach (var wrong in list.Where(x => !chain.Posting.Labels.Any(l => (l.Role == role || l.Role == "optional") && Scoring.Match(x, l.Text) > 0)))
                Console.WriteLine($"   wrong {role}: {wrong} in: {analysis.Requirements.FirstOrDefault(r => r.Skills.Contains(wrong))?.Quote}");
            foreach (var label in chain.Posting.Labels.Where(l => l.Role == role && !list.Any(x => Scoring.Match(x, l.Text) > 0)))
                Console.WriteLine($"   missed {role}: {label.Text} {chain.Asks.Candidates.Where(c => c.Names.Any(x => Scoring.Match(x, label.Text) > 0)).Select(c => $"[{string.Join('/', c.Names)}]").DefaultIfEmpty("NOT A CANDIDATE").Aggregate((a, b) => a + b)}");
        }
    }
}
