using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>The formats that need no fonts say all the PDF says.</summary>
public sealed class OtherFormatsTests
{
    public static TheoryData<string, string> Everything => PdfFileTests.Everything;

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_Word_file_is_valid_and_holds_every_paragraph(string template, string sample)
    {
        var (style, resume) = (BuiltInTemplates.Find(template)!, Sample.Load(sample));
        using var stream = new MemoryStream(Print.Try(resume, style, OutputFormat.Docx).Value.Bytes);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        var body = file.MainDocumentPart!.Document.Body!;
        body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().ShouldBeEmpty();
        Holds(string.Join(' ', body.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText)), resume, style);
        file.PackageProperties.Title.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_Word_file_has_headings_lists_links_and_the_same_bytes_each_time()
    {
        var bytes = Print.File("professional", "en-long", OutputFormat.Docx).Bytes;
        bytes.ShouldBe(Print.File("professional", "en-long", OutputFormat.Docx).Bytes);
        using var stream = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var styles = file.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .GroupBy(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal").ToDictionary(group => group.Key, group => group.Count());
        styles["Title"].ShouldBe(1);
        styles["Heading1"].ShouldBe(12);
        styles["Heading2"].ShouldBeGreaterThan(10);
        styles["ListBullet"].ShouldBeGreaterThan(15);
        file.MainDocumentPart.HyperlinkRelationships.Select(link => link.Uri.ToString()).ShouldContain("https://github.com/maffleck/tidegauge");
    }

    [Theory]
    [InlineData("en-long")]
    [InlineData("ar-long")]
    public void LibreOffice_opens_the_Word_file_and_reads_all_of_it(string sample)
    {
        var (style, resume) = (BuiltInTemplates.Find("professional")!, Sample.Load(sample));
        var text = Tool.WithFile(Print.Try(resume, style, OutputFormat.Docx).Value.Bytes, "docx", file =>
        {
            var folder = Path.GetDirectoryName(file)!;
            var run = Tool.Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file]);
            run.ExitCode.ShouldBe(0, run.Errors);
            return File.ReadAllText(Path.ChangeExtension(file, "txt"));
        });
        Holds(text, resume, style);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void An_HTML_page_holds_every_paragraph_under_its_heading(string template, string sample)
    {
        var (style, resume) = (BuiltInTemplates.Find(template)!, Sample.Load(sample));
        var html = Print.Text(resume, style, OutputFormat.Html);
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.DocumentElement.GetAttribute("lang").ShouldBe(DocumentText.Tree(resume, style).Language);
        page.QuerySelectorAll("script, link, img, iframe").ShouldBeEmpty();
        var blocks = page.QuerySelectorAll("h1, h2, h3, p, li").Select(element => element.TextContent);
        Holds(string.Join(' ', blocks), resume, style);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Plain_text_and_Markdown_hold_every_paragraph(string template, string sample)
    {
        var (style, resume) = (BuiltInTemplates.Find(template)!, Sample.Load(sample));
        Holds(Print.Text(resume, style, OutputFormat.Text), resume, style);
        Holds(Markdig.Markdown.ToPlainText(Print.Text(resume, style, OutputFormat.Markdown)), resume, style);
    }

    [Fact]
    public void Markdown_escapes_a_number_only_where_it_would_begin_a_list()
    {
        var resume = new Resume { Work = [new() { Name = "Alder", Highlights = ["2018.04 saw the first part", "2.5 million saved", "3. came third", "4) came fourth"] }] };

        Print.Text(resume, BuiltInTemplates.Find("classic")!, OutputFormat.Markdown).ShouldContain("- 2018.04 saw the first part\n- 2.5 million saved\n- 3\\. came third\n- 4\\) came fourth\n");
    }

    [Fact]
    public void Markdown_shows_markup_as_it_was_written()
    {
        const string Hostile = "# *not* _a_ [link](http://x) `code` <b>html</b> 1. \\ ~~no~~ |cell| ![img](y) &amp; $x$ end";
        var markdown = Print.Text(new Resume { Basics = new() { Name = Hostile, Summary = "1. first\n- second\n+ third\n> fourth" } }, BuiltInTemplates.Find("classic")!, OutputFormat.Markdown);
        var html = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown));
        html.QuerySelector("h1")!.TextContent.ShouldBe(Hostile);
        html.QuerySelectorAll("a, b, code, img, li, blockquote").ShouldBeEmpty();
        html.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent).ShouldBe(["1. first", "- second", "+ third", "> fourth"]);
    }

    [Fact]
    public void A_short_rule_under_the_head_is_in_the_DOCX_too()
    {
        using var stream = new MemoryStream(Print.File("executive", "en-short", OutputFormat.Docx).Bytes);
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, false);
        var main = word.MainDocumentPart!;
        main.Document!.Body!.InnerXml.ShouldContain("w:val=\"HeaderRule\"");
        var style = main.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().Single(one => one.StyleId == "HeaderRule");
        style.Descendants<DocumentFormat.OpenXml.Wordprocessing.BottomBorder>().Single().Color!.Value.ShouldBe(BuiltInTemplates.Find("executive")!.Colour("gold")[1..]);
    }

    [Theory]
    [InlineData("xelatex", "en-long", "classic")]
    [InlineData("lualatex", "en-long", "professional")]
    [InlineData("pdflatex", "en-long", "modern")]
    [InlineData("pdflatex", "de-long", "compact")]
    [InlineData("pdflatex", "el-ru", "executive")]
    [InlineData("xelatex", "zh-long", "professional")]
    public void LaTeX_compiles(string engine, string sample, string template) => Compile(engine, Print.File(template, sample, OutputFormat.Latex).Bytes);

    [Theory]
    [InlineData("xelatex")]
    [InlineData("pdflatex")]
    public void LaTeX_prints_hostile_characters_as_they_are(string engine)
    {
        const string Hostile = "\\input{/etc/passwd} $x_1^2$ 100% & #1 {~} `a` ''b'' -- --- <c> |d| \"e\" [f] *g* \\write18{ls} ^^M";
        var resume = new Resume
        {
            Basics = new() { Name = Hostile, Label = Hostile, Url = "https://example.com/a_b%20c?d=e&f=#g~h", Summary = Hostile + "\n[start" },
            Work = [new() { Name = Hostile, Position = Hostile, Highlights = [Hostile, "[bracket] first", "*star"] }],
            Skills = [new() { Name = Hostile, Keywords = [Hostile] }],
        };
        var pdf = Compile(engine, Print.Try(resume, BuiltInTemplates.Find("professional")!, OutputFormat.Latex).Value.Bytes);
        var words = DocumentText.Words(Tool.PdfToText(pdf));
        foreach (var word in new[] { "\\input{/etc/passwd}", "100%", "&", "#1", "{~}", "<c>", "[f]", "*g*", "[bracket]", "*star", "[start" }) words.ShouldContain(word);
    }

    [Fact]
    public void Json_is_the_resume_itself()
    {
        var resume = Sample.Load("en-long");
        JsonResume.Read(Print.Try(resume, BuiltInTemplates.Find("classic")!, OutputFormat.Json).Value.Bytes).Value.Work.Count.ShouldBe(resume.Work.Count);
    }

    private static byte[] Compile(string engine, byte[] tex) => Tool.WithFile(tex, "tex", file =>
    {
        var folder = Path.GetDirectoryName(file)!;
        var run = Tool.Run(engine, ["-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "resume.tex"], folder);
        run.ExitCode.ShouldBe(0, run.Output[Math.Max(0, run.Output.Length - 1500)..]);
        return File.ReadAllBytes(Path.ChangeExtension(file, "pdf"));
    });

    private static void Holds(string text, Resume resume, Template style)
    {
        var words = Squeeze(text);
        foreach (var paragraph in DocumentText.Paragraphs(DocumentText.Tree(resume, style), style))
            words.ShouldContain(Squeeze(paragraph), customMessage: paragraph);
    }

    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var word in DocumentText.Words(text)) squeezed.Append(word);
        return Layout.Script.Capitals(squeezed.ToString());
    }
}
