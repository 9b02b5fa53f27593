using System.Text;
using Vitae.Reading.Image;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>Pages of a PDF that are pictures: painted by its reader, then recognized.</summary>
internal static class ScannedPages
{
    public static bool Any(PdfContent content) => content.Status == PdfStatus.Read && content.Pages.Any(IsScan);

    /// <summary>The recognition with all pages that could be read; null when no text recognition is installed.</summary>
    /// <param name="paint">Paints a page, counted from 1.</param>
    public static async Task<Recognition?> ReadAsync(PdfContent content, Func<int, Task<PdfPicture?>> paint, CancellationToken cancellation)
    {
        if (await Recognition.StartAsync() is not { } recognition) return null;
        var numbers = content.Pages.Select((page, index) => (page, number: index + 1)).Where(one => IsScan(one.page)).Take(Recognition.MaxPages);
        foreach (var (_, number) in numbers)
        {
            if (await paint(number) is { } picture) await recognition.AddAsync(Graymap(picture), picture.Resolution, number, cancellation);
        }
        return recognition;
    }

    private static bool IsScan(PdfPage page) => page is { Glyphs.Count: 0, HasImages: true };

    /// <summary>The simplest of picture formats (netpbm, "P5").</summary>
    private static byte[] Graymap(PdfPicture picture) => [.. Encoding.ASCII.GetBytes($"P5\n{picture.Width} {picture.Height}\n255\n"), .. picture.Gray];
}
