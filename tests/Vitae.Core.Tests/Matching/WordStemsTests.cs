using Vitae.Core.Matching;

namespace Vitae.Core.Tests.Matching;

public sealed class WordStemsTests
{
    [Theory]
    [InlineData("es", "evaluaciones", "evaluo")]
    [InlineData("es", "coordinacion", "coordino")]
    [InlineData("es", "tecnico", "tecnica")]
    [InlineData("es", "trabajadora", "trabajo")]
    [InlineData("es", "preventiva", "prevencion")]
    [InlineData("es", "gestion", "gestiono")]
    [InlineData("fr", "accompagnement", "accompagne")]
    [InlineData("fr", "preparations", "preparer")]
    [InlineData("fr", "infirmiere", "infirmier")]
    [InlineData("de", "fuhrung", "fuhrte")]
    [InlineData("de", "verhandlung", "verhandelt")]
    [InlineData("de", "pflasterte", "pflaster")]
    [InlineData("de", "gartnerin", "gartner")]
    [InlineData("en", "managing", "management")]
    public void Forms_of_one_root_meet_in_the_language_of_the_posting(string language, string one, string other)
        => WordStems.In(language).Stem(one).ShouldBe(WordStems.In(language).Stem(other));

    [Fact]
    public void A_short_word_in_capitals_is_no_small_word()
    {
        WordStems.English.Of("Head of IT").ShouldBe(["head", "it"]);
        WordStems.English.Of("Head of it").ShouldBe(["head"]);
    }

    [Theory]
    [InlineData("es", "formacion", "informe")]
    [InlineData("fr", "soignant", "soudeur")]
    [InlineData("de", "lehrer", "leiter")]
    public void Other_words_stay_apart(string language, string one, string other)
        => WordStems.In(language).Stem(one).ShouldNotBe(WordStems.In(language).Stem(other));
}
