using Vitae.Core.Jobs;

namespace Vitae.Core.Tests.Jobs;

/// <summary>Kinds of sentences in which letters and other running text ask, wish and deny.</summary>
public sealed class PostingProseTests
{
    private const string Requirements = "Requirements:\n- Excel\n\n";

    [Theory]
    [InlineData("We'd be delighted if you knew Docker. The same goes for Terraform, which we adopted last spring.", "Terraform")]
    [InlineData("Ein Plus wären Kenntnisse in Docker. Gleiches gilt für Ungarisch.", "Ungarisch")]
    [InlineData("La maîtrise de Docker serait un plus. Il en va de même pour Terraform.", "Terraform")]
    [InlineData("Se valorará el manejo de Docker. Lo mismo vale para Terraform.", "Terraform")]
    public void What_is_said_of_one_thing_again_is_said_of_the_next(string posting, string welcome)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        analysis.NiceToHaveSkills.ShouldContain(welcome);
        analysis.MustHaveSkills.ShouldNotContain(welcome);
    }

    [Theory]
    [InlineData("Was wir uns darüber hinaus wünschen, ohne dass es den Ausschlag gäbe: Kenntnisse in AutoCAD und Polnisch.", "AutoCAD|Polnisch")]
    [InlineData("Ideally, though nobody will insist: AutoCAD, Polish.", "AutoCAD|Polish")]
    [InlineData("Ce qui serait apprécié, sans que ce soit une condition : AutoCAD, polonais.", "AutoCAD|Polonais")]
    [InlineData("Lo que se valorará, aunque no decide nada: AutoCAD, polaco.", "AutoCAD|Polaco")]
    public void A_wish_before_a_colon_holds_for_all_behind_it(string posting, string welcome)
    {
        var analysis = JobAnalyzer.Analyze(posting);
        string.Join('|', analysis.NiceToHaveSkills).ShouldBe(welcome);
        analysis.MustHaveSkills.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("What we do not ask for: AutoCAD, Revit, Polish.")]
    [InlineData("Nor do you need AutoCAD or Polish.")]
    [InlineData("Ce que nous ne demandons pas : AutoCAD, le polonais.")]
    [InlineData("Nous ne demandons pas de connaissance d'AutoCAD.")]
    [InlineData("AutoCAD verlangen wir nicht.")]
    [InlineData("No pedimos AutoCAD ni Revit.")]
    public void What_is_denied_is_neither_asked_nor_welcome(string posting)
    {
        var analysis = JobAnalyzer.Analyze(Requirements + posting);
        analysis.MustHaveSkills.ShouldBe(["Excel"]);
        analysis.NiceToHaveSkills.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("To apply you need:\n- AutoCAD\n- a clean driving licence", "AutoCAD")]
    [InlineData("Pour postuler, il vous faut :\n- AutoCAD\n- le permis B", "AutoCAD")]
    [InlineData("Um dich zu bewerben, brauchst du:\n- AutoCAD\n- Führerschein Klasse B", "AutoCAD")]
    [InlineData("Para postular necesitas:\n- AutoCAD\n- carné B", "AutoCAD")]
    public void What_one_needs_to_apply_is_asked(string posting, string mustHave) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldContain(mustHave);

    [Theory]
    [InlineData("To apply, please send:\n- your CV\n- two references")]
    [InlineData("Para postular necesitas enviar:\n- tu CV\n- dos referencias")]
    public void What_one_sends_to_apply_is_not_asked(string posting) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldBeEmpty();

    [Theory]
    [InlineData("Requirements:\n- Weight and balance calculations", "Weight and balance calculations")]
    [InlineData("Requirements:\n- Health and safety audits", "Health and safety audits")]
    [InlineData("Requisitos:\n- Permiso C+E", "Permiso C+E")]
    [InlineData("Requisitos:\n- Carga y descarga de contenedores", "Carga y descarga de contenedores")]
    [InlineData("Ihr Profil:\n- Ausbildung zur/zum Verwaltungsfachangestellten", "Ausbildung zur/zum Verwaltungsfachangestellten")]
    public void A_pair_that_names_one_thing_is_not_cut(string posting, string mustHave) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldBe([mustHave]);

    [Theory]
    [InlineData("Requirements:\n- Allergen management, as about one guest in five has an allergy", "Allergen management")]
    [InlineData("Requirements:\n- Spanish, since you will call clients in Seville every week", "Spanish")]
    [InlineData("Requisitos:\n- Inglés, ya que vendemos en doce países", "Inglés")]
    [InlineData("Ihr Profil:\n- Polnisch, da unser Werk in Krakau liegt", "Polnisch")]
    public void A_reason_asks_for_nothing_more(string posting, string mustHave) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldBe([mustHave]);

    [Theory]
    [InlineData("Requirements:\n- No less than twelve months of teaching experience", 1)]
    [InlineData("Essential criteria\n* No less than twelve months delivering a reading programme", 1)]
    [InlineData("What we ask for is a full car licence that you have held for twelve months and a calm manner.", null)]
    [InlineData("Requirements:\n- 24 months of experience in retail", 2)]
    [InlineData("Requirements:\n- Total 6–9 years in front office", 6)]
    [InlineData("Requisitos:\n- no menos de cinco años en un puesto parecido", 5)]
    [InlineData("Profil :\n- pas moins de trois ans d'expérience en cuisine", 3)]
    [InlineData("What you will do:\n- Build services\n\n4–7 years of backend experience.", 4)]
    [InlineData("Vos missions :\n- Tenir les comptes\n\nCinq années d'expérience.", 5)]
    [InlineData("Simone, who did nights with us for eleven years, is moving to days. You have at least two years of experience.", 2)]
    [InlineData("If you want to take those in Austria, you'll need fluent German, three years or so of looking after customers at a B2B company, and nerve.", 3)]
    [InlineData("Requirements:\n- Excel\n\nThis is a 12 month contract.", null)]
    [InlineData("Requirements:\n- Excel\n\nIn your first 12 months you will learn the trade.", null)]
    [InlineData("We have over thirty years of experience in roofing.\n\nRequirements:\n- Excel", null)]
    public void Years_are_read_where_they_are_asked(string posting, int? years) => JobAnalyzer.Analyze(posting).MinYears.ShouldBe(years);

    [Fact]
    public void Lines_of_a_list_without_bullets_stay_apart()
    {
        var analysis = JobAnalyzer.Analyze("Ranger\n\nEssential\nMeets the competency requirements of the Countryside Code of Practice\nWorking knowledge of the Wildlife and Countryside Act and its schedules\nFull UK driving licence\n\nDesirable\nWelsh");
        analysis.MustHaveSkills.ShouldNotContain("Working");
        analysis.MustHaveSkills.ShouldContain(name => name.StartsWith("Wildlife", StringComparison.Ordinal));
        analysis.NiceToHaveSkills.ShouldBe(["Welsh"]);
    }

    [Theory]
    [InlineData("Senior Planner (all genders) – Kiel oder Lübeck\n\nWir planen Häfen.", "Senior Planner")]
    [InlineData("Soudeur – Lyon ou Marseille\n\nNous soudons des cuves.", "Soudeur")]
    [InlineData("Nurse – Dialysis\n\nWe run a clinic.", "Nurse – Dialysis")]
    public void Places_behind_a_title_are_no_part_of_it(string posting, string title) => JobAnalyzer.Analyze(posting).JobTitle.ShouldBe(title);

    [Theory]
    [InlineData("Requirements:\n- Yield planning along with the Revenue Manager", "Revenue Manager")]
    [InlineData("Requisitos:\n- Colegiación vigente o posibilidad de obtenerla", "Posibilidad de obtenerla")]
    [InlineData("You must be able to write a legally sound, readable plan.", "Legally sound")]
    public void Who_one_works_with_a_way_out_and_a_manner_are_not_asked(string posting, string name) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldNotContain(name);

    [Theory]
    [InlineData("ICU Nurse\n\nYou must be able to manage CRRT.", "CRRT")]
    [InlineData("ICU nurse for nights. You must be able to manage CRRT and communicate clearly. BLS required.", "CRRT|Communicate clearly|BLS")]
    [InlineData("Registered Nurse - ICU\n\nYou must be able to manage CRRT and ECMO.", "CRRT|ECMO")]
    public void What_one_must_be_able_to_do_is_asked_and_the_title_at_the_head_is_not(string posting, string mustHaves)
        => string.Join('|', JobAnalyzer.Analyze(posting).MustHaveSkills).ShouldBe(mustHaves);

    [Theory]
    [InlineData("You need not be able to manage CRRT.")]
    [InlineData("It would be nice to be able to manage CRRT.")]
    public void What_one_need_not_be_able_to_do_is_not_asked(string posting) => JobAnalyzer.Analyze(posting).MustHaveSkills.ShouldBeEmpty();

    [Fact]
    public void A_British_standard_is_no_degree()
        => JobAnalyzer.Analyze("Welder\n\nRequirements\n- BS EN ISO 9606-1 certificates\n- TIG welding").Degree.ShouldBeNull();

    [Fact]
    public void A_duty_keeps_the_bracket_and_the_percent_that_close_it()
        => JobAnalyzer.Analyze("Welder\n\nWhat you will do\n- Weld structural steel to drawing (MIG, TIG and stick)\n- Keep the cost of scrap under 3 %\n\nRequirements\n- TIG welding").Responsibilities
            .ShouldBe(["Weld structural steel to drawing (MIG, TIG and stick)", "Keep the cost of scrap under 3 %"]);
}
