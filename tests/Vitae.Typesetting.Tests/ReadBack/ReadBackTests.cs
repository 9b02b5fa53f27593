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

    /// <summary>Programs that lay columns out anew now and then put a side column between two lines of a paragraph.</summary>
    private const double LeastOfLayout = 99;

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
            Latin.ShouldAllBe(sample => table.Share(sample, extractor.Name).Whole >= (extractor.Layout ? LeastOfLayout : 100), $"{extractor.Name}\n{string.Join('\n', lost)}");
        documented.Count.ShouldBe(samples.Length * extractors.Length);
        documented.Where(cell => IsWorse(table.Share(cell.Key.Sample, cell.Key.Extractor), cell.Value)).ShouldBeEmpty($"{markdown}\n{string.Join('\n', lost.Take(60))}");
    }

    private static bool IsWorse((double Whole, double InOrder) now, (double Whole, double InOrder) before) => now.Whole < before.Whole || now.InOrder < before.InOrder - Wobble;

    /// <summary>One paper for each template and sample, in turns, so that every template meets every language and either paper.</summary>
    private static async Task<List<string>> Fill(ReadBackTable table)
    {
        var folder = Directory.CreateTempSubdirectory("vitae-read-back-");
        try
        {
            var prints = new List<Printed>();
            foreach (var (template, t) in BuiltInTemplates.All.Select((template, t) => (template, t)))
            {
                foreach (var (sample, s) in Latin.Concat(Others).Select((sample, s) => (sample, s)))
                    prints.Add(await Render(template, sample, (s + t) % 2 == 0 ? PageSize.A4 : PageSize.Letter, folder.FullName));
            }
            var read = await Task.WhenAll(Extractor.All.Select(extractor => Task.Run(() => extractor.Read([.. prints.Select(print => print.File)]))));
            var lost = new List<string>();
            foreach (var (extractor, texts) in Extractor.All.Zip(read))
            {
                foreach (var (print, text) in prints.Zip(texts))
                {
                    var words = ReadText.Of(text, Unspaced.Contains(print.Sample), extractor.Layout);
                    var missing = words.Missing(print.Fields).ToList();
                    var all = print.Fields.Sum(column => column.Count);
                    table.Add(print.Sample, extractor.Name, all - missing.Count, words.WholeAndInOrder(print.Fields), all);
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

        Every built-in template in every language below, on A4 and Letter in turns, read back by six programs. The unit is a field: a name, a title, an employer, a place, a period,
        a heading, a bullet, each by itself. The first figure of a cell is the percentage of fields that come back whole, no word joined or split; the second counts only those that
        also stand in order, each after the field before it in its column. Figures are rounded down: 100 means all. Chinese, Japanese and Thai, which have no spaces, are compared
        character by character. `pdftotext -layout` and pdfminer.six lay lines of several columns out anew; there a paragraph may go on in a later line.

        `pdftotext` without `-layout` and pdfminer.six guess columns from gaps: they give places and dates that stand flush right after the lines beside them, whole but later.
        Readers that follow the file's own order (pdf.js, mutool, `pdftotext -raw`) get all in order. Arabic and Hebrew come back in painting order from programs that do not know the
        bidirectional algorithm (mutool, pdfminer.six). mutool before 1.22 does not know the replacement text that Devanagari needs.

        A test makes this table (`VITAE_WRITE_DOCS=1` writes it) and fails when a figure falls, or when a Latin field is not whole.


        """;
}
