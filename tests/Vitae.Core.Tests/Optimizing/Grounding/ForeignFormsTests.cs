using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish lines in other words: words of one meaning in all their forms, words that claim nothing, acronyms, peoples of places, prices and kinds of tools by where they stand; and what somebody else did.</summary>
public class ForeignFormsTests
{
    [Theory]
    [InlineData("de", "Umzug von 300 Postfächern auf einen neuen Server", "300 Mailboxen auf einen neuen Server umgezogen")]
    [InlineData("de", "Drehen von Baustahl und Edelstahl", "Bau- und Edelstahl gedreht")]
    [InlineData("de", "Schulung der Teams zum Allgemeinen Gleichbehandlungsgesetz", "Teams zum AGG geschult")]
    [InlineData("de", "Kauf einer Druckmaschine für 300.000 Euro", "Druckmaschine zum Preis von 300.000 € gekauft")]
    [InlineData("de", "Auslieferung der Software im Umkreis von 50 km", "Software in einem Radius von 50 km ausgeliefert")]
    [InlineData("fr", "Création de sites pour des PME lyonnaises", "Sites créés pour des petites et moyennes entreprises de Lyon")]
    [InlineData("fr", "Ouverture de droits à l'APA", "Ouverture de droits à l'allocation personnalisée d'autonomie")]
    [InlineData("fr", "Fabrication de 12 variétés de pains", "Douze sortes de pains fabriquées")]
    [InlineData("fr", "Saisie de factures avec Sage", "Factures saisies avec le logiciel Sage")]
    [InlineData("es", "Edición de vídeos con Premiere", "Vídeos editados con el programa Premiere")]
    [InlineData("es", "Tutela de diez estudiantes en prácticas", "Tutoricé a 10 estudiantes en prácticas")]
    [InlineData("de", "Betreuung von Kindern im Alter von ein bis drei Jahren", "Betreuung von Kindern von 1 bis 3 Jahren")]
    [InlineData("de", "Beratung von Patienten mit fünf oder mehr Medikamenten", "Beratung von Patienten mit mindestens fünf Medikamenten")]
    [InlineData("de", "Begleitung von 120 Geburten, davon 30 Wassergeburten", "120 Geburten begleitet, ein Viertel davon als Wassergeburten")]
    [InlineData("de", "GC-Analysen von Rückständen durchgeführt", "Rückstände mittels Gaschromatographie (GC) analysiert")]
    [InlineData("fr", "Mise en place d'un atelier deux fois par semaine", "Mise en place d'un atelier bihebdomadaire")]
    [InlineData("es", "Coste reducido por la renegociación de contratos", "Reducción del coste por la renegociación de contratos")]
    [InlineData("fr", "Suivi du référentiel général d'amélioration de l'accessibilité", "Suivi du RGAA")]
    [InlineData("fr", "Préparation des réunions du comité de direction", "Préparation des réunions du CODIR")]
    [InlineData("fr", "Temps de réponse réduit de 800 à 200 millisecondes", "Temps de réponse réduit de 800 à 200 ms")]
    [InlineData("es", "Presentación de los modelos 303 y 111", "Modelos 111 y 303 presentados")]
    public void The_same_in_other_words_passes(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeTrue();

    [Theory]
    [InlineData("de", "Fertigstellung drei Wochen vor dem vertraglichen Termin", "Fertigstellung drei Wochen nach dem vertraglichen Termin")]
    [InlineData("de", "Einführung einer Software, koordiniert von der Zentrale", "Koordination der Einführung einer Software")]
    [InlineData("de", "Durch Wochenpläne die Zahl vergessener Hausaufgaben gesenkt", "Die Zahl vergessener Hausaufgaben nahm durch Wochenpläne zu")]
    [InlineData("fr", "Livraison une semaine avant le délai", "Livraison une semaine après le délai")]
    [InlineData("fr", "Déclarations de TVA sous la supervision du chef comptable", "Supervision des déclarations de TVA")]
    [InlineData("fr", "Prise en charge d'une classe de l'école", "Prise en charge de l'ensemble des classes de l'école")]
    [InlineData("es", "Participación en un proyecto europeo coordinado por la Universidad de Gante", "Coordinación de un proyecto europeo con la Universidad de Gante")]
    [InlineData("es", "Presentación de modelos bajo la supervisión del gestor", "Supervisión de la presentación de modelos")]
    [InlineData("es", "Proyecto de huerto escolar coordinado por una compañera", "Coordinación de un proyecto de huerto escolar")]
    [InlineData("es", "Entrega dos días antes del plazo", "Entrega dos días después del plazo")]
    public void What_is_turned_or_done_by_others_is_found(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeFalse();

    [Theory]
    [InlineData("entwarf", "entwerfen")]
    [InlineData("angeboten", "anbieten")]
    [InlineData("angewandt", "anwenden")]
    [InlineData("fuhr", "fahren")]
    [InlineData("führte", null)]
    public void A_strong_verb_is_known_by_its_infinitive_and_a_weak_one_is_taken_for_none(string form, string? infinitive) => AbroadForms.Of(TextFolding.Fold(form), "de").ShouldBe(infinitive);

    [Theory]
    [InlineData("de", "Analytikerin bei Nordwerk seit März 2018.", true)]
    [InlineData("de", "Analytikerin bei Nordwerk seit Mai 2018.", false)]
    [InlineData("es", "Analista en Nordwerk desde marzo de 2018.", true)]
    [InlineData("es", "Analista en Nordwerk desde enero de 2018.", false)]
    public void A_summary_says_since_when_as_the_entry_does(string language, string text, bool holds)
        => GroundingChecker.Check(
            new Resume
            {
                Basics = new Basics { Summary = language == "de" ? "Analytikerin." : "Analista." },
                Work = [new Work { Name = "Nordwerk", Position = language == "de" ? "Analytikerin" : "Analista", StartDate = "2018-03" }],
                Education = [new Education { Institution = "Universidad Nor", StudyType = "Grado", Area = "Química", EndDate = "2017" }],
            },
            "/basics/summary", text, new GroundingOptions { Language = language }).Supported.ShouldBe(holds);
}
