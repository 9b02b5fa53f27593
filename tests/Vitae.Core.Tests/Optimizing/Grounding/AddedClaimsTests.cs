using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>What is hung on to a true line in words that the source has elsewhere: a qualification, a year, a deed, an outcome, an end, one thing more; and what merely says the line with other figures.</summary>
public class AddedClaimsTests
{
    private static readonly string[] YearLine = ["Took over as foreman of a three-man crew in 2021.", "Laid membranes on flat roofs."];
    private static readonly string[] ForestLine = ["Set up a weekly forest morning in which the whole class spends three hours outdoors.", "Wrote reports for parents and other groups.", "Met the head and the council each term."];
    private static readonly string[] TicketLine = ["Sold tickets, handled cash and settled up at the end of each shift.", "Drove school and excursion buses with up to 53 seats.", "Kept tachograph records and reported defects to the workshop."];
    private static readonly string[] TractorLine = ["Drove the tractor for mowing, mulching and spraying.", "Pruned and trellised vines on 16 hectares.", "Showed seasonal pickers the ropes."];
    private static readonly string[] CourseLine = ["Coordinated civil engineers, ecologists and the parks department from concept to tender.", "Was on site at completion and handover.", "Presented designs at consultations."];
    private static readonly string[] ListLine = ["Designed the planting and drainage concept for a neighbourhood park.", "Chose lighting and benches for the school grounds.", "Checked irrigation, paving and walls."];

