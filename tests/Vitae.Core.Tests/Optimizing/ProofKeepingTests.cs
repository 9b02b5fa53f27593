using System.Text;
using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Optimizing;

public sealed class ProofKeepingTests
{
    private const int Every = 36;
    private const int Unrelated = 6;

    private static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>Each resume of the corpora against every thirty-sixth posting of the corpora, others for each resume. Where it proves nothing of a posting there is no proof to lose: of those one in six.</summary>
    [Fact]
    public void No_optimized_resume_matches_its_posting_worse_than_the_source_did()
    {
        var jobs = Corpus.Files("postings/develop", ".txt").Concat(Corpus.Files("postings/report", ".txt")).Select(path => (Name: Path.GetFileName(path), Job: JobAnalyzer.Analyze(File.ReadAllText(path)))).ToArray();
        var worse = Resumes().SelectMany((resume, at) => jobs.Where((_, place) => (place + at) % Every == 0).Select(job => (resume.Source, job.Job, Names: $"{resume.Name} for {job.Name}", Before: EvidenceMapper.Map(resume.Source, job.Job, Today))))
            .Where((pair, at) => at % Unrelated == 0 || pair.Before.Requirements.Any(item => item.Status != EvidenceStatus.Missing))
            .Select(pair => (pair.Names, Change: Change(pair.Source, pair.Job, pair.Before)))
            .Where(pair => pair.Change.After < pair.Change.Before || pair.Change.Lost > 0).Select(pair => $"{pair.Names}: {pair.Change}").ToArray();
        worse.ShouldBeEmpty();
    }

    [Fact]
    public void A_bullet_is_not_parted_where_its_halves_prove_less()
    {
        const string Long = "Helped a team of 5 engineers adopt code review and pair programming, and mentored 2 interns who both joined full time.";
        var source = new Resume { Work = [new Work { Name = "Harborline", Position = "Software Engineer", StartDate = "2020-01", Highlights = [Long, "Built the refunds API in Python."] }] };
        string Best(string duty) => string.Join(" | ", ResumeOptimizer.Optimize(source, Posting(duty), EvidenceMapper.Map(source, Posting(duty), Today), new OptimizePreferences(), Today).ResumeJson.Work[0].Highlights.Order(StringComparer.Ordinal));

        Best("Mentor engineers and lead design reviews").ShouldContain("pair programming, and mentored");
        Best("Write code in Python").ShouldContain("Mentored 2 interns");
    }

    private static JobAnalysis Posting(string duty) => JobAnalyzer.Analyze($"Software Engineer\nAcme\n\nResponsibilities:\n- {duty}\n");

    private static (int Before, int After, int Lost) Change(Resume source, JobAnalysis job, EvidenceMap before)
    {
        var after = EvidenceMapper.Map(ResumeOptimizer.Optimize(source, job, before, new OptimizePreferences(), Today).ResumeJson, job, Today);
        return (before.Fit.Overall, after.Fit.Overall, before.Requirements.Zip(after.Requirements).Count(pair => pair.First.Status == EvidenceStatus.Exact && pair.Second.Status != EvidenceStatus.Exact));
    }

    private static IEnumerable<(string Name, Resume Source)> Resumes()
    {
        foreach (var path in Corpus.Files("resumes", ".json").Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal)))
            yield return (Path.GetFileName(path), JsonResume.Read(File.ReadAllBytes(path)).Value);
        foreach (var path in Corpus.Files("ranking", ".json"))
        {
            using var task = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var resume in task.RootElement.GetProperty("resumes").EnumerateArray())
                yield return ($"{Path.GetFileNameWithoutExtension(path)}/{resume.GetProperty("id").GetString()}", JsonResume.Read(Encoding.UTF8.GetBytes(resume.GetProperty("resume").GetRawText())).Value);
        }
    }
}
