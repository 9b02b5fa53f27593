using Vitae.Reading.Tests.Parsing;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>Entries and lists set in cells that take several lines each.</summary>
public sealed class GridTests
{
    private const string Bold = "Helvetica-Bold", Italic = "Helvetica-Oblique";

    private static readonly (string From, string To, string Title, string Employer)[] Jobs = [("03/2018", "present", "Transport Manager", "Kestrel Freight Ltd"), ("06/2012", "02/2018", "Route Planner", "Parrish Haulage Ltd"), ("01/2006", "05/2012", "Driver", "Marlow Logistics Ltd")];

    private static string Expected => string.Join('\n', Jobs.Select(job => $"{job.Title} @ {job.Employer} {Iso(job.From)}..{Iso(job.To)}"));

    private static string Iso(string date) => date == "present" ? "" : date[^4..] + "-" + date[..2];

    private static SmallPdf Head() => new SmallPdf().Text(50, 50, "Gareth Pryce-Owen", 22, Bold).Text(50, 68, "gareth.pryce@example.co.uk").Text(50, 110, "EXPERIENCE", 13, Bold);

    private static ReadResume Read(SmallPdf pdf) => Reading.Of(pdf.Build(), "cv.pdf").Value;

    [Fact]
    public void Cells_of_a_table_go_on_where_they_are_wrapped()
    {
        var pdf = Head().Text(50, 130, "Period", font: Bold).Text(150, 130, "Employer", font: Bold).Text(270, 130, "Position", font: Bold).Text(380, 130, "Duties", font: Bold);
        for (var i = 0; i < Jobs.Length; i++)
        {
            var y = 148 + i * 60;
            var words = Jobs[i].Employer.Split(' ', 2);
            pdf.Text(50, y, Jobs[i].From + " -").Text(50, y + 13, Jobs[i].To).Text(150, y, words[0]).Text(150, y + 13, words[1]).Text(270, y, Jobs[i].Title).Text(380, y, "Planned the routes of forty lorries").Text(380, y + 13, "Trained the drivers").Text(380, y + 26, "Kept the books");
        }

        var read = Read(pdf);

        Expect.Jobs(read).ShouldBe(Expected);
        read.Resume.Work[0].Highlights.ShouldBe(["Planned the routes of forty lorries", "Trained the drivers", "Kept the books"]);
    }

