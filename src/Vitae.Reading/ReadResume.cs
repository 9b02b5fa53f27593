using Vitae.Core.Resumes;
using Vitae.Reading.Layout;

namespace Vitae.Reading;

/// <summary>What was read from one file.</summary>
public sealed record ReadResume
{
    public required Resume Resume { get; init; }

    /// <summary>Each field that was filled, with how sure the reader is and where it stands.</summary>
    public IReadOnlyList<FieldReading> Fields { get; init; } = [];

    /// <summary>Lines that fit no field, with their places; they are also in <see cref="Resume.CustomSections"/>, so nothing is dropped.</summary>
    public IReadOnlyList<Leftover> LeftoverLines { get; init; } = [];

    /// <summary>The texts of <see cref="LeftoverLines"/>.</summary>
    public IReadOnlyList<string> Leftovers => [.. LeftoverLines.Select(line => line.Text)];

    /// <summary>Text that nobody sees on the page (white on white, tiny, off the page, covered): never part of a field.</summary>
    public IReadOnlyList<string> HiddenText { get; init; } = [];

    /// <summary>Headers, footers and page numbers that repeat: never part of a field.</summary>
    public IReadOnlyList<string> RunningLines { get; init; } = [];

    /// <summary>Findings a person should know: invisible text, pages that are images, text that no field took.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The pages that <see cref="ResumeReader.PaintPageAsync"/> can show, which is those of a PDF; the places of fields are on them.</summary>
    public IReadOnlyList<PageExtent> Pages { get; init; } = [];

    /// <summary>The whole text in reading order.</summary>
    public string Text { get; init; } = "";
}

/// <summary>A line that no field took.</summary>
/// <param name="Section">The heading it stands under; null above the first.</param>
/// <param name="Page">From 1; 0 when the format has no pages.</param>
public sealed record Leftover(string Text, string? Section, int Page, Box? Box);

/// <summary>One field as it was read.</summary>
/// <param name="Pointer">JSON pointer into the resume, such as <c>/work/0/position</c>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Page">From 1; 0 when the format has no pages.</param>
/// <param name="Text">The words of the document the value was taken from.</param>
public sealed record FieldReading(string Pointer, string Value, double Confidence, int Page, Box? Box, string Text);
