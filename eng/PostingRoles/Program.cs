using System.Globalization;
using Vitae.Core.Jobs;
using Vitae.Core.Jobs.Roles;
using Vitae.PostingRoles;

// Trains the model that tells what a posting asks, and measures it on postings it was not trained on:
//   dotnet run -c Release --project eng/PostingRoles [write=FOLDER] [show=develop]
// Whole rounds of postings are left out in turn: postings of one round are alike, so that leaving out single ones would flatter.
// With unseen=FOLDER,FOLDER it trains on all and measures on the labelled postings of those folders instead.
var options = args.Where(a => a.Contains('=')).Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1]);
double Opt(string name, double value) => options.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : value;
var names = new Dictionary<ulong, string>();
var whole = LabelledPosting.Read("tests/corpus/postings");
var postings = whole.Concat(LabelledPosting.ReadSentences("eng/PostingRoles/sentences.txt")).ToList();
var asks = postings.ConvertAll(p => Candidates.Read(p, names));
var counts = asks.SelectMany(a => a.Features.SelectMany(f => f).Distinct()).GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
var drop = options.GetValueOrDefault("drop", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
var kept = counts.Where(c => c.Value >= Opt("min", 3) && !drop.Any(d => names[c.Key].StartsWith(d, StringComparison.Ordinal))).Select(c => c.Key).OrderBy(c => names[c], StringComparer.Ordinal).ToList();
var index = kept.Select((f, i) => (f, i)).ToDictionary(c => c.f, c => c.i);
Console.WriteLine($"{whole.Count} postings, {postings.Count - whole.Count} paragraphs, {asks.Sum(a => a.Candidates.Count)} candidates, {counts.Count} features, {kept.Count} kept");
var chains = postings.Select((p, i) => Candidates.Project(p, asks[i], index)).ToList();
foreach (var chain in chains)
    chain.Weight = chain.Posting.IsVaried ? Opt("varied", 3) : chain.Posting.Style == "sentences" ? Opt("sentences", 1) : 1;

if (options.ContainsKey("oracle"))
    Report("best", postings, p => Candidates.Best(chains[postings.IndexOf(p)]));
if (options.TryGetValue("unseen", out var unseen))
{
    var roles = Train(chains);
    foreach (var place in unseen.Split(','))
    {
        var others = LabelledPosting.Read(place);
        var found = others.ToDictionary(p => p, p => JobAnalyzer.Analyze(p.Text, null, PostingModels.Current with { Roles = roles }));
        Console.WriteLine($"-- {place}");
        Report("unseen", others, p => (found[p].MustHaveSkills, found[p].NiceToHaveSkills));
    }

    return;
}

var rounds = whole.Select(p => p.Round).Distinct().Order().ToList();
var spanNames = new Dictionary<ulong, string>();
var titles = whole.ConvertAll(p => SpanSet.Read(p, "title", spanNames));
var companies = whole.ConvertAll(p => SpanSet.Read(p, "company", spanNames));
foreach (var (field, sets) in new[] { ("title", titles), ("company", companies) })
    Console.WriteLine($"{field}: {sets.Sum(s => s.Candidates.Count)} spans; among them the right one in {sets.Count(s => s.Posting.IsVaried && s.IsRight.Any(r => r))} of {sets.Count(s => s.Posting.IsVaried)} varied, {sets.Count(s => !s.Posting.IsVaried && s.IsRight.Any(r => r))} older postings");
var spansOnly = options.ContainsKey("spans");
var answers = new JobAnalysis[whole.Count];
Parallel.ForEach(rounds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, round =>
{
    var model = spansOnly ? RoleModel.Current : Train([.. chains.Where((c, i) => i >= whole.Count || c.Posting.Round != round)]);
    var models = new PostingModels(new SpanModel(FitSpans([.. titles.Where(s => s.Posting.Round != round)])), new SpanModel(FitSpans([.. companies.Where(s => s.Posting.Round != round)])), model);
    foreach (var i in Enumerable.Range(0, whole.Count).Where(i => whole[i].Round == round))
        answers[i] = JobAnalyzer.Analyze(whole[i].Text, null, models);
});
foreach (var round in rounds)
    Report($"round {round}", whole.FindAll(p => p.Round == round), p => answers[whole.IndexOf(p)] is var a ? (a.MustHaveSkills, a.NiceToHaveSkills) : default);
Report("held out", whole, p => answers[whole.IndexOf(p)] is var a ? (a.MustHaveSkills, a.NiceToHaveSkills) : default);
Console.WriteLine(Fields.Report(whole, answers));
if (options.TryGetValue("show", out var half))
{
    foreach (var i in Enumerable.Range(0, whole.Count).Where(i => whole[i].IsVaried && (half == "all" || whole[i].Half == half)))
    {
        foreach (var (field, found) in new[] { ("title", answers[i].JobTitle), ("company", answers[i].Company), ("min_years", answers[i].MinYears?.ToString(CultureInfo.InvariantCulture)), ("degree", answers[i].Degree?.ToString()) })
        {
            if (!Fields.IsRight(whole[i], field, found))
                Console.WriteLine($"{whole[i].Name} {field}: want {whole[i].Json.GetProperty(field)}, got {found}{(field is "title" or "company" && !(field == "title" ? titles : companies)[i].IsRight.Any(r => r) ? " (NOT A CANDIDATE)" : "")}");
        }
    }

    for (var i = 0; i < whole.Count; i++)
    {
        if (whole[i].IsVaried && (half == "all" || whole[i].Half == half))
            Candidates.Show(chains[i], answers[i]);
    }
}

if (options.TryGetValue("write", out var folder))
{
    if (!spansOnly)
        Write(Path.Combine(folder, "posting_roles.tsv"));
    var rows = new List<string> { $"# Where a posting names its title and its employer: weights of a logistic model, in thousandths. Made by eng/PostingRoles from {whole.Count} labelled postings of tests/corpus/postings; held-out figures: docs/adr." };
    foreach (var (field, sets) in new[] { ("title", titles), ("company", companies) })
        rows.AddRange(FitSpans(sets).Where(w => Math.Abs(w.Value) >= 0.02).Select(w => $"{field}\t{spanNames[w.Key]}\t{Thousandths(w.Value)}").Order(StringComparer.Ordinal));
    File.WriteAllText(Path.Combine(folder, "posting_spans.tsv"), string.Join('\n', rows) + "\n");
}

Dictionary<ulong, double> FitSpans(IReadOnlyList<SpanSet> sets) => SpanSet.Fit(sets, (int)Opt("spanmin", 2), (int)Opt("spanepochs", 15), Opt("spanrate", 0.15), Opt("spanpenalty", 0.005));

RoleModel Train(IReadOnlyList<Chain> from)
{
    var trainer = Fit(from);
    return new RoleModel(index, trainer.Weights, trainer.Moves);
}

Trainer Fit(IReadOnlyList<Chain> from)
{
    var own = from.Select(c => c with { Allowed = [.. c.Allowed] }).ToList();
    Trainer? trainer = null;
    for (var round = 0; round < 2; round++)
    {
        foreach (var chain in own.Where(_ => trainer is not null))
            Candidates.Settle(chain, trainer!);
        trainer = new Trainer(index.Count);
        trainer.Fit(own, (int)Opt("epochs", 12), Opt("rate", 0.1), Opt("penalty", 1), Opt("dropped", 0.3));
    }

    return trainer!;
}

void Write(string path)
{
    var trainer = Fit(chains);
    var lines = new List<string> { $"# What a posting asks: weights of a linear-chain conditional random field, in thousandths. Made by eng/PostingRoles from {whole.Count} labelled postings of tests/corpus/postings and {postings.Count - whole.Count} invented paragraphs.", "# Held-out figures (whole postings left out, in turn): docs/adr. Rows: move, join, state, state, weight; or feature, weight of must, weight of nice, each against none." };
    for (var j = 0; j < RoleModel.Joins; j++)
    {
        for (var q = 0; q < RoleModel.States; q++)
        {
            for (var s = 0; s < RoleModel.States; s++)
            {
                if (Thousandths(trainer.Moves[RoleModel.Move(j, q, s)]) is not 0 and var weight)
                    lines.Add($"move\t{j}\t{q}\t{s}\t{weight}");
            }
        }
    }

    for (var i = 0; i < kept.Count; i++)
    {
        var none = trainer.Weights[i * RoleModel.Roles];
        var (must, nice) = (Thousandths(trainer.Weights[(i * RoleModel.Roles) + 1] - none), Thousandths(trainer.Weights[(i * RoleModel.Roles) + 2] - none));
        if (Math.Max(Math.Abs(must), Math.Abs(nice)) >= Opt("prune", 20))
            lines.Add($"{names[kept[i]]}\t{must}\t{nice}");
    }

    File.WriteAllText(path, string.Join('\n', lines) + "\n");
    Console.WriteLine($"{lines.Count} rows in {path}");
}

static int Thousandths(double weight) => (int)Math.Round(weight * 1000);

static void Report(string what, IReadOnlyList<LabelledPosting> all, Func<LabelledPosting, (IReadOnlyList<string> Must, IReadOnlyList<string> Nice)> answer)
{
    foreach (var (group, chosen) in Fields.Groups.Where(g => all.Any(g.Holds)))
    {
        var (must, nice) = (new int[3], new int[3]);
        foreach (var posting in all.Where(chosen))
        {
            var (musts, nices) = answer(posting);
            var (m, n) = Scoring.Count(musts, nices, posting);
            for (var k = 0; k < 3; k++)
                (must[k], nice[k]) = (must[k] + m[k], nice[k] + n[k]);
        }

        Console.WriteLine($"{what,-9} {group,-16} must {Scoring.F1(must):F3} ({string.Join('/', must)})  nice {Scoring.F1(nice):F3} ({string.Join('/', nice)})");
    }
}
