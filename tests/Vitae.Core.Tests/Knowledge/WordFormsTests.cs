using Vitae.Core.Knowledge;

namespace Vitae.Core.Tests.Knowledge;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("managed", "manage")]
    [InlineData("managing", "manage")]
    [InlineData("manager", "manager")]
    [InlineData("led", "lead")]
    [InlineData("wrote", "write")]
    [InlineData("hoping", "hope")]
    [InlineData("hopped", "hop")]
    [InlineData("editing", "edit")]
    [InlineData("planned", "plan")]
    [InlineData("controlled", "control")]
    [InlineData("billed", "bill")]
    [InlineData("studies", "study")]
    [InlineData("applied", "apply")]
    [InlineData("processes", "process")]
    [InlineData("businesses", "business")]
    [InlineData("buses", "bus")]
    [InlineData("lenses", "lens")]
    [InlineData("houses", "house")]
    [InlineData("kubernetes", "kubernetes")]
    [InlineData("thing", "thing")]
    [InlineData("string", "string")]
    [InlineData("red", "red")]
    public void A_form_leads_to_its_dictionary_word(string form, string lemma) => WordForms.Lemma(form).ShouldBe(lemma);

    [Theory]
    [InlineData("Organising", "organized", true)]
    [InlineData("colour", "colors", true)]
    [InlineData("analyse", "analyzed", true)]
    [InlineData("led", "leading", true)]
    [InlineData("managed", "manager", false)]
    [InlineData("plan", "plane", false)]
    public void Forms_of_one_word_are_the_same_and_others_are_not(string a, string b, bool same) => WordForms.SameWord(a, b).ShouldBe(same);

    [Theory]
    [InlineData("Led", "lead")]
    [InlineData("optimised", "optimize")]
    [InlineData("managing", "manage")]
    public void An_action_verb_is_found_in_any_form(string form, string verb) => ActionVerbs.Find(form)!.Base.ShouldBe(verb);

    [Fact]
    public void There_are_more_than_200_action_verbs_in_many_categories()
    {
        ActionVerbs.All.Count.ShouldBeGreaterThan(200);
        ActionVerbs.All.Select(v => v.Category).Distinct().Count().ShouldBeGreaterThan(8);
        ActionVerbs.All.ShouldAllBe(v => ActionVerbs.Find(v.Past) != null && ActionVerbs.Find(v.Base) != null);
        ActionVerbs.Find("table").ShouldBeNull();
    }
}
