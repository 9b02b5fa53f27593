namespace Vitae.Core.Optimizing;

/// <summary>Whether every claim of a text follows from its source.</summary>
public sealed record GroundingReport
{
    /// <summary>True when <see cref="Unsupported"/> is empty.</summary>
    public required bool Supported { get; init; }
    public IReadOnlyList<UnsupportedClaim> Unsupported { get; init; } = [];
}

/// <param name="Pointer">Where the claim stands: a JSON pointer into the checked document, or the source pointer of the checked text.</param>
/// <param name="Claim">The words that are not supported, as they stand in the text.</param>
/// <param name="Reason">Why, in one sentence a person understands.</param>
public sealed record UnsupportedClaim(string Pointer, string Claim, string Reason);