    private static bool Bullet(string[] lines, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2016-06", EndDate = "2024-01", Highlights = lines }] }, "/work/0/highlights/0", text).Supported;

    private static bool Summary(string degree, string title, string text)
        => GroundingChecker.Check(new Resume
        {
            Basics = new Basics { Name = "A B", Label = title, Summary = $"{title} who explains numbers and likes people and oak." },
            Work = [new Work { Name = "Acme", Position = title, Highlights = ["Supervised two PhD students."] }],
            Education = [new Education { Institution = "Oslo", StudyType = degree, Area = "Statistics" }],
        }, "/basics/summary", text).Supported;

    private static bool Therapist(string text)
        => GroundingChecker.Check(new Resume
        {
            Basics = new Basics { Label = "Occupational Therapist", Summary = "Occupational therapist who likes people." },
            Work = [new Work { Name = "Acme", Position = "Occupational Therapist", Highlights = ["Treated hand injuries and fitted splints.", "Drove a forklift and counted stock.", "Welded pipes."] }],
            Certificates = [new Certificate { Name = "Registered Occupational Therapist", Issuer = "HCPC" }],
        }, "/basics/summary", text).Supported;

    [Theory]
    [InlineData("MSc", "Statistician", "Statistician with a PhD")]
    [InlineData("MSc", "Statistician", "Statistician with a doctorate in statistics")]
    [InlineData("MSc", "Statistician", "Statistician, Ph.D.")]
    [InlineData("MSc", "Statistician", "PhD statistician who explains numbers")]
    [InlineData("MSc", "Statistician", "Holds a doctoral degree and explains numbers")]
    [InlineData("MSc", "Statistician", "Statistician (DPhil) who explains numbers")]
    [InlineData("BSc (Hons)", "Therapist", "Therapist with a master's degree")]
    [InlineData("BSc (Hons)", "Therapist", "Therapist with an MSc")]
    [InlineData("BSc (Hons)", "Therapist", "Therapist and MBA who likes people")]
    [InlineData("BSc (Hons)", "Therapist", "Therapist with a Master of Science")]
    [InlineData("BSc (Hons)", "Therapist", "MSc-qualified therapist")]
    [InlineData("NVQ Level 3", "Joiner", "Joiner with a bachelor's degree")]
    [InlineData("NVQ Level 3", "Joiner", "Joiner with a BSc who likes oak")]
    public void A_degree_above_those_of_the_education_is_found(string degree, string title, string text) => Summary(degree, title, text).ShouldBeFalse();

    [Theory]
    [InlineData("MSc", "Statistician", "Statistician with an MSc")]
    [InlineData("MSc", "Statistician", "Statistician with a master's degree")]
    [InlineData("MSc", "Statistician", "MSc statistician who explains numbers")]
    [InlineData("MSc", "Statistician", "Statistician with a Master of Science")]
    [InlineData("MSc", "Statistician", "Statistician who supervised two PhD students")]
    public void The_degree_of_the_education_in_whatever_letters_passes(string degree, string title, string text) => Summary(degree, title, text).ShouldBeTrue();

    [Theory]
    [InlineData("Occupational therapist and certified hand therapist")]
    [InlineData("Registered hand therapist")]
    [InlineData("Accredited splint maker and occupational therapist")]
    [InlineData("Occupational therapist certified in hand therapy")]
    [InlineData("Occupational therapist with a forklift licence")]
    [InlineData("Qualified pipe welder and occupational therapist")]
    [InlineData("Occupational therapist, certified as a pipe welder")]
    [InlineData("Chartered stock controller and occupational therapist")]
    [InlineData("Occupational therapist with certification in hand injuries")]
    public void Nobody_is_certified_in_what_no_paper_names(string text) => Therapist(text).ShouldBeFalse();

    [Theory]
    [InlineData("Registered occupational therapist")]
    [InlineData("HCPC-registered occupational therapist who treated hand injuries")]
    [InlineData("Occupational therapist registered with the HCPC")]
    [InlineData("Certified occupational therapist who likes people")]
    public void What_the_certificate_names_passes(string text) => Therapist(text).ShouldBeTrue();

    [Theory]
    [InlineData("Foreman of a crew of three, a role taken over in 2018")]
    [InlineData("Took over in 2020 as foreman of a three-man crew")]
    [InlineData("Foreman of a three-man crew from 2019")]
    [InlineData("Foreman of a three-man crew since 2016")]
    [InlineData("Took over a three-man crew as foreman in the course of 2022")]
    [InlineData("Foreman of a three-man crew (2017)")]
    [InlineData("Took over a three-man crew as foreman before 2020")]
    [InlineData("Took over a three-man crew as foreman, over in 2019")]
    [InlineData("Has led a three-man crew as foreman since around 2018")]
    [InlineData("By 2018, foreman of a three-man crew")]
    public void The_year_of_the_line_is_the_only_one(string text) => Bullet(YearLine, text).ShouldBeFalse();

    [Theory]
    [InlineData("Foreman of a crew of three, a role taken over in 2021")]
    [InlineData("In 2021 took over a three-man crew as foreman")]
    public void The_year_of_the_line_is_the_only_one_and_the_same_in_other_words_passes(string text) => Bullet(YearLine, text).ShouldBeTrue();

    [Theory]
    [InlineData("Established a weekly three-hour forest morning for the whole class, later adopted by the other groups")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, later copied by other groups")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, which was adopted by the council")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, a format later taken up by the other groups")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, subsequently extended to other groups")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, since used by the other groups")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, later approved by the council")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, which was praised by parents")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, later requested by the head")]
    [InlineData("Established a weekly three-hour forest morning for the whole class, eventually rolled out to all groups")]
    public void What_others_made_of_it_later_must_be_told(string text) => Bullet(ForestLine, text).ShouldBeFalse();

    [Theory]
    [InlineData("Established a weekly three-hour forest morning spent outdoors by the whole class")]
    public void What_others_made_of_it_later_must_be_told_and_the_same_in_other_words_passes(string text) => Bullet(ForestLine, text).ShouldBeTrue();

    [Theory]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and trained new drivers on the till")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and repaired the buses")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and serviced the bus engines")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and planned the excursion routes")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and supervised the workshop")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and inspected the buses for defects")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and wrote the shift rota")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and ordered spare parts for the workshop")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and audited the tachograph records")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and taught drivers to handle cash")]
    [InlineData("Took care of ticket sales and cash, settled up after every shift and managed the school contract")]
    public void A_deed_hung_on_with_words_of_other_lines_is_found(string text) => Bullet(TicketLine, text).ShouldBeFalse();

    [Theory]
    [InlineData("Sold tickets, handled cash, settled up after each shift and kept tachograph records")]
    [InlineData("Sold tickets and drove school and excursion buses")]
    [InlineData("Sold tickets, handled cash and settled up at the end of each shift")]
    public void A_deed_hung_on_with_words_of_other_lines_is_found_and_the_same_in_other_words_passes(string text) => Bullet(TicketLine, text).ShouldBeTrue();

    [Theory]
    [InlineData("Mowed, mulched and sprayed by tractor and serviced its engine")]
    [InlineData("Mowed, mulched and sprayed by tractor and repaired it for the pickers")]
    [InlineData("Drove the tractor for mowing, mulching and spraying and hired the seasonal pickers")]
    public void A_deed_hung_on_to_a_tool_is_found(string text) => Bullet(TractorLine, text).ShouldBeFalse();

    [Theory]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept to completion on site")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept to handover")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept through to completion")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept until handover")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from consultation to tender")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept to site handover")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept to the final completion")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from concept through handover")]
    [InlineData("Coordinated civil engineers, ecologists and the parks department from site to tender")]
    public void The_end_of_a_course_stays(string text) => Bullet(CourseLine, text).ShouldBeFalse();

    [Theory]
    [InlineData("Coordinated ecologists, civil engineers and the parks department from concept to tender")]
    [InlineData("Coordinated ecologists, civil engineers and the parks department from the first concept through to tender")]
    [InlineData("Coordinated ecologists, civil engineers and the parks department from concept through tendering")]
    [InlineData("Coordinated ecologists, civil engineers and the parks department from concept until the tender")]
    public void The_end_of_a_course_stays_and_the_same_in_other_words_passes(string text) => Bullet(CourseLine, text).ShouldBeTrue();

    [Theory]
    [InlineData("Designed the planting, lighting and drainage of a neighbourhood park")]
    [InlineData("Designed the planting, drainage and lighting of a neighbourhood park")]
    [InlineData("Designed the planting, drainage and paving of a neighbourhood park")]
    [InlineData("Designed the irrigation, planting and drainage of a neighbourhood park")]
    [InlineData("Designed the planting, paving and drainage of a neighbourhood park")]
    [InlineData("Designed the planting, walls and drainage of a neighbourhood park")]
    [InlineData("Designed the lighting, planting and drainage of a neighbourhood park")]
    [InlineData("Designed the planting, benches and drainage of a neighbourhood park")]
    [InlineData("Designed the drainage, planting and irrigation of a neighbourhood park")]
    public void One_more_member_of_a_list_is_found(string text) => Bullet(ListLine, text).ShouldBeFalse();

    [Theory]
    [InlineData("Designed the drainage and planting concept of a neighbourhood park")]
    [InlineData("Designed the planting and drainage concept of a neighbourhood park")]
    public void One_more_member_of_a_list_is_found_and_the_same_in_other_words_passes(string text) => Bullet(ListLine, text).ShouldBeTrue();

    [Theory]
    [InlineData("Detained 4.2 tonnes of toys in 2021", "In 2021, detained 4,200 kg of toys")]
    [InlineData("Mowed 3.5 hectares of meadow", "Mowed 35,000 square metres of meadow")]
    [InlineData("Hauled 2,500 kg of steel", "Hauled 2.5 tonnes of steel")]
    [InlineData("Walked 10 miles a day", "Walked 16.09 km a day")]
    [InlineData("Hosted the weekday show from 6 to 10 am", "Hosted the weekday show for four hours each morning")]
    [InlineData("Repaired pumps from the second year of the apprenticeship onwards", "From year two of the apprenticeship, repaired pumps")]
    [InlineData("Finished repairs on my own", "Finished repairs independently")]
    [InlineData("Prepared about 180 personal and 45 corporation tax returns", "Prepared some 45 corporation and 180 personal tax returns")]
    [InlineData("Learned to cut and dress lead flashings from the master roofer", "Was taught by the master roofer to cut and dress lead flashings")]
    [InlineData("Looked after the ship's hospital", "Looked after the hospital on board")]
    [InlineData("Answered queries on weekdays", "Answered queries Monday to Friday")]
    [InlineData("Cleaned questionnaire data from 1,150 patients", "Cleaned patient questionnaire data (n = 1,150)")]
    [InlineData("Treated stroke patients in groups of up to five", "Treated stroke patients in groups (five patients at most)")]
    [InlineData("Ordered materials per floor instead of per building", "Ordered materials per floor rather than for the whole building")]
    [InlineData("Bought flowers at the market twice a week", "Made two trips a week to the market to buy flowers")]
    [InlineData("Accompanied nine drivers as an instructor", "Instructed nine drivers")]
    [InlineData("Drew up a checklist that the other groups later adopted", "Drew up a checklist, later adopted by the other groups")]
    [InlineData("Answered pay queries, usually on the same day", "Answered pay queries, in most cases on the same day")]
    [InlineData("Checked the quarterly VAT returns", "Checked the VAT returns every quarter")]
    public void Converted_counted_and_turned_the_same_passes(string line, string text) => Bullet([line], text).ShouldBeTrue();

    [Theory]
    [InlineData("Detained 4.2 tonnes of toys in 2021", "In 2021, detained 42,000 kg of toys")]
    [InlineData("Mowed 3.5 hectares of meadow", "Mowed 350,000 square metres of meadow")]
    [InlineData("Hauled about 2,500 kg of steel", "Hauled 2.5 tonnes of steel")]
    [InlineData("Walked 10 miles a day", "Walked 18 km a day")]
    [InlineData("Hosted the weekday show from 6 to 10 am", "Hosted the weekday show for five hours each morning")]
    [InlineData("Repaired pumps from the second year of the apprenticeship onwards", "From year three of the apprenticeship, repaired pumps")]
    [InlineData("Prepared about 180 personal tax returns", "Prepared 180 personal tax returns")]
    [InlineData("Learned to cut lead flashings from the master roofer", "Taught the master roofer to cut lead flashings")]
    [InlineData("Answered queries on weekends", "Answered queries Monday to Friday")]
    [InlineData("Treated stroke patients in groups of up to five", "Treated stroke patients in groups of five")]
    [InlineData("Ordered materials per floor", "Ordered materials for the whole building")]
    [InlineData("Bought flowers at the market twice a week", "Made three trips a week to the market to buy flowers")]
    [InlineData("Accompanied nine drivers", "Instructed nine drivers")]
    [InlineData("Answered pay queries on the same day", "Answered pay queries, in most cases within an hour")]
    [InlineData("Finished repairs with a colleague", "Finished repairs independently")]
    [InlineData("Checked the VAT returns", "Checked the VAT returns every quarter")]
    public void Converted_counted_and_turned_something_else_is_found(string line, string text) => Bullet([line], text).ShouldBeFalse();
}
