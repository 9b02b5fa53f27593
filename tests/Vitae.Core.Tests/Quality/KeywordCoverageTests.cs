using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;

namespace Vitae.Core.Tests.Quality;

public sealed class KeywordCoverageTests
{
    [Fact]
    public void The_title_of_the_posting_is_no_word_to_use()
        => Pages.Analyze(Pages.Nurse, Pages.Posting() with { JobTitle = "Night Ward Flurbler", ScreeningKeywords = ["Night Ward Flurbler", "Quaxing"] }).Suggestions
            .ShouldContain("The posting also names Quaxing: use its words where they are true of you");

    [Fact]
    public void What_is_switched_off_shows_nothing()
    {
        CoverageStatus WithProject(bool include) => Covered(
            Pages.Nurse with { AdditionalSections = [new() { Id = "s", Key = "projects", Items = [System.Text.Json.JsonSerializer.SerializeToElement(new { id = "p", include, name = "Ward", description = "Introduced Kubernetes in nine plants" })] }] }, "Kubernetes");

        WithProject(include: true).ShouldNotBe(CoverageStatus.Missing);
        WithProject(include: false).ShouldBe(CoverageStatus.Missing);
    }

    [Theory]
    [InlineData("English")]
    [InlineData("Englisch")]
    public void A_language_stands_on_the_page_where_the_languages_are(string asked)
        => Covered(Pages.Nurse with { AdditionalSections = [new() { Id = "s", Key = "languages", Items = [System.Text.Json.JsonSerializer.SerializeToElement(new { id = "l", include = true, language = "Englisch", fluency = "B2" })] }] }, asked)
            .ShouldNotBe(CoverageStatus.Missing);

    [Fact]
    public void A_must_have_in_the_skills_and_in_use_is_excellent_and_every_place_is_pointed_at()
    {
        var coverage = Pages.Analyze(Pages.Nurse, Pages.Posting("Wound care")).MustHaveCoverage.ShouldHaveSingleItem();

        coverage.Status.ShouldBe(CoverageStatus.Excellent);
        coverage.CoveredIn.ShouldBe(["/ui/professional_summary/primary", "/ui/work_experience/items/0/bullets/0/text", "/ui/skills/groups/Domain/0"]);
    }

    [Theory]
    [InlineData("k8s", "Kubernetes")]
    [InlineData("Kubernetes", "k8s")]
    [InlineData("spot inspections", "spot inspection")]
    [InlineData("Deutsch", "German")]
    [InlineData("German", "Deutsch")]
    public void A_keyword_is_found_under_another_name_and_in_another_form(string written, string asked)
        => Covered(Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", $"Introduced {written} in nine plants of the group within four months of the start")), asked).ShouldBe(CoverageStatus.Partial);

    [Theory]
    [InlineData("Decided to go to every site", "Go")]
    [InlineData("Wrote the Go-to-market plan", "Go")]
    [InlineData("Wrote the reports of the board", "board reporting line")]
    [InlineData("Javanese dance", "Java")]
    public void Words_that_only_look_like_a_keyword_do_not_count(string written, string asked)
        => Covered(Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", written)), asked).ShouldBe(CoverageStatus.Missing);

    [Fact]
    public void A_long_requirement_is_shown_by_a_line_that_holds_most_of_its_words()
        => Covered(
            Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", "Held a valid forklift driving licence and moved 300 pallets a day")), "a valid licence for driving a forklift").ShouldBe(CoverageStatus.Partial);

    [Theory]
    [InlineData(EvidenceStatus.Exact, CoverageStatus.Partial)]
    [InlineData(EvidenceStatus.Partial, CoverageStatus.Good)]
    public void One_place_is_enough_only_where_the_source_proves_it_in_part(EvidenceStatus proof, CoverageStatus expected)
    {
        var ui = Pages.Nurse with { Skills = new() };
        Pages.Analyze(ui, Pages.Posting("Epic"), Pages.Proof("must-0", proof)).MustHaveCoverage[0].Status.ShouldBe(expected);
    }

    [Fact]
    public void Two_places_without_use_are_good()
        => Covered(Pages.Nurse with { Skills = new() { Groups = new() { Tools = ["Rust"] } }, TargetTitle = new() { Primary = "Rust developer" } }, "Rust").ShouldBe(CoverageStatus.Good);

    [Fact]
    public void A_proven_must_have_that_is_not_shown_is_a_warning_and_an_unproven_one_a_suggestion()
    {
        var report = Pages.Analyze(Pages.Nurse, Pages.Posting("Dialysis", "Phlebotomy"), Pages.Proof("must-0", EvidenceStatus.Exact), Pages.Proof("must-1", EvidenceStatus.Missing));

        report.Warnings.ShouldHaveSingleItem().ShouldStartWith("“Dialysis” is required and the resume proves it");
        report.Suggestions.ShouldContain(text => text.StartsWith("“Phlebotomy” is required and nothing proves it"));
        report.Scores.KeywordCoverage.ShouldBe(0);
    }

    [Fact]
    public void A_must_have_proven_by_a_narrower_skill_or_in_part_is_not_said_to_be_proven_and_hidden()
    {
        var evidence = new Evidence { Text = "Introduced Kafka for carrier updates", Source = "/work/0/highlights/0", Basis = EvidenceBasis.NarrowerSkill };
        var near = evidence with { Basis = EvidenceBasis.Similar };
        var report = Pages.Analyze(
            Pages.Nurse, Pages.Posting("Stream processing", "Infrastructure as code"),
            Pages.Proof("must-0", EvidenceStatus.Exact) with { Evidence = [evidence] }, Pages.Proof("must-1", EvidenceStatus.Partial) with { Evidence = [near] });

        report.Warnings.ShouldNotContain(text => text.Contains("is required"));
        report.Suggestions.ShouldContain(text => text.StartsWith("“Stream processing” is required and Kafka proves it in other words"));
        report.Suggestions.ShouldContain(text => text.StartsWith("“Infrastructure as code” is required and only shown in part, by ‘Introduced Kafka for carrier updates’"));
    }

    [Fact]
    public void Alternatives_are_one_keyword()
    {
        var job = new JobAnalysis { Requirements = [new() { Id = "a", Text = "Epic or Cerner", Kind = RequirementKind.MustHave, Skills = ["Epic", "Cerner"] }], Tooling = ["Epic", "Cerner"] };
        Pages.Analyze(Pages.Nurse, job).Scores.KeywordCoverage.ShouldBe(100);
    }

    [Fact]
    public void A_must_have_weighs_three_times_another_keyword()
        => Pages.Analyze(Pages.Nurse, Pages.Posting("Triage") with { Tooling = ["Abaqus"] }).Scores.KeywordCoverage.ShouldBe(75);

    [Fact]
    public void A_skill_that_is_switched_off_is_not_covered()
        => Covered(Pages.WithRoles(Pages.Role("Acme", "2019-01", "2020-01", "Welded pipe") with { Include = false }) with { Skills = new() { Include = false, Groups = new() { Tools = ["Welding"] } } }, "Welding")
            .ShouldBe(CoverageStatus.Missing);

    private static CoverageStatus Covered(UiDocument ui, string mustHave) => Pages.Analyze(ui, Pages.Posting(mustHave)).MustHaveCoverage.ShouldHaveSingleItem().Status;
}
