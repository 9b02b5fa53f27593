using Vitae.Core;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Image;

/// <summary>
/// Text recognition of pages that are pictures. The script of the first page chooses the languages, its words choose among them: a page in German is read again with German when that is installed.
/// </summary>
internal sealed class Recognition
{
    /// <summary>Pages of one document that are recognized; each takes seconds.</summary>
    public const int MaxPages = 12;

    private static readonly Lazy<Task<Tesseract?>> Installed = new(() => Tesseract.FindAsync(CancellationToken.None));

    private readonly Tesseract tesseract;
    private readonly List<RecognizedPage> pages = [];
    private readonly List<string> warnings = [];
    private string? languages;

    private Recognition(Tesseract tesseract) => this.tesseract = tesseract;

    public IReadOnlyList<RecognizedPage> Pages => pages;

    /// <summary>Null when no text recognition is installed.</summary>
    public static async Task<Recognition?> StartAsync() => await Installed.Value is { } tesseract ? new Recognition(tesseract) : null;

    public static Error Missing(string what) => new("ocr_missing", $"{what}, and Tesseract, which recognizes text in pictures, is not installed", null,
        "install it: apt-get install tesseract-ocr tesseract-ocr-eng, and tesseract-ocr-deu and its like for other languages (Debian, Ubuntu), or brew install tesseract tesseract-lang (macOS); or send the document itself");

    /// <summary>Adds the pages of one picture.</summary>
    /// <param name="number">Of its first page, from 1.</param>
    /// <returns>False when it cannot be read in time.</returns>
    public async Task<bool> AddAsync(ReadOnlyMemory<byte> picture, int resolution, int number, CancellationToken cancellation)
    {
        var orientation = await tesseract.OrientAsync(picture, resolution, cancellation);
        var turn = orientation?.Turn ?? 0;
        var first = languages is null;
        languages ??= Begin(orientation?.Script);
        var read = await ReadAsync(picture, resolution, turn, number, cancellation);
        if (read is null)
            return false;
        if (first && Better(read) is { } better)
        {
            languages = better;
            read = await ReadAsync(picture, resolution, turn, number, cancellation) ?? read;
        }
        pages.AddRange(read);
        return true;
    }

    /// <summary>What a person should know of how the text was won.</summary>
    public IReadOnlyList<string> Warnings()
    {
        if (pages.Count == 0)
            return warnings;
        var (numbers, sure) = (string.Join(", ", pages.Select(page => page.Page.Number)), pages.Average(page => page.Certainty));
        return [$"{(pages.Count == 1 ? "Page " + numbers + " is a picture" : $"Pages {numbers} are pictures")}; the text was recognized with {(int)(sure * 100)} % certainty ({languages}): check it.", .. warnings];
    }

    private string Begin(string? script)
    {
        var (begin, missing) = OcrLanguages.Of(script, tesseract.Languages);
        if (missing is not null)
            warnings.Add($"The page is written in {script} letters; install {OcrLanguages.Package(missing)} to read them.");
        return begin;
    }

    /// <summary>The language of the words, when it is not the one they were read with.</summary>
    private string? Better(List<RecognizedPage> read)
    {
        var text = string.Join(' ', read.SelectMany(page => page.Page.Words).Select(word => word.Text));
        if (OcrLanguages.Name(LanguageDetector.Detect(text)) is not { } name || languages!.Split('+')[0] == name)
            return null;
        if (tesseract.Languages.Contains(name))
            return name + (tesseract.Languages.Contains("eng") && name != "eng" ? "+eng" : "");
        warnings.Add($"Install {OcrLanguages.Package(name)} to recognize this language better.");
        return null;
    }

    private async Task<List<RecognizedPage>?> ReadAsync(ReadOnlyMemory<byte> picture, int resolution, int turn, int number, CancellationToken cancellation)
        => await tesseract.ReadAsync(picture, languages!, resolution, cancellation) is { } table ? RecognizedPage.Read(table, resolution, turn, number) : null;
}
