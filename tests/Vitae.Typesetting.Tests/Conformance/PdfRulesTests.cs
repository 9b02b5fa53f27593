using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests.Conformance;

/// <summary>
/// The rules of PDF/UA-1 (ISO 14289-1, by the Matterhorn Protocol's machine checks) and PDF/A-2a (ISO 19005-2) that our files can break. No validator has seen them all, so the files
/// claim nothing.
/// </summary>
public sealed partial class PdfRulesTests
{
    private static readonly HashSet<string> StandardTags = ["/Document", "/Sect", "/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Link", "/Span"];

    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var template in BuiltInTemplates.All)
            {
                foreach (var sample in new[] { "en-long", "he-short", "hi-short", "zh-long" }) data.Add(template.Id, sample);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_says_what_it_is(string template, string sample)
    {
        var pdf = Open(template, sample);
        pdf.Value(pdf.Catalog["/MarkInfo"])!["/Marked"]!.GetValue<bool>().ShouldBeTrue();
        pdf.Value(pdf.Catalog["/ViewerPreferences"])!["/DisplayDocTitle"]!.GetValue<bool>().ShouldBeTrue();
        Text(pdf.Catalog["/Lang"]).ShouldBe(sample[..2]);
        var information = pdf.Value(pdf.Trailer["/Info"])!;
        var metadata = XDocument.Parse(System.Text.Encoding.UTF8.GetString(pdf.Stream(pdf.Catalog["/Metadata"])));
        Named(metadata, "title").ShouldBe(Text(information["/Title"]));
        Named(metadata, "creator").ShouldBe(Text(information["/Author"]));
        Named(metadata, "CreatorTool").ShouldBe(Text(information["/Creator"]));
        Named(metadata, "Producer").ShouldBe(Text(information["/Producer"]));
        metadata.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("part", "no validator has confirmed it");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Colours_are_named_by_an_embedded_profile(string template, string sample)
    {
        var pdf = Open(template, sample);
        var intent = pdf.Value(pdf.Value(pdf.Catalog["/OutputIntents"])![0])!;
        intent["/S"]!.GetValue<string>().ShouldBe("/GTS_PDFA1");
        var profile = pdf.Stream(intent["/DestOutputProfile"]);
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile).ShouldBe(profile.Length);
        System.Text.Encoding.ASCII.GetString(profile, 12, 8).ShouldBe("mntrRGB ");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Everything_painted_is_tagged_or_decoration_and_every_tag_is_found_from_its_page(string template, string sample)
    {
        var pdf = Open(template, sample);
        var numbers = pdf.Value(pdf.Value(pdf.Value(pdf.Catalog["/StructTreeRoot"])!["/ParentTree"])!["/Nums"])!.AsArray();
        var parents = Enumerable.Range(0, numbers.Count / 2).ToDictionary(i => numbers[2 * i]!.GetValue<int>(), i => numbers[(2 * i) + 1]);
        foreach (var page in pdf.Pages)
        {
            page["/Tabs"]!.GetValue<string>().ShouldBe("/S");
            var marked = Marked(pdf.Content(page));
            var tagged = pdf.Value(parents[page["/StructParents"]!.GetValue<int>()])!.AsArray();
            marked.Select(one => one.Id).ShouldBe(Enumerable.Range(0, tagged.Count));
            marked.Select(one => one.Tag).ShouldBe(tagged.Select(element => pdf.Value(element)!["/S"]!.GetValue<string>()));
            foreach (var link in (pdf.Value(page["/Annots"]) as JsonArray ?? []).Select(one => (Reference: one!.GetValue<string>(), Annotation: pdf.Value(one)!)))
            {
                Text(link.Annotation["/Contents"]).ShouldNotBeEmpty();
                link.Annotation["/F"]!.GetValue<int>().ShouldBe(4);
                var element = pdf.Value(parents[link.Annotation["/StructParent"]!.GetValue<int>()])!;
                element["/S"]!.GetValue<string>().ShouldBe("/Link");
                pdf.Kids(element).OfType<JsonObject>().Select(kid => kid["/Obj"]?.GetValue<string>()).ShouldContain(link.Reference);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_structure_has_standard_elements_headings_without_gaps_and_whole_lists(string template, string sample)
    {
        var pdf = Open(template, sample);
        var elements = pdf.Elements(pdf.Value(pdf.Catalog["/StructTreeRoot"])!).ToList();
        elements.Select(Tag).ShouldBeSubsetOf(StandardTags);
        var level = 0;
        foreach (var heading in elements.Select(Tag).Where(tag => tag.StartsWith("/H", StringComparison.Ordinal)).Select(tag => tag[2] - '0'))
        {
            heading.ShouldBeLessThanOrEqualTo(level + 1);
            level = heading;
        }
        level.ShouldBeGreaterThan(1);
        foreach (var list in elements.Where(element => Tag(element) == "/L")) pdf.Kids(list).ShouldAllBe(item => Tag(item) == "/LI");
        foreach (var item in elements.Where(element => Tag(element) == "/LI")) pdf.Kids(item).Select(Tag).ShouldBe(["/Lbl", "/LBody"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Fonts_are_embedded_and_every_letter_says_what_it_is(string template, string sample)
    {
        var pdf = Open(template, sample);
        var fonts = pdf.All.Where(one => one["/Type"]?.GetValue<string>() == "/Font" && one["/Subtype"]!.GetValue<string>() == "/Type0").ToList();
        fonts.ShouldNotBeEmpty();
        foreach (var font in fonts)
        {
            var descendant = pdf.Value(pdf.Value(font["/DescendantFonts"])![0])!;
            pdf.Value(descendant["/FontDescriptor"])!["/FontFile2"].ShouldNotBeNull();
            descendant["/CIDToGIDMap"].ShouldNotBeNull();
            var letters = CodeText().Matches(System.Text.Encoding.ASCII.GetString(pdf.Stream(font["/ToUnicode"])));
            letters.Select(letter => letter.Groups[1].Value).ShouldBeUnique();
            letters.ShouldAllBe(letter => letter.Groups[2].Value != "0000" && letter.Groups[2].Value != "FEFF" && letter.Groups[2].Value != "FFFE");
        }
        foreach (var hidden in new[] { "/Encrypt", "/JavaScript", "/JS", "/XFA", "/AA", "/OpenAction" }) pdf.All.ShouldAllBe(one => !one.ContainsKey(hidden));
    }

    private static PdfObjects Open(string template, string sample) => PdfObjects.Of(Print.File(template, sample).Bytes);

    private static string Tag(JsonNode element) => element["/S"]!.GetValue<string>();

    /// <summary>qpdf writes text strings as "u:…".</summary>
    private static string Text(JsonNode? node) => node!.GetValue<string>()[2..];

    private static string? Named(XDocument metadata, string name) => metadata.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    /// <summary>Pieces of marked content in their order; fails on anything painted outside of them.</summary>
    private static List<(string Tag, int Id)> Marked(string content)
    {
        var found = new List<(string, int)>();
        var depth = 0;
        foreach (Match match in Operators().Matches(Strings().Replace(content, "<>")))
        {
            if (match.Groups["id"].Success) found.Add((match.Groups["tag"].Value, int.Parse(match.Groups["id"].Value, System.Globalization.CultureInfo.InvariantCulture)));
            switch (match.Groups["op"].Value)
            {
                case "BDC" or "BMC":
                    depth++;
                    break;
                case "EMC":
                    depth--;
                    break;
                default:
                    depth.ShouldBeGreaterThan(0, match.Value);
                    break;
            }
        }
        depth.ShouldBe(0);
        return found;
    }

    [GeneratedRegex(@"((?<tag>/\w+)\s*<</MCID (?<id>\d+)>>)?(?<op>BDC|BMC|EMC|TJ|Tj|\bf\b|\bS\b|\bDo\b)")]
    private static partial Regex Operators();

    [GeneratedRegex("<[0-9A-F]+>")]
    private static partial Regex Strings();

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]+)>\n")]
    private static partial Regex CodeText();
}