    [Fact]
    public void Employer_dates_and_title_beside_each_other_are_one_entry_after_the_other()
    {
        var pdf = Head();
        for (var i = 0; i < Jobs.Length; i++)
        {
            var y = 140 + i * 70;
            pdf.Text(170 - Jobs[i].Employer.Length * 5.5, y, Jobs[i].Employer, font: Bold).Text(130, y + 14, "Swindon").Text(200, y, Jobs[i].From + " -", 9).Text(200, y + 12, Jobs[i].To, 9).Text(280, y, Jobs[i].Title, font: Bold);
            for (var line = 0; line < 2; line++) pdf.Text(285, y + 15 + line * 13, "\u2022", font: "Symbol").Text(295, y + 15 + line * 13, "Runs forty vehicles out of two depots in the county");
        }

        Expect.Jobs(Read(pdf)).ShouldBe(Expected);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Start_and_end_under_each_other_in_the_margin_are_one_range(bool latestFirst)
    {
        var pdf = Head();
        for (var i = 0; i < Jobs.Length; i++)
        {
            var y = 140 + i * 56;
            pdf.Text(50, y, latestFirst ? Jobs[i].To : Jobs[i].From, 9).Text(50, y + 11, latestFirst ? Jobs[i].From : Jobs[i].To, 9);
            pdf.Text(130, y, Jobs[i].Title, 12, Bold).Text(130, y + 14, Jobs[i].Employer, 11, Italic).Text(130, y + 28, "Planned the routes of forty lorries; kept the books.", 11);
        }

        Expect.Jobs(Read(pdf)).ShouldBe(Expected);
    }

    [Fact]
    public void Dates_that_follow_each_other_in_the_margin_at_one_distance_are_no_pairs()
    {
        var pdf = Head().Text(50, 130, "2019 - 2021").Text(130, 130, "Driver, Kestrel Freight Ltd", font: Bold).Text(50, 160, "EDUCATION", 13, Bold);
        for (var i = 0; i < 4; i++) pdf.Text(50, 180 + i * 14, $"{2014 - i * 2}").Text(130, 180 + i * 14, $"{new[] { "Master of Science", "Bachelor of Science", "Diploma in Logistics", "A-Levels" }[i]}, Wexcombe College");

        Expect.Studies(Read(pdf)).Split('\n').Select(study => study[^4..]).ShouldBe(["2014", "2012", "2010", "2008"]);
    }

    [Fact]
    public void Dates_beside_close_lines_stay_on_theirs()
    {
        var pdf = Head();
        string[] dates = ["09/2019-", "01/2014-08/2019", "10/2011-12/2013"], jobs = ["Professor of Hydrology", "Lecturer in Physical Geography", "Postdoctoral Researcher"];
        for (var i = 0; i < dates.Length; i++) pdf.Text(50, 130 + i * 16, dates[i]).Text(180, 130 + i * 16, jobs[i], font: Bold).Text(360, 130 + i * 16, "University of Northmere");
        pdf.Text(50, 200, "EDUCATION", 13, Bold).Text(50, 218, "2007-2011").Text(180, 218, "Ph.D. in Hydrology, University of Casterleigh").Text(180, 231, "Thesis: Rainfall fields and their errors. Supervisor: Prof. Lowther").Text(50, 244, "2005-2006").Text(180, 244, "M.Sc. in Science, University of Casterleigh");

        var read = Read(pdf);

        Expect.Jobs(read).ShouldBe("Professor of Hydrology @ University of Northmere 2019-09..\nLecturer in Physical Geography @ University of Northmere 2014-01..2019-08\nPostdoctoral Researcher @ University of Northmere 2011-10..2013-12");
        Expect.Studies(read).ShouldBe("Ph.D. in Hydrology @ University of Casterleigh 2007..2011\nM.Sc. in Science @ University of Casterleigh 2005..2006");
    }

    [Fact]
    public void A_school_over_its_subject_in_Chinese_is_no_full_line()
    {
        var pdf = new SmallPdf().Text(50, 50, "\u6c88\u4e88\u5b89", 22).Text(50, 68, "shen.yuan@example.cn").Text(50, 100, "\u6559\u80b2\u80cc\u666f", 13);
        pdf.Text(50, 120, "\u6d59\u4e1c\u7406\u5de5\u5927\u5b66").Text(50, 133, "\u8ba1\u7b97\u673a\u79d1\u5b66\u4e0e\u6280\u672f \u00b7 \u7855\u58eb").Text(50, 146, "2018.09 - 2021.06").Text(50, 180, "\u5174\u8da3\u7231\u597d", 13).Text(50, 200, "\u7fbd\u6bdb\u7403");

        Expect.Studies(Read(pdf)).ShouldBe("\u7855\u58eb in \u8ba1\u7b97\u673a\u79d1\u5b66\u4e0e\u6280\u672f @ \u6d59\u4e1c\u7406\u5de5\u5927\u5b66 2018-09..2021-06");
    }

    [Fact]
    public void Lists_in_two_columns_stay_in_their_sections()
    {
        var pdf = new SmallPdf().Text(50, 50, "Gareth Pryce-Owen", 22, Bold).Text(50, 68, "gareth.pryce@example.co.uk");
        (string Heading, string[] Items)[] sections = [("SKILLS", ["Route planning", "Excel", "Tachographs", "SAP", "Microlise", "Forklift"]), ("LANGUAGES", ["English", "Welsh", "French", "German"]), ("INTERESTS", ["Rowing", "Chess"])];
        var y = 100.0;
        foreach (var (heading, items) in sections)
        {
            pdf.Text(50, y, heading, 12, Bold);
            for (var i = 0; i < items.Length; i++) pdf.Text(i % 2 == 0 ? 50 : 320, y + 17 + i / 2 * 14, items[i]);
            y += 40 + items.Length / 2 * 14;
        }

        var read = Read(pdf);

        Expect.Skills(read).ShouldBe(sections[0].Items);
        read.Resume.Languages.Select(language => language.Name).ShouldBe(sections[1].Items);
        read.Resume.Interests.Select(interest => interest.Name).ShouldBe(sections[2].Items);
    }

    [Fact]
    public void A_bold_date_line_under_the_names_begins_no_entry()
    {
        var pdf = Head();
        for (var i = 0; i < Jobs.Length; i++)
        {
            var y = 140 + i * 70;
            pdf.Text(50, y, Jobs[i].Employer, font: i == 0 ? Bold : "Helvetica").Text(50, y + 13, Jobs[i].Title).Text(50, y + 26, $"{Jobs[i].From} - {Jobs[i].To}", font: Bold).Text(55, y + 41, "\u2022", font: "Symbol").Text(65, y + 41, "Runs forty vehicles out of two depots");
        }

        Expect.Jobs(Read(pdf)).ShouldBe(Expected);
    }

    [Fact]
    public void Text_indented_under_a_full_head_with_dates_is_no_part_of_the_head()
    {
        var pdf = Head();
        for (var i = 0; i < Jobs.Length; i++)
        {
            var y = 140 + i * 50;
            pdf.Text(50, y, $"{Jobs[i].From} - {Jobs[i].To}").Text(140, y, Jobs[i].Title + ",", font: Bold).Text(240, y, $"{Jobs[i].Employer}, Swindon, England, Great Britain").Text(155, y + 13, "Development of routes for forty lorries, of which many drive at night, and more");
        }

        Read(pdf).Resume.Work.Select(job => job.Position).ShouldBe(Jobs.Select(job => job.Title));
    }
}
