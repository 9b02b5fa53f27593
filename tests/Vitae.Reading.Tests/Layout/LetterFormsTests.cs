using Vitae.Reading.Layout;

namespace Vitae.Reading.Tests.Layout;

public sealed class LetterFormsTests
{
    [Theory]
    [InlineData("o\uFB03ce", "office")]
    [InlineData("non\u2011stop", "non-stop")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    [InlineData("Ingenier\u0131\u0301a", "Ingeniería")]
    [InlineData("e\u001Ecient", "efficient")]
    [InlineData("self\u00ADservice", "self-service")]
    [InlineData("m²", "m²")]
    [InlineData("½", "½")]
    [InlineData("Ｃ（中）", "Ｃ（中）")]
    public void Painted_signs_become_written_letters(string painted, string written) => LetterForms.Normalize(painted).ShouldBe(written);
}
