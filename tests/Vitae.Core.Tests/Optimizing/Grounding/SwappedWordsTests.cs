using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>A single word in the place of another: of one country by name and by what is of it, of another rank, thing, language, title or budget.</summary>
public class SwappedWordsTests
{
    private static bool Supports(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Bought bearings from suppliers in the UK, Italy and Taiwan", "Bought bearings from British, Italian and Taiwanese suppliers")]
    [InlineData("Looked after Danish and Dutch customers", "Looked after customers in Denmark and the Netherlands")]
    [InlineData("Imported wine from South Africa and the United States", "Imported South African and American wine")]
    [InlineData("Betreuung von Kunden in Polen und Österreich", "Betreuung polnischer und österreichischer Kunden")]
    [InlineData("Achat de pièces auprès de fournisseurs en Allemagne et en Belgique", "Achat de pièces auprès de fournisseurs allemands et belges")]
    [InlineData("Compra de piezas a proveedores de Portugal y Francia", "Compra de piezas a proveedores portugueses y franceses")]
    public void A_country_and_what_is_of_it_say_the_same(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Bought bearings from suppliers in Italy", "Bought bearings from Spanish suppliers")]
    [InlineData("Arranged freight from Japan", "Arranged freight, speaking Japanese")]
    [InlineData("Arranged freight from Italy", "Arranged freight, with conversational Italian")]
    [InlineData("Fret depuis le Japon", "Fret depuis le Japon, japonais courant")]
    public void Dealing_with_a_country_is_neither_another_country_nor_its_language(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Handled repairs from first call to final invoice", "Handled end-to-end repairs, from first call to final invoice")]
    [InlineData("Ran payroll for 300 teachers and porters", "Ran payroll for 300 teaching and portering staff")]
    [InlineData("Delivered the refit for £40k against a budget of £45k", "Delivered the £40k refit under budget")]
    [InlineData("Won contracts of £6m over three years", "Won contracts worth £6m across three years")]
    [InlineData("Prepared VAT returns", "Prepared and compiled VAT returns")]
    [InlineData("Cut late deliveries from 12% to 5%", "Cut overdue deliveries from 12% to 5%")]
    [InlineData("Reported to the Finance Director", "Reported to the Financial Director")]
    public void The_same_in_other_words_passes(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Handled claims for cars", "Handled end-to-end claims for cars")]
    [InlineData("Reported to the Finance Director", "Reported to the Managing Director")]
    [InlineData("Delivered the refit two weeks early", "Delivered the refit two weeks early and within budget")]
    [InlineData("Won contracts of £6m over three years", "Won contracts of £6m a year")]
    [InlineData("Won contracts of £6m a year", "Won contracts of £6m over three years")]
    [InlineData("Cut late deliveries from 12% to 5%", "Cut lost deliveries from 12% to 5%")]
    [InlineData("Cut personal sick days from 12 to 5", "Cut team sick days from 12 to 5")]
    [InlineData("Produced board papers each month", "Drafted and presented monthly board papers")]
    [InlineData("Took part in the design of a tool", "Took part in the design and launch of a tool")]
    [InlineData("Installed meters in 500 homes", "Installed smart meters in 500 homes")]
    public void One_word_that_says_something_else_is_found(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Fact]
    public void A_senior_reviews_juniors_and_no_seniors()
    {
        var source = new Resume { Basics = new Basics { Label = "Audit Senior" }, Work = [new Work { Name = "Acme", Position = "Audit Senior", Highlights = ["Reviewed the papers of two audit juniors"] }] };

        GroundingChecker.Check(source, "/work/0/highlights/0", "Reviewed the papers of two audit seniors").Supported.ShouldBeFalse();
        GroundingChecker.Check(source, "/work/0/highlights/0", "Reviewed two audit juniors' papers").Supported.ShouldBeTrue();
    }

    [Fact]
    public void An_underwriting_assistant_is_no_underwriter()
    {
        var source = new Resume { Basics = new Basics { Label = "Underwriting Assistant" }, Work = [new Work { Name = "Acme", Position = "Underwriting Assistant", Highlights = ["Prepared quotations for two underwriters"] }] };

        GroundingChecker.Check(source, "/basics/summary", "Underwriter who prepared quotations").Supported.ShouldBeFalse();
        GroundingChecker.Check(source, "/basics/summary", "Underwriting assistant who prepared quotations").Supported.ShouldBeTrue();
    }
}
