using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Layout;

namespace Vitae.Typesetting.Pdf;

/// <summary>Paints one page's marks as a content stream, with every text inside the marked content of its structure element.</summary>
internal sealed class ContentWriter(double pageHeight, Func<FontFile, PdfFont> fontFor, Func<Element, int> mark)
{
    private readonly PdfBuffer output = new();
    private Element? open;
    private bool artifact;
    private bool inText;
    private PdfFont? font;
    private double size;
    private uint? colour;

    public PdfBuffer Write(IReadOnlyList<Mark> marks)
    {
        foreach (var one in marks)
        {
            if (one is TextMark text) Paint(text);
            else if (one is BoxMark box) Paint(box);
        }
        Close();
        return output;
    }

    private void Paint(BoxMark box)
    {
        Close();
        output.Add("/Artifact BMC "u8).Colour(box.Colour).Add(" rg "u8).Add(box.X).Add(" "u8).Add(pageHeight - box.Y - box.Height).Add(" "u8).Add(box.Width).Add(" "u8).Add(box.Height).Add(" re f EMC\n"u8);
        colour = box.Colour;
    }

    private void Paint(TextMark text)
    {
        if (text.Element is null ? !artifact : open != text.Element)
        {
            Close();
            if (text.Element is null) output.Add("/Artifact <</Type/Pagination>> BDC\n"u8);
            else output.Add("/"u8).Add(text.Element.Tag).Add("<</MCID "u8).Add(mark(text.Element)).Add(">>BDC\n"u8);
            (open, artifact) = (text.Element, text.Element is null);
        }
        if (!inText)
        {
            output.Add("BT\n"u8);
            (inText, font) = (true, null);
        }
        if (colour != text.Style.Colour)
        {
            output.Colour(text.Style.Colour).Add(" rg "u8);
            colour = text.Style.Colour;
        }
        var used = fontFor(text.Run.Font);
        if (used != font || !size.Equals(text.Run.Size))
        {
            (font, size) = (used, text.Run.Size);
            output.Add("/F"u8).Add(used.Id).Add(" "u8).Add(size).Add(" Tf "u8);
        }
        output.Add("1 0 0 1 "u8).Add(text.X - text.Around.Before).Add(" "u8).Add(pageHeight - text.Baseline).Add(" Tm "u8);
        new RunWriter(output, used, text.Run, text.Around).Write();
    }

    private void Close()
    {
        if (inText) output.Add("ET\n"u8);
        if (open is not null || artifact) output.Add("EMC\n"u8);
        (inText, open, artifact) = (false, null, false);
    }
}
