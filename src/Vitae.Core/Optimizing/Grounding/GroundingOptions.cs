namespace Vitae.Core.Optimizing.Grounding;

/// <summary>What the check may rely on beside the source.</summary>
public sealed record GroundingOptions
{
    /// <summary>Sentences the person confirmed; they support a text as if they stood in the entry it rewrites.</summary>
    public IReadOnlyList<string> ConfirmedFacts { get; init; } = [];

    /// <summary>Ends the durations of what still goes on. Without it such a duration supports any claim up to fifty years from its start.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>"en", "de", "fr" or "es"; null = found from the source.</summary>
    public string? Language { get; init; }
}
