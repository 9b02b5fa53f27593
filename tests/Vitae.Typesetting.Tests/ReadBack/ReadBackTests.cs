using Vitae.Testing;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests.ReadBack;

/// <summary>Every template in every language on either paper, read back by six programs; what they read may only grow.</summary>
public sealed class ReadBackTests
{
    private static readonly string[] Latin = ["en-long", "en-short", "de-long", "fr", "es", "pl", "cs", "tr", "vi"];
    private static readonly string[] Others = ["el", "ru", "ar-long", "he-short", "zh-long", "ja-short", "ko-short", "hi-short", "th-short"];
    private static readonly string[] Unspaced = ["zh-long", "ja-short", "th-short"];
    private static readonly string Page = Path.Combine(WorkingCopy.Root, "docs", "read-back.md");

    /// <summary>A line that breaks elsewhere moves the columns that some programs guess.</summary>
    private const double Wobble = 1;

    [Fact]
    public async Task Machines_read_back_every_Latin_field_and_of_other_scripts_no_less_than_the_documented_share()
    {
        var table = new ReadBackTable();
        var lost = await Fill(table);
        string[] samples = [.. Latin, .. Others], extractors = [.. Extractor.All.Select(extractor => extractor.Name)];
        var markdown = table.Print(samples, extractors);
        if (Environment.GetEnvironmentVariable("VITAE_WRITE_DOCS") == "1") await File.WriteAllTextAsync(Page, Introduction + markdown, TestContext.Current.CancellationToken);
        var documented = ReadBackTable.Parse(await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken));
        foreach (var extractor in Extractor.All)
            Latin.ShouldAllBe(sample => Math.Min(table.Share(sample, extractor.Name).Whole, table.Share(sample, extractor.Name).InOrder) >= 100, $"{extractor.Name}\n{string.Join('\n', lost)}");
        documented.Count.ShouldBe(samples.Length * extractors.Length);
        documented.Where(cell => IsWorse(table.Share(cell.Key.Sample, cell.Key.Extractor), cell.Value)).ShouldBeEmpty($"{markdown}\n{string.Join('\n', lost.Take(60))}");
    }

    private static bool IsWorse((double Whole, double InOrder) now, (double Whole, double InOrder) before) => now.Whole < before.Whole || now.InOrder < before.InOrder - Wobble;

    private static async Task<List<string>> Fill(ReadBackTable table)
    {
        var folder = Directory.CreateTempSubdirectory("vitae-read-back-");
        try
        {
            var prints = new List<Printed>();
            foreach (var template in BuiltInTemplates.All)
            {
                foreach (var sample in Latin.Concat(Others))
                {
                    prints.Add(await Render(template, sample, PageSize.A4, folder.FullName));
                    prints.Add(await Render(template, sample, PageSize.Letter, folder.FullName));
                }
            }
            var read = await Task.WhenAll(Extractor.All.Select(extractor => Task.Run(() => extractor.Read([.. prints.Select(print => print.File)]))));
            var lost = new List<string>();
            foreach (var (extractor, texts) in Extractor.All.Zip(read))
            {
                foreach (var (print, text) in prints.Zip(texts))
                {
                    var words = ReadText.Of(text, Unspaced.Contains(print.Sample), extractor.Layout);
                    var missing = words.Missing(print.Fields).ToList();
                    var disordered = words.OutOfOrder(print.Fields).Except(missing).ToList();
                    var all = print.Fields.Sum(column => column.Count);
                    table.Add(print.Sample, extractor.Name, all - missing.Count, all - missing.Count - disordered.Count, all);
                    if (disordered.Count > 0) lost.Add($"{extractor.Name}, {Path.GetFileName(print.File)}: {disordered.Count} of {all} out of order: {string.Join(" | ", disordered.Take(5))}");
                    if (missing.Count > 0) lost.Add($"{extractor.Name}, {Path.GetFileName(print.File)}: {missing.Count} of {all} not whole: {string.Join(" | ", missing.Take(5))}");
                }
            }
            return lost;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Printed> Render(Template template, string sample, PageSize size, string folder)
    {
        var options = new RenderOptions { PageSize = size };
        var resume = Sample.Load(sample);
        var file = Path.Combine(folder, $"{template.Id}-{sample}-{size}.pdf");
        await File.WriteAllBytesAsync(file, Print.Try(resume, template, OutputFormat.Pdf, options).Value.Bytes);
        return new Printed(sample, file, PageFields.Columns(DocumentBuilder.Build(resume, template, options), template));
    }

    private sealed record Printed(string Sample, string File, IReadOnlyList<IReadOnlyList<string>> Fields);

    private const string Introduction = """
        # What machines read back

        Every built-in template in every language below, on A4 and on Letter, read back by six programs. The unit is a field: a name, a title, an employer, a place, a period,
        a heading, a bullet, each by itself. The first figure of a cell is the percentage of fields that come back whole, no word joined or split; the second counts only those that
        also stand in order, each after the field before it in its column. Figures are rounded down: 100 means all. Chinese, Japanese and Thai, which have no spaces, are compared
        character by character. `pdftotext -layout` sets lines of several columns side by side; there a paragraph may go on in a later line.

        `pdftotext` and pdfminer.six guess columns from gaps and edges. Three things keep them from telling a date after all lines to its left, or a side column in pieces
        ([ADR 21](adr/0021-gaps-are-spaces.md)): the white before what stands flush right is one wide space, so is that before the further lines of a bullet, and the rows of a side column
        have edges of their own.

        ## What cannot hold

        **Arabic and Hebrew.** Letters are painted from left to right, as Chromium and LibreOffice paint them. mutool and pdfminer.six do not know the bidirectional algorithm and give
        them as painted; pdf.js and poppler turn lines around but move spaces and stops beside Latin words and numbers. The classic template's text set by Chromium 1 and LibreOffice
        from our own HTML and DOCX, in percent of whole fields by `pdftotext` / pdf.js / mutool / pdfminer.six (measured on Debian 12):

        | resume | Vitae | Chromium | LibreOffice |
        |---|---|---|---|
        | he-short | 50 / 50 / 0 / 0 | 50 / 10 / 0 / 0 | 50 / 40 / 0 / 0 |
        | ar-long | 56 / 0 / 0 / 0 | 39 / 0 / 0 / 0 | 39 / 22 / 0 / 0 |
        | hi-short | 100 / 71 / 86 / 86 | 57 / 0 / 0 / 0 | 100 / 0 / 0 / 0 |
        | th-short | 100 / 100 / 100 / 71 | 14 / 0 / 0 / 0 | 86 / 0 / 0 / 0 |

        Painting in reading order instead was tried: Hebrew then comes back as 50 / 20 / 50 / 70, since pdf.js loses the spaces. Replacement text (ActualText) for a word is reversed
        by poppler and unknown to the others. A file with the resume attached is read back by Vitae without loss in any language.

        **Devanagari and Thai.** Letters are drawn in another order than they are written. Each such word says what it is by replacement text, which pdf.js, pdfminer.six and mutool before
        1.22 do not know; they get the letters in painting order.

        A test makes this table (`VITAE_WRITE_DOCS=1` writes it) and fails when a figure falls, or when a Latin field is not whole.


        """;
}
