using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>The preview is the file.</summary>
public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly RenderOptions Named = new() { Fields = pointer => pointer };

    [Theory]
    [InlineData("classic", "en-long")]
    [InlineData("professional", "en-long")]
    [InlineData("professional", "de-long")]
    [InlineData("classic", "el-ru")]
    public void Every_run_stands_where_the_PDF_has_it(string template, string sample)
    {
        var (resume, style) = (Sample.Load(sample), BuiltInTemplates.Find(template)!);
        var pages = Print.Try(resume, style, OutputFormat.Svg).Value.Pages;
        var pdf = Print.Try(resume, style, OutputFormat.Pdf).Value.Bytes;
        var boxes = Tool.WithFile(pdf, "pdf", file => Tool.Run("pdftotext", ["-bbox", file, "-"]).Output);
        var pdfPages = XDocument.Parse(boxes).Descendants(Html + "page").ToList();
        pdfPages.Count.ShouldBe(pages.Count);
        var checkedRuns = 0;
        for (var page = 0; page < pages.Count; page++)
        {
            var words = pdfPages[page].Elements(Html + "word").Select(word => (Left: Number(word, "xMin"), Top: Number(word, "yMin"), Bottom: Number(word, "yMax"), Text: word.Value)).ToList();
            foreach (var text in XDocument.Parse(System.Text.Encoding.UTF8.GetString(pages[page])).Descendants(Svg + "text").Where(text => char.IsLetterOrDigit(text.Value[0])))
            {
                var (x, y, first) = (Number(text, "x"), Number(text, "y"), text.Value.Split(' ', '\u00A0')[0]);
                words.ShouldContain(
                    word => Math.Abs(word.Left - x) <= 0.1 && word.Top <= y && y <= word.Bottom && (word.Text.StartsWith(first) || first.StartsWith(word.Text)),
                    $"“{text.Value}” at {x}, {y}");
                checkedRuns++;
            }
        }
        checkedRuns.ShouldBeGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(PdfFileTests.Everything), MemberType = typeof(PdfFileTests))]
    public void Every_run_of_every_script_starts_at_a_glyph_of_the_PDF(string template, string sample)
    {
        var (resume, style) = (Sample.Load(sample), BuiltInTemplates.Find(template)!);
        var pages = Print.Try(resume, style, OutputFormat.Svg).Value.Pages;
        var trace = Tool.WithFile(Print.Try(resume, style).Value.Bytes, "pdf", file => Tool.Run("mutool", ["trace", file]).Output);
        var pdfPages = XDocument.Parse(trace).Descendants("page").ToList();
        pdfPages.Count.ShouldBe(pages.Count);
        for (var page = 0; page < pages.Count; page++)
        {
            var glyphs = pdfPages[page].Descendants("span").SelectMany(span => Glyphs(span)).ToList();
            var runs = XDocument.Parse(System.Text.Encoding.UTF8.GetString(pages[page])).Descendants(Svg + "text").ToList();
            runs.Count.ShouldBeGreaterThan(1);
            foreach (var run in runs)
            {
                var (x, y) = (Number(run, "x"), Number(run, "y"));
                var fromRight = (run.Attribute("direction")?.Value ?? run.Document!.Root!.Attribute("direction")?.Value) == "rtl";
                glyphs.ShouldContain(
                    glyph => Math.Abs((fromRight ? glyph.Right : glyph.Left) - x) <= 0.1 && Math.Abs(841.89 - glyph.Y - y) <= 0.1,
                    $"“{run.Value}” at {x}, {y}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(PdfFileTests.Everything), MemberType = typeof(PdfFileTests))]
    public void Every_run_names_the_field_that_it_shows(string template, string sample)
    {
        var (resume, style) = (Sample.Load(sample), BuiltInTemplates.Find(template)!);
        var json = JsonDocument.Parse(JsonResume.Write(resume)).RootElement;
        var pages = Print.Try(resume, style, OutputFormat.Svg, Named).Value.Pages;
        var shown = new HashSet<string>();
        foreach (var page in pages)
        {
            foreach (var text in XDocument.Parse(System.Text.Encoding.UTF8.GetString(page)).Descendants(Svg + "text").Where(text => text.Value.Any(char.IsLetter)))
            {
                var pointer = text.Ancestors(Svg + "g").Attributes("data-field").ShouldHaveSingleItem($"“{text.Value}” names no field").Value;
                var value = At(json, pointer);
                shown.Add(pointer);
                if (value.ValueKind == JsonValueKind.String && pointer.Contains("/highlights/")) Letters(value.GetString()!).ShouldContain(Letters(text.Value), Case.Insensitive, pointer);
            }
        }
        var bullets = resume.Work.SelectMany((job, i) => job.Highlights.Select((_, k) => $"/work/{i}/highlights/{k}")).Where(pointer => !shown.Contains(pointer));
        bullets.ShouldBeEmpty();
        shown.ShouldContain("/basics/name");
        shown.ShouldContain("/work");
        Drawn(pages).ShouldBe(Drawn(Print.Try(resume, style, OutputFormat.Svg).Value.Pages), "fields change nothing that is drawn");
    }

    [Fact]
    public void A_field_is_named_as_the_caller_knows_it()
    {
        var options = new RenderOptions { Fields = pointer => $"\"<{pointer}>" };
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(Print.Try(Sample.Load("en-short"), BuiltInTemplates.Find("classic")!, OutputFormat.Svg, options).Value.Bytes));
        svg.Descendants(Svg + "g").Attributes("data-field").Select(field => field.Value).ShouldContain("\"</basics/name>");
    }

    [Fact]
    public void A_page_weighs_less_than_40_kilobytes_and_is_well_formed()
    {
        foreach (var template in BuiltInTemplates.All)
        {
            foreach (var sample in Sample.All)
            {
                foreach (var page in Print.Try(Sample.Load(sample), template, OutputFormat.Svg, Named).Value.Pages)
                {
                    page.Length.ShouldBeLessThan(40 * 1024);
                    XDocument.Parse(System.Text.Encoding.UTF8.GetString(page)).Root!.Name.ShouldBe(Svg + "svg");
                }
            }
        }
    }

    [Fact]
    public void Markup_in_a_resume_stays_text()
    {
        var resume = Sample.Load("en-short") with { Basics = new() { Name = "<script>alert(1)</script> & \"Co\"", Url = "javascript:alert(1)" } };
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(Print.Try(resume, BuiltInTemplates.Find("classic")!, OutputFormat.Svg).Value.Bytes));
        svg.Descendants(Svg + "script").ShouldBeEmpty();
        svg.Descendants(Svg + "a").Attributes("href").ShouldAllBe(href => !href.Value.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        svg.Descendants(Svg + "text").ShouldContain(text => text.Value.Contains("<script>alert(1)</script> & \"Co\""));
    }

    private static List<string> Drawn(IReadOnlyList<byte[]> pages)
        => [.. pages.SelectMany(page => XDocument.Parse(System.Text.Encoding.UTF8.GetString(page)).Descendants().Where(one => one.Name == Svg + "text" || one.Name == Svg + "path")).Select(one => one.ToString())];

    private static string Letters(string text) => string.Concat(text.Normalize().Where(char.IsLetter));

    private static JsonElement At(JsonElement document, string pointer)
    {
        foreach (var token in pointer.Split('/')[1..])
        {
            document = document.ValueKind == JsonValueKind.Array ? document[int.Parse(token, CultureInfo.InvariantCulture)] : document.GetProperty(token);
        }
        return document;
    }

    private static IEnumerable<(double Left, double Right, double Y)> Glyphs(XElement span)
    {
        var size = double.Parse(span.Attribute("trm")!.Value.Split(' ')[0], CultureInfo.InvariantCulture);
        foreach (var glyph in span.Elements("g"))
        {
            var left = Number(glyph, "x");
            yield return (left, left + (Number(glyph, "adv") * size), Number(glyph, "y"));
        }
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
