namespace Vitae.Typesetting;

/// <summary>What is known of a resume's pages before they are made.</summary>
/// <param name="Pages">At least 1.</param>
/// <param name="Filled">Share of the last page that holds text, 0 to 1.</param>
/// <param name="Uncovered">Unicode code points that no bundled font has.</param>
/// <param name="Warnings">The same as a sentence; empty when all is well.</param>
public sealed record PageInspection(int Pages, double Filled, IReadOnlyList<int> Uncovered, IReadOnlyList<string> Warnings)
{
    /// <summary>Lines of text on the last page.</summary>
    public int LinesOnLast { get; init; }
}
