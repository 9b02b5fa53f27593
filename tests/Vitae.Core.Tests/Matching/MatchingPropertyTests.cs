using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Resumes;
using Vitae.Core.Tests.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Matching;

public sealed class MatchingPropertyTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly IReadOnlyList<JobAnalysis> Jobs = [.. Postings.All, .. RankingTask.All.Select(task => task.Analysis)];
    private static readonly IReadOnlyList<Resume> Resumes = [.. SampleResumes.All, .. RankingTask.All.SelectMany(task => task.Resumes.Select(resume => resume.Resume))];

    [Fact]
    public void Every_pointer_leads_to_a_text_that_holds_the_evidence()
        => Prop.ForAll(Pairs(), pair => EvidenceMapper.Map(pair.Resume, pair.Job, Today).Requirements.SelectMany(requirement => requirement.Evidence)
            .All(evidence => ResumePointers.Text(pair.Resume, evidence.Source)!.Contains(evidence.Text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Weights_make_a_hundred_and_points_make_the_score()
        => Prop.ForAll(Pairs(), pair =>
        {
            var fit = EvidenceMapper.Map(pair.Resume, pair.Job, Today).Fit;
            return Math.Abs(fit.Parts.Sum(part => part.Weight) - 100) < 1e-6
                && fit.Parts.All(part => part.Points >= 0 && part.Points <= part.Weight + 1e-9 && part.Reason.Length > 0)
                && Math.Abs(fit.Parts.Sum(part => part.Points) - fit.Overall) <= 0.51;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_rank_score_is_the_fit_score_before_rounding()
        => Prop.ForAll(Pairs(), pair => Math.Abs(Score(pair.Job, pair.Resume) - EvidenceMapper.Map(pair.Resume, pair.Job, Today).Fit.Overall) <= 0.51).QuickCheckThrowOnFailure();

    [Fact]
    public void Proof_of_one_more_requirement_in_a_role_never_lowers_the_fit()
        => Prop.ForAll(Pairs(), Gen.Choose(0, 1000).ToArbitrary(), (pair, choice) =>
        {
            var named = pair.Job.Requirements.Where(requirement => requirement.Skills.Count > 0).ToArray();
            if (pair.Resume.Work.Count == 0 || named.Length == 0)
                return true;
            var place = choice % pair.Resume.Work.Count;
            var proof = $"Worked daily with {named[choice % named.Length].Skills[0]} for two clients";
            Work[] work = [.. pair.Resume.Work];
            work[place] = work[place] with { Highlights = [.. work[place].Highlights, proof] };
            return Score(pair.Job, pair.Resume with { Work = work }) >= Score(pair.Job, pair.Resume) - 0.005;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_score_does_not_depend_on_the_other_resumes_or_their_order()
    {
        foreach (var task in RankingTask.All)
        {
            var ranking = ResumeRanker.Rank(task.Analysis, task.Resumes, Today);
            ResumeRanker.Rank(task.Analysis, [.. task.Resumes.Reverse()], Today).ShouldBe(ranking);
            foreach (var (id, resume) in task.Resumes)
                Score(task.Analysis, resume).ShouldBe(ranking.Single(ranked => ranked.Id == id).Score);
        }
    }

    [Fact]
    public void Equal_resumes_stand_in_the_order_of_their_ids()
        => ResumeRanker.Rank(Postings.Nurse, [("b", SampleResumes.Nurse), ("c", SampleResumes.Welder), ("a", SampleResumes.Nurse)], Today).Select(ranked => ranked.Id).ShouldBe(["a", "b", "c"]);

    [Fact]
    public void Any_document_can_be_matched()
        => Prop.ForAll(JsonResumeDocuments.Arbitrary(), document =>
            Score(Postings.BackendEngineer, JsonResume.Read(Encoding.UTF8.GetBytes(document.ToJsonString())).Value) is >= 0 and <= 100).QuickCheckThrowOnFailure();

    private static double Score(JobAnalysis job, Resume resume) => ResumeRanker.Rank(job, [("x", resume)], Today)[0].Score;

    private static Arbitrary<(JobAnalysis Job, Resume Resume)> Pairs()
        => (from job in Gen.Elements<JobAnalysis>([.. Jobs]) from resume in Gen.Elements<Resume>([.. Resumes]) select (job, resume)).ToArbitrary();
}
