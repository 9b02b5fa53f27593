using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish: expressions that say no more than the line, and those that say more. The first line is the one rewritten; those after a stroke stand beside it.</summary>
public class ForeignExpressionsTests
{
    [Theory]
    [InlineData("fr", "Encadrement de quatre vendeuses", "À la tête d'une équipe de quatre vendeuses")]
    [InlineData("fr", "Direction d'un atelier de huit couturières", "À la tête d'un atelier de 8 couturières")]
    [InlineData("es", "Dirección de un taller de ocho soldadores", "Al frente de un taller de ocho soldadores")]
    [InlineData("de", "Leitung einer Küche mit acht Köchen", "An der Spitze einer Küche mit acht Köchen")]
    [InlineData("fr", "Appui à la préparation de la rentrée scolaire", "Soutien à la préparation de la rentrée scolaire")]
    [InlineData("fr", "Formation de trois stagiaires, tous titulaires du BTS depuis", "A formé trois stagiaires, qui ont tous obtenu leur BTS")]
    [InlineData("fr", "Réunions mensuelles avec les familles", "Réunions tenues chaque mois avec les familles")]
    [InlineData("de", "Wöchentliche Teamsitzungen mit sechs Pflegekräften", "Hielt wöchentlich Teamsitzungen mit sechs Pflegekräften ab")]
    [InlineData("es", "Reuniones semanales con las familias", "Reuniones celebradas cada semana con las familias")]
    [InlineData("fr", "Tenue du fonds photographique, le plus volumineux du département", "Tenue du plus gros fonds photographique du département")]
    [InlineData("es", "Cuidado del viñedo más extenso de la comarca, de 40 hectáreas", "Cuidado del mayor viñedo de la comarca (40 hectáreas)")]
    [InlineData("de", "Prüfung von Rechnungen (2,4 Mio. Euro im Jahr)", "Prüfte im Jahr Rechnungen über 2.400.000 €")]
    [InlineData("de", "Reinigung von zwölf Filialen, darunter die Bäckerei Lohmann", "Reinigte zwölf Filialen; zu ihnen gehörte die Bäckerei Lohmann")]
    [InlineData("fr", "Entretien de douze immeubles, dont la résidence Beauval", "Entretien de douze immeubles, parmi lesquels figure la résidence Beauval")]
    [InlineData("de", "Wartung einer SPS in der Abfüllung", "Wartung einer speicherprogrammierbaren Steuerung in der Abfüllung")]
    [InlineData("fr", "Passage de 200 à 400 adhérents", "Doublement du nombre d'adhérents, de 200 à 400")]
    [InlineData("de", "Mitgliederzahl von 150 auf 300 gestiegen", "Verdopplung der Mitgliederzahl von 150 auf 300")]
    [InlineData("fr", "Envoi d'une lettre d'information à 500 abonnés", "Diffusion d'une newsletter à 500 abonnés")]
    [InlineData("de", "Versand eines Rundbriefs an 500 Mitglieder", "Verschickte einen Newsletter an 500 Mitglieder")]
    [InlineData("es", "Consumo de papel rebajado un 12 % en la oficina", "La oficina pasó a gastar un 12 % menos de papel")]
    [InlineData("de", "Pflege von zehn Gästen, davon die Hälfte mit Diabetes", "Pflegte zehn Gäste, von denen 50 % an Diabetes erkrankt waren")]
    [InlineData("de", "Störungen an der Presse gesucht und behoben", "Fehlersuche und Störungsbehebung an der Presse")]
    [InlineData("de", "Stellte die Kasse auf bargeldlose Zahlung um", "Umstellung der Kasse auf bargeldlose Zahlung")]
    [InlineData("de", "Kaufte Holz im Sägewerk ein", "Einkauf von Holz im Sägewerk")]
    [InlineData("de", "Führte einen Schichtplan ein", "Schichtplan eingeführt")]
    public void An_expression_that_says_no_more_passes(string language, string lines, string text) => ForeignLine.Supports(language, lines, text).ShouldBeTrue();

