using Vitae.Core.Jobs;
using Vitae.Core.Jobs.Roles;

namespace Vitae.Core.Tests.Jobs;

public sealed class NameShapeTests
{
    [Theory]
    [InlineData("A lengthy operative note", "en", "Lengthy operative note")]
    [InlineData("Logic analyzer should feel", "en", "Logic analyzer")]
    [InlineData("Annotation well enough", "en", "Annotation")]
    [InlineData("Stock control", "en", "Stock control")]
    [InlineData("Den Nachweis der Sachkunde", "de", "Nachweis der Sachkunde")]
    [InlineData("Danach wenigstens zwei Jahre auf Baustellen", "de", "Baustellen")]
    [InlineData("Passé trois ans en boulangerie", "fr", "Boulangerie")]
    public void A_name_is_left_without_what_leads_to_it_and_what_is_said_of_it(string piece, string language, string name) => NameShape.Of(piece, language).ShouldBe(name);

    [Theory]
    [InlineData("So a current certificate", "en")]
    [InlineData("Essential", "en")]
    [InlineData("Taught for six years", "en")]
    [InlineData("Justifiez de quatre ans d", "fr")]
    [InlineData("A partir de aquí elegimos por carácter", "es")]
    [InlineData("Staff", "en")]
    [InlineData("The year we reopened", "en")]
    [InlineData("Weil ein Drittel", "de")]
    [InlineData("Puisque Blandine s'y met", "fr")]
    [InlineData("Porque los auditores lo", "es")]
    public void A_piece_of_a_sentence_is_no_name(string piece, string language) => NameShape.Of(piece, language).ShouldBeNull();

    [Theory]
    [InlineData("On vous demande deux ans en gériatrie", "fr", "Gériatrie")]
    [InlineData("Si además te manejas con producción ecológica", "es", "Producción ecológica")]
    public void A_sentence_that_is_no_name_may_end_with_one(string sentence, string language, string name) => NameShape.EndOf(sentence, language).ShouldBe(name);

    [Theory]
    [InlineData("the state wants a school bus endorsement before anybody drives a single child anywhere", "en", "school bus endorsement")]
    [InlineData("weil die Höfe weit draußen liegen, geht es nicht ohne Führerschein Klasse B", "de", "Führerschein Klasse B")]
    [InlineData("comme on livre avant le jour il a évidemment le permis de conduire", "fr", "permis de conduire")]
    public void A_paper_is_found_in_a_long_sentence(string sentence, string language, string paper)
    {
        var words = new PostingText(sentence);
        Credentials.Within(words, 0, words.Tokens.Count, language).Select(span => words.Phrase(span.From, span.To)).ShouldBe([paper]);
    }

    [Fact]
    public void The_word_behind_the_dash_of_a_heading_tells_what_its_list_is()
    {
        var posting = JobAnalyzer.Analyze("Surveyor\n\nOther – Essential\nQGIS\nDriving licence\n\nOther – Desirable\nPython\n");
        posting.MustHaveSkills.ShouldContain("QGIS");
        posting.NiceToHaveSkills.ShouldBe(["Python"]);
    }
}
