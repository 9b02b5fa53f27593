using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Jobs;
using Vitae.Core.Jobs.Roles;

namespace Vitae.Core.Tests.Jobs;

public sealed class JobAnalyzerTests
{
    [Fact]
    public void A_certificate_that_is_required_beside_one_that_is_preferred_is_no_heading()
    {
        var job = JobAnalyzer.Analyze("Controller\n\nRequirements\nCPA required, MBA preferred\n7+ years of accounting\nERP implementation experience (NetSuite or SAP)\nStrong GAAP knowledge");

        job.MustHaveSkills.ShouldContain("CPA");
        job.MustHaveSkills.ShouldContain("GAAP");
        job.NiceToHaveSkills.ShouldNotContain("ERP");
    }

    [Theory]
    [InlineData("Requirements:\n- 5+ years of experience in sales", 5)]
    [InlineData("Requirements:\n- three to five years of experience", 3)]
    [InlineData("Ihr Profil:\n- mindestens 3 Jahre Erfahrung im Vertrieb", 3)]
    [InlineData("Profil recherché :\n- au moins 5 ans d'expérience", 5)]
    [InlineData("Requisitos:\n- 5 años de experiencia", 5)]
    [InlineData("Requirements:\n- Bachelor's degree and 5 years of experience, or Master's degree and 3 years of experience", 3)]
    [InlineData("Requirements:\n- 4 years in sales\n- 2 years with Salesforce", 4)]
    [InlineData("We have been a family business for 65 years.\n\nRequirements:\n- Must be at least 21 years of age", null)]
    [InlineData("Requirements:\n- Completed five-year apprenticeship", null)]
    [InlineData("You have one year or more in customer service.", 1)]
    [InlineData("We would love to hear from you if you have at least five years of experience in intensive care.", 5)]
    [InlineData("Requirements:\n- Excel\n\nNice to have:\n- 5 years of experience", null)]
    [InlineData("You'll need three years or so of looking after customers.", 3)]
    [InlineData("You need a minimum of four years since finishing your time.", 4)]
    [InlineData("Te pedimos un año detrás de un mostrador de recepción.", 1)]
    [InlineData("Buscamos a alguien que lleve como poco un par de años trabajando en un laboratorio.", 2)]
    [InlineData("We need a climber. Callum had six years in the trees when he started.", null)]
    [InlineData("You must hold an AFGSU.\n\nProfil recherché :\n- un PSC1 de moins de deux ans", null)]
    public void The_least_years_of_experience_are_those_that_a_must_have_asks(string posting, int? years) => JobAnalyzer.Analyze(posting).MinYears.ShouldBe(years);

    [Theory]
    [InlineData("Requirements:\n- Bachelor's or Master's degree", DegreeLevel.Bachelor)]
    [InlineData("Requirements:\n- BS required; MS preferred", DegreeLevel.Bachelor)]
    [InlineData("Requirements:\n- Bachelor's degree (PhD preferred)", DegreeLevel.Bachelor)]
    [InlineData("Requirements:\n- Degree or equivalent experience", DegreeLevel.Bachelor)]
    [InlineData("Requirements:\n- MSc or higher in Statistics", DegreeLevel.Master)]
    [InlineData("Profil recherché :\n- Bac+5 en informatique", DegreeLevel.Master)]
    [InlineData("Requirements:\n- PhD in Chemistry", DegreeLevel.Doctorate)]
    [InlineData("Requirements:\n- MLS or MLIS from an accredited program", DegreeLevel.Master)]
    [InlineData("Qualification: B.E./B.Tech in any stream", DegreeLevel.Bachelor)]
    [InlineData("Requirements:\n- A master's degree in speech science\n- 2+ years after the degree working on speech recognition", DegreeLevel.Master)]
    [InlineData("Requirements:\n- Checkable history for BS 7858 screening\n- Reach truck licences, in date", null)]
    [InlineData("Requirements:\n- Model promotions in Excel", null)]
    [InlineData("Wir suchen eine Entwicklerin.\n\nBachelor in Informatik oder verwandtem Fach. 3 Jahre Java im Berufsalltag.", DegreeLevel.Bachelor)]
    [InlineData("Candidates NEED NOT show: a degree; experience of apartments.", null)]
    [InlineData("What I don't care about: whether you have a degree, whether you can design in Figma.", null)]
    [InlineData("Requisitos\n- Ciclo formativo de grado superior en Automoción", null)]
    [InlineData("Profil recherché\n- Diplôme d'État d'infirmier exigé", null)]
    [InlineData("Requirements:\n- No college degree required\n- MS Excel", null)]
    [InlineData("Requirements:\n- High school diploma or GED", null)]
    public void The_degree_is_the_lowest_that_is_accepted(string posting, DegreeLevel? degree) => JobAnalyzer.Analyze(posting).Degree.ShouldBe(degree);

