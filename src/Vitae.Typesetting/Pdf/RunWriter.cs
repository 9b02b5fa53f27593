using Vitae.Typesetting.Layout;

namespace Vitae.Typesetting.Pdf;

/// <summary>Shows one run's glyphs with a TJ operator: codes, and kerning wherever the pen is not where the widths alone would put it.</summary>
internal sealed class RunWriter(PdfBuffer output, PdfFont font, GlyphRun run)
{
    private bool inHex;
    private bool inSpan;
    private bool raised;

    /// <summary>Where the viewer's pen is, against where the layout wants it.</summary>
    private double pen;
    private double target;

    public void Write()
    {
        output.Add("["u8);
        var wordEnd = 0;
        for (var from = 0; from < run.Glyphs.Length;)
        {
            var to = from + 1;
            while (to < run.Glyphs.Length && run.Glyphs[to].Cluster == run.Glyphs[from].Cluster) to++;
            if (!run.RightToLeft && from >= wordEnd) wordEnd = BeginWord(from);
            Show(from, to, Text(from, to));
            from = to;
        }
        EndHex();
        EndSpan();
        output.Add("]TJ"u8);
        if (raised) output.Add(" 0 Ts"u8);
        output.Add("\n"u8);
    }

    /// <summary>
    /// In scripts that reorder and stack (Thai, Devanagari) a word as a whole says what it is, else extraction follows the painting order.
    /// Never in right-to-left text, where poppler would reverse it.
    /// </summary>
    private int BeginWord(int from)
    {
        EndSpan();
        if (run.Text[run.Glyphs[from].Cluster] == ' ') return from + 1;
        var end = from;
        var stacked = false;
        for (; end < run.Glyphs.Length && run.Text[run.Glyphs[end].Cluster] != ' '; end++)
            stacked |= (end > from && run.Glyphs[end].Cluster == run.Glyphs[end - 1].Cluster) || Script.IsStackedMark(run.Text[run.Glyphs[end].Cluster]);
        if (!stacked) return end;
        EndHex();
        var start = run.Glyphs[from].Cluster;
        var stop = end < run.Glyphs.Length ? run.Glyphs[end].Cluster : run.Text.Length;
        output.Add("]TJ/Span<</ActualText"u8).Text(run.Text[start..stop]).Add(">>BDC["u8);
        inSpan = true;
        return end;
    }

    private string Text(int from, int to)
    {
        var start = run.Glyphs[from].Cluster;
        var stop = run.RightToLeft ? (from == 0 ? run.Text.Length : run.Glyphs[from - 1].Cluster) : to < run.Glyphs.Length ? run.Glyphs[to].Cluster : run.Text.Length;
        var text = run.Text[start..stop];
        return text == "\u00A0" ? " " : text;
    }

    /// <summary>
    /// A cluster's glyphs; the widest speaks for all. Inside a word that says what it is, the others say an invisible joiner: readers that do not know
    /// ActualText would print a replacement character for silence.
    /// </summary>
    private void Show(int from, int to, string text)
    {
        var speaker = from;
        for (var i = from; i < to; i++)
        {
            if (run.Glyphs[i].Advance > run.Glyphs[speaker].Advance) speaker = i;
        }
        var silent = text.All(Script.IsInvisible);
        for (var i = from; i < to; i++)
        {
            ref readonly var glyph = ref run.Glyphs[i];
            if (glyph.Id != Glyph.Nothing && !silent) Show(glyph, i == speaker ? text : inSpan ? "\u2060" : "");
            target += glyph.Advance;
        }
    }

    private void Show(in Glyph glyph, string text)
    {
        var rises = glyph.Y != 0;
        if (rises || raised)
        {
            EndHex();
            output.Add("]TJ "u8).Add(-glyph.Y).Add(" Ts["u8);
            raised = rises;
        }
        var shift = (int)Math.Round((pen - target - glyph.X) / run.Size * 1000);
        if (shift != 0)
        {
            EndHex();
            output.Add(shift);
            pen -= shift * run.Size / 1000;
        }
        if (!inHex)
        {
            output.Add("<"u8);
            inHex = true;
        }
        output.Hex(font.Code(glyph.Id, text));
        pen += font.Width(glyph.Id) * run.Size / 1000;
    }

    private void EndHex()
    {
        if (inHex) output.Add(">"u8);
        inHex = false;
    }

    private void EndSpan()
    {
        if (!inSpan) return;
        EndHex();
        output.Add("]TJ EMC["u8);
        inSpan = false;
    }
}
