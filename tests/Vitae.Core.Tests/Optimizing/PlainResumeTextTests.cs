using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Optimizing;

public sealed class PlainResumeTextTests
{
    [Fact]
    public void The_text_has_conventional_headings_one_date_format_and_dashes()
    {
        var text = PlainResumeText.Write(SampleResumes.Welder, ["skills", "work_experience"]);

        text.ShouldStartWith("Marek Dvorak\nCertified Welder\nm.dvorak@example.net | +1 414 555 0162 | Milwaukee\n\nSKILLS\nWelding: GTAW, SMAW, FCAW, Blueprint reading\n\nEXPERIENCE\n");
        text.ShouldContain("Pipe Welder, Harbor Steel Fabrication | 2017 - 2023\n- Welded carbon and stainless pipe");
        text.ShouldContain("Welder's Helper, Dells Ironworks | 05/2015 - 12/2016\n");
        text.ShouldContain("CERTIFICATIONS\nAWS Certified Welder, American Welding Society, 03/2017\n");
    }

    [Fact]
    public void A_german_resume_has_german_headings()
    {
        var resume = new Resume { Work = [new Work { Position = "Pflegefachkraft", StartDate = "2020-03", Highlights = ["Versorgung von 20 Patienten auf der Intensivstation und Einarbeitung der neuen Kollegen"] }] };

        PlainResumeText.Write(resume, []).ShouldBe("BERUFSERFAHRUNG\nPflegefachkraft | 03/2020 - heute\n- Versorgung von 20 Patienten auf der Intensivstation und Einarbeitung der neuen Kollegen\n");
    }

    [Fact]
    public void Levels_within_a_group_stand_behind_its_skills_in_one_line()
    {
        var resume = new Resume { Skills = [Skill("Languages", "expert", "Python", "C"), Skill("Languages", "basic", "Go"), Skill("Languages", null, "Rust"), Skill("Tools", null, "Git"), new Skill { Name = "Excel", Level = "good" }] };

        PlainResumeText.Write(resume, []).ShouldBe("SKILLS\nLanguages: Python (expert), C (expert), Go (basic), Rust\nTools: Git\nExcel (good)\n");

        static Skill Skill(string group, string? level, params string[] members) => new() { Name = group, Level = level, Keywords = members };
    }

    [Fact]
    public void Every_line_is_plain_text()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var text = PlainResumeText.Write(resume, []);
            text.ShouldNotContain("\t");
            text.Contains('\u202E').ShouldBeFalse();
            text.Split('\n').ShouldAllBe(line => line.Trim() == line);
            foreach (var highlight in resume.Work.SelectMany(work => work.Highlights).Where(it => !it.Contains('\u202E')))
                text.ShouldContain("- " + string.Join(' ', highlight.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }).QuickCheckThrowOnFailure();
}
