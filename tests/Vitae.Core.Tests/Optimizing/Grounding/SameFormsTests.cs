using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>Dates, times, days of the week, measures and amounts: the same in another form passes, another one does not.</summary>
public class SameFormsTests
{
    private static bool Supports(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-03", EndDate = "2023-06", Highlights = [source, "Answered the telephone."] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Handed over the lodge on 7 March 2020", "Handed over the lodge on 2020-03-07")]
    [InlineData("Handed over the lodge on 7 March 2020", "Handed over the lodge on the 7th of March, 2020")]
    [InlineData("Handed over the lodge on 7 March 2020", "Handed over the lodge on Mar. 7, 2020")]
    [InlineData("Handed over the lodge on 7 March 2020", "Handed over the lodge on Saturday 7 March 2020")]
    [InlineData("Handed over the lodge on 7 March 2020", "Handed over the lodge in early March 2020")]
    [InlineData("Handed over the lodge on 7 November 2020", "Handed over the lodge in the autumn, on the 7th")]
    [InlineData("Kept bees, begun in April 2019 and ended in April 2021", "Kept bees for two years")]
    [InlineData("Sang the mass on Christmas Eve 2018", "Sang the mass on 24 December 2018")]
    [InlineData("Graded the timber in H2 2019", "Graded the timber in the second half of 2019")]
    [InlineData("Graded the timber from July to September 2019", "Graded the timber in the third quarter of 2019")]
    [InlineData("Cast bells in the 2020/21 season", "Cast bells in the 2020–2021 season")]
    [InlineData("Dated coins of the 1980s", "Dated coins of the eighties")]
    [InlineData("Kept bees from April 2019 to March 2021", "Kept bees for two years (April 2019 – March 2021)")]
    [InlineData("Judged dogs from 3 to 9 May 2022", "Judged dogs for a week in May 2022")]
    public void A_date_may_be_told_otherwise_or_less_exactly(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Handed over the lodge on 7 March 2020", "Handed over the lodge on 7 June 2020")]
    [InlineData("Handed over the lodge on 7 November 2020", "Handed over the lodge in the spring")]
    [InlineData("Handed over the lodge on 1 November 2020", "Handed over the first lodge")]
    [InlineData("Handed over the lodge in 2020", "Handed over the lodge in March 2020")]
    [InlineData("Graded the timber in H2 2019", "Graded the timber in Q3 2019")]
    [InlineData("Mended nets in autumn 2021", "Mended nets in winter 2021")]
    [InlineData("Mended nets in early 2021", "Mended nets in late 2021")]
    [InlineData("Kept bees until April 2021", "Kept bees since April 2021")]
    [InlineData("Kept bees before 2020", "Kept bees in 2020")]
    [InlineData("Kept bees from April 2019 to March 2021", "Kept bees for four years")]
    [InlineData("Painted signs of the late 1930s", "Painted signs of the late 1950s")]
    public void A_date_is_not_moved_or_made_exact(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Clerk at Acme since the spring of 2018", true)]
    [InlineData("Clerk at Acme since Q1 2018", true)]
    [InlineData("Clerk at Acme since Q4 2018", false)]
    public void A_summary_may_name_the_part_of_the_year_in_which_an_entry_began(string summary, bool isSupported)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-03", EndDate = "2023-06", Highlights = ["Answered the telephone."] }] }, null, summary).Supported.ShouldBe(isSupported);

    [Theory]
    [InlineData("Opened the pool at 7 a.m.", "Opened the pool at 07:00")]
    [InlineData("Opened the pool at 7 a.m.", "Opened the pool at seven o'clock in the morning")]
    [InlineData("Shut the pool at a quarter past nine in the evening", "Shut the pool at 21:15")]
    [InlineData("Rang the bell at midday", "Rang the bell at 12 noon")]
    [InlineData("Ran the clinic from 8 a.m. to 1 p.m.", "Ran the clinic for five hours, from 08:00 to 13:00")]
    [InlineData("Ran the stall on Saturdays and Sundays", "Ran the stall at weekends")]
    [InlineData("Ran the stall Monday to Friday", "Ran the stall on weekdays")]
    [InlineData("Ran the choir on Thursdays", "Ran the choir every Thursday")]
    public void A_time_or_a_weekday_may_be_told_otherwise(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Opened the pool at 7 a.m.", "Opened the pool at 7 p.m.")]
    [InlineData("Shut the pool at a quarter past nine in the evening", "Shut the pool at 20:45")]
    [InlineData("Ran the choir on Thursdays", "Ran the choir on Mondays")]
    [InlineData("Ran the choir on Thursdays", "Ran the choir every other Thursday")]
    [InlineData("Ran the stall Monday to Friday", "Ran the stall Monday to Saturday")]
    public void Another_time_or_weekday_is_asked_about(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Poured 3 tonnes of resin", "Poured three metric tons of resin")]
    [InlineData("Stored blood at 4 °C", "Stored blood at four degrees Celsius")]
    [InlineData("Wired 11 kV switchgear", "Wired 11,000-volt switchgear")]
    [InlineData("Bottled 900 litres of cider", "Bottled 900 L of cider")]
    [InlineData("Turned 1.2 m posts", "Turned 1,200 mm posts")]
    [InlineData("Cut postage by 40p a letter", "Cut postage by £0.40 a letter")]
    [InlineData("Sold hides for 30,000 Swiss francs", "Sold hides for CHF 30,000")]
    [InlineData("Sold hides for C$30k", "Sold hides for 30,000 Canadian dollars")]
    [InlineData("Lent Rs 2 lakh to weavers", "Lent ₹200,000 to weavers")]
    [InlineData("Kept a £310,000 fund", "Kept a six-figure fund")]
    [InlineData("Bound a hundred and twelve atlases", "Bound 112 atlases")]
    [InlineData("Restored both organs of the minster", "Restored the two organs of the minster")]
    [InlineData("Filled three fifths of the stands", "Filled 3/5 of the stands")]
    [InlineData("Trained riders for Stage III", "Trained riders for stage three")]
    [InlineData("Staffed the 32nd floor", "Staffed the thirty-second floor")]
    public void A_measure_an_amount_or_a_count_may_be_written_otherwise(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Stored blood at 4 °C", "Stored blood at -4 °C")]
    [InlineData("Wired 11 kV switchgear", "Wired 11 V switchgear")]
    [InlineData("Sold hides for C$30k", "Sold hides for US$30,000")]
    [InlineData("Bound a hundred atlases", "Bound a thousand atlases")]
    [InlineData("Stayed on the reserve for six months", "Stayed on the reserve for a year")]
    [InlineData("Bound over 80 atlases", "Bound almost 80 atlases")]
    [InlineData("Trained riders for Stage III", "Trained riders for stage four")]
    public void Another_measure_amount_or_count_is_asked_about(string source, string text) => Supports(source, text).ShouldBeFalse();

    private static bool SupportsSummary(string text, string position = "Clerk", string? certificate = null, Education? education = null)
        => GroundingChecker.Check(new Resume
        {
            Basics = new Basics { Label = position, Summary = position + "." },
            Work = [new Work { Name = "Acme", Position = position, StartDate = "2018-03", EndDate = "2023-06", Highlights = ["Answered the telephone."] }],
            Certificates = certificate is null ? [] : [new Certificate { Name = certificate }],
            Education = education is null ? [] : [education],
        }, "/basics/summary", text).Supported;

    [Theory]
    [InlineData("Bought hides at £3 and sold them at £5 a piece", "Bought hides at £5 and sold them at £3 a piece")]
    [InlineData("Steered seven trawlers and two tugs", "Steered two trawlers and two tugs")]
    [InlineData("Laid 40 hedges and 15 paths", "Laid 55 hedges")]
    [InlineData("Cut the walk from 50 to 20 minutes", "Cut the walk by 20 minutes")]
    [InlineData("Won two prizes of £900 each", "Won two prizes worth £900 in total")]
    [InlineData("Won two prizes worth £900 in all", "Won two prizes worth £900 each")]
    [InlineData("Fed the otters three times a day", "Fed the otters once a day")]
    [InlineData("Trained nine volunteers as stewards", "Trained nine employees as stewards")]
    [InlineData("Raised the revenue of a mill by £20k", "Raised the profit of a mill by £20k")]
    [InlineData("Ran a play group for under-fours", "Ran a play group for under-eights")]
    [InlineData("Advised farms of 20-90 hectares", "Advised farms of over 90 hectares")]
    public void A_number_an_age_or_a_kind_of_people_keeps_its_place(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Won two prizes of £900 each", "Won two £900 prizes")]
    [InlineData("Won two prizes of £900 each", "Won two prizes worth £1,800 in all")]
    [InlineData("Stacked hay 8 hours a day, 6 days a week", "Stacked hay 48 hours a week")]
    [InlineData("Drew 60 plans in 12 months", "Drew an average of 5 plans a month over 12 months")]
    [InlineData("Ran a play group for under-fours", "Ran a play group for children under four")]
    [InlineData("Led dances for the over-70s", "Led dances for people older than 70")]
    public void What_follows_from_each_or_from_an_age_passes(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Assistant Manager", "Manager at Acme")]
    [InlineData("Vice President of Rentals", "President of rentals at Acme")]
    [InlineData("Deputy Bursar", "Assistant bursar at Acme")]
    [InlineData("Trainee Optometrist", "Qualified optometrist at Acme")]
    [InlineData("Volunteer Ranger", "Paid ranger at Acme")]
    public void Another_rank_is_not_the_title(string position, string text) => SupportsSummary(text, position).ShouldBeFalse();

    [Theory]
    [InlineData("Associate Member of the Guild of Glaziers", "Clerk and fellow of the Guild of Glaziers.")]
    [InlineData("Student member of the Guild of Glaziers", "Clerk and full member of the Guild of Glaziers.")]
    [InlineData("Fellow of the Royal Institute of Navigation", "Clerk and fellow of the Royal Institute.")]
    public void Another_grade_or_body_is_not_the_membership(string certificate, string text) => SupportsSummary(text, certificate: certificate).ShouldBeFalse();

    [Fact]
    public void The_class_and_the_subject_of_a_degree_are_those_of_the_source()
    {
        var degree = new Education { Institution = "Marl University", StudyType = "BA", Area = "Sculpture", Score = "2:1", EndDate = "2017" };
        SupportsSummary("Clerk with an upper second-class BA in Sculpture.", education: degree).ShouldBeTrue();
        SupportsSummary("Clerk with an undergraduate degree in sculpture.", education: degree).ShouldBeTrue();
        SupportsSummary("Clerk with a BA in Sculpture (2:2).", education: degree).ShouldBeFalse();
        SupportsSummary("Clerk with a BA in Drawing.", education: degree).ShouldBeFalse();
        SupportsSummary("Clerk with a degree in floristry.", education: new Education { Institution = "Marl College", StudyType = "Diploma", Area = "Floristry" }).ShouldBeFalse();
    }
}
