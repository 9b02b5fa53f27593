using Vitae.Reading.Layout;

namespace Vitae.Reading.Review;

/// <summary>What became of one thing a file holds.</summary>
public enum ImportVerdict
{
    /// <summary>It is in a field, and surely so.</summary>
    Kept,

    /// <summary>It is in a field; a person should look.</summary>
    Doubtful,

    /// <summary>No field took it; it is kept under its heading.</summary>
    LeftOver,

    /// <summary>Nobody sees it on the page; it is in no field.</summary>
    Hidden,
}

/// <summary>One line of the review.</summary>
/// <param name="Pointer">JSON pointer into the resume; null when no field took it.</param>
/// <param name="Value">What the field holds, or the text that was left over or hidden.</param>
/// <param name="Confidence">0 to 1; null when no field took it.</param>
/// <param name="Page">From 1; 0 when the place is not known or the format has no pages.</param>
/// <param name="Box">Where it stands on the page, in points from the top left.</param>
/// <param name="Text">The words of the document it was taken from.</param>
/// <param name="Section">The heading what was left over stands under.</param>
public sealed record ImportDecision(ImportVerdict Verdict, string? Pointer, string Value, double? Confidence, int Page, Box? Box, string Text, string? Section = null);

/// <summary>The reading of one file as a list of decisions that a person goes through: what was kept, what is doubtful, what was left over, what nobody sees.</summary>
public sealed record ImportReview(IReadOnlyList<ImportDecision> Decisions)
{
    /// <summary>A field below this is doubtful.</summary>
    public const double DoubtfulBelow = 0.7;

    /// <summary>What stands where in the resume first, in the order of its fields; then what was left over, then what nobody sees.</summary>
    public static ImportReview Of(ReadResume read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(
        [
            .. read.Fields.OrderBy(field => field.Pointer, PointerOrder.Instance).Select(field => new ImportDecision(
                field.Confidence < DoubtfulBelow ? ImportVerdict.Doubtful : ImportVerdict.Kept, field.Pointer, field.Value, field.Confidence, field.Page, field.Box, field.Text)),
            .. read.LeftoverLines.Select(line => new ImportDecision(ImportVerdict.LeftOver, null, line.Text, null, line.Page, line.Box, line.Text, line.Section)),
            .. read.HiddenText.Select(text => new ImportDecision(ImportVerdict.Hidden, null, text, null, 0, null, text)),
        ]);
    }

    public int Count(ImportVerdict verdict) => Decisions.Count(decision => decision.Verdict == verdict);
}