    [Theory]
    [InlineData("Unser Team möchte zum 1. Oktober einen weiteren Ergotherapeuten (m/w/d) aufnehmen. Bitte schreiben Sie an praxis@ergo-talwinkel.example.", "Ergotherapeut", "Ergo Talwinkel")]
    [InlineData("Le ou la pâtissier(ère) que nous cherchons a obtenu son CAP. La Maison Verrault examine chaque candidature. La Maison Verrault, Annonay", "Pâtissier", "Maison Verrault")]
    [InlineData("Quellbach analiza aguas de consumo desde Leioa.\n\nBuscamos a una técnica o un técnico de laboratorio para Quellbach.", "Técnico de laboratorio", "Quellbach")]
    [InlineData("Bayfield Locks has been opening doors since 1983, and we're after another locksmith. You'll want an open manual driver licence.", "Locksmith", "Bayfield Locks")]
    public void Title_and_employer_are_found_in_running_text(string posting, string title, string company)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        analysis.JobTitle.ShouldBe(title);
        analysis.Company.ShouldBe(company);
    }

    [Theory]
    [InlineData("Requisitos\n- Ciclo formativo de grado superior en Automoción", "Ciclo formativo de grado superior en Automoción")]
    [InlineData("Requisitos\n- Formación profesional de grado medio en Soldadura", "Formación profesional de grado medio en Soldadura")]
    [InlineData("Profil recherché\n- Diplôme d'État d'infirmier exigé", "Diplôme d'État d'infirmier")]
    public void A_diploma_of_a_trade_is_a_requirement_and_no_degree(string posting, string diploma) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldContain(diploma);

    [Theory]
    [InlineData("Requirements\n- Bilingual English/Spanish", "English,Spanish")]
    [InlineData("Requirements\n- English/Spanish", "English or Spanish")]
    [InlineData("Ihr Profil\n- Zweisprachig Deutsch/Englisch", "Deutsch,Englisch")]
    [InlineData("Ihr Profil\n- Abgeschlossene Weiterbildung zum Bilanzbuchhalter (IHK)", "Bilanzbuchhalter")]
    public void What_is_asked_is_named_by_its_own_words(string posting, string asked)
        => string.Join(',', JobAnalyzer.Analyze(posting).Requirements.Select(requirement => requirement.Text)).ShouldBe(asked);

    [Fact]
    public void What_stands_in_a_reason_is_not_asked()
    {
        var analysis = JobAnalyzer.Analyze("Recepcionista\n\nEl inglés es imprescindible. El francés sería un plus, ya que por aquí pasa el Camino de Santiago.");
        analysis.NiceToHaveSkills.ShouldContain("Francés");
        analysis.NiceToHaveSkills.Concat(analysis.MustHaveSkills).ShouldNotContain(name => name.Contains("Camino", StringComparison.Ordinal) || name.Contains("Santiago", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("This role is not remote.", WorkMode.Onsite)]
    [InlineData("Remote (US)", WorkMode.Remote)]
    [InlineData("Two days per week in our office, the rest from home. Hybrid.", WorkMode.Hybrid)]
    [InlineData("Poste sur site, pas de télétravail.", WorkMode.Onsite)]
    [InlineData("You can work from our office or from home two days a week.", WorkMode.Hybrid)]
    [InlineData("Statut cadre, télétravail deux jours par semaine.", WorkMode.Hybrid)]
    [InlineData("Monitor remote sites and hybrid cloud. On-site gym.", null)]
    public void The_place_of_work_is_told_with_its_negations(string posting, WorkMode? mode) => JobAnalyzer.Analyze(posting).Remote.ShouldBe(mode);

    [Theory]
    [InlineData("Requirements:\n- SQL\n- German is a plus but not required.", "German")]
    [InlineData("Requirements:\n- SQL\n- French is nice to have but not essential.", "French")]
    [InlineData("Requirements:\n- SQL\n- Terraform is preferred, though not mandatory.", "Terraform")]
    [InlineData("Requirements:\n- SQL\n- Spanish is not required but welcome", "Spanish")]
    [InlineData("We need somebody who knows SQL. Experience with Terraform is not a must, but it helps.", "Terraform")]
    [InlineData("Ihr Profil:\n- SQL\n- SAP ist nicht zwingend, aber von Vorteil", "SAP")]
    [InlineData("Profil recherché :\n- SQL\n- Une connaissance de SAP n'est pas obligatoire mais appréciée", "SAP")]
    [InlineData("We need somebody who knows SQL. AutoCAD isn't required, but Revit would be a plus.", "Revit")]
    public void What_is_welcome_but_not_required_is_named_without_the_words_that_say_so(string posting, string niceToHave)
        => JobAnalyzer.Analyze(posting).NiceToHaveSkills.ShouldBe([niceToHave]);

    [Theory]
    [InlineData("Your responsibilities include designing booking services, reviewing code and mentoring two juniors.", "Designing booking services|Reviewing code|Mentoring two juniors")]
    [InlineData("Your duties include assessing patients, giving medication and fluids, and training students.", "Assessing patients|Giving medication and fluids|Training students")]
    [InlineData("You are responsible for wound care, discharge planning, and family education.", "Wound care|Discharge planning|Family education")]
    [InlineData("You'd be the fifth. You would test the pumps before they ship.", "You would test the pumps before they ship")]
    [InlineData("You will be responsible for the budget of the ward.", "You will be responsible for the budget of the ward")]
    public void Duties_in_a_row_are_told_one_by_one(string sentence, string duties)
        => JobAnalyzer.Analyze($"Ward Manager\n\nResponsibilities\n\n{sentence}").Responsibilities.ShouldBe(duties.Split('|'));

    [Fact]
    public void Either_of_two_skills_is_one_requirement_with_both()
    {
        var analysis = JobAnalyzer.Analyze("Requirements:\n- AWS or Azure\n- Python and SQL");
        analysis.Requirements.Where(r => r.Kind == RequirementKind.MustHave).Select(r => string.Join('+', r.Skills)).ShouldBe(["AWS+Azure", "Python", "SQL"]);
        analysis.MustHaveSkills.ShouldBe(["AWS", "Azure", "Python", "SQL"]);
    }

    [Theory]
    [InlineData("Requirements:\n- No Java required\n- Python", "Python", "")]
    [InlineData("Requirements:\n- Python\n- Kotlin is a plus", "Python", "Kotlin")]
    [InlineData("Ihr Profil:\n- Kenntnisse in Python\n- Kenntnisse in SAP sind von Vorteil", "Python", "SAP")]
    [InlineData("Requisitos:\n- Conocimientos de Python\n- Se valorará SAP", "Python", "SAP")]
    [InlineData("Profil recherché :\n- Maîtrise de Python\n- SAP serait un plus", "Python", "SAP")]
    [InlineData("The position requires proficiency in Relativity. Applicants should be skilled in crisis intervention.", "Relativity|Crisis intervention", "")]
    [InlineData("Our client is looking for someone who is confident with Excel.", "Excel", "")]
    [InlineData("Vous maîtrisez Excel et connaissez parfaitement le droit social.", "Excel|Droit social", "")]
    [InlineData("Necesitamos que domines SQL y que hayas trabajado con Tableau. Sería ideal que conocieras BigQuery.", "SQL|Tableau", "BigQuery")]
    [InlineData("Ihr Profil:\n- Gültige Schweißerprüfung nach EN ISO 9606", "Schweißerprüfung nach EN ISO 9606", "")]
    [InlineData("Requirements:\n- 5 years in DevOps, SRE or platform engineering\n- Terraform", "DevOps|Site reliability engineering|Platform engineering|Terraform", "")]
    [InlineData("Essential: Python\n\nDesirable: Kotlin\n\nWe do not require experience with AutoCAD.\n\nSalary: car allowance and life assurance.", "Python", "Kotlin")]
    [InlineData("Experience with Azure is not necessary. You must have experience with Terraform.", "Terraform", "")]
    [InlineData("Benefits:\n- Java coffee bar, Python reading club, 401k\n\nRequirements:\n- Wound care", "Wound care", "")]
    public void What_is_required_welcome_and_not_asked_is_told_apart(string posting, string mustHaves, string niceToHaves)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        string.Join('|', analysis.MustHaveSkills).ShouldBe(mustHaves);
        string.Join('|', analysis.NiceToHaveSkills).ShouldBe(niceToHaves);
    }

    [Fact]
    public void A_rule_that_is_welcome_is_one_requirement_and_a_welcome_one()
    {
        var analysis = JobAnalyzer.Analyze("Requirements:\n- Python\n\nNice to have:\n- Experience with HIPAA");
        analysis.ComplianceOrRegulatory.ShouldContain("HIPAA");
        analysis.Requirements.Where(r => r.Skills.Contains("HIPAA")).Select(r => r.Kind).ShouldBe([RequirementKind.NiceToHave]);
    }

    [Fact]
    public void Somebody_named_in_a_letter_is_not_its_title()
        => TitleCandidates.Of(new PostingText("We need a lecturer from January, because Professor Adeyemi retires."), [], ruled: null).Select(candidate => candidate.Name).ShouldNotContain("Professor Adeyemi");

    [Theory]
    [InlineData("You need access to a car", "Microsoft Access")]
    [InlineData("Good access to public transport", "Microsoft Access")]
    [InlineData("You excel at explaining things to children", "Excel")]
    [InlineData("You work with teams in Leeds and York", "LEED")]
    [InlineData("You work with teams in Leeds and York", "Microsoft Teams")]
    [InlineData("You send letters to parents", "SEN")]
    [InlineData("Unload containers and transformers with a crane", "Containers")]
    [InlineData("Replace struts and bushes on vans", "Struts")]
    [InlineData("You report to Julia in Hull", "Neural networks")]
    public void A_word_of_a_sentence_is_no_product_of_that_name(string line, string product)
    {
        var job = JobAnalyzer.Analyze($"Requirements:\n- Driving licence\n- {line}");
        job.MustHaveSkills.Concat(job.NiceToHaveSkills).Concat(job.Tooling).ShouldNotContain(product);
    }

    [Theory]
    [InlineData("Word, Excel and Access", "Microsoft Word|Excel|Microsoft Access")]
    [InlineData("word, excel, outlook and access", "Microsoft Word|Excel|Outlook|Microsoft Access")]
    [InlineData("Experience with Teams, Zoom and SharePoint", "Microsoft Teams|Zoom|SharePoint")]
    [InlineData("OR-Tools and Gurobi", "OR-Tools|Gurobi")]
    public void The_same_word_among_products_is_the_product(string line, string products)
        => JobAnalyzer.Analyze($"Requirements:\n- Driving licence\n- {line}").MustHaveSkills.ShouldBe(["Driving licence", .. products.Split('|')]);

    [Fact]
    public void Teams_are_no_tools_and_ways_of_working_are_none_either()
    {
        var analysis = JobAnalyzer.Analyze("Requirements:\n- CI/CD and Terraform\n\nWhat you will do:\n- You will join the Routing team that owns our routing models\n- Write Python services for parcels");
        analysis.Tooling.ShouldBe(["Terraform", "Python"]);
        analysis.Responsibilities.ShouldBe(["Write Python services for parcels"]);
    }

    [Fact]
    public void Duties_told_in_one_sentence_are_several_and_what_is_a_plus_but_not_required_is_welcome()
    {
        var analysis = JobAnalyzer.Analyze("Software Engineer\nAcme Ltd, Leeds\n\nYou must have experience with Python. German is a plus but not required.\nYour responsibilities include designing services, writing tests, and reviewing code.");
        analysis.Responsibilities.ShouldBe(["Designing services", "Writing tests", "Reviewing code"]);
        (string.Join('|', analysis.MustHaveSkills), string.Join('|', analysis.NiceToHaveSkills)).ShouldBe(("Python", "German"));
    }

    [Theory]
    [InlineData("Growth Marketer @ Pebblewise\n\nWe build an app.", "Growth Marketer", "Pebblewise")]
    [InlineData("Data Engineer (all genders) bei Tidewerk\nHamburg", "Data Engineer", "Tidewerk")]
    [InlineData("Controller (m/w/d)\n\nBei der Nordhafen Logistik AG in Bremen verantworten Sie das Controlling.", "Controller", "Nordhafen Logistik AG")]
    [InlineData("Pastry Chef\n\nAt Ottoline's, we bake. Figma is a bonus.", "Pastry Chef", "Ottoline's")]
    [InlineData("Head Chef – The Gilded Heron\n\nWe serve lunch.", "Head Chef", "The Gilded Heron")]
    public void Title_and_employer_are_parted(string posting, string title, string company)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        (analysis.JobTitle, analysis.Company).ShouldBe((title, company));
    }

    [Theory]
    [InlineData("Senior Nurse\nAcme\n\nRequirements:\n- 1 year of experience", Seniority.Senior)]
    [InlineData("Support Agent\nEntry level · Remote\n\nRequirements:\n- 3 years of experience", Seniority.Entry)]
    [InlineData("Nurse\nAcme\n\nRequirements:\n- 1 year of experience", Seniority.Entry)]
    [InlineData("Nurse\nAcme\n\nRequirements:\n- 2 years of experience", Seniority.Mid)]
    [InlineData("Nurse\nAcme\n\nRequirements:\n- 5 years of experience", Seniority.Senior)]
    [InlineData("Nurse\nAcme\n\nRequirements:\n- No experience necessary", Seniority.Entry)]
    [InlineData("Nurse\nAcme\n\nRequirements:\n- Wound care", null)]
    public void The_level_is_what_the_posting_states_else_what_the_years_imply(string posting, Seniority? level) => JobAnalyzer.Analyze(posting).Seniority.ShouldBe(level);

    [Theory]
    [InlineData("Was dich ausmacht\n- Staplerschein\n- Erfahrung mit SAP\n\nWorüber wir uns sonst freuen\n- Polnisch", "Staplerschein|SAP", "Polnisch")]
    [InlineData("Requirements:\n- SQL, because our reports are written in it\n- Some Go, as two of our services need it\n- Licensed PE, or able to get it by comity", "SQL|Go|PE", "")]
    [InlineData("Requirements:\n- SQL\n\nNot needed: Excel\n\nNice to have:\n✗ Java\n✓ Kotlin", "SQL", "Kotlin")]
    [InlineData("Requirements:\n- 2 years of general ledger accounting\n- Fixed assets: additions, disposals", "General ledger accounting|Fixed assets", "")]
    [InlineData("Our web app is React. You should have a solid grasp of Terraform. Content design would be lovely; so is some SQL.", "Terraform", "Content design|SQL")]
    [InlineData("Plated desserts are the heart of the job, so experience with those is essential.", "Plated desserts", "")]
    public void What_explains_denies_or_tells_of_others_is_not_asked(string posting, string mustHaves, string niceToHaves)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        string.Join('|', analysis.MustHaveSkills).ShouldBe(mustHaves);
        string.Join('|', analysis.NiceToHaveSkills).ShouldBe(niceToHaves);
    }

    [Fact]
    public void A_hint_wins_over_the_text()
    {
        var analysis = JobAnalyzer.Analyze("Nurse\nAcme Hospital", new JobPostingHints("Head Nurse", "Bolt Clinic"));
        (analysis.JobTitle, analysis.Company, analysis.Seniority).ShouldBe(("Head Nurse", "Bolt Clinic", SeniorityTerms("Head Nurse")));
    }

    [Fact]
    public void Every_quote_is_the_posting_s_own_text_at_its_own_place_and_every_id_is_used_once()
    {
        foreach (var posting in LabelledPosting.Read("develop").Concat(LabelledPosting.Read("report")))
        {
            var analysis = JobAnalyzer.Analyze(posting.Text);
            analysis.Requirements.ShouldNotBeEmpty(posting.Name);
            analysis.Requirements.Select(r => r.Id).ShouldBeUnique();
            foreach (var requirement in analysis.Requirements)
            {
                posting.Text.Substring(requirement.QuoteStart, requirement.QuoteLength).ShouldBe(requirement.Quote);
                requirement.Weight.ShouldBeGreaterThan(0);
            }

            analysis.MustHaveSkills.Intersect(analysis.NiceToHaveSkills, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty(posting.Name);
        }
    }

    public static TheoryData<string> HostileTexts => new(
        "", " ", "Nurse", "\0", "\ud800", "\udc00\ud83d requirements:\n- \ud800 Java", new string('a', 500_000), new string('\n', 500_000), new string('(', 200_000), string.Concat(Enumerable.Repeat("- Java\n", 100_000)),
        string.Concat(Enumerable.Repeat("Python and ", 50_000)), "Requirements:\n- " + string.Concat(Enumerable.Repeat("experience with ", 40_000)), "Requirements:\n" + string.Concat(Enumerable.Repeat("• \0SQL\r\n\r\n", 1000)), string.Concat(Enumerable.Repeat("Requirements: ", 50_000)));

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Any_text_gives_a_bounded_analysis(string posting)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        analysis.MustHaveSkills.Count.ShouldBeLessThanOrEqualTo(60);
        analysis.Responsibilities.Count.ShouldBeLessThanOrEqualTo(40);
        (analysis.JobTitle?.Length ?? 0).ShouldBeLessThan(200);
    }

    [Fact]
    public void Lines_of_postings_in_any_order_and_with_any_line_ends_are_read_without_failing()
    {
        var lines = LabelledPosting.Read("develop").SelectMany(p => p.Text.Split('\n')).Append("\ud83d\ude00 ::: ()").ToArray();
        Prop.ForAll(Gen.Elements(lines).ArrayOf().ToArbitrary(), Gen.Elements("\n", "\r\n", "\n\n", "\r").ToArbitrary(), (chosen, end) =>
        {
            var text = new StringBuilder().AppendJoin(end, chosen).ToString();
            var analysis = JobAnalyzer.Analyze(text);
            return analysis.Requirements.All(r => text.Substring(r.QuoteStart, r.QuoteLength) == r.Quote);
        }).QuickCheckThrowOnFailure();
    }

    private static Seniority? SeniorityTerms(string title) => Core.Knowledge.SeniorityTerms.Of(title);
}
