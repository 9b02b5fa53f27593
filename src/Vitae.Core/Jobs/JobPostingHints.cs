namespace Vitae.Core.Jobs;

/// <summary>What is known of a posting besides its text; it wins over what the text seems to say.</summary>
public sealed record JobPostingHints(string? Title = null, string? Company = null);
