namespace Vitae.Core.Tests.Jobs;

public sealed class JobAnalyzerCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("develop")]
    [InlineData("report")]
    public void Postings_are_read_as_a_careful_person_reads_them(string half)
    {
        var scores = new PostingScores();
        foreach (var posting in LabelledPosting.Read(half))
            scores.Add(posting);
        output.WriteLine($"{half}\n{scores.Table()}");
        if (half == "develop")
            output.WriteLine(string.Join('\n', scores.Errors));

        scores.F1("must_have").ShouldBeGreaterThanOrEqualTo(0.80);
        scores.F1("nice_to_have").ShouldBeGreaterThanOrEqualTo(0.80);
        foreach (var field in new[] { "title", "seniority", "min_years", "degree", "remote", "company", "language" })
            scores.Accuracy(field).ShouldBeGreaterThanOrEqualTo(0.65, field);
    }
}
