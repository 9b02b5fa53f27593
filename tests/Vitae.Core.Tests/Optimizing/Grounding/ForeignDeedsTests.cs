namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>German, French and Spanish: a deed said with another verb or noun, and the deeds that no other implies.</summary>
public class ForeignDeedsTests
{
    [Theory]
    [InlineData("de", "Wundversorgung, Medikamentengabe und Blutzuckerkontrolle", "Versorgte Wunden, verabreichte Medikamente und kontrollierte den Blutzucker")]
    [InlineData("de", "Organisation von drei Studienfahrten nach Krakau", "Organisierte 3 Studienreisen nach Krakau")]
    [InlineData("de", "Kennlinien aufgenommen und Prüfprotokolle erstellt", "Aufnahme von Kennlinien sowie Erstellung von Prüfprotokollen")]
    [InlineData("de", "Treppen aus Eiche gebaut", "Treppen in Eiche gefertigt")]
    [InlineData("de", "Betreuung einer Redaktion von 18 Jugendlichen", "Betreute eine 18-köpfige Jugendredaktion")]
    [InlineData("de", "Grund- und Behandlungspflege für 12 Bewohner pro Schicht", "Versorgte in jeder Schicht 12 Bewohner in der Grund- und Behandlungspflege")]
    [InlineData("es", "Localización y reparación de averías", "Búsqueda y arreglo de averías")]
    [InlineData("fr", "Création de deux plats inscrits à la carte d'automne", "Conception de 2 plats figurant à la carte d'automne")]
    [InlineData("fr", "Participation à la mise à jour du protocole", "A pris part à la mise à jour du protocole")]
    [InlineData("es", "Participación en un proyecto de robótica", "Tomé parte en un proyecto de robótica")]
    [InlineData("fr", "Pesée des ingrédients le matin", "Pesait les ingrédients le matin")]
    [InlineData("fr", "A mis au point un pain au seigle avec le chef", "Le pain au seigle, il l'a mis au point avec le chef")]
    [InlineData("es", "Consumo de combustible reducido un 8 %", "Disminución del consumo de carburante en un 8 %")]
    [InlineData("es", "Recorrido medio de 2.500 km semanales con tráiler", "Media de 2.500 kilómetros por semana al volante de un tráiler")]
    public void The_same_deed_in_another_word_passes(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeTrue();

    [Theory]
    [InlineData("de", "Medikamentengabe auf der Station", "Entwickelte Medikamente auf der Station")]
    [InlineData("de", "Mithilfe bei der Medikamentengabe", "Verabreichte Medikamente")]
    [InlineData("de", "Organisation von drei Studienfahrten nach Krakau", "Leitete drei Studienreisen nach Krakau")]
    [InlineData("de", "Treppen aus Eiche gebaut", "Möbel aus Eiche gefertigt")]
    [InlineData("fr", "Encadrement occasionnel d'étudiants", "Encadrement occasionnel d'internes")]
    [InlineData("fr", "Distribution des repas aux résidents", "A négocié les repas des résidents")]
    [InlineData("es", "Digitalización de expedientes con dos compañeros", "Digitalicé en solitario los expedientes")]
    [InlineData("es", "Archivo de expedientes", "Dirigí el archivo de expedientes")]
    public void Another_deed_thing_or_rank_is_found(string language, string source, string text) => ForeignLine.Supports(language, source, text).ShouldBeFalse();
}
