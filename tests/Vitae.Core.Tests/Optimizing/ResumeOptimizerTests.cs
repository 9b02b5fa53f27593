using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Optimizing;

public sealed class ResumeOptimizerTests
{
    [Fact]
    public void Surplus_skills_are_those_that_no_role_tells_of_and_the_lists_keep_their_order()
    {
        string[] used = ["Kafka", "Terraform", "Ansible", "Redis"];
        string[] unused = ["Erlang", "Perl", "Lua", "Fortran", "COBOL", "Haskell", "Prolog", "Scheme", "Smalltalk", "OCaml", "Elixir", "Clojure", "Groovy", "Scala", "Ruby", "PHP", "Objective-C", "Dart", "Kotlin", "Julia", "MATLAB", "VHDL", "Verilog", "ABAP", "Delphi", "Tcl"];
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Platform Engineer", "Acme", "2018-01", null, "Ran Kafka and Redis for 40 teams", "Wrote Terraform modules and Ansible playbooks for nine regions")
            .Skilled("Languages", unused).Skilled("Platforms", [.. used, "Amazon EKS"]).Build();
        var job = JobAnalyzer.Analyze("Platform Engineer\n\nRequirements\n- Kubernetes\n- Redis");
        var skills = ResumeOptimizer.Optimize(source, job, EvidenceMapper.Map(source, job, Case.Today), new OptimizePreferences(), Case.Today).ResumeJson.Skills;
        skills[1].Keywords.ShouldBe(["Redis", "Kafka", "Terraform", "Ansible", "Amazon EKS"], ignoreOrder: true);
        skills[0].Keywords.ShouldBe(unused.Where(skills[0].Keywords.Contains));
        skills.Sum(skill => skill.Keywords.Count).ShouldBe(28);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void The_same_input_gives_the_same_bytes(string name)
        => Bytes(Case.Of(name).Optimize()).ShouldBe(Bytes(Case.Of(name).Optimize()));

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Every_bullet_is_supported_by_the_line_it_came_from(string name)
    {
        var (source, output) = (Case.Of(name).Source, Case.Of(name).Optimize());

        output.Grounding.Unsupported.ShouldBeEmpty();
        foreach (var bullet in output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets))
        {
            var original = ResumePointers.Text(source, bullet.Source).ShouldNotBeNull();
            if (bullet.Text != original)
                GroundingChecker.Check(source, bullet.Source, bullet.Text, new GroundingOptions { Today = Case.Today }).Unsupported.ShouldBeEmpty();
            foreach (var alternate in bullet.Alternates)
                GroundingChecker.Check(source, bullet.Source, alternate.Text, new GroundingOptions { Today = Case.Today }).Unsupported.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Every_number_of_the_resume_stands_in_the_source_or_counts_its_years(string name)
    {
        var (source, output) = (Case.Of(name).Source, Case.Of(name).Optimize());
        var known = Numbers(string.Join(' ', GeneratedResumes.TextsOf(source))).ToHashSet();
        var years = Enumerable.Range(1, (int)Experience.Years(source, Case.Today) + 1).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture));

        string[] texts = [.. output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets).Select(bullet => bullet.Text), output.Targeting.TargetHeadline, output.SkillsBlock];
        foreach (var number in Numbers(string.Join(' ', texts)))
            known.ShouldContain(number);
        foreach (var number in Numbers(output.Ui.ProfessionalSummary.Primary))
            known.Concat(years).ShouldContain(number);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Employers_titles_dates_and_degrees_are_those_of_the_source(string name)
    {
        var (source, ui) = (Case.Of(name).Source, Case.Of(name).Optimize().Ui);

        ui.WorkExperience.Items.Select(item => (item.Company, item.Title, item.StartDate)).ShouldBe(source.Work.Select(work => (work.Name ?? "", work.Position ?? "", work.StartDate ?? "")));
        ui.Education.Items.Select(item => (item.Degree, item.Field, item.Institution)).ShouldBe(source.Education.Select(it => (it.StudyType ?? "", it.Area ?? "", it.Institution ?? "")));
        string[] titles = [source.Basics.Label ?? "", .. source.Work.Select(work => work.Position ?? "")];
        titles.ShouldContain(title => string.Equals(title, ui.TargetTitle.Primary, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Nothing_of_the_source_is_lost(string name)
    {
        var (source, ui) = (Case.Of(name).Source, Case.Of(name).Optimize().Ui);

        ui.WorkExperience.Items.Count.ShouldBe(source.Work.Count);
        for (var work = 0; work < source.Work.Count; work++)
            ui.WorkExperience.Items[work].Bullets.Select(bullet => bullet.Source).Distinct().Order().ShouldBe(source.Work[work].Highlights.Select((_, at) => $"/work/{work}/highlights/{at}").Order());
        var skills = SkillGrouping.All(ui.Skills.Groups).Concat(SkillGrouping.All(ui.Skills.Alternates)).Select(SkillNames.Key).ToList();
        foreach (var skill in SkillParts.NamesOf(source.Skills))
            skills.ShouldContain(SkillNames.Key(skill));
        (ui.Education.Items.Count, ui.Certifications.Items.Count, ui.InterestsOrExtras.Items.Count).ShouldBe((source.Education.Count, source.Certificates.Count, source.Interests.Count));
        ui.AdditionalSections.Sum(section => section.Items.Count).ShouldBe(source.Projects.Count + source.Volunteer.Count + source.Awards.Count + source.Languages.Count + source.Publications.Count + source.References.Count);
        if (!string.IsNullOrEmpty(source.Basics.Summary))
            ui.ProfessionalSummary.Alternates.Append(ui.ProfessionalSummary.Primary).ShouldContain(source.Basics.Summary);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Optimizing_what_was_optimized_rewords_no_bullet_again(string name)
    {
        var it = Case.Of(name);
        var once = it.Optimize().ResumeJson;

        var twice = ResumeOptimizer.Optimize(once, it.Job, it.Evidence with { Requirements = [] }, new OptimizePreferences { Length = ResumeLength.Full }, Case.Today).ResumeJson;

        twice.Work.SelectMany(work => work.Highlights).Order().ShouldBe(once.Work.SelectMany(work => work.Highlights).Order());
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void The_texts_keep_their_limits(string name)
    {
        var output = Case.Of(name).Optimize();

        output.Ui.ProfessionalSummary.Primary.Length.ShouldBeLessThanOrEqualTo(420);
        foreach (var alternate in output.Ui.ProfessionalSummary.Alternates)
            alternate.Length.ShouldBeLessThanOrEqualTo(420);
        output.TailoredResumeText.FileNameSuggestion.Length.ShouldBeInRange(1, 120);
        if (name == "arabic")
            output.CoverNote.ShouldBeNull();
        else
            BulletRewriter.CountWords(output.CoverNote.ShouldNotBeNull().Body).ShouldBeInRange(90, 120);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void A_missing_must_have_is_asked_for_and_never_claimed(string name)
    {
        var it = Case.Of(name);
        var output = it.Optimize();

        foreach (var missing in it.Evidence.Requirements.Where(requirement => requirement.Evidence.Count == 0 && requirement.Kind == Vitae.Core.Jobs.RequirementKind.MustHave))
        {
            output.TailoredResumeText.AtsPlainText.ShouldNotContain(missing.Requirement);
            output.Ui.WorkExperience.Warnings.ShouldContain(warning => warning.Contains(missing.Requirement, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("pflege", "de")]
    [InlineData("elektriker", "de")]
    [InlineData("comptable", "fr")]
    [InlineData("ingeniera", "es")]
    [InlineData("arabic", "ar")]
    public void Bullets_of_other_languages_are_ordered_and_not_reworded(string name, string language)
    {
        var it = Case.Of(name);
        it.Source.Meta!.Language.ShouldBe(language);

        foreach (var (work, optimized) in it.Source.Work.Zip(it.Optimize().Ui.WorkExperience.Items))
            optimized.Bullets.Select(bullet => bullet.Text).Order().ShouldBe(work.Highlights.Order());
    }

    [Theory]
    [InlineData("pflege", "derzeit bei Klinikum Isartal")]
    [InlineData("comptable", "ans d'expérience, actuellement chez Ateliers Rhône SA")]
    [InlineData("ingeniera", "años de experiencia, actualmente en Mediterránea Seguros")]
    [InlineData("nurse", "Registered Nurse with 11 years of experience, currently at Lakeshore Medical Center.")]
    public void The_summary_is_told_from_facts_in_the_language_of_the_resume(string name, string oneOf)
        => oneOf.Split('|').ShouldContain(words => Case.Of(name).Optimize().Ui.ProfessionalSummary.Primary.Contains(words, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void What_was_proven_before_is_proven_after_and_the_match_is_no_lower(string name)
    {
        var (_, source, job, _) = Case.Of(name);
        var before = EvidenceMapper.Map(source, job, Case.Today);

        var after = EvidenceMapper.Map(ResumeOptimizer.Optimize(source, job, before, new OptimizePreferences(), Case.Today).ResumeJson, job, Case.Today);

        Proven(before).Except(Proven(after)).ShouldBeEmpty();
        after.Fit.Overall.ShouldBeGreaterThanOrEqualTo(before.Fit.Overall);

        static IEnumerable<string> Proven(EvidenceMap map) => map.Requirements.Where(it => it.Status == EvidenceStatus.Exact).Select(it => it.Requirement);
    }

    [Fact]
    public void An_employer_that_ends_in_a_point_ends_no_sentence_twice()
    {
        var it = Case.Of("welder");
        var output = Case.For("any", it.Source with { Work = [it.Source.Work[0] with { Name = "Freed Inc.", EndDate = null }] }, "Welder | Acme | TIG | weld").Optimize();

        output.Ui.ProfessionalSummary.Primary.ShouldNotContain("..");
        output.CoverNote!.Body.ShouldContain("Freed Inc.");
        output.CoverNote.Body.ShouldNotContain("..");
    }

    [Fact]
    public void What_the_person_calls_their_basics_is_listed_with_its_level_and_nobody_is_said_to_be_skilled_in_it()
    {
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Accountant", "Acme", "2018-01", null, "Built the asset schedule for the group, which replaced 3 files", "Closed the books of 4 companies in 3 days").Build() with
        {
            Skills = [new Skill { Name = "SAP FI" }, new Skill { Name = "IFRS", Level = "Basic" }, new Skill { Name = "Excel", Level = "Advanced" }],
        };
        var job = JobAnalyzer.Analyze("Accountant\n\nRequirements\n- IFRS\n- SAP FI\n- Excel");
        var output = ResumeOptimizer.Optimize(source, job, EvidenceMapper.Map(source, job, Case.Today), new OptimizePreferences(), Case.Today);

        (output.Ui.ProfessionalSummary.Primary + output.CoverNote?.Body).ShouldNotContain("IFRS");
        output.ResumeJson.Skills.Select(skill => $"{skill.Name} {skill.Level}".TrimEnd()).ShouldBe(["SAP FI", "IFRS Basic", "Excel Advanced"], ignoreOrder: true);
    }

    [Fact]
    public void A_degree_that_ends_in_a_point_ends_no_sentence_twice_and_what_stands_beside_the_roles_is_no_skill()
    {
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Litigation Associate", "Hollis LLP", "2018-01", null, "Drafted motions in trade secret disputes for the court").Build() with
        {
            Education = [new Education { StudyType = "J.D.", Institution = "Fordham University", EndDate = "2017" }],
            CustomSections = [new CustomSection { Title = "Bar admissions", Lines = ["New York bar membership (2018)"] }],
        };
        var job = JobAnalyzer.Analyze("Litigation Counsel\n\nRequirements\n- JD and active NY bar membership\n- Trade secret litigation");
        var summary = ResumeOptimizer.Optimize(source, job, EvidenceMapper.Map(source, job, Case.Today), new OptimizePreferences(), Case.Today).Ui.ProfessionalSummary.Primary;

        summary.ShouldEndWith("Holds a J.D.");
        summary.ShouldNotContain("bar membership");
    }

    [Fact]
    public void A_skill_that_a_listed_one_names_is_not_listed_twice()
    {
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Accountant", "Acme", "2018-01", null, "Built the asset schedule in Excel, which replaced 3 files", "Helped set up Sage for the team").Skilled("Tools", "Excel (pivot tables)", "Sage 100").Build();
        var job = JobAnalyzer.Analyze("Controller\n\nRequirements\n- Excel\n- Sage");

        ResumeOptimizer.Optimize(source, job, EvidenceMapper.Map(source, job, Case.Today), new OptimizePreferences(), Case.Today).ResumeJson.Skills.SelectMany(skill => skill.Keywords).ShouldBe(["Excel (pivot tables)", "Sage 100"], ignoreOrder: true);
    }

    [Fact]
    public void A_deed_told_without_a_tense_is_not_said_beside_another_employer()
    {
        var source = new ResumeBuilder().Named("Joaquín Ruiz").Worked("Cocinero", "Restaurante Alhóndiga", "2019-01", null, "Formación de los ayudantes de la partida en el restaurante")
            .Worked("Cocinero", "Hotel Tres Reyes", "2015-01", "2018-12", "Preparación de desayunos y banquetes de hasta 400 personas en el hotel").Build();

        var summary = Case.For("any", source, "Cocinero | Grupo | Banquetes | Euskera").Optimize().Ui.ProfessionalSummary.Primary;

        summary.ShouldStartWith("Cocinero con 11 años de experiencia, actualmente en Restaurante Alhóndiga.");
        summary.ShouldNotContain("400");
    }

    [Fact]
    public void A_skill_is_not_claimed_at_a_level_that_only_the_posting_names()
    {
        var source = new ResumeBuilder().Named("Ann Lee").Worked("Accountant", "Acme", "2018-01", null, "Built the asset schedule in Excel, which replaced 3 files").Build();
        var job = JobAnalyzer.Analyze("Controller\n\nRequirements\n- Advanced Excel\n- GAAP");
        var output = ResumeOptimizer.Optimize(source, job, EvidenceMapper.Map(source, job, Case.Today), new OptimizePreferences(), Case.Today);

        output.TailoredResumeText.AtsPlainText.ShouldContain("Excel");
        output.TailoredResumeText.AtsPlainText.ShouldNotContain("Advanced");
        GroundingChecker.Check(source, null, "Advanced Excel user.", new GroundingOptions { Today = Case.Today }).Unsupported.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_proof_that_only_the_old_summary_gives_stays_in_the_new_one()
    {
        var it = Case.For("logistics", Engineer, "Senior Backend Engineer | Northwind | Go; PostgreSQL; Kubernetes | Logistics");

        var output = ResumeOptimizer.Optimize(it.Source, it.Job, it.Evidence with { Requirements = [] }, new OptimizePreferences(), Case.Today);

        output.Ui.ProfessionalSummary.Primary.ShouldContain("Builds and runs backend services for logistics and payments.");
        output.Ui.ProfessionalSummary.Primary.ShouldStartWith("Software Engineer with 7 years of experience, currently at Harborline.");
    }

    [Fact]
    public void Years_that_only_the_person_counted_open_the_summary()
    {
        var source = Engineer with { Basics = new Basics { Name = "Maya Lind", Summary = "Engineer and mentor with 28+ years in cloud platforms and software\nengineering." }, Work = [Engineer.Work[0] with { StartDate = null, EndDate = null }] };

        Case.For("engineer", source, "Senior Backend Engineer | Northwind | Go; PostgreSQL | Logistics").Optimize().Ui.ProfessionalSummary.Primary
            .ShouldStartWith("Engineer and mentor with 28+ years in cloud platforms and software engineering. Skilled in");
    }

    [Fact]
    public void A_skill_that_proves_another_one_the_posting_asks_for_is_not_put_aside_as_surplus()
    {
        var source = Engineer with { Skills = [new Skill { Keywords = [.. Enumerable.Range(1, 40).Select(at => $"Skill{at}"), "Terraform"] }] };
        var job = Case.For("engineer", source, "Senior Backend Engineer | Northwind | Infrastructure as code | Logistics").Job;

        var shown = ResumeOptimizer.Optimize(source, job, EvidenceMapper.Map(source, job, Case.Today), new OptimizePreferences(), Case.Today).Ui.Skills.Groups;

        SkillGrouping.All(shown).ShouldContain("Terraform");
    }

    [Fact]
    public void A_short_name_is_written_out_as_the_posting_writes_it()
        => Bullets(Case.For("engineer", Engineer, "Senior Backend Engineer | Northwind | Go; PostgreSQL; Kubernetes | Logistics")).ShouldContain("Moved the order system to Kubernetes (EKS), cutting median latency from 840 ms to 310 ms");

    [Fact]
    public void A_short_name_that_the_posting_does_not_ask_for_stays()
        => Bullets(Case.For("engineer", Engineer, "Senior Backend Engineer | Northwind | Go; PostgreSQL | Logistics")).ShouldContain("Moved the order system to k8s (EKS), cutting median latency from 840 ms to 310 ms");

    [Fact]
    public void Deeds_written_as_lines_of_a_description_become_bullets_and_a_description_in_prose_does_not()
    {
        var work = Case.For("engineer", Engineer, "Senior Backend Engineer | Northwind | Go | Logistics").Optimize().ResumeJson.Work;

        work[1].Highlights.ShouldBe(["Developed shop websites for 11 local clients with PHP and MySQL.", "Helped migrate client sites to AWS (EC2, S3, RDS) and their databases."], ignoreOrder: true);
        work[1].Summary.ShouldBeNull();
        (work[2].Highlights.Count, work[2].Summary).ShouldBe((0, Engineer.Work[2].Summary));
    }

    [Fact]
    public void Sentences_of_summary_and_letter_end_before_a_remark_and_name_a_certificate_as_one()
    {
        var output = Case.For("engineer", Engineer, "Senior Backend Engineer | Northwind | Go; PostgreSQL; AWS Certified Developer | Logistics").Optimize();

        foreach (var text in (string[])[output.Ui.ProfessionalSummary.Primary, .. output.Ui.ProfessionalSummary.Alternates, output.CoverNote!.Body])
        {
            text.ShouldNotContain("; error rate");
            text.ShouldNotContain("Certified Developer.");
        }

        output.CoverNote.Body.ShouldContain("built the refunds API in Python used by 340 merchants.");
    }

    [Fact]
    public void Notes_quote_whole_words_and_show_what_differs()
    {
        foreach (var note in Case.All.SelectMany(it => it.Optimize().IterationNotes).Where(note => note.Contains("reworded", StringComparison.Ordinal)))
        {
            var quotes = System.Text.RegularExpressions.Regex.Match(note, "such as \"(.*)\", now \"(.*)\"\\.$");
            quotes.Groups[1].Value.ShouldNotBe(quotes.Groups[2].Value);
            foreach (var quote in new[] { quotes.Groups[1].Value, quotes.Groups[2].Value }.Select(quote => quote.TrimStart('…', ' ')).Where(quote => quote.EndsWith(" …", StringComparison.Ordinal)))
                quote.Length.ShouldBeLessThanOrEqualTo(70);
        }
    }

    [Fact]
    public void A_note_shows_a_parted_bullet_with_both_its_parts()
    {
        const string Long = "Introduced code review for a team of 5 engineers in two offices, and moved 14 repositories to one build that runs in four minutes.";
        var source = Engineer with { Work = [new Work { Name = "Harborline", Position = "Software Engineer", StartDate = "2020-01", Highlights = [Long, "Responsible for writing runbooks in Markdown."] }] };

        var output = Case.For("parted", source, "Software Engineer | Acme | Go | Kafka").Optimize();

        output.Ui.WorkExperience.Items[0].Bullets.Count.ShouldBe(3);
        output.IterationNotes.ShouldContain(note => note.Contains("parted", StringComparison.Ordinal) && note.Contains("\"Introduced code review", StringComparison.Ordinal) && note.Contains("and \"Moved 14 repositories", StringComparison.Ordinal));
        output.IterationNotes.ShouldContain(note => note.Contains("1 bullet reworded", StringComparison.Ordinal) && note.Contains("such as \"Responsible for writing", StringComparison.Ordinal));
    }

    private static Resume Engineer => new()
    {
        Basics = new Basics { Name = "Maya Lind", Summary = "Software engineer who builds and runs backend services for logistics and payments. I like to measure before I change things." },
        Work =
        [
            new Work
            {
                Name = "Harborline", Position = "Software Engineer", StartDate = "2019-02",
                Highlights = ["Moved the order system to k8s (EKS), cutting median latency from 840 ms to 310 ms", "Built the refunds API in Python used by 340 merchants; error rate under 0.1%", "Designed services in Go with PostgreSQL"],
            },
            new Work { Name = "Tidewater", Position = "Junior Developer", StartDate = "2016-06", EndDate = "2019-01", Summary = "Developed shop websites for 11 local clients with PHP and MySQL.\nHelped migrate client sites to AWS (EC2, S3, RDS)\nand their databases." },
            new Work { Name = "Bay Shop", Position = "Clerk", StartDate = "2014-06", EndDate = "2016-05", Summary = "A shop for boats.\nServed its customers." },
        ],
        Certificates = [new Certificate { Name = "AWS Certified Developer", Issuer = "Amazon" }],
        Meta = new ResumeMeta { Language = "en" },
    };

    private static IEnumerable<string> Bullets(Case it) => it.Optimize().Ui.WorkExperience.Items.SelectMany(item => item.Bullets).Select(bullet => bullet.Text);

    private static byte[] Bytes(StructuredOutput output) => JsonSerializer.SerializeToUtf8Bytes(output, ContractJson.StructuredOutput);

    private static IEnumerable<string> Numbers(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\d+").Select(match => match.Value);
}
