namespace Vitae.Reading.Layout;

/// <summary>A part of a page whose lines are read from the top to the bottom.</summary>
/// <param name="Column">0 for the main flow; side columns from 1.</param>
internal sealed record Region(int Page, int Column, IReadOnlyList<Fragment> Fragments);