    [Theory]
    [InlineData("fr", "Membre d'une équipe de quatre vendeuses", "À la tête d'une équipe de quatre vendeuses")]
    [InlineData("es", "Trabajo en un taller de ocho soldadores", "Al frente de un taller de ocho soldadores")]
    [InlineData("fr", "Soutien à la préparation de la rentrée scolaire", "Préparation de la rentrée scolaire")]
    [InlineData("fr", "Tenue d'un gros fonds photographique", "Tenue du plus gros fonds photographique du département")]
    [InlineData("de", "Prüfung von Rechnungen (2,4 Mio. Euro im Jahr)", "Prüfte im Jahr Rechnungen von über 2,4 Mio. Euro")]
    [InlineData("fr", "Passage de 200 à 300 adhérents", "Doublement du nombre d'adhérents")]
    [InlineData("fr", "Mise à jour du catalogue en ligne", "Refonte du catalogue en ligne")]
    [InlineData("de", "Pflege der Vereinsseite im Netz", "Relaunch der Vereinsseite im Netz")]
    [InlineData("es", "Actualización de la página de la biblioteca", "Rediseño de la página de la biblioteca")]
    [InlineData("fr", "Accueil de trois apprenties par an", "Formation et évaluation de trois apprenties par an")]
    [InlineData("fr", "Contrôles de qualité sur sa ligne", "Contrôles de qualité dans toute l'entreprise")]
    [InlineData("de", "Schulungen in der eigenen Filiale", "Schulungen im gesamten Unternehmen")]
    [InlineData("es", "Revisión de extintores en sus obras", "Revisión de extintores en toda la empresa")]
    [InlineData("de", "Pflege von Servern unter Linux", "Pflege von Servern unter Linux und Go")]
    [InlineData("de", "Kaufte Holz im Sägewerk", "Verkauf von Holz im Sägewerk")]
    [InlineData("de", "Übersetzung von Prospekten aus dem Polnischen", "Übersetzte Prospekte ins Polnische")]
    [InlineData("fr", "Traduction de brochures du portugais", "Traduction de brochures vers le portugais")]
    [InlineData("es", "Traducción de folletos del francés", "Traducción de folletos al francés")]
    [InlineData("fr", "Conduite d'une équipe de cinq peintres", "Conduite de cinq équipes de peintres")]
    [InlineData("de", "Führung einer Kolonne von fünf Malern", "Führung von fünf Kolonnen von Malern")]
    [InlineData("es", "Aprendí a tapizar con un maestro", "Enseñé a tapizar")]
    [InlineData("fr", "Appris la reliure avec un artisan", "Enseigné la reliure")]
    [InlineData("de", "Mitgliederzahl verdoppelt", "Mitgliederzahl um 200 % gesteigert")]
    [InlineData("fr", "Mise en place d'un atelier de lecture", "Mise en place d'un atelier de lecture hebdomadaire")]
    [InlineData("es", "Taller de lectura para mayores", "Taller semanal de lectura para mayores")]
    [InlineData("fr", "Kinésithérapeute d'un club de volley", "Kinésithérapeute d'un club de volley de première division")]
    public void An_expression_that_says_more_is_asked_about(string language, string lines, string text) => ForeignLine.Supports(language, lines, text).ShouldBeFalse();

    [Theory]
    [InlineData("es", "Arquitecta con experiencia en vivienda", "Arquitecta y socia de Trazos SL, con experiencia en vivienda", false)]
    [InlineData("fr", "Architecte d'intérieur en agence", "Architecte d'intérieur et associée en agence", false)]
    [InlineData("de", "Architektin im Wohnungsbau", "Architektin und Gesellschafterin im Wohnungsbau", false)]
    [InlineData("es", "Arquitecta con experiencia en vivienda", "Arquitecta con experiencia en vivienda y usuaria de AutoCAD", true)]
    [InlineData("es", "Arquitecta con experiencia en vivienda", "Arquitecta con experiencia en vivienda y usuaria de Revit", false)]
    [InlineData("de", "Architektin im Wohnungsbau", "Architektin im Wohnungsbau, zuletzt an der Gropius-Akademie", false)]
    [InlineData("de", "Architektin mit Erfahrung im Wohnungsbau", "Gelernte Bauzeichnerin und Architektin mit Praxis im Wohnungsbau", true)]
    [InlineData("de", "Architektin im Wohnungsbau", "Als Energieberaterin zertifizierte Architektin im Wohnungsbau", true)]
    [InlineData("de", "Architektin im Wohnungsbau", "Als Mediatorin zertifizierte Architektin im Wohnungsbau", false)]
    public void A_standing_a_tool_and_a_paper_of_a_summary_are_those_of_the_source(string language, string summary, string text, bool isHeld)
    {
        var source = new Resume
        {
            Basics = new Basics { Summary = summary },
            Work = [new Work { Name = "Trazos SL", Position = language switch { "de" => "Architektin", "fr" => "Architecte", _ => "Arquitecta" }, StartDate = "2018-01", EndDate = "2023-01", Highlights = ["AutoCAD"] }],
            Education = [new Education { Institution = "Jena", StudyType = "Ausbildung", Area = "Bauzeichnerin" }],
            Certificates = [new Certificate { Name = "Energieberaterin" }],
            Skills = [new Skill { Name = "AutoCAD" }],
        };
        GroundingChecker.Check(source, "/basics/summary", text, new GroundingOptions { Language = language }).Supported.ShouldBe(isHeld);
    }
}
