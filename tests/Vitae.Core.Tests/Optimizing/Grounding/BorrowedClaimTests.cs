using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>What the source holds somewhere, or of somebody, and a text says of something else.</summary>
public class BorrowedClaimTests
{
    private static Resume With(params string[] bullets) => new()
    {
        Basics = new Basics { Summary = "Engineer for games and retail." },
        Work = [new Work { Name = "Cobble Lane School", Position = "Senior Engineer", StartDate = "2018-01", EndDate = "2022-06", Highlights = bullets }],
        Certificates = [new Certificate { Name = "AWS Certified Solutions Architect – Associate" }],
        Languages = [new Language { Name = "English", Fluency = "Native" }, new Language { Name = "French", Fluency = "Fluent" }, new Language { Name = "Dutch", Fluency = "Basic" }],
    };

    [Theory]
    [InlineData("Supervise two junior engineers", "Supervise two senior engineers", "Supervise two junior engineers at the school")]
    [InlineData("Worked with the revenue manager on weekend rates", "Set weekend rates", "Collaborated with the revenue manager on weekend rates")]
    [InlineData("Completed training in motivational interviewing", "Trained colleagues in motivational interviewing", "Took training in motivational interviewing")]
    [InlineData("Assisted the manager in preparing a tender", "Assisted the manager in winning a tender", "Helped the manager prepare a tender")]
    [InlineData("Contributed results to an FDA submission", "Contributed results to a successful FDA submission", "Supplied results for an FDA submission")]
    [InlineData("Serviced about 20 cars a week", "Serviced about 20 cars and vans a week", "Serviced some twenty cars weekly")]
    [InlineData("Supervised a night shift of 14 pickers", "Supervised day and night shifts of 14 pickers", "Oversaw 14 pickers on a night shift")]
    [InlineData("Cut time to hire from 48 to 36 days", "Cut time to hire from 48 to 36 days across the group", "Shortened time to hire by 12 days, from 48 to 36")]
    [InlineData("Counted stock every Friday", "Counted stock daily", "Counted stock each week")]
    [InlineData("Rewired over 60 houses", "Rewired over 60 houses, more than any other electrician", "Rewired more than 60 houses")]
    [InlineData("Lowered the share of flaky tests from 12% to 3%", "Lowered the share of flaky tests to 3%, the lowest rate in the company", "Lowered the share of flaky tests to 3%")]
    public void A_bullet_says_of_a_thing_only_what_its_sentence_says_of_it(string source, string invented, string faithful)
    {
        GroundingChecker.Check(With(source), "/work/0/highlights/0", invented).Supported.ShouldBeFalse(invented);
        GroundingChecker.Check(With(source), "/work/0/highlights/0", faithful).Unsupported.ShouldBeEmpty(faithful);
    }

    [Theory]
    [InlineData("Engineer for games and retail, fluent in English, French and Dutch", "Engineer for games and retail, fluent in English and French, with basic Dutch")]
    [InlineData("Engineer, AWS Certified Solutions Architect – Professional", "Engineer, AWS Certified Solutions Architect – Associate")]
    [InlineData("Chartered engineer for games and retail", "Certified engineer for games and retail")]
    [InlineData("Head engineer for games and retail", "Senior engineer for games and retail")]
    public void A_summary_raises_no_language_certificate_or_rank(string invented, string faithful)
    {
        var source = With("Wrote build tools");

        GroundingChecker.Check(source, "/basics/summary", invented).Supported.ShouldBeFalse(invented);
        GroundingChecker.Check(source, "/basics/summary", faithful).Unsupported.ShouldBeEmpty(faithful);
    }
}
