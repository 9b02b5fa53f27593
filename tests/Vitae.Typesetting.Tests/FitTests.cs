using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Fitting;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>A resume made to fill one page or two, or the reason it cannot.</summary>
public sealed class FitTests
{
    private static readonly Typesetter Shared = new();

    [Fact]
    public void Whatever_the_resume_the_report_tells_the_truth()
        => FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(40),
            Prop.ForAll(Anybody.Resumes(), Gen.Elements(BuiltInTemplates.All.ToArray()).ToArbitrary(), Gen.Choose(1, 2).ToArbitrary(), (resume, template, wanted) =>
            {
                var (fitted, report) = Fit(resume, template, wanted);
                var pages = Print.Try(resume, fitted).Value.PageCount;
                pages.ShouldBe(report.Pages);
                if (report.Fits) pages.ShouldBe(wanted);
                else fitted.ShouldBe(template);
                if (report.Outcome == FitOutcome.TooLong) report.LinesOver.ShouldBeGreaterThan(0);
                if (report.Outcome == FitOutcome.Squeezed) report.Size.ShouldBeInRange(8.5, template.Styles["text"].Size!.Value);
                if (report.Outcome == FitOutcome.Loosened) report.Spacing.ShouldBeGreaterThanOrEqualTo(1);
                report.Filled.ShouldBeInRange(0, 1.0001);
                return true;
            }));

    [Fact]
    public void Spacing_gives_way_before_size()
    {
        var (_, report) = Fit(Sample.Load("en-long"), BuiltInTemplates.Find("executive")!, 2);
        report.Outcome.ShouldBe(FitOutcome.Squeezed);
        report.Spacing.ShouldBeLessThan(1);
        report.Size.ShouldBe(report.TemplateSize);
    }

    [Fact]
    public void Size_gives_way_when_spacing_is_not_enough_and_the_page_is_well_filled()
    {
        var (fitted, report) = Fit(Sample.Load("en-long"), BuiltInTemplates.Find("compact")!, 1);
        report.Outcome.ShouldBe(FitOutcome.Squeezed);
        report.Size.ShouldBeLessThan(report.TemplateSize);
        report.Filled.ShouldBeGreaterThan(0.95);
        report.Message.ShouldContain("pt");
        Print.Try(Sample.Load("en-long"), fitted).Value.PageCount.ShouldBe(1);
    }

    [Fact]
    public void A_short_resume_is_set_wider_on_one_page_and_refused_on_two()
    {
        var template = BuiltInTemplates.Find("professional")!;
        var (_, loose) = Fit(Sample.Load("en-short"), template, 1);
        loose.Outcome.ShouldBe(FitOutcome.Loosened);
        loose.Spacing.ShouldBeGreaterThan(1);
        var (same, far) = Fit(Sample.Load("en-short"), template, 2);
        far.Outcome.ShouldBe(FitOutcome.TooShort);
        far.Message.ShouldContain("ends on page 1");
        same.ShouldBe(template);
    }

    [Fact]
    public void A_long_resume_says_by_how_many_lines_it_is_too_long()
    {
        var (_, report) = Fit(Sample.Load("en-long"), BuiltInTemplates.Find("executive")!, 1);
        report.Fits.ShouldBeFalse();
        report.Message.ShouldContain($"{report.LinesOver} lines too long");
    }

    [Fact]
    public void Fitting_twice_changes_nothing_more()
    {
        var resume = Sample.Load("en-long");
        var once = Fit(resume, BuiltInTemplates.Find("professional")!, 2);
        Fit(resume, once.Template, 2).Report.Outcome.ShouldBeOneOf(FitOutcome.Unchanged, FitOutcome.Loosened);
        Fit(resume, once.Template, 2).Report.Pages.ShouldBe(2);
    }

    [Fact]
    public void A_resume_beyond_every_limit_is_too_long_and_no_page_count_is_a_clear_error()
    {
        var endless = new Resume { Basics = new() { Name = "N", Summary = string.Join(' ', Enumerable.Repeat("word", 150_000)) } };
        Shared.Fit(endless, BuiltInTemplates.All[0], 1, cancel: TestContext.Current.CancellationToken).Error.ShouldNotBeNull().Code.ShouldBe("too_many_pages");
        Shared.Fit(Resume.Empty, BuiltInTemplates.All[0], 0, cancel: TestContext.Current.CancellationToken).Error.ShouldNotBeNull().Code.ShouldBe("fit_invalid");
    }

    private static FittedTemplate Fit(Resume resume, Template template, int pages)
        => Shared.Fit(resume, template, pages, cancel: TestContext.Current.CancellationToken).Value;
}
