using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

public class RecurrencesTests
{
    private static readonly (string Name, string Names, double PerYear)[] Periods = [("day", "days", 365), ("week", "weeks", 365 / 7.0), ("month", "months", 12), ("year", "years", 1)];
    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "eight"];
    private static readonly string[] Ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

    [Fact]
    public void However_a_rhythm_is_said_it_is_read_as_the_same()
    {
        var cases = from period in Gen.Elements(Periods) from n in Gen.Choose(0, Numbers.Length - 1) select (period, n);
        Prop.ForAll(Arb.From(cases), c =>
        {
            var (p, n) = (c.period, c.n);
            foreach (var rare in (string[])[$"every {Numbers[n]} {p.Names}", $"every {n + 2} {p.Names}", $"every {Ordinals[n]} {p.Name}", $"one {p.Name} in {Numbers[n]}", $"once every {Numbers[n]} {p.Names}"])
                One(rare).ShouldBe(p.PerYear / (n + 2), 0.02 * p.PerYear, rare);
            foreach (var often in (string[])[$"{Numbers[n]} times a {p.Name}", $"{n + 2} times per {p.Name}", $"{Numbers[n]} times each {p.Name}"])
                One(often).ShouldBe(p.PerYear * (n + 2), 0.02 * p.PerYear * (n + 2), often);
            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("quarterly", 4)]
    [InlineData("half-yearly", 2)]
    [InlineData("twice weekly", 730 / 7.0)]
    [InlineData("on Tuesdays and Thursdays", 730 / 7.0)]
    [InlineData("every other week", 365 / 14.0)]
    [InlineData("alle zwei Wochen", 365 / 14.0)]
    [InlineData("viermal im Jahr", 4)]
    [InlineData("jede dritte Woche", 365 / 21.0)]
    [InlineData("toutes les deux semaines", 365 / 14.0)]
    [InlineData("une semaine sur quatre", 365 / 28.0)]
    [InlineData("quatre fois par an", 4)]
    [InlineData("cada tres meses", 4)]
    [InlineData("cuatro veces al año", 4)]
    public void Rhythms_are_read_in_four_languages(string words, double perYear) => One(words).ShouldBe(perYear, 0.03 * perYear);

    [Theory]
    [InlineData("Organise board meetings four times a year", "Organise quarterly board meetings", true)]
    [InlineData("Organise board meetings four times a year", "Organise monthly board meetings", false)]
    [InlineData("Called out at weekends one week in four", "Called out at weekends every fourth week", true)]
    [InlineData("Called out at weekends one week in four", "Called out at weekends every second week", false)]
    [InlineData("Run hydrotherapy groups on Tuesdays and Thursdays", "Run hydrotherapy groups twice a week", true)]
    [InlineData("Run hydrotherapy groups on Tuesdays and Thursdays", "Run hydrotherapy groups three times a week", false)]
    [InlineData("Rotated through the pastry, sauce and grill sections", "Rotated through three sections: pastry, sauce and grill", true)]
    [InlineData("Rotated through the pastry, sauce and grill sections", "Rotated through four sections", false)]
    [InlineData("Cut release checks so that one takes one day instead of four", "Cut release checks from four days to one", true)]
    [InlineData("Cut release checks so that one takes one day instead of four", "Cut release checks from five days to one", false)]
    [InlineData("Stood in for the lead for six months", "Stood in for the lead for half a year", true)]
    [InlineData("Trained 6 clerks", "Trained half a dozen clerks", true)]
    [InlineData("Trained 8 clerks", "Trained half a dozen clerks", false)]
    [InlineData("Reduced the weight of a housing from 40 kg to 34 kg", "Made a housing 15% lighter", true)]
    [InlineData("Reduced the weight of a housing from 40 kg to 34 kg", "Made a housing 25% lighter", false)]
    [InlineData("Cost fell from £5,000 to £4,000 a year", "Saved £1,000 a year", true)]
    [InlineData("Cost fell from £5,000 to £4,000 a year", "Saved £2,000 a year", false)]
    public void A_number_said_otherwise_is_the_same_number(string source, string text, bool supported)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Specialist", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source] }] }, "/work/0/highlights/0", text).Supported.ShouldBe(supported);

    private static double One(string words) => Recurrences.Read(Tokenizer.Read(words)).ShouldHaveSingleItem().PerYear;
}
