using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Tests.Optimizing.Wording;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("Organized the color analysis center", "Organised the colour analysis centre")]
    [InlineData("Analyzed and modeled behavior", "Analysed and modelled behaviour")]
    [InlineData("Worked at the Kennedy Center on the Organize project", "Worked at the Kennedy Center on the Organize project")]
    [InlineData("Wrote a computer program", "Wrote a computer program")]
    [InlineData("Ran a training program", "Ran a training programme")]
    public void American_becomes_british_but_for_names(string american, string british) => Spelling.In(SpellingLocale.British, american).ShouldBe(british);

    [Theory]
    [InlineData("Organised the colour analysis centre", "Organized the color analysis center")]
    [InlineData("Wrote three analyses", "Wrote three analyses")]
    [InlineData("Worked at the Barbican Centre", "Worked at the Barbican Centre")]
    public void British_becomes_american_but_for_names(string british, string american) => Spelling.In(SpellingLocale.American, british).ShouldBe(american);

    [Fact]
    public void Without_a_wish_nothing_changes() => Spelling.In(SpellingLocale.AsWritten, "Organised the color").ShouldBe("Organised the color");
}
