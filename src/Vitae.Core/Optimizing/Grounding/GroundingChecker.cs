using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>
/// Whether every claim of a text follows from the source entry it rewrites or from a fact the person confirmed: by rules, without a model. Numbers, names, tools, titles, degrees, scope,
/// outcomes and superlatives must stand in the source in some form; a verb may not grow stronger, a direction may not turn, a negation or a reservation may not vanish.
/// </summary>
public static class GroundingChecker
{
    /// <summary>A longer text is checked up to here, in UTF-16 units.</summary>
    public const int MaxTextLength = 10_000;

    /// <param name="source">The resume the text comes from.</param>
    /// <param name="pointer">JSON pointer of what the text rewrites: a bullet or an entry is supported by its own entry alone; anything else, or none, by the whole resume.</param>
    /// <param name="text">The text to check.</param>
    /// <param name="options">Confirmed facts and today's date.</param>
    public static GroundingReport Check(Resume source, string? pointer, string text, GroundingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(text);
        options ??= new GroundingOptions();
        return Check(SourceReader.Read(source, pointer, options), pointer, text);
    }

    /// <summary>For several texts that rest on the same part of a source, which is read once.</summary>
    internal static GroundingReport Check(SourceScope scope, string? pointer, string text)
        => Report(TextCheck.Find(text, scope), pointer ?? "");

    /// <summary>The same for a source that is plain text.</summary>
    public static GroundingReport Check(string source, string text, GroundingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(text);
        return Report(TextCheck.Find(text, SourceReader.ReadText(source, options ?? new GroundingOptions())), "");
    }

    /// <summary>
    /// A whole draft: its entries are found in the source by id, else by employer, title and dates; each bullet is checked against its own entry, summary, headline and lists against the whole
    /// resume. Pointers of the findings are into the draft.
    /// </summary>
    public static GroundingReport CheckResume(Resume source, Resume draft, GroundingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(draft);
        var claims = DraftCheck.Find(source, draft, options ?? new GroundingOptions());
        return new() { Supported = claims.Count == 0, Unsupported = claims };
    }

    private static GroundingReport Report(IReadOnlyList<(string Claim, string Reason)> claims, string pointer)
        => new() { Supported = claims.Count == 0, Unsupported = [.. claims.Select(c => new UnsupportedClaim(pointer, c.Claim, c.Reason))] };
}
