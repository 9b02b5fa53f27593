using Vitae.Reading.Layout;
using Vitae.Reading.Parsing;

namespace Vitae.Reading.Tests.Parsing;

public sealed class UnmarkedListTests
{
    private const double Edge = 50;
    private const double Indented = 62;
    private const double PageEdge = 550;

    [Fact]
    public void Items_whose_marks_are_painted_as_shapes_are_told_by_their_indent()
    {
        var read = Parse(
            ("Jane Doe", Edge), ("Experience", Edge),
            ("Staff Nurse, Bluefin Clinic, 2019 – 2021", Edge), ("Introduced a triage board that halved the waiting time.", Indented), ("Trained 12 new colleagues in wound care.", Indented),
            ("Nurse, Northgate Hospital, 2016 – 2018", Edge), ("Kept the ward supplied", Indented));

        read.Resume.Work.Select(job => (job.Name, job.Highlights.Count, job.Summary)).ShouldBe([("Bluefin Clinic", 2, null), ("Northgate Hospital", 1, null)]);
    }

    [Fact]
    public void A_deed_that_ends_with_a_short_name_in_capitals_is_a_sentence()
    {
        var read = Parse(("Jane Doe", Edge), ("Experience", Edge), ("Developer, Bluefin Studio, 2019 – 2021", Edge), ("Built shop sites for 11 local clients with PHP and MySQL.", Edge), ("Moved the sites of all of those clients to AWS (EC2, RDS).", Edge));

        read.Resume.Work.ShouldHaveSingleItem().Highlights.Count.ShouldBe(2);
    }

    [Fact]
    public void The_place_of_a_school_is_kept_with_it_and_not_repeated_under_the_heading()
    {
        var read = Parse(("Jane Doe", Edge), ("Education", Edge), ("BSc Biology 2012 – 2016", Edge), ("Western Washington University, Bellingham, WA", Edge));

        read.Resume.Education.ShouldHaveSingleItem().Extensions!["location"].GetString().ShouldBe("Bellingham, WA");
        read.Resume.CustomSections.ShouldBeEmpty();
    }

    private static ReadResume Parse(params (string Text, double Left)[] lines)
        => ResumeParser.Parse(new LaidOutDocument
        {
            Lines = [.. lines.Select((line, i) => Line(line.Text, new Box(line.Left, 20 + i * 14, i == 0 ? PageEdge : line.Left + line.Text.Length * 5, 30 + i * 14), line.Text is "Experience" or "Education" or "Jane Doe"))],
        });

    private static TextLine Line(string text, Box box, bool bold)
        => new() { Text = text, Box = box, Size = bold ? 14 : 10, Bold = bold, GapBefore = bold ? 2 : 1, Segments = [new(text, box, bold, Size: bold ? 14 : 10)] };
}
