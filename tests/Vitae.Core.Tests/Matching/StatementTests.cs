using Vitae.Core.Matching;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Matching;

public sealed class StatementTests
{
    [Theory]
    [InlineData("Built internal dashboards, nightly reports, customer alerts")]
    [InlineData("Coordinate weekly rota plans, supplier orders, stock checks")]
    [InlineData("Nine rural clinics visited monthly")]
    public void A_deed_is_told_in_a_sentence_however_many_commas_it_has(string text) => NatureOf(text).ShouldBe(StatementNature.Sentence);

    [Theory]
    [InlineData("Payroll, inventory, scheduling", true)]
    [InlineData("Nine rural clinics", false)]
    public void Without_a_verb_it_is_a_list_or_a_phrase(string text, bool isList) => NatureOf(text).ShouldBe(isList ? StatementNature.List : StatementNature.Phrase);

    private static StatementNature NatureOf(string text) => new Statement(new ResumeLine("/work/0/highlights/0", text, ResumeSection.Work, 0, LineKind.Bullet, null), text, WordStems.English).Nature;
}
