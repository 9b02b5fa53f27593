using System.Buffers.Binary;
using System.IO.Compression;

namespace Vitae.Typesetting.Tests;

/// <summary>The picture is the page.</summary>
public sealed class PngTests
{
    [Theory]
    [InlineData("classic", "en-long")]
    [InlineData("modern", "ar-long")]
    [InlineData("professional", "zh-long")]
    [InlineData("executive", "hi-short")]
    public void A_picture_shows_what_poppler_draws_from_the_PDF(string template, string sample)
    {
        var options = new RenderOptions { Resolution = 72 };
        var pages = Print.File(template, sample, OutputFormat.Png, options).Pages;
        var pdf = Print.File(template, sample, OutputFormat.Pdf, options).Bytes;
        for (var page = 0; page < pages.Count; page++)
        {
            var ours = Pixels(pages[page]);
            var theirs = Tool.WithFile(pdf, "pdf", file =>
            {
                var stem = Path.ChangeExtension(file, null);
                Tool.Run("pdftoppm", ["-r", "72", "-png", "-singlefile", "-f", $"{page + 1}", "-scale-to-x", $"{ours.Width}", "-scale-to-y", $"{ours.Height}", file, stem]).ExitCode.ShouldBe(0);
                return Pixels(File.ReadAllBytes(stem + ".png"));
            });
            (theirs.Width, theirs.Height).ShouldBe((ours.Width, ours.Height));
            Ink(ours, ours, 8).Zip(Ink(theirs, ours, 8)).Average(cell => Math.Abs(cell.First - cell.Second)).ShouldBeLessThan(6);
        }
    }

    [Fact]
    public void The_same_page_is_the_same_picture_in_the_size_asked()
    {
        var options = new RenderOptions { Resolution = 30, PageSize = PageSize.Letter };
        var once = Print.File("modern", "en-long", OutputFormat.Png, options);
        once.Bytes.ShouldBe(Print.File("modern", "en-long", OutputFormat.Png, options).Bytes);
        once.Pages.Count.ShouldBe(once.PageCount);
        var (width, height, _) = Pixels(once.Bytes);
        (width, height).ShouldBe((255, 330));
        once.Bytes.Length.ShouldBeLessThan(64 * 1024);
    }

    /// <summary>Average darkness of squares of pixels: what remains the same between two ways to smooth edges.</summary>
    private static IEnumerable<double> Ink((int Width, int Height, byte[] Grey) picture, (int Width, int Height, byte[] Grey) size, int cell)
    {
        for (var top = 0; top + cell <= size.Height; top += cell)
        {
            for (var left = 0; left + cell <= size.Width; left += cell)
            {
                var sum = 0;
                for (var y = top; y < top + cell; y++)
                {
                    for (var x = left; x < left + cell; x++) sum += picture.Grey[(y * picture.Width) + x];
                }
                yield return sum / (double)(cell * cell);
            }
        }
    }

    /// <summary>Reads 8-bit RGB without interlace: enough for our files and poppler's.</summary>
    private static (int Width, int Height, byte[] Grey) Pixels(byte[] png)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        (png[24], png[25]).ShouldBe(((byte)8, (byte)2));
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) packed.Write(png, at + 8, length);
            at += length + 12;
        }
        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var (row, above, grey) = (new byte[width * 3], new byte[width * 3], new byte[width * height]);
        for (var y = 0; y < height; y++)
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(row);
            for (var i = 0; i < row.Length; i++)
            {
                int left = i < 3 ? 0 : row[i - 3], up = above[i], corner = i < 3 ? 0 : above[i - 3];
                row[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }
            for (var x = 0; x < width; x++) grey[(y * width) + x] = (byte)((row[x * 3] + row[(x * 3) + 1] + row[(x * 3) + 2]) / 3);
            (row, above) = (above, row);
        }
        return (width, height, grey);
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
