using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Matching;

public sealed class EvidenceMapperTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void A_skill_shown_in_a_dated_role_is_proven_by_the_line_that_shows_it()
    {
        var evidence = Evidence(SampleResumes.SoftwareEngineer, Postings.BackendEngineer, "kubernetes");
        evidence.Status.ShouldBe(EvidenceStatus.Exact);
        evidence.Evidence[0].Source.ShouldBe("/work/0/highlights/0");
        evidence.Gap.ShouldBeNull();
        evidence.MatchScore.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void A_skill_named_only_in_a_list_weighs_less_than_one_proven_in_a_role_and_says_so()
    {
        var evidence = Evidence(SampleResumes.SoftwareEngineer with { Skills = [new Skill { Name = "Terraform" }] }, Postings.BackendEngineer, "terraform");
        evidence.MatchScore.ShouldBeInRange(20, 60);
        evidence.Gap.ShouldBe("Terraform stands only in your skills: a line that tells where you used it would prove it");
    }

    [Fact]
    public void A_skill_listed_thirty_times_counts_once()
    {
        var once = SampleResumes.SoftwareEngineer with { Skills = [new Skill { Name = "Tools", Keywords = ["Terraform"] }] };
        var often = once with { Skills = [new Skill { Name = "Tools", Keywords = [.. Enumerable.Repeat("Terraform", 30)] }] };
        EvidenceMapper.Map(often, Postings.BackendEngineer, Today).Fit.Overall.ShouldBe(EvidenceMapper.Map(once, Postings.BackendEngineer, Today).Fit.Overall);
    }

    [Fact]
    public void A_skill_no_line_shows_is_missing_and_the_gap_asks_for_it()
    {
        var evidence = Evidence(SampleResumes.Nurse, Postings.BackendEngineer, "terraform");
        evidence.Status.ShouldBe(EvidenceStatus.Missing);
        evidence.Evidence.ShouldBeEmpty();
        evidence.Gap.ShouldBe("No line shows Terraform: have you used it?");
        evidence.RecommendedKeywords.ShouldContain("Terraform");
    }

    [Theory]
    [InlineData("Ran 40 services on k8s clusters in three regions", "kubernetes", EvidenceBasis.Alias)]
    [InlineData("Built React screens for the claims team", "javascript", EvidenceBasis.NarrowerSkill)]
    [InlineData("Managed the inventory of three warehouses", "inventory", EvidenceBasis.WordForm)]
    public void Other_names_special_kinds_and_word_forms_prove_a_skill(string bullet, string requirement, EvidenceBasis basis)
    {
        var job = Postings.Asking("Engineer", Postings.Must("kubernetes", "Kubernetes", "Kubernetes"), Postings.Must("javascript", "JavaScript", "JavaScript"), Postings.Must("inventory", "Inventory management", "Inventory management"));
        var evidence = Evidence(Worked(bullet), job, requirement);
        evidence.Status.ShouldBe(EvidenceStatus.Exact);
        evidence.Evidence[0].Basis.ShouldBe(basis);
    }

    [Fact]
    public void A_more_general_skill_is_partial_and_the_gap_names_the_line()
    {
        var evidence = Evidence(Worked("Wrote JavaScript for the booking pages of two hotels"), Postings.Asking("Engineer", Postings.Must("react", "React", "React")), "react");
        evidence.Status.ShouldBe(EvidenceStatus.Partial);
        evidence.Gap.ShouldBe("No line shows React; you wrote 'Wrote JavaScript for the booking pages of two hotels' from 2020: is this it?");
    }

    [Theory]
    [InlineData("Time series", "Raised $18M Series A from three funds and grew the company to 28 people")]
    [InlineData("Docker", "Scaled the engineering team from 3 to 28 across research and platform divisions")]
    [InlineData("SQL", "Published two papers on self-supervised learning of image features")]
    [InlineData("Git", "Maintains an open-source parser with 1,200 GitHub stars")]
    [InlineData("REST APIs", "Redesigned the user interface of the booking pages with two designers")]
    [InlineData("English", "Redesigned the booking pages of two hotels with two designers and a copywriter")]
    [InlineData("Next.js", "Built the booking pages with Vue.js and shipped them every week")]
    [InlineData("A/B testing", "Wrote unit testing guidelines for the payments team of nine people")]
    [InlineData("Data engineering", "Raised engineering velocity of two teams while protecting proprietary data")]
    [InlineData("Publications", "Renovated public schools and two libraries on time and within budget")]
    public void Likeness_and_one_of_several_words_are_no_evidence_of_a_named_skill(string skill, string bullet)
    {
        var evidence = Evidence(Worked(bullet), Postings.Asking("Engineer", Postings.Must("named", skill, skill)), "named");
        evidence.Evidence.ShouldBeEmpty();
        evidence.Status.ShouldBe(EvidenceStatus.Missing);
        evidence.Gap.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Stock control", "Controlled the stock of spare parts for 40 buses")]
    [InlineData("Product management", "Oversaw two product managers and the roadmap of a booking app")]
    [InlineData("Publications", "Published six papers on the hearing of bats")]
    [InlineData("Git", "Moved 14 repositories from Subversion to GitHub")]
    public void Words_that_stand_together_and_special_kinds_are_evidence(string skill, string bullet)
        => Evidence(Worked(bullet), Postings.Asking("Engineer", Postings.Must("named", skill, skill)), "named").Status.ShouldBe(EvidenceStatus.Exact);

    [Theory]
    [InlineData("Mentor engineers and lead design reviews", "Joined the platform group as a staff software engineer", false)]
    [InlineData("Mentor engineers and lead design reviews", "Mentored four engineers who later led their own groups", true)]
    public void A_duty_is_shown_by_a_line_that_says_two_of_its_words(string duty, string bullet, bool shown)
        => Evidence(Worked(bullet), Postings.Asking("Engineer", Postings.Duty("duty", duty)), "duty").Evidence.Any().ShouldBe(shown);

    [Theory]
    [InlineData("Developed lesson plans for English language learners in two grades", false)]
    [InlineData("Answered calls in English and Polish for two hotels", true)]
    [InlineData("Fluent English from six years of work in Leeds", true)]
    public void A_language_is_proven_by_a_line_that_says_it_is_spoken(string bullet, bool proven)
        => Evidence(Worked(bullet), Postings.Asking("Teacher", Postings.Must("named", "English", "English")), "named").Evidence.Any().ShouldBe(proven);

    [Theory]
    [InlineData("German", "No line shows German: do you speak it?")]
    [InlineData("Excel", "No line shows Excel: have you used it?")]
    [InlineData("Wound care", "No line shows Wound care: do you have experience with it?")]
    [InlineData("Forklift licence", "No line shows Forklift licence: do you hold it?")]
    [InlineData("Led an apprentice", "No line tells of 'Led an apprentice' yet: have you done it?")]
    public void A_gap_asks_what_fits_the_thing_that_lacks(string asked, string gap)
        => Evidence(Worked("Sorted parcels by postcode for two depots"), Postings.Asking("Clerk", Postings.Must("named", asked, asked)), "named").Gap.ShouldBe(gap);

    [Theory]
    [InlineData("es", "Técnico superior en PRL", "Prevención de Riesgos Laborales", EvidenceStatus.Exact)]
    [InlineData("es", "Técnico superior en PRL", "Curso básico PRL 60 horas", EvidenceStatus.Partial)]
    [InlineData("de", "Abgeschlossene Ausbildung als Gärtner", "Gärtnerin, Garten- und Landschaftsbau", EvidenceStatus.Exact)]
    [InlineData("de", "Führerschein Klasse B", "Führerschein BE", EvidenceStatus.Exact)]
    [InlineData("fr", "AFGSU niveau 2", "AFGSU 2", EvidenceStatus.Exact)]
    [InlineData("fr", "Diplôme d'État d'aide-soignant", "DEAS", EvidenceStatus.Exact)]
    [InlineData("fr", "Diplôme d'État d'aide-soignant", "DEAP", EvidenceStatus.Missing)]
    [InlineData("en", "LVT credential", "LVT", EvidenceStatus.Exact)]
    public void A_diploma_or_licence_is_had_under_its_short_name_its_long_name_and_without_the_words_that_all_bear(string language, string asked, string certificate, EvidenceStatus status)
    {
        var resume = Worked("Kept the books of three shops in order") with { Certificates = [new Certificate { Name = certificate }] };
        var evidence = Evidence(resume, Postings.Asking("Clerk", Postings.Must("named", asked, asked)) with { Language = language }, "named");
        if (status == EvidenceStatus.Partial)
            evidence.MatchScore.ShouldBeLessThan(40);
        else
            evidence.Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("Labor cost control", "Controlled the labor cost of 60 room attendants", true)]
    [InlineData("IV catheter placement", "Placed catheters and drew blood from fractious cats", true)]
    [InlineData("IV catheter placement", "Placed orders for two depots and four shops", false)]
    [InlineData("SAP Ariba", "Bought cartons and films for two factories", false)]
    public void What_is_to_be_done_is_shown_by_a_line_that_tells_most_of_it(string asked, string bullet, bool shown)
        => Evidence(Worked(bullet), Postings.Asking("Engineer", Postings.Must("named", asked, asked)), "named").Evidence.Any().ShouldBe(shown);

    [Fact]
    public void Training_in_the_occupation_tells_what_a_role_of_another_name_is_about()
    {
        var job = Postings.Asking("Trabajador social", Postings.Must("named", "Informes sociales", "Informes sociales"), Postings.Must("plans", "Planes de intervención", "Planes de intervención")) with { Language = "es", MinYears = 2 };
        var role = new ResumeBuilder().Worked("Acompañante en vivienda", "Techo", "2021-02", null, "Redacto informes para el ayuntamiento sobre 14 inquilinos", "Tramito pensiones y rentas para cada familia").Build();
        var trained = role with { Education = [new Education { StudyType = "Grado", Area = "Trabajo Social" }] };
        var trainedElsewhere = role with { Education = [new Education { StudyType = "Grado", Area = "Ingeniería Química" }] };
        Fit(trained, job).ShouldBeGreaterThan(Fit(trainedElsewhere, job) + 10);
        var stranger = new ResumeBuilder().Worked("Camarero", "Bar La Lonja", "2019-02", null, "Servicio de barra y terraza", "Cierre de caja").Build();
        Fit(stranger with { Education = trained.Education }, job).ShouldBeLessThan(Fit(trained, job) - 10);
    }

    [Fact]
    public void Who_tells_at_length_of_years_in_the_occupation_is_taken_to_do_its_ordinary_work_and_the_score_says_so()
    {
        string[] lines =
        [
            "Pulled mailboxes from 26 custodians in a bridge-defect case and culled them to four volumes",
            "Kept every exhibit of five jury trials from the first list to the verdict",
            "Wrote first drafts of answers and third-party papers for three partners",
            "Lodged papers through two electronic dockets on the day they were signed",
        ];
        var job = Postings.Asking("Litigation Paralegal", Postings.Must("task", "Witness interviews", "Witness interviews"), Postings.Must("tool", "Excel", "Excel"));
        var paralegal = EvidenceMapper.Map(new ResumeBuilder().Worked("Litigation Paralegal", "Crane PC", "2018-09", null, lines).Build(), job, Today);
        var task = paralegal.Fit.Parts.Single(part => part.Id == "task");
        task.Points.ShouldBeInRange(0.2 * task.Weight, 0.5 * task.Weight);
        task.Reason.ShouldStartWith("People who do this work usually bring it, so it counts in part: ");
        paralegal.Requirements.Single(requirement => requirement.Id == "task").Status.ShouldBe(EvidenceStatus.Missing);
        paralegal.Fit.Parts.Single(part => part.Id == "tool").Points.ShouldBe(0);
        var gardener = EvidenceMapper.Map(new ResumeBuilder().Worked("Gardener", "Rose Hall", "2018-09", null, "Laid out four beds of roses and two ponds for the public", "Kept the mowers and both tractors running all summer").Build(), job, Today);
        gardener.Fit.Parts.Single(part => part.Id == "task").Points.ShouldBeLessThan(1);
    }

    [Fact]
    public void Likeness_alone_is_never_exact()
    {
        var job = Postings.Asking("Nurse", Postings.Duty("duty", "Look after critically ill people on ventilators"));
        foreach (var evidence in SampleResumes.All.Select(resume => Evidence(resume, job, "duty")))
        {
            if (evidence.Evidence.All(proof => proof.Basis == EvidenceBasis.Similar))
                evidence.Status.ShouldNotBe(EvidenceStatus.Exact);
        }
    }

    [Fact]
    public void A_language_is_proven_by_the_list_of_languages()
        => Evidence(SampleResumes.Nurse, Postings.Nurse, "french").Evidence[0].Source.ShouldBe("/languages/1/language");

    [Fact]
    public void A_language_among_the_skills_is_proven_as_well()
        => Evidence(new ResumeBuilder().Worked("Engineer", "Acme", "2020-01", null, "Wrote firmware for pumps").Skilled("Sprachen", "German", "C++").Build(), Postings.Asking("Entwickler", Postings.Must("named", "Deutsch", "Deutsch")), "named").Evidence[0].Source.ShouldBe("/skills/0/keywords/0");

    [Fact]
    public void What_is_shown_in_part_scores_below_50_and_below_all_that_is_proven()
    {
        var requirements = EvidenceMapper.Map(MonolithMover, AsksForMonolith, Today).Requirements;

        var partial = requirements.Where(one => one.Status == EvidenceStatus.Partial).Max(one => one.MatchScore);
        partial.ShouldBeLessThan(50);
        partial.ShouldBeLessThan(requirements.Where(one => one.Status == EvidenceStatus.Exact).Min(one => one.MatchScore));
    }

    [Fact]
    public void What_the_occupation_lets_presume_is_in_the_points_and_not_in_the_score()
    {
        var map = EvidenceMapper.Map(MonolithMover, AsksForMonolith, Today);

        var part = map.Fit.Parts.Single(one => one.Id == "monolith");
        part.Reason.ShouldStartWith("It counts for more than one line shows");
        (part.Points / part.Weight * 100).ShouldBeGreaterThan(map.Requirements.Single(one => one.Id == "monolith").MatchScore + 5);
    }

    [Fact]
    public void A_skill_used_lately_weighs_more_than_one_used_long_ago()
    {
        var job = Postings.Asking("Engineer", Postings.Must("terraform", "Terraform", "Terraform"));
        var late = new ResumeBuilder().Worked("Engineer", "A", "2023-01", null, "Automated the platform with Terraform").Build();
        var early = new ResumeBuilder().Worked("Engineer", "A", "2005-01", "2008-10", "Automated the platform with Terraform").Build();
        Evidence(late, job, "terraform").MatchScore.ShouldBeGreaterThan(Evidence(early, job, "terraform").MatchScore);
    }

    [Fact]
    public void Sentences_copied_from_the_posting_prove_nothing()
    {
        const string Duty = "Design and run backend services for card payments in four countries of northern Europe";
        var job = Postings.Asking("Backend Engineer", Postings.Duty("duty", Duty));
        Evidence(Worked(Duty), job, "duty").MatchScore.ShouldBeLessThan(10);
        Evidence(Worked("Designed two backend services that settle card payments in Sweden and Norway"), job, "duty").MatchScore.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Years_and_degree_are_parts_of_the_fit_with_the_dates_that_make_them()
    {
        var fit = EvidenceMapper.Map(SampleResumes.SoftwareEngineer, Postings.BackendEngineer, Today).Fit;
        var years = fit.Parts.Single(part => part.Id == "years");
        years.Reason.ShouldEndWith("years; the posting asks 5");
        years.Points.ShouldBe(years.Weight);
        fit.Parts.Single(part => part.Id == "degree").Reason.ShouldBe("The posting asks the degree Bachelor; /education/0 shows Master");
        fit.Parts.Single(part => part.Id == "degree").Points.ShouldBeGreaterThan(4);
    }

    [Fact]
    public void An_empty_resume_and_an_empty_posting_are_answered()
    {
        EvidenceMapper.Map(Resume.Empty, Postings.BackendEngineer, Today).Fit.Overall.ShouldBe(0);
        EvidenceMapper.Map(SampleResumes.Nurse, new JobAnalysis(), Today).Requirements.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
        => JsonSerializer.Serialize(EvidenceMapper.Map(SampleResumes.Nurse, Postings.Nurse, Today), ContractJson.EvidenceMap)
            .ShouldBe(JsonSerializer.Serialize(EvidenceMapper.Map(SampleResumes.Nurse, Postings.Nurse, Today), ContractJson.EvidenceMap));

    private static JobAnalysis AsksForMonolith { get; } = Postings.BackendEngineer with { Requirements = [.. Postings.BackendEngineer.Requirements, Postings.Duty("monolith", "Break up our remaining monolith into services, safely and step by step")] };

    private static Resume MonolithMover { get; } = new ResumeBuilder().Worked("Backend Engineer", "Harborline", "2019-01", null,
        "Moved the order system from a Django monolith to services on Kubernetes, cutting median checkout latency from 840 ms to 310 ms",
        "Wrote runbooks and alerts in Prometheus; pages per week fell from 22 to 6",
        "Built the refunds API in C# on PostgreSQL used by 340 merchants",
        "Mentored 2 interns who both joined full time").Skilled("Tools", "Terraform").Build();

    private static double Fit(Resume resume, JobAnalysis job) => EvidenceMapper.Map(resume, job, Today).Fit.Parts.Sum(part => part.Points);

    private static Resume Worked(string bullet) => new ResumeBuilder().Worked("Engineer", "Acme", "2020-01", null, bullet).Build();

    private static RequirementEvidence Evidence(Resume resume, JobAnalysis job, string id)
        => EvidenceMapper.Map(resume, job, Today).Requirements.Single(requirement => requirement.Id == id);
}
