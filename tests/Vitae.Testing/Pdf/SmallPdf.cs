using System.Globalization;
using System.Text;

namespace Vitae.Testing.Pdf;

/// <summary>
/// Writes a PDF for a test: text, boxes and links exactly where the test says, in the order it says. Lengths in points from the top left of a US letter page.
/// Latin text uses the standard fonts; everything else a font that only says what its codes mean.
/// </summary>
public sealed class SmallPdf
{
    private const double Width = 612;
    private const double Height = 792;

    private readonly List<(StringBuilder Content, List<string> Links)> pages = [];
    private readonly Dictionary<string, bool> fonts = [];
    private readonly SortedSet<int> scalars = [];

    public string? Title { get; init; }

    public SmallPdf Page()
    {
        pages.Add((new(), []));
        return this;
    }

    /// <param name="y">Of the baseline, from the top.</param>
    /// <param name="rotation">Counter-clockwise, in degrees.</param>
    /// <param name="mode">The text rendering mode: 0 fills, 3 paints nothing.</param>
    public SmallPdf Text(
        double x, double y, string text, double size = 10, string font = "Helvetica", int color = 0, double rotation = 0, int mode = 0, double letterSpacing = 0)
    {
        if (pages.Count == 0) Page();
        var latin = text.All(letter => letter is >= ' ' and <= '~' or >= '\u00A0' and <= '\u00FF');
        fonts[latin ? font : Composite(font)] = latin;
        var (sin, cos) = Math.SinCos(rotation * Math.PI / 180);
        Content.Append(Invariant($"BT {Rgb(color)} rg /{(latin ? font : Composite(font))} {size} Tf {mode} Tr {letterSpacing} Tc {cos:0.####} {sin:0.####} {-sin:0.####} {cos:0.####} {x} {Height - y} Tm "));
        Content.Append(latin ? Literal(text) : Hexadecimal(text)).Append(" Tj ET\n");
        return this;
    }

    /// <summary>Lines under each other.</summary>
    public SmallPdf Lines(double x, double y, double distance, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            Text(x, y, line);
            y += distance;
        }
        return this;
    }

    public SmallPdf Box(double left, double top, double width, double height, int color)
    {
        if (pages.Count == 0) Page();
        Content.Append(Invariant($"{Rgb(color)} rg {left} {Height - top - height} {width} {height} re f\n"));
        return this;
    }

    public SmallPdf Link(double left, double top, double width, double height, string uri)
    {
        pages[^1].Links.Add(Invariant($"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[{left} {Height - top - height} {left + width} {Height - top}]/A<</S/URI/URI({uri})>>>>"));
        return this;
    }

    /// <summary>Operators of a content stream, as they are.</summary>
    public SmallPdf Raw(string operators)
    {
        if (pages.Count == 0) Page();
        Content.Append(operators).Append('\n');
        return this;
    }

    public byte[] Build()
    {
        if (pages.Count == 0) Page();
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", "" };
        var resources = new StringBuilder("<</Font<<");
        foreach (var (font, latin) in fonts) resources.Append($"/{font} {(latin ? Add(SimpleFont(font)) : AddComposite(font))} 0 R");
        resources.Append(">>>>");
        var kids = new List<int>();
        foreach (var (content, links) in pages)
        {
            var stream = Add(Stream(content.ToString()));
            kids.Add(Add(Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {Width} {Height}]/Resources {resources}/Contents {stream} 0 R/Annots[{string.Concat(links)}]>>")));
        }
        objects[1] = $"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>";
        var info = Title is null ? 0 : Add($"<</Title{Literal(Title)}>>");
        return Assemble(objects, info);

        int Add(string body)
        {
            objects.Add(body);
            return objects.Count;
        }

        int AddComposite(string font)
        {
            var map = Add(Stream(ToUnicode()));
            var descriptor = Add($"<</Type/FontDescriptor/FontName/{font}/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
            var descendant = Add(
                $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{font}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 600>>");
            return Add($"<</Type/Font/Subtype/Type0/BaseFont/{font}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {map} 0 R>>");
        }
    }

    private StringBuilder Content => pages[^1].Content;

    private static string Composite(string font) => $"{font}-Unicode";

    private static string SimpleFont(string font) => $"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>";

    private static string Stream(string content) => $"<</Length {Encoding.Latin1.GetByteCount(content)}>>stream\n{content}\nendstream";

    private static string Literal(string text) => $"({text.Replace("\\", @"\\").Replace("(", @"\(").Replace(")", @"\)")})";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Rgb(int color) => Invariant($"{(color >> 16 & 255) / 255.0:0.###} {(color >> 8 & 255) / 255.0:0.###} {(color & 255) / 255.0:0.###}");

    /// <summary>Codes are the scalars themselves.</summary>
    private string Hexadecimal(string text)
    {
        var codes = new StringBuilder("<");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF) throw new ArgumentException("Only the basic plane.", nameof(text));
            scalars.Add(rune.Value);
            codes.Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }
        return codes.Append('>').ToString();
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var scalar in scalars) map.Append(CultureInfo.InvariantCulture, $"1 beginbfchar <{scalar:X4}> <{scalar:X4}> endbfchar\n");
        return map.Append("endcmap end end").ToString();
    }

    private static byte[] Assemble(List<string> objects, int info)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R{(info > 0 ? $"/Info {info} 0 R" : "")}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
