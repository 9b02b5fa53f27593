namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>A number as it is written, before its unit and its period are read.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal readonly record struct Number(double Value, int First, int Last)
{
    /// <summary>Written in words: "two hundred", "a third".</summary>
    public bool IsWord { get; init; }

    /// <summary>How many times as much or which part: "twofold", "3x", "half", "one in five".</summary>
    public bool IsFactor { get; init; }

    /// <summary>With a word or letter of scale: "3 million", "40k".</summary>
    public bool IsScaled { get; init; }

    /// <summary>The unit that is part of the number: the years of "a decade"; "" for most.</summary>
    public string Unit { get; init; } = "";

    public static Number InWords(double value, int first, int last, string unit = "") => new(value, first, last) { IsWord = true, Unit = unit };

    public static Number Factor(double value, int first, int last) => new(value, first, last) { IsWord = true, IsFactor = true };
}
