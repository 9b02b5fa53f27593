using System.Text.Json;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing;

public sealed class ResumeOptimizerTests
{
    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void The_same_input_gives_the_same_bytes(string name)
        => Bytes(Case.Of(name).Optimize()).ShouldBe(Bytes(Case.Of(name).Optimize()));

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Every_bullet_is_supported_by_the_line_it_came_from(string name)
    {
        var (source, output) = (Case.Of(name).Source, Case.Of(name).Optimize());

        output.Grounding.Unsupported.ShouldBeEmpty();
        foreach (var bullet in output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets))
        {
            var original = ResumePointers.Text(source, bullet.Source).ShouldNotBeNull();
            if (bullet.Text != original)
                GroundingChecker.Check(source, bullet.Source, bullet.Text, new GroundingOptions { Today = Case.Today }).Unsupported.ShouldBeEmpty();
            foreach (var alternate in bullet.Alternates)
                GroundingChecker.Check(source, bullet.Source, alternate.Text, new GroundingOptions { Today = Case.Today }).Unsupported.ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Every_number_of_the_resume_stands_in_the_source_or_counts_its_years(string name)
    {
        var (source, output) = (Case.Of(name).Source, Case.Of(name).Optimize());
        var known = Numbers(string.Join(' ', GeneratedResumes.TextsOf(source))).ToHashSet();
        var years = Enumerable.Range(1, (int)Experience.Years(source, Case.Today) + 1).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture));

        string[] texts = [.. output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets).Select(bullet => bullet.Text), output.Targeting.TargetHeadline, output.SkillsBlock];
        foreach (var number in Numbers(string.Join(' ', texts)))
            known.ShouldContain(number);
        foreach (var number in Numbers(output.Ui.ProfessionalSummary.Primary))
            known.Concat(years).ShouldContain(number);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Employers_titles_dates_and_degrees_are_those_of_the_source(string name)
    {
        var (source, ui) = (Case.Of(name).Source, Case.Of(name).Optimize().Ui);

        ui.WorkExperience.Items.Select(item => (item.Company, item.Title, item.StartDate)).ShouldBe(source.Work.Select(work => (work.Name ?? "", work.Position ?? "", work.StartDate ?? "")));
        ui.Education.Items.Select(item => (item.Degree, item.Field, item.Institution)).ShouldBe(source.Education.Select(it => (it.StudyType ?? "", it.Area ?? "", it.Institution ?? "")));
        string[] titles = [source.Basics.Label ?? "", .. source.Work.Select(work => work.Position ?? "")];
        titles.ShouldContain(title => string.Equals(title, ui.TargetTitle.Primary, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Nothing_of_the_source_is_lost(string name)
    {
        var (source, ui) = (Case.Of(name).Source, Case.Of(name).Optimize().Ui);

        ui.WorkExperience.Items.Count.ShouldBe(source.Work.Count);
        for (var work = 0; work < source.Work.Count; work++)
            ui.WorkExperience.Items[work].Bullets.Select(bullet => bullet.Source).Distinct().Order().ShouldBe(source.Work[work].Highlights.Select((_, at) => $"/work/{work}/highlights/{at}").Order());
        var skills = SkillGrouping.All(ui.Skills.Groups).Concat(SkillGrouping.All(ui.Skills.Alternates)).Select(SkillNames.Key).ToList();
        foreach (var skill in SkillParts.NamesOf(source.Skills))
            skills.ShouldContain(SkillNames.Key(skill));
        (ui.Education.Items.Count, ui.Certifications.Items.Count, ui.InterestsOrExtras.Items.Count).ShouldBe((source.Education.Count, source.Certificates.Count, source.Interests.Count));
        ui.AdditionalSections.Sum(section => section.Items.Count).ShouldBe(source.Projects.Count + source.Volunteer.Count + source.Awards.Count + source.Languages.Count + source.Publications.Count + source.References.Count);
        if (!string.IsNullOrEmpty(source.Basics.Summary))
            ui.ProfessionalSummary.Alternates.Append(ui.ProfessionalSummary.Primary).ShouldContain(source.Basics.Summary);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void Optimizing_what_was_optimized_rewords_no_bullet_again(string name)
    {
        var it = Case.Of(name);
        var once = it.Optimize().ResumeJson;

        var twice = ResumeOptimizer.Optimize(once, it.Job, it.Evidence with { Requirements = [] }, new OptimizePreferences { Length = ResumeLength.Full }, Case.Today).ResumeJson;

        twice.Work.SelectMany(work => work.Highlights).Order().ShouldBe(once.Work.SelectMany(work => work.Highlights).Order());
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void The_texts_keep_their_limits(string name)
    {
        var output = Case.Of(name).Optimize();

        output.Ui.ProfessionalSummary.Primary.Length.ShouldBeLessThanOrEqualTo(420);
        foreach (var alternate in output.Ui.ProfessionalSummary.Alternates)
            alternate.Length.ShouldBeLessThanOrEqualTo(420);
        output.TailoredResumeText.FileNameSuggestion.Length.ShouldBeInRange(1, 120);
        if (name == "arabic")
            output.CoverNote.ShouldBeNull();
        else
            BulletRewriter.CountWords(output.CoverNote.ShouldNotBeNull().Body).ShouldBeInRange(90, 120);
    }

    [Theory]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void A_missing_must_have_is_asked_for_and_never_claimed(string name)
    {
        var it = Case.Of(name);
        var output = it.Optimize();

        foreach (var missing in it.Evidence.Requirements.Where(requirement => requirement.Evidence.Count == 0 && requirement.Kind == Vitae.Core.Jobs.RequirementKind.MustHave))
        {
            output.TailoredResumeText.AtsPlainText.ShouldNotContain(missing.Requirement);
            output.Ui.WorkExperience.Warnings.ShouldContain(warning => warning.Contains(missing.Requirement, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("pflege", "de")]
    [InlineData("elektriker", "de")]
    [InlineData("comptable", "fr")]
    [InlineData("ingeniera", "es")]
    [InlineData("arabic", "ar")]
    public void Bullets_of_other_languages_are_ordered_and_not_reworded(string name, string language)
    {
        var it = Case.Of(name);
        it.Source.Meta!.Language.ShouldBe(language);

        foreach (var (work, optimized) in it.Source.Work.Zip(it.Optimize().Ui.WorkExperience.Items))
            optimized.Bullets.Select(bullet => bullet.Text).Order().ShouldBe(work.Highlights.Order());
    }

    [Theory]
    [InlineData("pflege", "derzeit bei Klinikum Isartal")]
    [InlineData("comptable", "ans d'expérience, actuellement chez Ateliers Rhône SA")]
    [InlineData("ingeniera", "años de experiencia, actualmente en Mediterránea Seguros")]
    [InlineData("nurse", "Registered Nurse with 11 years of experience, currently at Lakeshore Medical Center.")]
    public void The_summary_is_told_from_facts_in_the_language_of_the_resume(string name, string oneOf)
        => oneOf.Split('|').ShouldContain(words => Case.Of(name).Optimize().Ui.ProfessionalSummary.Primary.Contains(words, StringComparison.Ordinal));

    private static byte[] Bytes(StructuredOutput output) => JsonSerializer.SerializeToUtf8Bytes(output, ContractJson.StructuredOutput);

    private static IEnumerable<string> Numbers(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\d+").Select(match => match.Value);
}
