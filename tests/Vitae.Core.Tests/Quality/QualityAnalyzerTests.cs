using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;

namespace Vitae.Core.Tests.Quality;

public sealed class QualityAnalyzerTests
{
    private static readonly string[] Bullets =
    [
        "Trained 12 new nurses on the ward in wound care and safe medication handling in 2019", "Led the audit team", "Responsible for the night triage of the whole ward", "",
        "I was asked by them to do very many things and so on", "Negotiated\tcontracts   with suppliers | a | b |\n| c | d |", "Keine Angabe", "负责病房的夜间分诊", "\uD83D",
        "Introduced Epic on three wards, trained 40 colleagues and cut charting time by 25 percent",
    ];

    internal static Gen<UiDocument> Documents =>
        from bullets in Gen.Elements(Bullets).Zip(Gen.Elements(true, false)).ListOf(8)
        from skills in Gen.SubListOf("Wound care", "Triage", "Epic", "Excel", "welding")
        from dates in Gen.Elements("2019-02", "2019", "", "present", "spring", "2030-01", "2001-01-05").ListOf(4)
        from switches in Gen.Elements(true, true, false).ListOf(4)
        select Pages.Nurse with
        {
            ProfessionalSummary = Pages.Nurse.ProfessionalSummary with { Include = switches[0] },
            ContactInformation = Pages.Nurse.ContactInformation with { Include = switches[1] },
            Skills = new() { Include = switches[2], Groups = new() { Tools = [.. skills] } },
            WorkExperience = new()
            {
                Include = switches[3],
                Items =
                [
                    .. new[] { 0, 1 }.Select(role => Pages.Role($"Company {role}", dates[2 * role], dates[2 * role + 1]) with
                    {
                        Bullets = [.. bullets.Skip(4 * role).Take(4).Select((bullet, index) => new UiBullet { Id = $"{role}{index}", Text = bullet.Item1, Include = bullet.Item2 })],
                    }),
                ],
            },
        };

    internal static JobAnalysis Job => Pages.Posting("Wound care", "Triage", "Negotiation") with { Tooling = ["Epic", "Excel"] };

