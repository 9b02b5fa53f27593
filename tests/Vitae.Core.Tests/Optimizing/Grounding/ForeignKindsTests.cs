using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish: kinds of rewording that say no more than the line (nouns of verbs with a prefix apart, spellings, light verbs, learned prefixes, figures), and what adds one more of a kind.</summary>
public class ForeignKindsTests
{
    [Theory]
    [InlineData("de", "Wirkte am Umbau der Verkaufsfläche mit", "Mitarbeit beim Umbau der Verkaufsfläche")]
    [InlineData("de", "Bot Sprechstunden für Eltern an", "Anbieten von Sprechstunden für Eltern")]
    [InlineData("de", "Entwarf Grafiken für die Photoausstellung", "Entwurf von Graphiken für die Fotoausstellung")]
    [InlineData("de", "Lohnabrechnung für 210 Beschäftigte", "Lohnabrechnung für 210 Mitarbeitende erstellt")]
    [InlineData("de", "Automatisierte die Auslieferung von 12 Diensten mit Jenkins", "Deployment von 12 Services mit Jenkins automatisiert")]
    [InlineData("de", "Umzug von 30 Servern in das neue Rechenzentrum", "30 Server in das neue Data Center umgezogen")]
    [InlineData("de", "Koordinierte den Förderunterricht in der fünften Klasse", "Koordination des Förderunterrichts in Klasse 5")]
    [InlineData("de", "Umsatzsteuervoranmeldungen für 14 Mandanten", "UStVA für 14 Mandanten")]
    [InlineData("de", "Beste Bewertung aller Filialen bei der Kundenbefragung 2021", "Höchste Bewertung aller Filialen in der Kundenumfrage 2021")]
    [InlineData("fr", "Administration de vaccins contre le tétanos à 80 résidents", "Vaccins antitétaniques administrés à 80 résidents")]
    [InlineData("fr", "Recherches en droit rural pour deux dossiers", "Recherches menées en droit rural pour deux dossiers")]
    [InlineData("fr", "Dépannage de 110 chaudières, avec astreinte un week-end sur trois", "Cent dix chaudières dépannées, astreinte un week-end sur 3")]
    [InlineData("fr", "Livraison d'un gymnase avec trois semaines d'avance", "Gymnase livré trois semaines avant l'échéance")]
    [InlineData("fr", "Suivi de 45 élèves de sixième", "45 élèves de 6e suivis")]
    [InlineData("fr", "Baisse de 50 % des déchets grâce au compostage", "Division par deux des déchets grâce au compostage")]
    [InlineData("fr", "Meilleur résultat de la région au concours 2019", "Résultat le plus élevé de la région au concours 2019")]
    [InlineData("es", "Investigación sobre la vivienda basada en 90 entrevistas", "A partir de 90 entrevistas, investigación sobre la vivienda")]
    [InlineData("es", "Conducción de un camión articulado por Francia", "Conductor de camión articulado en Francia")]
    [InlineData("es", "Administración de vacunas contra la gripe", "Vacunas antigripales administradas")]
    [InlineData("es", "Apoyo escolar a niños de cuarto de primaria", "Apoyo escolar a niños de 4º de primaria")]
    [InlineData("es", "Coordinación con cinco centros escolares", "Coordinación con 5 centros educativos")]
    [InlineData("de", "Ermittelte Schadensursachen", "Ursachenermittlung bei Schäden")]
    [InlineData("de", "Fakturierung und Mahnwesen für 600 Kundenkonten", "Rechnungsstellung und Mahnungen für 600 Kundenkonten")]
    [InlineData("fr", "Vente de produits biologiques sur trois marchés", "Produits bio vendus sur 3 marchés")]
    [InlineData("es", "Boletín mensual para 1.200 suscriptores", "Envío mensual de un boletín a 1.200 suscriptores")]
    [InlineData("de", "Zweiter Platz beim Wettbewerb der Floristen", "Platz zwei beim Wettbewerb der Floristen")]
    [InlineData("de", "Verfasste 12 Beiträge im Quartal", "Vierteljährlich 12 Beiträge geschrieben")]
    [InlineData("fr", "Co-auteur de quatre articles sur les haies", "A coécrit quatre articles sur les haies")]
    [InlineData("fr", "Garde d'enfants le mercredi", "Garde d'enfants chaque mercredi")]
    [InlineData("es", "Responsabilidad sobre un presupuesto de 80.000 euros", "A cargo de un presupuesto de 80.000 euros")]
    [InlineData("es", "Treinta llamadas por hora en primer nivel", "30 llamadas por hora en el nivel 1")]
    public void Other_forms_of_the_same_pass(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeTrue();

    [Theory]
    [InlineData("de", "Schein für Sägen Modul A erworben", "Schein für Sägen Modul A und B erworben")]
    [InlineData("de", "Prüfung von Nähten mittels Sicht- und Ultraschallprüfung", "Sicht-, Ultraschall- und Röntgenprüfung von Nähten")]
    [InlineData("de", "Koordinierte den Förderunterricht in der fünften Klasse", "Koordination des Förderunterrichts an der ganzen Schule")]
    [InlineData("de", "Koordinierte den Förderunterricht in der fünften Klasse", "Koordination des Förderunterrichts in Klasse 7")]
    [InlineData("fr", "Vente de mobilier de bureau aux entreprises", "Vente et location de mobilier de bureau aux entreprises")]
    [InlineData("fr", "Recherches en droit rural pour deux dossiers", "Recherches en droit rural et fiscal pour deux dossiers")]
    [InlineData("fr", "Baisse de 50 % des déchets grâce au compostage", "Suppression des déchets grâce au compostage")]
    [InlineData("fr", "Hausse des ventes d'un quart en deux ans", "Hausse des ventes d'un quart en un an")]
    [InlineData("fr", "Conduite d'un poids lourd, tournées de nuit", "Conduite d'un poids lourd, tournées de jour et de nuit")]
    [InlineData("fr", "Mise à jour des fiches de poste", "Création des fiches de poste")]
    [InlineData("fr", "Suivi de 45 élèves de sixième", "Suivi de 45 élèves de troisième")]
    [InlineData("es", "Montaje de cuadros de baja tensión en 20 naves", "Montaje de cuadros de baja y alta tensión en 20 naves")]
    [InlineData("es", "Asistencia al jefe de obra en la rehabilitación de un teatro", "Dirigí la rehabilitación de un teatro")]
    [InlineData("es", "Mejor valoración de la cadena en la encuesta de 2021", "Mejor valoración del país en la encuesta de 2021")]
    [InlineData("de", "Verringerte die Reklamationsquote um ein Drittel", "Reklamationsquote auf ein Drittel gesenkt")]
    [InlineData("de", "Mit vier Kolleginnen Organisation des Sommerfests", "Gesamtverantwortung für die Organisation des Sommerfests")]
    [InlineData("de", "Transport von Patienten zwischen Station und Operationssaal", "Vorbereitung von Patienten im Operationssaal")]
    [InlineData("fr", "Renfort en caisse pendant les vacances", "Responsable de caisse pendant les vacances")]
    [InlineData("es", "Venta de productos ecológicos en tres mercados", "Cultivo y venta de productos ecológicos en tres mercados")]
    [InlineData("de", "Wechselte Reifen und führte Ölwechsel durch", "Wechselte Reifen und Bremsen und führte Ölwechsel durch")]
    [InlineData("de", "Meldete Abweichungen an die Schichtleitung", "Meldete Abweichungen als Schichtleitung")]
    [InlineData("fr", "Relevé des mesures et signalement des écarts au chef d'équipe", "Chef d'équipe pour le relevé des mesures")]
    [InlineData("fr", "Tri et valorisation des déchets", "Collecte, tri et valorisation des déchets")]
    [InlineData("fr", "Mise en place d'un outil de tickets", "Choix et mise en place d'un outil de tickets")]
    [InlineData("fr", "Garde d'enfants à domicile le mercredi", "Garde d'enfants à domicile tous les jours")]
    [InlineData("es", "Cuidado de niños los miércoles", "Cuidado de niños todos los días")]
    [InlineData("fr", "Fréquentation en hausse de 20 % par rapport à l'année précédente", "Fréquentation en hausse de 20 % chaque année")]
    public void One_more_of_a_kind_is_found(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Juriste", "Avocate en droit social.", "Avocate associée en droit social.", false)]
    [InlineData("Juriste", "Avocate en droit social.", "Avocate en droit social, titulaire d'un master.", true)]
    [InlineData("Avocate associée", "Avocate en droit social.", "Avocate associée en droit social.", true)]
    [InlineData("Enseignant", "Professeur de dessin.", "Professeur agrégé de dessin.", false)]
    public void A_rank_behind_a_trade_must_be_given(string post, string summary, string text, bool isGiven)
        => GroundingChecker.Check(new Resume { Basics = new Basics { Summary = summary }, Work = [new Work { Name = "Brenk", Position = post, StartDate = "2018-01" }], Education = [new Education { StudyType = "Master", Area = "Droit", Institution = "Ulme", EndDate = "2012" }] }, "/basics/summary", text, new GroundingOptions { Language = "fr" }).Supported.ShouldBe(isGiven);

    [Theory]
    [InlineData("Recepcionista con inglés C1 y polaco A2.", true)]
    [InlineData("Recepcionista con polaco A2, inglés C1 y nociones de ruso.", true)]
    [InlineData("Recepcionista con polaco C1.", false)]
    [InlineData("Recepcionista con inglés y polaco fluidos, polaco B2.", false)]
    public void A_level_is_that_of_the_language_before_it(string text, bool isGiven)
        => GroundingChecker.Check(new Resume { Basics = new Basics { Summary = "Recepcionista." }, Work = [new Work { Name = "Brenk", Position = "Recepcionista", StartDate = "2018-01" }], Languages = [new Language { Name = "Inglés", Fluency = "C1" }, new Language { Name = "Polaco", Fluency = "A2" }, new Language { Name = "Ruso", Fluency = "A1" }] }, "/basics/summary", text, new GroundingOptions { Language = "es" }).Supported.ShouldBe(isGiven);
}
