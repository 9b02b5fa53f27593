using Vitae.Core;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Image;

/// <summary>A photograph or scan of a resume → its text in reading order, by text recognition.</summary>
internal static class PictureReader
{
    private const int MaxPixels = 50_000_000;
    private const double PageWidthInches = 8.27;

    public static async Task<Result<LaidOutDocument>> ReadAsync(ReadOnlyMemory<byte> picture, CancellationToken cancellation)
    {
        if (PictureSize.Of(picture.Span) is not { Width: > 0, Height: > 0 } size)
            return new Error("image_damaged", "the picture is damaged: it does not say how large it is", null, "save it again as PNG or JPEG");
        if ((long)size.Width * size.Height > MaxPixels)
            return new Error("image_too_large", $"the picture has {(long)size.Width * size.Height / 1_000_000} million pixels, the limit is {MaxPixels / 1_000_000}", null, "save it smaller; 300 pixels an inch are enough");
        if (await Recognition.StartAsync() is not { } recognition)
            return Recognition.Missing("the file is a picture");
        // A page is as wide as a sheet of paper, upright or not.
        var resolution = (int)Math.Clamp(Math.Min(size.Width, size.Height) / PageWidthInches, 72, 600);
        if (!await recognition.AddAsync(picture, resolution, 1, cancellation))
            return new Error("image_unreadable", "the text in the picture could not be recognized: it is damaged, or takes too long", null, "save it again as PNG or JPEG, or send the document itself");
        return !recognition.Pages.Any(page => page.HasText)
            ? new Error("image_without_text", "no text was found in the picture", null, "send a sharper picture, or the document itself")
            : DocumentLayout.Arrange([.. recognition.Pages.Take(Recognition.MaxPages).Select(page => page.Page)]) with { Warnings = recognition.Warnings(), Certainty = recognition.Pages.ToDictionary(page => page.Page.Number, page => page.Certainty) };
    }
}
