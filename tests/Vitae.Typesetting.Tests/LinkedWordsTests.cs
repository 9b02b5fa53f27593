using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Typesetting.Templates;
using Vitae.Typesetting.Tests.Conformance;

namespace Vitae.Typesetting.Tests;

/// <summary>Words of the prose that lead to an address lead there in every format.</summary>
public sealed class LinkedWordsTests
{
    private static readonly Resume Linked = new()
    {
        Basics = new() { Name = "Mara Lind", Summary = "Builds the [parcel tracker](https://example.org/parcel_(v2)) & writes at https://blog.example.org. Write to [me](mailto:mara@example.org)." },
        Work =
        [
            new()
            {
                Name = "Acme", Position = "Engineer", StartDate = "2020-01", Description = "Maker of [parts & tools](https://acme.example/a?b=1&c=2%20d#x_y)", Summary = "All of [it](https://example.org/all).",
                Highlights =
                [
                    "Built [Harbour Map](https://example.org/map), used by 40 ports", @"Wrote \[no link](https://plain.example) and [not](ftp://x) [this](one)", "[https://example.org/x](https://example.org/x)",
                    "Set a line that is so long that it has to break inside of [a label that goes on from the first line to the second one and leads to the same address on both](https://example.org/long), wherever that is",
                ],
            },
        ],
        Awards = [new() { Title = "Prize", Summary = "For [the map](https://example.org/prize)" }],
        References = [new() { Name = "Ana", Text = "See [her letter](https://example.org/letter)" }],
        CustomSections = [new() { Title = "Talks", Lines = ["- [Keynote](https://talks.example.org/1) at a conference"] }],
    };

    private static readonly Resume Plain = JsonResume.Read(Encoding.UTF8.GetBytes(Unlinked(JsonNode.Parse(JsonResume.Write(Linked)))!.ToJsonString())).Value;

    private static readonly (string Label, string Address)[] Links =
    [
        ("parcel tracker", "https://example.org/parcel_(v2)"), ("me", "mailto:mara@example.org"), ("parts & tools", "https://acme.example/a?b=1&c=2%20d#x_y"), ("it", "https://example.org/all"),
        ("Harbour Map", "https://example.org/map"), ("https://example.org/x", "https://example.org/x"), ("the map", "https://example.org/prize"), ("her letter", "https://example.org/letter"),
        ("Keynote", "https://talks.example.org/1"),
    ];

    public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_page_stands_as_without_them_and_its_links_are_tagged(string template)
    {
        var style = BuiltInTemplates.Find(template)!;
        var bytes = Print.Try(Linked, style).Value.Bytes;
        var (words, without) = (Words(bytes), Words(Print.Try(Plain, style).Value.Bytes));
        words.Select(word => word.Text).ShouldBe(without.Select(word => word.Text));
        words.Zip(without).ShouldAllBe(pair => Math.Abs(pair.First.X - pair.Second.X) < 0.5 && Math.Abs(pair.First.Y - pair.Second.Y) < 0.01);
        Tool.WithFile(bytes, "pdf", file => Tool.Run("qpdf", ["--check", file])).ExitCode.ShouldBe(0);
        var pdf = PdfObjects.Of(bytes);
        var annotations = pdf.Pages.SelectMany(page => pdf.Value(page["/Annots"])!.AsArray()).Select(one => pdf.Value(one)!).ToList();
        var addresses = annotations.ConvertAll(one => pdf.Value(one["/A"])!["/URI"]!.GetValue<string>()["u:".Length..]);
        foreach (var (_, address) in Links) addresses.ShouldContain(address);
        addresses.Count(address => address == "https://example.org/long").ShouldBeGreaterThan(1);
        addresses.ShouldNotContain(address => address.Contains("ftp"));
        annotations.ShouldAllBe(one => one["/StructParent"] != null);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_preview_links_what_the_file_links(string template)
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var page = XDocument.Parse(Encoding.UTF8.GetString(Print.Try(Linked, BuiltInTemplates.Find(template)!, OutputFormat.Svg).Value.Pages[0]));
        var links = page.Descendants(svg + "a").Select(link => (string.Concat(link.Descendants(svg + "text").Select(text => text.Value)), link.Attribute("href")!.Value)).ToList();
        foreach (var link in Links) links.ShouldContain(link);
    }

