using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish: degrees, papers and titles that a rewrite gives the person.</summary>
public class ForeignPapersTests
{
    [Theory]
    [InlineData("fr", "CAP", "Soudage", "Soudeur titulaire d'un CAP.", true)]
    [InlineData("fr", "CAP", "Soudage", "Soudeur titulaire d'un BTS.", false)]
    [InlineData("fr", "BTS", "Soudage", "Soudeur titulaire d'un BTS.", true)]
    [InlineData("es", "Técnico de grado medio", "Instalaciones eléctricas", "Electricista titulado en Instalaciones Eléctricas.", true)]
    [InlineData("es", "Técnico de grado medio", "Instalaciones eléctricas", "Electricista titulado en Ingeniería Técnica Eléctrica.", false)]
    [InlineData("es", "Grado", "Administración y Dirección de Empresas", "Contable graduada en ADE.", true)]
    [InlineData("es", "Grado", "Administración y Dirección de Empresas", "Contable graduada en Derecho.", false)]
    public void A_degree_is_none_above_that_of_the_source(string language, string degree, string area, string text, bool isGiven)
    {
        var post = text.Split(' ')[0];
        var resume = new Resume { Basics = new Basics { Summary = post + "." }, Work = [new Work { Name = "Brenk", Position = post, StartDate = "2012-09", EndDate = "2017-12" }], Education = [new Education { Institution = "Ulme", StudyType = degree, Area = area, EndDate = "2012" }] };

        GroundingChecker.Check(resume, "/basics/summary", text, new GroundingOptions { Language = language }).Supported.ShouldBe(isGiven);
    }

    [Theory]
    [InlineData("fr", "Aide-soignante", "En tant qu'aide-soignante, assure les soins de 16 résidents", true)]
    [InlineData("fr", "Aide-soignante", "En tant qu'infirmière, assure les soins de 16 résidents", false)]
    [InlineData("es", "Auxiliar de enfermería", "Como enfermera, atiende a 16 residentes", false)]
    [InlineData("es", "Enfermera", "Como enfermera, atiende a 16 residentes", true)]
    [InlineData("de", "Altenpflegerin", "Als Altenpflegerin 16 Bewohner versorgt", true)]
    [InlineData("de", "Altenpflegehelferin", "Als Heimleiterin 16 Bewohner versorgt", false)]
    public void What_a_line_calls_the_person_is_a_title_of_the_entry(string language, string post, string text, bool isGiven)
    {
        var line = language switch { "fr" => "Assure les soins de 16 résidents", "es" => "Atiende a 16 residentes", _ => "Versorgt 16 Bewohner" };
        var other = language switch { "fr" => "Signale tout écart à l'infirmière", "es" => "Avisa a la enfermera", _ => "Meldet Auffälligkeiten der Heimleiterin" };
        var resume = new Resume { Work = [new Work { Name = "Brenk", Position = post, StartDate = "2019-01", Highlights = [line, other] }] };

        GroundingChecker.Check(resume, "/work/0/highlights/0", text, new GroundingOptions { Language = language }).Supported.ShouldBe(isGiven);
    }

    [Theory]
    [InlineData("de", "Dokumentierte die Schnittstellen in Confluence", "Erstellte in Confluence die Dokumentation zu den Schnittstellen", true)]
    [InlineData("de", "Halte Schweißgeräte instand", "Kümmere mich um die Instandhaltung von Schweißgeräten", true)]
    [InlineData("de", "Liest die Schnittstellen in Confluence", "Erstellte in Confluence die Dokumentation zu den Schnittstellen", false)]
    [InlineData("de", "Fördere Jugendliche mit Potential in einer Gruppe", "Fördere Jugendliche mit Potenzial in einer Gruppe", true)]
    [InlineData("es", "Tramita expedientes con organizaciones no gubernamentales", "Tramita expedientes con organizaciones", true)]
    [InlineData("es", "Preparó el material de la obra", "Dejó listo el material de la obra", true)]
    [InlineData("fr", "Relance des clients en retard de paiement", "Relance des clients qui tardent à payer", true)]
    [InlineData("de", "Wirke am Aufbau eines Dashboards mit", "Verantworte den Aufbau eines Dashboards", false)]
    [InlineData("de", "Arbeite am Aufbau eines Dashboards mit", "Leite den Aufbau eines Dashboards", false)]
    [InlineData("de", "Wirke am Aufbau eines Dashboards mit", "Beteilige mich am Aufbau eines Dashboards", true)]
    public void A_verb_that_carries_the_noun_of_the_deed_adds_nothing_and_help_stays_help(string language, string source, string text, bool isGiven)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Brenk", Position = "Team", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source] }] }, "/work/0/highlights/0", text, new GroundingOptions { Language = language }).Supported.ShouldBe(isGiven);
}
