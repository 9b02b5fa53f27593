using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>What a summary says of skills, titles, employers and papers, and ranks among several.</summary>
public class NamedSkillsTests
{
    private static readonly Resume Clerk = new()
    {
        Basics = new Basics { Summary = "Court clerk with a background in transcription." },
        Work =
        [
            new Work { Name = "Ashmere Court", Position = "Court Clerk", StartDate = "2017-01", EndDate = "2024-06", Highlights = ["Issued orders for 40 hearings a day", "Supported the office manager with the rota", "Drew floor plans in AutoCAD for the new lighting of the hall"] },
            new Work { Name = "Calloway Ltd", Position = "Transcriptionist", StartDate = "2013-06", EndDate = "2016-12", Highlights = ["Typed transcripts for Stenholm Court", "Passed odd claims to the fraud manager"] },
        ],
        Skills = [new Skill { Name = "Touch typing" }, new Skill { Name = "Record keeping" }],
        Education = [new Education { Institution = "Marlow University", StudyType = "BA (Hons)", Area = "Law", EndDate = "2013" }],
        Certificates = [new Certificate { Name = "Level 2 Data Protection", Issuer = "Corvane Institute", Date = "2020" }],
    };

    private static bool SupportsSummary(string text) => GroundingChecker.Check(Clerk, "/basics/summary", text).Supported;

    private static bool Supports(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source, "Served three branches"] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Court clerk skilled in touch typing and record keeping")]
    [InlineData("Court clerk skilled in keeping records and typing")]
    [InlineData("Court clerk who gained the Corvane Institute's Level 2 Data Protection certificate in 2020")]
    [InlineData("Court clerk with an honours degree in law from Marlow University")]
    [InlineData("Court clerk employed by Ashmere Court and, before that, by Calloway Ltd")]
    [InlineData("Court clerk with eleven years of experience at Ashmere Court and Calloway Ltd")]
    [InlineData("Clerk with eleven years of experience: seven in court and three in transcription")]
    [InlineData("Court clerk who first spent three years as a transcriptionist at Calloway Ltd")]
    public void What_the_resume_has_may_stand_in_the_summary(string text) => SupportsSummary(text).ShouldBeTrue();

    [Theory]
    [InlineData("Court clerk skilled in touch typing, record keeping and indexing")]
    [InlineData("Court clerk with skills in record keeping and court lighting")]
    [InlineData("Court clerk employed by Ashmere Court and, before that, by Stenholm Court")]
    [InlineData("Court clerk with experience as office manager at Ashmere Court")]
    [InlineData("Court clerk with twenty years of experience at Ashmere Court and Calloway Ltd")]
    [InlineData("Head of court with a background in transcription")]
    [InlineData("Court clerk with the Advanced Level 2 Data Protection certificate")]
    [InlineData("Court clerk and former fraud manager at Calloway Ltd")]
    public void What_the_resume_says_of_others_or_in_two_places_is_asked_about(string text) => SupportsSummary(text).ShouldBeFalse();

    [Theory]
    [InlineData("Among the three fastest typists in the office", "Fastest typist in the office")]
    [InlineData("Looked after a herd that placed among the county's top ten for milk", "Looked after the herd ranked number one in the county for milk")]
    [InlineData("Attended 130 home births as lead or second midwife", "Was lead midwife at 130 home births")]
    [InlineData("Mentored two trainee actuaries", "Mentored two trainee actuaries, both of whom went on to qualify")]
    [InlineData("Looked after up to 180 passengers a flight", "Looked after as many as 220 passengers a flight")]
    [InlineData("Shortlisted for regional reporter of the year", "Named regional reporter of the year")]
    [InlineData("Analysed survival data in SAS", "Analysed survival data in SAS and Stata")]
    [InlineData("Trained controllers in a six-month programme", "Trained controllers in a year-long programme")]
    [InlineData("Cut remakes on the Norbury counter from 8% to 3%", "Cut remakes from 8% to 3% in all three branches")]
    public void One_of_several_is_not_the_first_or_all_of_them(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("Highest sales of the five dispensers in 2022", "Ranked first among five dispensers for sales in 2022")]
    [InlineData("Contributed to the trial of a new chest protocol", "Played a part in the trial of a new chest protocol")]
    [InlineData("Had contact with suppliers and contributed to a new arrival procedure", "Had contact with suppliers and a hand in a new arrival procedure")]
    [InlineData("Drew up the ten-year felling plan", "Drew up the decade-long felling plan")]
    [InlineData("Tested yoghurt for pH and fat", "Tested yogurt for pH and fat")]
    [InlineData("Modelled the ore body in Leapfrog", "Built a Leapfrog model of the ore body")]
    [InlineData("Served 18 enforcement notices in a single year", "Issued eighteen enforcement notices within one year")]
    [InlineData("Installed 25 gauges in 2020 and 40 in 2021", "Installed 40 gauges in 2021, up 60% on the 25 fitted in 2020")]
    [InlineData("Raised departures from 32 to 36 an hour", "Increased departures from 32 to 36 an hour")]
    [InlineData("Ran a ten-week refurbishment of a dental practice", "Ran the refurbishment of a dental practice over 10 weeks")]
    [InlineData("Lowered damage in bay 4 from 2.1% to 0.9% by marking lanes", "Decreased damage in bay 4 to 0.9%, from 2.1%, by marking lanes")]
    public void The_same_rank_part_time_and_place_pass(string source, string text) => Supports(source, text).ShouldBeTrue();
}
