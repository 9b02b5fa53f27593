namespace Vitae.Core.Optimizing.Grounding.Quantities;

internal enum QuantityKind
{
    Count,
    Percent,
    Money,

    /// <summary>A factor: "3x", "doubled", "half".</summary>
    Times,
    Duration,
    Measure,
    Year,
}

/// <summary>What stands before a number and shifts its truth.</summary>
internal enum Bound
{
    None,

    /// <summary>"over 40", "40+", "at least 40".</summary>
    AtLeast,

    /// <summary>"up to 40", "under 40".</summary>
    AtMost,
    About,

    /// <summary>"nearly 40".</summary>
    Nearly,
}

/// <summary>A number of a text with what it counts.</summary>
/// <param name="Unit">Of a duration "day", "month", …; of a measure its name ("inch"); of money the currency code or "" when none is written.</param>
/// <param name="Nouns">Lemmas of up to three words after the number: what is counted.</param>
/// <param name="Per">"day", "month" …: the period the number is counted in; "" when none is said.</param>
/// <param name="First">Index of the first token, with <paramref name="Last"/> the span in the text.</param>
internal sealed record Quantity(QuantityKind Kind, double Value, string Unit, Bound Bound, string Per, IReadOnlyList<string> Nouns, int First, int Last)
{
    /// <summary>"from 8 to 4": the partner of a range or change, and whether this is its start.</summary>
    public Quantity? To { get; init; }

    /// <summary>Of a duration, its length in days, so that "18 months" is "1.5 years".</summary>
    public double Days => Kind == QuantityKind.Duration ? Value * QuantityUnits.DaysOf(Unit) : 0;

    /// <summary>A bare "one", which is more often a pronoun than a number.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>"15 percentage points", which is a difference of two percentages, not a share.</summary>
    public bool IsPoints { get; init; }
}
