using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish: when, how often, how much, how far, how outstanding. Said otherwise it is the same, said more it is a claim.</summary>
public class ForeignFiguresTests
{
    private static string Post(string language) => language switch { "de" => "Fachkraft", "fr" => "Spécialiste", _ => "Especialista" };

    private static bool SupportsSummary(string language, string post, string degree, string area, string text)
        => GroundingChecker.Check(new Resume { Basics = new Basics { Summary = Post(language) + "." }, Work = [new Work { Name = "Tessin AG", Position = post, StartDate = "2018-01", EndDate = "2023-06" }, new Work { Name = "Brenk AG", Position = "Bote", StartDate = "2015-01", EndDate = "2017-12" }], Education = [new Education { Institution = "Institut Ulme", StudyType = degree, Area = area, EndDate = "2014" }] }, "/basics/summary", text, new GroundingOptions { Language = language }).Supported;

    [Theory]
    [InlineData("de", "Eröffnete das Lager im Februar 2020.", "Eröffnete das Lager im 1. Quartal 2020.")]
    [InlineData("de", "Eröffnete das Lager am 12. Mai 2020.", "Eröffnete das Lager am 12.05.2020.")]
    [InlineData("de", "Eröffnete das Lager am 12. Mai 2020.", "Eröffnete das Lager Mitte Mai 2020.")]
    [InlineData("fr", "Ouvert l'entrepôt en février 2020.", "Ouvert l'entrepôt au premier semestre 2020.")]
    [InlineData("fr", "Ouvert l'entrepôt le 14 mai 2020.", "Ouvert l'entrepôt à la mi-mai 2020.")]
    [InlineData("es", "Abrí el almacén en octubre de 2020.", "Abrí el almacén en el cuarto trimestre de 2020.")]
    [InlineData("es", "Abrí el almacén en octubre de 2020.", "Abrí el almacén en la segunda mitad de 2020.")]
    [InlineData("de", "Vertrat ein Jahr lang den Hausmeister.", "Vertrat zwölf Monate lang den Hausmeister.")]
    [InlineData("fr", "Remplacé le gardien pendant un an.", "Remplacé le gardien pendant douze mois.")]
    [InlineData("es", "Cubrí la portería durante un año.", "Cubrí la portería durante doce meses.")]
    [InlineData("de", "Lieferte 2,5 Tsd. Pakete pro Monat aus.", "Lieferte 2.500 Pakete im Monat aus.")]
    [InlineData("fr", "Tenu un budget de 3,5 M€.", "Tenu un budget de 3 500 000 €.")]
    [InlineData("fr", "Livré mille deux cents colis.", "Livré 1 200 colis.")]
    [InlineData("es", "Archivé 1,5 M de fichas.", "Archivé 1.500.000 fichas.")]
    [InlineData("es", "Tres cuartas partes de las plazas se cubrieron.", "El 75 % de las plazas se cubrieron.")]
    [InlineData("de", "Prüfte ein Viertel der 80 Zähler.", "Prüfte 20 der 80 Zähler.")]
    [InlineData("fr", "Vérifié un quart des 80 compteurs.", "Vérifié 20 des 80 compteurs.")]
    [InlineData("es", "Revisé la mitad de los 80 contadores.", "Revisé 40 de los 80 contadores.")]
    [InlineData("fr", "Nettoyé les cuves toutes les deux semaines.", "Nettoyé les cuves tous les quinze jours.")]
    [InlineData("de", "Las vierteljährlich die Zähler ab.", "Las jedes Quartal die Zähler ab.")]
    public void The_same_date_time_share_or_number_passes_in_another_form(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeTrue();

    [Theory]
    [InlineData("de", "Eröffnete das Lager im Februar 2020.", "Eröffnete das Lager im zweiten Quartal 2020.")]
    [InlineData("fr", "Ouvert l'entrepôt le 14 mai 2020.", "Ouvert l'entrepôt le 14/06/2020.")]
    [InlineData("es", "Abrí el almacén en el primer semestre de 2020.", "Abrí el almacén en el segundo semestre de 2020.")]
    [InlineData("de", "Betreut seit 2020 das Lager.", "Betreut bis 2020 das Lager.")]
    [InlineData("de", "Zählte jede Woche die Kisten.", "Zählte jeden Tag die Kisten.")]
    [InlineData("fr", "Compté les caisses chaque semaine.", "Compté les caisses chaque jour.")]
    [InlineData("es", "Conté las cajas cada dos semanas.", "Conté las cajas cada semana.")]
    [InlineData("de", "Lieferte 900 Pakete pro Monat aus.", "Lieferte 900 Pakete pro Woche aus.")]
    [InlineData("fr", "Livré 90 colis à deux communes.", "Livré 90 colis à chaque commune.")]
    [InlineData("de", "Betreute 2 Gruppen mit insgesamt 30 Kindern.", "Betreute 2 Gruppen mit jeweils 30 Kindern.")]
    [InlineData("es", "Revisé la mitad de los 80 contadores.", "Revisé los 80 contadores.")]
    [InlineData("fr", "Vérifié 60 compteurs sur 80.", "Vérifié les 80 compteurs.")]
    [InlineData("de", "Senkte die Wartezeit von 40 auf 30 Minuten.", "Senkte die Wartezeit um 30 Minuten.")]
    [InlineData("fr", "Réduit les pertes d'un quart.", "Réduit les pertes à un quart.")]
    [InlineData("es", "Reduje las quejas de 9 a 4.", "Eliminé las quejas.")]
    [InlineData("es", "Cubrí la portería durante medio año.", "Cubrí la portería durante un año.")]
    [InlineData("de", "Gab Waren bis 500 Euro aus.", "Gab Waren ab 500 Euro aus.")]
    [InlineData("de", "Pflanzte ein Dutzend Bäume.", "Pflanzte Dutzende Bäume.")]
    public void Another_date_time_share_or_number_is_asked_about(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeFalse();

    [Theory]
    [InlineData("de", "Führte die Zeitkarte betriebsweit ein.", "Führte die Zeitkarte im ganzen Betrieb ein.")]
    [InlineData("fr", "Déployé le badge dans toute l'entreprise.", "Déployé le badge à l'échelle de l'entreprise.")]
    [InlineData("es", "Implanté la tarjeta en toda la empresa.", "Implanté la tarjeta en la empresa entera.")]
    [InlineData("fr", "Entretenu le plus gros four du site.", "Entretenu le plus grand four du site.")]
    [InlineData("de", "War die einzige Köchin der Kantine.", "Alleinige Köchin der Kantine.")]
    [InlineData("es", "Cuidé el horno más antiguo de la fábrica.", "Cuidé el horno más viejo de la fábrica.")]
    [InlineData("de", "Belegte den dritten Platz beim Brotwettbewerb.", "3. Platz beim Brotwettbewerb.")]
    [InlineData("de", "Erhielt 2019 den Lehrpreis.", "Bekam 2019 den Lehrpreis.")]
    [InlineData("es", "Supervisé los KPI de RR. HH.", "Supervisé los KPI de recursos humanos.")]
    public void The_same_reach_rank_or_honour_passes_in_other_words(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeTrue();

    [Theory]
    [InlineData("de", "Schrieb eine Anleitung für die Abteilung.", "Schrieb eine Anleitung für das Unternehmen.")]
    [InlineData("fr", "Rédigé un guide pour le service.", "Rédigé un guide pour tout le groupe.")]
    [InlineData("es", "Atendí al mayor cliente de la sucursal.", "Atendí al mayor cliente de la empresa.")]
    [InlineData("fr", "Décroché la troisième place au concours.", "Décroché la première place au concours.")]
    [InlineData("de", "War die einzige Köchin der Kantine.", "War die beste Köchin der Kantine.")]
    [InlineData("es", "Fui nombrada empleada del mes.", "Fui nombrada empleada del año.")]
    [InlineData("fr", "Élu apprenti du mois.", "Élu plusieurs fois apprenti du mois.")]
    [InlineData("de", "Meldete Geräte beim Händler ab.", "Meldete Geräte beim Händler an.")]
    [InlineData("fr", "Assuré des gardes de nuit.", "Assuré des gardes de jour.")]
    public void A_wider_reach_another_rank_and_the_opposite_are_asked_about(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeFalse();

    [Theory]
    [InlineData("de", "Stellvertretende Marktleiterin", "Stellvertretende Marktleiterin bei der Tessin AG.", true)]
    [InlineData("de", "Stellvertretende Marktleiterin", "Stv. Marktleiterin bei der Tessin AG.", true)]
    [InlineData("de", "Stellvertretende Marktleiterin", "Stellvertretende Marktleiterin bei der Brenk AG.", false)]
    [InlineData("de", "Praktikantin im Vertrieb", "Vertrieblerin bei der Tessin AG.", false)]
    [InlineData("fr", "Directrice adjointe de magasin", "Directrice de magasin chez Tessin AG.", false)]
    [InlineData("es", "Becaria de ventas", "Vendedora en Tessin AG.", false)]
    public void A_title_is_that_of_the_job_and_of_its_rank(string language, string post, string text, bool supported) => SupportsSummary(language, post, "Diplom", "Physik", text).ShouldBe(supported);

    [Theory]
    [InlineData("de", "B.Sc.", "Physik", "Fachkraft mit Bachelorabschluss in Physik.", true)]
    [InlineData("de", "Ausbildung", "Bäckerin", "Fachkraft mit abgeschlossener Ausbildung als Bäckerin.", true)]
    [InlineData("fr", "Licence", "Physique", "Spécialiste avec une licence de physique obtenue à l'Institut Ulme.", true)]
    [InlineData("de", "M.A.", "Geschichte", "Fachkraft mit MBA.", false)]
    [InlineData("de", "Abitur", "Hochschulreife", "Fachkraft mit Hochschulabschluss.", false)]
    [InlineData("es", "Máster", "Historia", "Especialista con un MBA.", false)]
    public void A_degree_is_the_one_of_the_source_in_other_words(string language, string degree, string area, string text, bool supported) => SupportsSummary(language, Post(language), degree, area, text).ShouldBe(supported);
}
