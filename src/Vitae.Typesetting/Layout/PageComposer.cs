using System.Globalization;
using Vitae.Core;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Layout;

/// <summary>Document and template to placed pages: measure, cut, fill, paint.</summary>
internal sealed class PageComposer
{
    public const string TooManyPages = "too_many_pages";

    private const double SmallestNameOnOneLine = 0.8;
    private const double SmallestName = 0.55;
    private const double SmallestSideContact = 0.86;
    private const int MaxWordsOfName = 30;

    private readonly Document document;
    private readonly Template template;
    private readonly RenderOptions options;
    private readonly StyleSheet styles;
    private readonly ParagraphShaper shaper;
    private readonly double width;
    private readonly double height;

    private PageComposer(Document document, Template template, RenderOptions options, Shaper shaper, ParagraphCache cache)
    {
        (this.document, this.template, this.options) = (document, template, options);
        styles = new StyleSheet(template, oldStyle: !document.RightToLeft && !Script.IsTall(document.ContactHeading));
        shaper.Begin(document.Language, template.Fonts.Serif);
        this.shaper = new ParagraphShaper(shaper, cache, document, template.Fonts.Serif);
        (width, height) = options.PageSize == PageSize.Letter ? (612, 792) : (595.276, 841.89);
    }

    public static Result<PlacedDocument> Compose(
        Document document, Template template, RenderOptions options, Shaper shaper, ParagraphCache cache, CancellationToken cancel)
        => new PageComposer(document, template, options, shaper, cache).Compose(cancel);

    /// <summary>The columns broken into pages, without painting them.</summary>
    public static Result<LaidColumns> Lay(
        Document document, Template template, RenderOptions options, Shaper shaper, ParagraphCache cache, CancellationToken cancel)
        => new PageComposer(document, template, options, shaper, cache).Lay(cancel);

    private Result<PlacedDocument> Compose(CancellationToken cancel)
        => Lay(cancel).Then<PlacedDocument>(laid =>
        {
            var painter = new PagePainter(styles, document.RightToLeft);
            painter.Need(0);
            Panels(painter, laid.Pages);
            for (var page = 0; page < laid.Pages; page++)
            {
                foreach (var (column, strips) in laid.Columns)
                {
                    foreach (var strip in strips.Where(strip => strip.Page == page)) painter.Paint(column, strip);
                }
            }
            Numbers(painter, laid.Pages, cancel);
            return new PlacedDocument
            {
                Width = width,
                Height = height,
                Pages = painter.Pages(),
                Root = laid.Root,
                Outline = painter.Outline,
                Uncovered = shaper.Uncovered,
            };
        });

    private Result<LaidColumns> Lay(CancellationToken cancel)
    {
        var root = new Element("Document", null);
        var (mainX, mainWidth, sideX) = Columns();
        var contacts = ContactLines.Fill(document.Contacts, template.Header.Separator, mainWidth, text => Measure(text, StyleNames.Contact, cancel));
        var columns = new List<FlowColumn> { new(FlowBuilder.Main(document, template, styles, root, contacts, NameStyle(mainWidth, cancel)), mainX, mainWidth) };
        if (template.Side is { } side)
            columns.Add(new FlowColumn(FlowBuilder.Side(document, template, styles, root, SideContactStyle(side.Width, cancel)), sideX, side.Width, IsSide: true));

        var (top, bottom) = (template.Page.Top, height - template.Page.Bottom);
        var cutter = new StripCutter(shaper, template);
        var placed = new List<(FlowColumn Column, List<PlacedStrip> Strips)>();
        foreach (var column in columns)
        {
            if (cutter.Cut(column, options.MaxPages * (bottom - top), cancel) is not { } strips) return TooLong();
            placed.Add((column, Paginator.Fill(strips, top, bottom)));
        }
        var laid = new LaidColumns(root, placed, top, bottom, shaper.Uncovered);
        return laid.Pages > options.MaxPages ? TooLong() : laid;
    }

    private Error TooLong() => new(
        TooManyPages, $"The resume needs more than {options.MaxPages} pages", null, "Shorten it, or raise the page limit");

    /// <summary>Left edges and the main column's width; the side column has its own.</summary>
    private (double MainX, double MainWidth, double SideX) Columns()
    {
        var page = template.Page;
        var (left, right) = document.RightToLeft ? (page.End, page.Start) : (page.Start, page.End);
        var inner = width - left - right;
        if (template.Side is not { } side) return (left, inner, 0);
        var sideLeft = (side.Position == "start") != document.RightToLeft;
        var main = inner - side.Width - side.Gap;
        return sideLeft ? (left + side.Width + side.Gap, main, left) : (left, main, left + main + side.Gap);
    }

    private void Panels(PagePainter painter, int pages)
    {
        if (template.Side is not { Background: { } colour } side) return;
        var (_, _, sideX) = Columns();
        var atLeft = sideX < width / 2;
        var edge = atLeft ? sideX + side.Width + (side.Gap / 2) : sideX - (side.Gap / 2);
        for (var page = 0; page < pages; page++)
            painter.Add(page, atLeft ? new BoxMark(0, 0, edge, height, styles.Colour(colour)) : new BoxMark(edge, 0, width - edge, height, styles.Colour(colour)));
    }

    private void Numbers(PagePainter painter, int pages, CancellationToken cancel)
    {
        if (template.Page.Number.Length == 0) return;
        var style = styles[StyleNames.Number];
        var (mainX, mainWidth, _) = Columns();
        for (var page = 1; page < pages; page++)
        {
            var text = template.Page.Number
                .Replace("{page}", (page + 1).ToString(CultureInfo.InvariantCulture))
                .Replace("{pages}", pages.ToString(CultureInfo.InvariantCulture));
            var shaped = shaper.Shape([new FlowSpan(text, style, new Element("Artifact", null))], 0, cancel);
            var x = template.Header.Align == "center" ? mainX + ((mainWidth - shaped.Width) / 2) : document.RightToLeft ? mainX : mainX + mainWidth - shaped.Width;
            painter.Decorate(page, shaped, style, x, height - (template.Page.Bottom * 0.5));
        }
    }

    /// <summary>A name a little too long for one line is set smaller; a longer one takes lines, and no word of it is parted.</summary>
    private TextStyle NameStyle(double room, CancellationToken cancel)
    {
        var style = styles[StyleNames.Name];
        if (document.Name is not { } name) return style;
        var whole = room / Measure(name, style, cancel);
        if (whole >= SmallestNameOnOneLine) return style.Scaled(Math.Min(1, whole));
        var longest = name.Split(' ', MaxWordsOfName).Max(word => Measure(word, style, cancel));
        return style.Scaled(Math.Clamp(room / longest, SmallestName, 1));
    }

    /// <summary>Contact items a little too wide for the side column are all set smaller; wider ones are parted.</summary>
    private TextStyle SideContactStyle(double room, CancellationToken cancel)
    {
        var widest = document.Contacts.Select(item => Measure(item.Text, styles.Side, cancel)).DefaultIfEmpty(0).Max();
        return widest > room && room / widest >= SmallestSideContact ? styles.Side.Scaled(room / widest) : styles.Side;
    }

    private double Measure(string text, string style, CancellationToken cancel) => Measure(text, styles[style], cancel);

    private double Measure(string text, TextStyle style, CancellationToken cancel)
        => shaper.Shape([new FlowSpan(text, style, new Element("Artifact", null))], 0, cancel).Width;
}
