namespace Vitae.Core.Quality;

/// <summary>What one inspection found.</summary>
/// <param name="Score">0 to 100; whatever it lacks of 100 is explained by the messages.</param>
internal sealed record Inspection(int Score, IReadOnlyList<string> Warnings, IReadOnlyList<string> Suggestions)
{
    private const int MaxMessages = 40;

    /// <summary>The messages without repetition; beyond a limit only their number.</summary>
    public static IReadOnlyList<string> Limit(IEnumerable<string> messages)
    {
        var distinct = messages.Distinct().ToList();
        return distinct.Count <= MaxMessages ? distinct : [.. distinct.Take(MaxMessages), FormattableString.Invariant($"And {distinct.Count - MaxMessages} more of these")];
    }

    public static int ToScore(double score) => (int)Math.Round(Math.Clamp(score, 0, 100), MidpointRounding.AwayFromZero);
}
