using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Optimizing;

/// <summary>Whatever judges a resume judges the words that a link lies on, never its address; and what rewrites them keeps the link.</summary>
public sealed class LinksInProseTests
{
    private static readonly JobAnalysis Job = JobAnalyzer.Analyze("Platform Engineer\n\nRequirements\n- Kubernetes\n- Terraform\n- Kafka\n\nResponsibilities\n- Run the deployment platform");

    private static readonly Resume Plain = Resumes(text => text);

    private static readonly Resume Linked = Resumes(text => $"[{text}](https://kafka.example/terraform/99)");

    [Fact]
    public void A_link_changes_neither_evidence_nor_fit()
    {
        var (plain, linked) = (EvidenceMapper.Map(Plain, Job, Case.Today), EvidenceMapper.Map(Linked, Job, Case.Today));
        linked.ShouldBeEquivalentTo(plain);
        linked.Requirements.ShouldNotContain(requirement => requirement.Evidence.Any(evidence => evidence.Text.Contains("example")));
    }

    [Fact]
    public void A_link_changes_neither_quality_nor_the_text_for_tracking_systems()
    {
        var evidence = EvidenceMapper.Map(Plain, Job, Case.Today).Requirements;
        var (plain, linked) = (UiDocuments.FromResume(Plain), UiDocuments.FromResume(Linked));
        QualityAnalyzer.Analyze(linked, Job, evidence, Case.Today).ShouldBeEquivalentTo(QualityAnalyzer.Analyze(plain, Job, evidence, Case.Today));
        PlainResumeText.Write(Linked, []).ShouldBe(PlainResumeText.Write(Plain, []));
    }

    [Fact]
    public void An_address_supports_no_claim_and_makes_none()
    {
        GroundingChecker.Check(Linked, "/work/0/highlights/0", "Ran Kubernetes for 40 teams").Supported.ShouldBeTrue();
        GroundingChecker.Check(Plain, "/work/0/highlights/0", "Ran [Kubernetes](https://rust.example/500) for 40 teams").Supported.ShouldBeTrue();
        GroundingChecker.Check(Linked, "/work/0/highlights/0", "Ran Kubernetes and Terraform for 99 teams").Supported.ShouldBeFalse();
        GroundingChecker.CheckResume(Linked, Plain, new GroundingOptions { Today = Case.Today }).Unsupported.ShouldBeEmpty();
        GroundingChecker.CheckResume(Plain, Linked, new GroundingOptions { Today = Case.Today }).Unsupported.ShouldBeEmpty();
    }

    [Fact]
    public void A_bullet_is_rewritten_around_its_link()
    {
        var bullet = Optimized("Was responsible for running [the deployment platform](https://example.org/p) for 40 teams", "Kept the books");
        bullet.State.ShouldBe(BulletState.Edited);
        bullet.Text.ShouldBe("Ran [the deployment platform](https://example.org/p) for 40 teams");
    }

    [Fact]
    public void A_bullet_whose_linked_words_would_go_stays_as_it_was()
    {
        const string Own = "[Was responsible for running the platform](https://example.org/p) for 40 teams";
        var bullet = Optimized(Own, "Kept the books");
        (bullet.Text, bullet.State).ShouldBe((Own, BulletState.Kept));
    }

    [Fact]
    public void A_link_lies_on_the_same_words_again_where_they_stand_twice()
        => Optimized("Was responsible for moving the ledger to [the ledger](https://example.org/2) of 2024", "Kept the books").Text
            .ShouldBe("Moved the ledger to [the ledger](https://example.org/2) of 2024");

