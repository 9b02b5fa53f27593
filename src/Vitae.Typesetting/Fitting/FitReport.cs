using System.Globalization;

namespace Vitae.Typesetting.Fitting;

public enum FitOutcome
{
    /// <summary>The template's own spacing and size already fill the pages.</summary>
    Unchanged,

    /// <summary>Spacing, and where needed size, were reduced.</summary>
    Squeezed,

    /// <summary>Spacing, and where needed size, were raised.</summary>
    Loosened,

    /// <summary>The text does not fit in a size people can read; the template is as it was.</summary>
    TooLong,

    /// <summary>The text does not reach the last page, or hardly; the template is as it was.</summary>
    TooShort,
}

/// <summary>What was done to make a resume fill a number of pages, or why it cannot.</summary>
public sealed record FitReport
{
    private const double WellFilled = 0.9;

    /// <summary>Pages asked for.</summary>
    public required int Wanted { get; init; }

    /// <summary>Pages it has now.</summary>
    public required int Pages { get; init; }
    public required FitOutcome Outcome { get; init; }

    /// <summary>Against the template's own: 0.8 is a fifth less space.</summary>
    public required double Spacing { get; init; }

    /// <summary>Of running text, in points, now and as the template has it.</summary>
    public required double Size { get; init; }
    public required double TemplateSize { get; init; }

    /// <summary>Share of the last page that holds text, 0 to 1.</summary>
    public required double Filled { get; init; }

    /// <summary>Lines too many at the tightest setting; 0 unless it is too long.</summary>
    public int LinesOver { get; init; }

    public bool Fits => Outcome is not (FitOutcome.TooLong or FitOutcome.TooShort);

    /// <summary>One sentence for the person, without a full stop.</summary>
    public string Message => Outcome switch
    {
        FitOutcome.Unchanged => $"fills {Count(Wanted)} as it is",
        FitOutcome.Squeezed or FitOutcome.Loosened when Filled >= WellFilled => $"fills {Count(Wanted)}: {string.Join(", ", Changes())}",
        FitOutcome.Squeezed or FitOutcome.Loosened => $"takes {Count(Wanted)}, the last {Percent(Filled)} full: {string.Join(", ", Changes())}",
        FitOutcome.TooLong => $"does not fit on {Count(Wanted)}: in the smallest readable size it is {LinesOver} {(LinesOver == 1 ? "line" : "lines")} too long; shorten it, or choose another template or more pages",
        _ => $"does not fill {Count(Wanted)}: it ends on page {Pages}, {Percent(Filled)} full; ask for fewer pages, or add to it",
    };

    private IEnumerable<string> Changes()
    {
        if (!Spacing.Equals(1)) yield return $"spacing {(Spacing < 1 ? "down" : "up")} to {Percent(Spacing)}";
        if (!Size.Equals(TemplateSize)) yield return string.Create(CultureInfo.InvariantCulture, $"text from {TemplateSize:0.#} to {Size:0.#} pt");
    }

    private static string Count(int pages) => pages == 1 ? "one page" : $"{(pages == 2 ? "two" : pages.ToString(CultureInfo.InvariantCulture))} pages";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");
}
