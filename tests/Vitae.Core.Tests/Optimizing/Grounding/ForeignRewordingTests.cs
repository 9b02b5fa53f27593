using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish: nouns said as verbs, compounds taken apart, frames that claim nothing; and what they may not hide.</summary>
public class ForeignRewordingTests
{
    [Theory]
    [InlineData("de", "Leitung der Blutdruckkontrolle und Wundversorgung", "Leitete die Blutdruckkontrolle, kontrollierte den Blutdruck und versorgte Wunden")]
    [InlineData("de", "Wartung von 16 Fräsmaschinen", "Wartete 16 Fräsmaschinen")]
    [InlineData("de", "Organisation von drei Studienfahrten nach Krakau", "Organisierte drei Studienreisen nach Krakau")]
    [InlineData("de", "Betreuung von 40 Beschäftigten an zwei Standorten", "Betreute 40 Mitarbeitende an zwei Standorten")]
    [InlineData("de", "Wareneingang und Einlagerung von 90 Paletten", "Annahme und Einlagerung von 90 Paletten")]
    [InlineData("de", "Verkauf von Möbeln in Kassel", "Verkaufte in der Stadt Kassel Möbel")]
    [InlineData("de", "Annahme von Reklamationen am Telefon, ca. 40 täglich", "Nahm pro Tag rund 40 Reklamationen telefonisch entgegen")]
    [InlineData("de", "Schweißen von Behältern nach Zeichnung (WIG)", "Schweißte Behälter im WIG-Verfahren nach Zeichnung")]
    [InlineData("de", "Teilnahme an internen Audits", "Nahm an internen Audits teil")]
    [InlineData("de", "Aufbau eines Newsletters mit 3.000 Abonnenten", "Baute einen Newsletter mit 3.000 Abonnentinnen und Abonnenten auf")]
    [InlineData("de", "Fehlersuche an Schaltungen", "Suchte Fehler in Schaltungen")]
    [InlineData("fr", "Tri des déchets et nettoyage des bennes", "Triait les déchets et nettoyait les bennes")]
    [InlineData("es", "Cuidado y alimentación de 200 ovejas", "Cuidaba y alimentaba a doscientas ovejas")]
    [InlineData("es", "Organización de visitas guiadas para escolares", "Organizaba visitas guiadas para grupos de escolares")]
    [InlineData("fr", "Suivi de 60 dossiers disciplinaires par an", "Chaque année, suivi de 60 dossiers en matière disciplinaire")]
    [InlineData("fr", "Vente de pains en Bretagne", "Vente de pains sur la région Bretagne")]
    [InlineData("fr", "Chiffre d'affaires passé de 2 M€ à 3 M€", "Progression de 50 % du chiffre d'affaires (de 2 à 3 M€)")]
    [InlineData("es", "Recorrido medio de 2.500 km semanales con camión", "Recorrido medio de 2.500 km por semana al volante de un camión")]
    public void The_same_deed_in_other_forms_is_supported(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeTrue();

    [Theory]
    [InlineData("de", "Mitarbeit an der Umstellung auf SAP EWM", "Projektleitung bei der Umstellung auf SAP EWM")]
    [InlineData("de", "Pflege der Schnittstellen im Team; führte Code-Reviews durch", "Leitung der Pflege der Schnittstellen im Team")]
    [InlineData("de", "Geplant war die Umstellung auf DATEV", "Umstellung auf DATEV durchgeführt")]
    [InlineData("de", "Prüfung von Rechnungen", "Als Abteilungsleiter Prüfung von Rechnungen")]
    [InlineData("de", "Verkauf von Möbeln in Kassel", "Verkauf von Möbeln in ganz Hessen")]
    [InlineData("de", "Schweißen von Behältern nach Zeichnung", "Schweißte Druckbehälter nach Zeichnung")]
    [InlineData("de", "Vertretung der Abteilungsleitung im Urlaub", "Abteilungsleitung")]
    [InlineData("de", "Mithilfe bei der Medikamentengabe", "Verabreichte Medikamente")]
    [InlineData("de", "Zubereitung von Frühstück für 120 Gäste", "Bereitete Frühstück und Abendessen für 120 Gäste zu")]
    [InlineData("fr", "Soins d'hygiène auprès de 15 résidents", "Soins infirmiers auprès de 15 résidents")]
    [InlineData("fr", "Délivrance d'ordonnances au comptoir", "En tant que pharmacien titulaire, délivrance d'ordonnances au comptoir")]
    [InlineData("fr", "Préparation des commandes", "Contrôle des commandes et gestion de l'équipe")]
    [InlineData("de", "Teilnahme an internen Audits", "Führte interne Audits durch")]
    [InlineData("de", "Beratung von Kunden im Möbelhaus", "Beratung von Großkunden im Möbelhaus")]
    [InlineData("es", "Corrección de textos para la web", "Redacción de textos para la web")]
    [InlineData("es", "Preparación de pedidos", "Preparación de pedidos internacionales")]
    public void What_the_source_does_not_say_is_asked_about(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Führte Code-Reviews durch", false)]
    [InlineData("Führte das Team seit 2020", true)]
    public void What_is_carried_out_is_not_led(string other, bool leads)
    {
        var source = Person("de", "Backend-Entwicklung in einem Scrum-Team für Logistiksoftware");
        source = source with { Work = [source.Work[0] with { Highlights = [.. source.Work[0].Highlights, other] }] };

        GroundingChecker.Check(source, "/work/0/highlights/0", "Leitung der Backend-Entwicklung in einem Scrum-Team für Logistiksoftware", new GroundingOptions { Language = "de" }).Unsupported
            .Any(claim => claim.Reason.Contains("\"Leitung\"", StringComparison.Ordinal)).ShouldBe(!leads);
    }

    [Fact]
    public void A_level_said_of_two_languages_must_be_that_of_both()
    {
        var source = Person("es", "Redacción de notas") with { Languages = [new() { Name = "Inglés", Fluency = "C1" }, new() { Name = "Francés", Fluency = "B1" }] };
        var options = new GroundingOptions { Language = "es" };

        GroundingChecker.Check(source, "/basics/summary", "Redacción de notas, con nivel C1 de inglés", options).Supported.ShouldBeTrue();
        GroundingChecker.Check(source, "/basics/summary", "Redacción de notas, con nivel C1 de inglés y de francés", options).Supported.ShouldBeFalse();
    }

    [Theory]
    [InlineData("prüfte", "Prüfung", "de", true)]
    [InlineData("geprüft", "prüfen", "de", true)]
    [InlineData("lieferte", "Lieferung", "de", true)]
    [InlineData("Prüferinnen", "Prüfer", "de", true)]
    [InlineData("Prüfer", "Prüfung", "de", false)]
    [InlineData("gérait", "gérées", "fr", true)]
    [InlineData("gestionnaire", "gestion", "fr", false)]
    [InlineData("conducteur", "conduite", "fr", false)]
    [InlineData("elaboraba", "elaboración", "es", true)]
    [InlineData("elaborador", "elaboración", "es", false)]
    public void Forms_of_a_word_share_a_key_and_doers_keep_their_own(string one, string other, string language, bool same)
        => (Key(one, language) == Key(other, language)).ShouldBe(same);

    private static string Key(string word, string language) => ForeignForms.Key(Vitae.Core.Knowledge.TextFolding.Fold(word), language);

    private static Resume Person(string language, string highlight) => new()
    {
        Work = [new Work { Name = "Acme", Position = language switch { "de" => "Mitarbeiter", "fr" => "Pharmacien adjoint", _ => "Técnica" }, StartDate = "2018-01", EndDate = "2022-06", Highlights = [highlight] }],
    };
}