    [Fact]
    public void Word_and_HTML_link_the_words()
    {
        var style = BuiltInTemplates.Find("professional")!;
        var html = new HtmlParser().ParseDocument(Print.Text(Linked, style, OutputFormat.Html));
        var links = html.QuerySelectorAll("a").Select(link => (link.TextContent, link.GetAttribute("href")!)).ToList();
        using var word = WordprocessingDocument.Open(new MemoryStream(Print.Try(Linked, style, OutputFormat.Docx).Value.Bytes), isEditable: false);
        var main = word.MainDocumentPart!;
        var hyperlinks = main.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Hyperlink>()
            .Select(link => (link.InnerText, main.HyperlinkRelationships.Single(one => one.Id == link.Id!).Uri.OriginalString)).ToList();
        foreach (var link in Links)
        {
            links.ShouldContain(link);
            hyperlinks.ShouldContain(link);
        }
    }

    [Fact]
    public void Markdown_LaTeX_and_plain_text_write_them_in_their_own_way()
    {
        var style = BuiltInTemplates.Find("professional")!;
        var markdown = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(Print.Text(Linked, style, OutputFormat.Markdown))).QuerySelectorAll("a").Select(link => (link.TextContent, link.GetAttribute("href")!)).ToList();
        foreach (var link in Links) markdown.ShouldContain(link);
        Print.Text(Linked, style, OutputFormat.Latex).ShouldContain(@"Maker of }\resumemuted{\href{https://acme.example/a?b=1\&c=2\%20d\#x\_y}{parts \& tools}}");
        Print.Text(Linked, style, OutputFormat.Latex).ShouldContain(@"\item Built \href{https://example.org/map}{Harbour Map}, used by 40 ports");
        var lines = Print.Text(Linked, style, OutputFormat.Text).Split('\n');
        lines.ShouldContain("Builds the parcel tracker (https://example.org/parcel_(v2)) & writes at https://blog.example.org. Write to me (mara@example.org).");
        lines.ShouldContain("- Wrote [no link](https://plain.example) and [not](ftp://x) [this](one)");
        lines.ShouldContain("- https://example.org/x");
        Print.Text(Linked, style, OutputFormat.Json).ShouldContain("[Harbour Map](https://example.org/map)");
    }

    [Fact]
    public async Task A_file_that_carries_its_resume_gives_the_links_back()
    {
        var bytes = Print.Try(Linked, BuiltInTemplates.Find("classic")!, OutputFormat.Pdf, new RenderOptions { AttachResume = true }).Value.Bytes;
        using var reader = new ResumeReader();
        var read = (await reader.ReadAsync(bytes, "resume.pdf", ReadOptions.Default, TestContext.Current.CancellationToken)).Value;
        read.Resume.Work[0].Highlights[0].ShouldBe(Linked.Work[0].Highlights[0]);
        read.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task What_is_printed_with_links_is_read_with_them(string template)
    {
        using var reader = new ResumeReader();
        var printed = Linked with { Basics = Linked.Basics with { Summary = "Builds the [parcel tracker](https://example.org/parcel_(v2)) for all the ports of the north and of the south." } };
        foreach (var (format, name) in new[] { (OutputFormat.Pdf, "resume.pdf"), (OutputFormat.Docx, "resume.docx"), (OutputFormat.Html, "resume.html"), (OutputFormat.Markdown, "resume.md") })
        {
            var file = Print.Try(printed, BuiltInTemplates.Find(template)!, format).Value;
            var read = (await reader.ReadAsync(file.Bytes, name, ReadOptions.Default, TestContext.Current.CancellationToken)).Value.Resume;
            (read.Basics.Summary, read.Basics.Url).ShouldBe((printed.Basics.Summary, null), name);
            read.Work[0].Highlights.ShouldContain(Linked.Work[0].Highlights[0], name);
            read.Work[0].Highlights.ShouldContain(Linked.Work[0].Highlights[3], name);
        }
    }

    private static List<(string Text, double X, double Y)> Words(byte[] pdf)
        => [.. XDocument.Parse(Tool.PdfToText(pdf, "-bbox")).Descendants().Where(element => element.Name.LocalName == "word").Select(word => (word.Value, (double)word.Attribute("xMin")!, (double)word.Attribute("yMin")!))];

    private static JsonNode? Unlinked(JsonNode? node) => node switch
    {
        JsonObject parts => new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, Unlinked(part.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Unlinked)]),
        JsonValue text => JsonValue.Create(LinkedText.Unlinked(text.GetValue<string>())),
        _ => null,
    };
}
