using Vitae.Core;
using Vitae.Reading.Layout;
using Vitae.Reading.Pdf;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>One warm reader for all tests; a test is skipped where the library is not installed.</summary>
internal static class PdfReading
{
    private static readonly PdfTextReader Reader = new();

    public static async Task<Result<LaidOutDocument>> TryRead(byte[] document)
    {
        var result = await Reader.ReadAsync(document, ReadOptions.Default, TestContext.Current.CancellationToken);
        if (result.Error?.Code == "pdf_reader_missing") Assert.Skip(result.Error.ToString());
        return result;
    }

    public static async Task<LaidOutDocument> Read(SmallPdf pdf)
    {
        var result = await TryRead(pdf.Build());
        result.Error.ShouldBeNull();
        return result.Value;
    }

    public static async Task<IReadOnlyList<string>> ReadLines(SmallPdf pdf) => [.. (await Read(pdf)).Lines.Select(line => line.Text)];
}
