using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vitae.Testing;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>The HTML page as a browser shows and prints it.</summary>
public sealed partial class HtmlPageTests
{
    private static readonly string Axe = Path.Combine(WorkingCopy.Root, "tests", "extractors", "node_modules", "axe-core", "axe.min.js");

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (template, i) in BuiltInTemplates.All.Select((template, i) => (template, i))) data.Add(template.Id, i % 2 == 0 ? "en-long" : "he-short");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Axe_finds_no_barrier(string template, string sample)
    {
        if (!File.Exists(Axe)) Assert.Skip("axe-core is not installed: npm ci --prefix tests/extractors");
        const string Report = "axe.run(document).then(found => { const out = document.createElement('pre'); out.id = 'found'; out.textContent = JSON.stringify(found.violations.map(one => one.id + ': ' + one.nodes[0].html)); document.body.append(out); });";
        var page = Encoding.UTF8.GetString(Print.File(template, sample, OutputFormat.Html).Bytes).Replace("</body>", $"<script>{File.ReadAllText(Axe)}</script><script>{Report}</script></body>", StringComparison.Ordinal);
        var shown = Tool.WithFile(Encoding.UTF8.GetBytes(page), "html", file => Browse("--virtual-time-budget=20000", "--dump-dom", file).Output);
        var found = Found().Match(shown);
        found.Success.ShouldBeTrue("axe gave no report");
        JsonNode.Parse(System.Net.WebUtility.HtmlDecode(found.Groups[1].Value))!.AsArray().Select(one => one!.GetValue<string>()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_browser_prints_it_with_every_word(string template, string sample)
    {
        var text = Tool.WithFile(Print.File(template, sample, OutputFormat.Html).Bytes, "html", file =>
        {
            var pdf = Path.ChangeExtension(file, "pdf");
            Browse($"--print-to-pdf={pdf}", "--no-pdf-header-footer", file).ExitCode.ShouldBe(0);
            return Tool.PdfToText(File.ReadAllBytes(pdf), "-raw");
        });
        if (sample != "en-long") return;
        var words = DocumentText.Words(text).ToHashSet();
        var style = BuiltInTemplates.Find(template)!;
        DocumentText.Paragraphs(DocumentText.Tree(Sample.Load(sample), style), style).SelectMany(DocumentText.Words).Where(word => word.All(char.IsAsciiLetterLower) && !words.Contains(word)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_loaded_from_elsewhere(string template, string sample)
        => Outside().Matches(Encoding.UTF8.GetString(Print.File(template, sample, OutputFormat.Html).Bytes)).ShouldBeEmpty();

    private static (int ExitCode, string Output, string Errors) Browse(params string[] arguments)
        => Tool.Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", .. arguments]);

    [GeneratedRegex("<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();

    [GeneratedRegex(@"<(script|link|img|iframe)\b|\bsrc=|@import|url\(")]
    private static partial Regex Outside();
}