    private static void Always(Action<UiDocument> holds) => Prop.ForAll(Documents.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_good_page_scores_high_and_has_no_warning()
    {
        var report = Pages.Analyze(Pages.Nurse, Pages.Posting("Wound care", "Triage", "Epic"));

        report.Warnings.ShouldBeEmpty();
        report.Readability.Issues.ShouldBeEmpty();
        report.Scores.KeywordCoverage.ShouldBe(100);
        report.Scores.Overall.ShouldBe(100);
        QualityAnalyzer.Metrics(report).ShouldBe(new QualityMetrics(100, 100, 0, 100));
    }

    [Fact]
    public void Every_score_is_between_0_and_100() => Always(ui =>
    {
        var report = Pages.Analyze(ui, Job);
        int[] scores = [report.Scores.KeywordCoverage, report.Scores.Overall, report.Readability.Overall, report.Readability.BulletCompliance, QualityAnalyzer.Metrics(report).FormatCompliance];
        scores.ShouldAllBe(score => score >= 0 && score <= 100);
        report.Duplicates.ShouldAllBe(duplicate => duplicate.Similarity > 0.8 && duplicate.Similarity <= 1);
    });

    [Fact]
    public void Every_lost_point_is_explained() => Always(ui =>
    {
        var report = Pages.Analyze(ui, Job);
        (report.Scores.Overall == 100 || report.Warnings.Count + report.Suggestions.Count + report.Readability.Issues.Count > 0).ShouldBeTrue();
        (report.Readability.Overall == 100 || report.Readability.Issues.Count > 0).ShouldBeTrue();
    });

    [Fact]
    public void The_same_page_gets_the_same_report() => Always(ui => Json(Pages.Analyze(ui, Job)).ShouldBe(Json(Pages.Analyze(ui, Job))));

    [Fact]
    public void Adding_a_keyword_never_lowers_coverage() => Always(ui =>
    {
        var before = Pages.Analyze(ui, Job);
        var tools = ui.Skills.Groups.Tools.Append("Negotiation").ToList();
        var after = Pages.Analyze(ui with { Skills = ui.Skills with { Groups = ui.Skills.Groups with { Tools = tools } } }, Job);

        after.Scores.KeywordCoverage.ShouldBeGreaterThanOrEqualTo(before.Scores.KeywordCoverage);
        before.MustHaveCoverage.Zip(after.MustHaveCoverage).ShouldAllBe(pair => pair.Second.Status <= pair.First.Status);
    });

    [Fact]
    public void What_is_switched_off_does_not_count() => Always(ui =>
    {
        var shown = ui with
        {
            WorkExperience = ui.WorkExperience with
            {
                Items = [.. ui.WorkExperience.Items.Select(role => role with { Bullets = [.. role.Bullets.Where(bullet => bullet.Include)] })],
            },
        };
        var hidden = ui with { AdditionalSections = [new() { Id = "s", Key = "projects", Include = false, Items = [JsonElement.Parse("""{"name":"Triage wound care Negotiation","highlights":["x"]}""")] }] };

        var (all, without) = (Pages.Analyze(hidden, Job), Pages.Analyze(shown, Job));
        (all.Scores, all.Readability.Overall, all.Duplicates.Count).ShouldBe((without.Scores, without.Readability.Overall, without.Duplicates.Count));
        all.Warnings.ShouldBe(without.Warnings);
    });

    [Fact]
    public void Every_pointer_leads_to_text_on_the_page() => Always(ui =>
    {
        var report = Pages.Analyze(ui, Job);
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(Output(ui), ContractJson.StructuredOutput));
        foreach (var pointer in report.MustHaveCoverage.SelectMany(coverage => coverage.CoveredIn).Concat(report.Duplicates.SelectMany(duplicate => duplicate.Locations)))
        {
            pointer.Split('/').Skip(1).Aggregate(document.RootElement, (element, step) => int.TryParse(step, out var index) ? element[index] : element.GetProperty(step))
                .ValueKind.ShouldBe(JsonValueKind.String);
        }
    });

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"contact_information":null,"target_title":null,"professional_summary":null,"work_experience":null,"education":null,"certifications":null,"skills":null,"interests_or_extras":null,"additional_sections":null}""")]
    [InlineData("""{"contact_information":{"fields":null},"target_title":{"primary":null},"work_experience":{"items":[null,{"id":"a","company":null,"title":null,"start_date":null,"end_date":null,"bullets":[null,{"id":"b","text":null}]}]},"education":{"items":[null,{"id":"e","degree":null}]},"certifications":{"items":[null]},"skills":{"groups":null},"interests_or_extras":{"items":[null]}}""")]
    [InlineData("""{"skills":{"groups":{"Tools":[null,"","Epic"]}},"additional_sections":[null,{"id":"x","key":"projects","items":null},{"id":"y","key":"custom","items":[null,7,[],{"name":5,"highlights":"no","lines":[null,{}]},{"name":"\ud800","highlights":["\udc00"]}]}]}""")]
    public void A_hostile_document_gets_a_report(string json)
    {
        var ui = JsonSerializer.Deserialize($$$"""{"analysis":{},"ui":{{{json}}},"targeting":{"target_headline":"","summary":""},"tailored_resume_text":{"file_name_suggestion":"","ats_plain_text":""},"resume_json":{},"qa":{}}""", ContractJson.StructuredOutput)!.Ui;
        var job = JsonSerializer.Deserialize("""{"must_have_skills":[null,"Epic"],"tooling":null,"requirements":[null,{"id":"a","text":"","kind":"must_have"},{"id":"b","text":"Go","kind":"nice_to_have","skills":[null],"weight":-5}]}""", ContractJson.JobAnalysis)!;

        var report = QualityAnalyzer.Analyze(ui, job, [null!], Pages.Today);

        report.Scores.Overall.ShouldBeInRange(0, 100);
        report.Warnings.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_page_of_three_hundred_bullets_gets_a_report_of_bounded_length()
    {
        var roles = Enumerable.Range(0, 30).Select(role => Pages.Role($"Company {role}", "2019", "2020", [.. Enumerable.Range(0, 10).Select(n => $"Thing {role} and {n} done")])).ToArray();
        var report = Pages.Analyze(Pages.WithRoles(roles), Job);

        report.Readability.Issues.Count.ShouldBeLessThan(50);
        report.Readability.Issues[^1].ShouldBe("And 560 more of these");
    }

    [Fact]
    public void A_document_far_beyond_any_resume_is_judged_by_its_beginning()
    {
        var words = string.Join(' ', Enumerable.Range(0, 400).Select(n => $"word{n % 50}"));
        var ui = Pages.WithRoles(Pages.Role("Acme", "2019", "2020", [.. Enumerable.Repeat(words, 3_000)]));
        var sentences = Enumerable.Range(0, 2_000).Select(n => $"{words} {n}").ToArray();

        Pages.Analyze(ui, Pages.Posting(sentences)).MustHaveCoverage.Count.ShouldBe(500);
    }

    private static string Json(QualityReport report) => JsonSerializer.Serialize(report, ContractJson.QualityReport);

    private static StructuredOutput Output(UiDocument ui) => new()
    {
        Analysis = Job,
        Ui = ui,
        Targeting = new("", ""),
        TailoredResumeText = new() { FileNameSuggestion = "", AtsPlainText = "" },
        ResumeJson = new(),
        Qa = new(),
    };
}
