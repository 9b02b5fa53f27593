using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Tests;

/// <summary>Words that are said to be one section.</summary>
public sealed class SectionReaderTests
{
    private static ReadSection Read(string section, string text) => SectionReader.Read(section, text, ReadOptions.Default).Value;

    [Fact]
    public void Jobs_become_entries_with_their_dates_and_lines()
    {
        var read = Read("work", "Staff Nurse, Northgate Hospital\nMarch 2019 - June 2023\n- Cared for six ICU patients a shift.\n- Taught new staff every spring.\n\nNurse, St. Anne Hospital\n2015 - 2019\n- Ran the night triage.");
        read.Resume.Work.Select(job => (job.Position, job.Name, job.StartDate, job.EndDate)).ShouldBe([("Staff Nurse", "Northgate Hospital", "2019-03", "2023-06"), ("Nurse", "St. Anne Hospital", "2015", "2019")]);
        read.Resume.Work[0].Highlights.ShouldBe(["Cared for six ICU patients a shift.", "Taught new staff every spring."]);
        read.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void A_school_among_jobs_that_were_said_to_be_jobs_is_an_employer()
    {
        var read = Read("work", "Teaching Assistant, State University\n2019 - 2021\n- Graded the exams of 80 students a term.");
        read.Resume.Work.ShouldHaveSingleItem().Name.ShouldBe("State University");
        read.Resume.Education.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("skills", "Clinical: ICU, Triage, BLS\nSoftware: Epic, Excel")]
    [InlineData("Fähigkeiten", "Clinical: ICU, Triage, BLS\nSoftware: Epic, Excel")]
    [InlineData("skills", "SKILLS\nClinical: ICU, Triage, BLS\nSoftware: Epic, Excel")]
    public void Skills_are_grouped_as_they_were_said_whatever_the_section_is_called(string section, string text)
    {
        var read = Read(section, text);
        read.Section.ShouldBe("skills");
        read.Resume.Skills.Select(group => (group.Name, string.Join("; ", group.Keywords))).ShouldBe([("Clinical", "ICU; Triage; BLS"), ("Software", "Epic; Excel")]);
    }

    [Fact]
    public void Who_somebody_is_and_how_to_reach_them_are_basics()
    {
        var basics = Read("basics", "Dana Reyes\nRegistered Nurse\ndana.reyes@example.org | +1 415 555 0132 | Portland, OR").Resume.Basics;
        (basics.Name, basics.Label, basics.Email).ShouldBe(("Dana Reyes", "Registered Nurse", "dana.reyes@example.org"));
        basics.Phone.ShouldNotBeNull();
        basics.Location!.City.ShouldBe("Portland");
    }

    [Fact]
    public void A_summary_is_the_words_themselves() => Read("summary", "Nurse with six years in intensive care.").Resume.Basics.Summary.ShouldBe("Nurse with six years in intensive care.");

    [Fact]
    public void Words_of_another_section_make_nobody_a_name() => Read("education", "BSc Nursing, State College\n2014 - 2018").Resume.Basics.ShouldBe(new Basics());

    [Fact]
    public void What_no_field_takes_is_told() => Read("languages", "English (native)\nSpanish (fluent)\nLived for three winters aboard a research vessel").Leftovers.ShouldContain(line => line.Contains("research vessel"));

    [Theory]
    [InlineData("horoscope", "Leo", "section_unknown")]
    [InlineData("", "Leo", "section_unknown")]
    [InlineData("work", " \n\t", "no_text")]
    public void What_cannot_be_read_is_refused_with_the_reason(string section, string text, string code) => SectionReader.Read(section, text, ReadOptions.Default).Error!.Code.ShouldBe(code);

    [Fact]
    public void Any_words_under_any_name_are_read_or_refused()
        => Prop.ForAll<string?, int>((text, at) => SectionReader.Read(SectionReader.Names[(int)((uint)at % SectionReader.Names.Count)], text ?? "", ReadOptions.Default) is { } read && (read.IsOk || read.Error.Code == "no_text")).QuickCheckThrowOnFailure();
}
