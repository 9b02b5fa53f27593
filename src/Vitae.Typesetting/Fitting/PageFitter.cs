using Vitae.Core;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Fitting;

/// <summary>A template changed so that one resume fills its pages.</summary>
/// <param name="Template">To render with, in any format.</param>
/// <param name="Report">What was changed.</param>
public sealed record FittedTemplate(Template Template, FitReport Report);

/// <summary>
/// Finds the largest spacing, and only when that does not suffice the largest size, at which the text stays within the pages wanted. Spacing is searched by
/// bisection over layouts whose paragraphs are all in the cache; each size shapes the text anew, so sizes are few: tenths of a point.
/// </summary>
internal sealed class PageFitter(Template template, int wanted, Func<Template, Result<PageMeasure>> measure)
{
    /// <summary>Running text below this strains the eye on paper, in points.</summary>
    private const double SmallestText = 8.5;
    private const double LargestText = 11.5;
    private const double MostGrowth = 1.06;
    private const double TightestSpacing = 0.5;
    private const double LoosestSpacing = 1.5;
    private const double SizeStep = 0.1;
    private const int SpacingSteps = 7;

    /// <summary>A last page with less than this is no page of its own.</summary>
    private const double LeastFilled = 0.3;

    /// <summary>From here on nobody sees what is missing.</summary>
    private const double WellFilled = 0.97;

    private readonly double own = template.Styles[StyleNames.Text].Size!.Value;

    public Result<FittedTemplate> Fit()
    {
        var natural = measure(template);
        if (natural.Error is { Code: not PageComposer.TooManyPages } failed) return failed;
        if (!natural.IsOk || natural.Value.Pages > wanted) return Squeeze(natural);
        if (natural.Value.Pages == wanted && natural.Value.Filled >= WellFilled) return Done(FitOutcome.Unchanged, 1, own, natural.Value);
        return Loosen(natural.Value);
    }

    private Result<FittedTemplate> Squeeze(Result<PageMeasure> natural)
    {
        var size = own;
        if (!FitsAt(TightestSpacing, size))
        {
            var steps = (int)Math.Max(0, Math.Round((own - SmallestText) / SizeStep));
            size = Largest(Math.Min(own, SmallestText), SizeStep, steps, at => FitsAt(TightestSpacing, at));
            if (!FitsAt(TightestSpacing, size)) return TooLong(natural, size);
        }
        return Settle(TightestSpacing, 1, size, FitOutcome.Squeezed);
    }

    private Result<FittedTemplate> Loosen(PageMeasure natural)
    {
        var most = Math.Max(own, Math.Min(own * MostGrowth, LargestText));
        var size = own;
        if (FitsAt(LoosestSpacing, own)) size = Largest(own, SizeStep, (int)((most - own) / SizeStep), at => FitsAt(LoosestSpacing, at));
        var settled = Settle(1, LoosestSpacing, size, FitOutcome.Loosened);
        if (settled.Error is { } error) return error;
        var report = settled.Value.Report;
        var reaches = report.Pages == wanted && (natural.Pages == wanted || report.Filled >= LeastFilled);
        return reaches ? settled : Done(FitOutcome.TooShort, 1, own, natural);
    }

    private Result<FittedTemplate> Settle(double tightest, double loosest, double size, FitOutcome outcome)
    {
        const int Steps = 1 << SpacingSteps;
        var spacing = Largest(tightest, (loosest - tightest) / Steps, Steps, at => FitsAt(at, size));
        return measure(At(spacing, size)).Then<FittedTemplate>(measured => Done(outcome, spacing, size, measured));
    }

    private Result<FittedTemplate> TooLong(Result<PageMeasure> natural, double smallest)
    {
        var tightest = measure(At(TightestSpacing, smallest));
        if (tightest.Error is { } error) return error;
        var shown = natural.IsOk ? natural.Value : tightest.Value;
        var given = Done(FitOutcome.TooLong, 1, own, shown);
        return given with { Report = given.Report with { LinesOver = tightest.Value.LinesBeyond(wanted) } };
    }

    private FittedTemplate Done(FitOutcome outcome, double spacing, double size, PageMeasure measured) => new(
        At(spacing, size),
        new FitReport
        {
            Wanted = wanted,
            Pages = measured.Pages,
            Outcome = spacing.Equals(1) && size.Equals(own) && outcome is FitOutcome.Loosened or FitOutcome.Squeezed ? FitOutcome.Unchanged : outcome,
            Spacing = Math.Round(spacing, 3),
            Size = Math.Round(size, 2),
            TemplateSize = own,
            Filled = Math.Round(measured.Filled, 3),
        });

    private Template At(double spacing, double size) => template.Sized(size / own).Spaced(spacing);

    private bool FitsAt(double spacing, double size) => measure(At(spacing, size)) is { IsOk: true } measured && measured.Value.Pages <= wanted;

    /// <summary>The largest of from, from + step, … that holds, as far as bisection sees; from when none does.</summary>
    private static double Largest(double from, double step, int count, Func<double, bool> holds)
    {
        var (good, bad) = (0, count + 1);
        while (bad - good > 1)
        {
            var middle = (good + bad) / 2;
            if (holds(from + (step * middle))) good = middle;
            else bad = middle;
        }
        return from + (step * good);
    }
}
