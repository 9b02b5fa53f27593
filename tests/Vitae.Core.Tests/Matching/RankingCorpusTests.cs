namespace Vitae.Core.Tests.Matching;

public sealed class RankingCorpusTests(ITestOutputHelper output)
{
    private const int Qualified = 2;

    /// <summary>Half of the tasks have a best resume that says all in other words than its posting, which words alone do not tell; the floors stand just below what is reached.</summary>
    [Theory]
    [InlineData("develop", 0.93)]
    [InlineData("report", 0.94)]
    public void Fitting_resumes_come_first_and_stuffed_ones_below_every_qualified_one(string half, double floor)
    {
        var tasks = RankingTask.All.Where(task => task.Half == half).ToArray();
        var total = 0.0;
        foreach (var task in tasks)
        {
            var ranking = task.Rank();
            var ndcg = task.Ndcg(ranking);
            total += ndcg;
            output.WriteLine($"{task.Name,-20} {ndcg:F3}  {string.Join("  ", ranking.Select(ranked => $"{ranked.Id} {ranked.Score:F1}"))}");
            task.StuffedAbove(ranking, Qualified).ShouldBeEmpty(task.Name);
        }
        output.WriteLine($"{half,-20} {total / tasks.Length:F3}");
        (total / tasks.Length).ShouldBeGreaterThan(floor);
    }
}