    [Fact]
    public void Of_a_bullet_in_two_parts_each_has_its_links()
    {
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Engineer", "Acme", "2019-01", "2023-01",
            "Built [the parcel tracker](https://example.org/t) that forty ports in nine countries use every day. Trained [six new dispatchers](https://example.org/d) in how to find lost parcels with it").Build();
        Bullets(source).Select(bullet => bullet.Text).ShouldBe(
            ["Built [the parcel tracker](https://example.org/t) that forty ports in nine countries use every day", "Trained [six new dispatchers](https://example.org/d) in how to find lost parcels with it"], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void No_bullet_loses_a_link_and_all_that_is_judged_stays_supported(string name)
    {
        var (source, job) = (Case.Of(name).Source, Case.Of(name).Job);
        var linked = source with { Work = [.. source.Work.Select(work => work with { Highlights = [.. work.Highlights.Select(Link)] })] };
        var output = ResumeOptimizer.Optimize(linked, job, EvidenceMapper.Map(linked, job, Case.Today), new OptimizePreferences(), Case.Today);

        var bullets = output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets).ToList();
        Addresses(bullets.Select(bullet => bullet.Text)).ShouldBe(Addresses(linked.Work.SelectMany(work => work.Highlights)), ignoreOrder: true);
        output.Grounding.Unsupported.ShouldBeEmpty();
        output.IterationNotes.ShouldNotContain(note => note.Contains("://"));
        foreach (var bullet in bullets.Where(bullet => LinkedText.Shown(bullet.Text) != bullet.Text))
            bullet.Alternates.ShouldAllBe(alternate => LinkedText.Spans(alternate.Text).Any(span => span.Address != null));
    }

    [Fact]
    public void A_summary_of_the_person_s_own_keeps_its_links_where_it_stays_or_among_the_alternates()
    {
        var summary = "Ships software with [the harbour team](https://example.org/h).";
        var source = Plain with { Basics = Plain.Basics with { Summary = summary } };
        var written = ResumeOptimizer.Optimize(source, Job, EvidenceMapper.Map(source, Job, Case.Today), new OptimizePreferences(), Case.Today).Ui.ProfessionalSummary;
        ((IEnumerable<string>)[written.Primary, .. written.Alternates]).ShouldContain(text => text.Contains("[the harbour team](https://example.org/h)"));
    }

    [Fact]
    public void Deeds_written_as_lines_of_a_description_keep_their_links_as_bullets()
    {
        var source = Plain with { Work = [Plain.Work[0] with { Highlights = [], Summary = "[Ran](https://example.org/1) Kubernetes for 40 teams\nMoved nine [regions](https://example.org/2) to Kafka" }] };
        Addresses(Bullets(source).Select(bullet => bullet.Text)).ShouldBe(["https://example.org/1", "https://example.org/2"], ignoreOrder: true);
    }

    private static Resume Resumes(Func<string, string> mark) => new()
    {
        Basics = new() { Name = "Ann Lee", Summary = $"Platform engineer who {mark("likes Redis")}." },
        Work =
        [
            new()
            {
                Id = "w", Name = "Acme", Position = "Platform Engineer", StartDate = "2019-01", EndDate = "2023-05", Description = mark("Parcels for ports"), Summary = $"All about {mark("parcels")}.",
                Highlights = [$"Ran {mark("Kubernetes")} for 40 teams", $"Wrote {mark("Go services")} that 12 ports use"],
            },
        ],
        Projects = [new() { Id = "p", Name = "Map", Description = $"A map of {mark("harbours")}", Highlights = [$"Drew {mark("coasts")} with PostGIS"] }],
        CustomSections = [new() { Id = "c", Title = "Talks", Lines = [$"{mark("Keynote")} in Hamburg"] }],
    };

    private static string Link(string text) => text.LastIndexOf(' ') is > 0 and var at && LinkedText.Link(text[(at + 1)..], "https://example.org/" + text.Length) is { } link ? text[..(at + 1)] + link : text;

    private static List<string> Addresses(IEnumerable<string> texts) => [.. texts.SelectMany(LinkedText.Spans).Select(span => span.Address).OfType<string>()];

    private static UiBullet Optimized(params string[] bullets)
        => Bullets(new ResumeBuilder().Named("Ann Lee").Worked("Engineer", "Acme", "2019-01", "2023-01", bullets).Build()).Single(bullet => bullet.Source == "/work/0/highlights/0");

    private static IEnumerable<UiBullet> Bullets(Resume source)
        => ResumeOptimizer.Optimize(source, Job, EvidenceMapper.Map(source, Job, Case.Today), new OptimizePreferences(), Case.Today).Ui.WorkExperience.Items.SelectMany(item => item.Bullets);
}
