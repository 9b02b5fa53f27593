using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Vitae.Reading.Worker;

/// <summary>Reads one PDF through libpoppler-glib: every letter with its box and type, links, what is seen and what is not.</summary>
internal static unsafe class DocumentReader
{
    /// <summary>Painting stops for the pages that are left once it has taken this long.</summary>
    private static readonly TimeSpan PaintingBudget = TimeSpan.FromMilliseconds(250);

    public static PdfContent Read(byte[] document)
    {
        var content = ReadAsItIs(document);
        return content.Status == PdfStatus.Damaged && MissingTrailer.Restore(document) is { } restored ? ReadAsItIs(restored) : content;
    }

    private static PdfContent ReadAsItIs(byte[] document)
    {
        var hiddenPictures = LargePictures.Hide(document);
        fixed (byte* data = document)
        {
            var bytes = Poppler.g_bytes_new_static(data, (nuint)document.Length);
            var opened = Poppler.poppler_document_new_from_bytes(bytes, 0, out var error);
            try
            {
                return opened == 0 ? NotOpened(error) : ReadOpened(opened, hiddenPictures > 0);
            }
            finally
            {
                if (opened != 0) Poppler.g_object_unref(opened);
                Poppler.g_bytes_unref(bytes);
            }
        }
    }

    private static PdfContent NotOpened(Poppler.GError* error)
    {
        if (error is null) return PdfContent.Failed(PdfStatus.Damaged, "");
        var status = error->Code == Poppler.ErrorEncrypted ? PdfStatus.Encrypted : PdfStatus.Damaged;
        var cause = Marshal.PtrToStringUTF8(error->Message) ?? "";
        Poppler.g_error_free(error);
        return PdfContent.Failed(status, cause);
    }

    private static PdfContent ReadOpened(nint document, bool hasHiddenPictures)
    {
        var count = Poppler.poppler_document_get_n_pages(document);
        if (count > Limits.MaxPages) return PdfContent.Failed(PdfStatus.TooManyPages, "", count);
        var pages = new List<PdfPage>(count);
        var glyphs = 0;
        var painting = new Stopwatch();
        for (var i = 0; i < count; i++)
        {
            var handle = Poppler.poppler_document_get_page(document, i);
            if (handle == 0) continue;
            var page = ReadPage(handle, hasHiddenPictures, painting);
            Poppler.g_object_unref(handle);
            glyphs += page.Glyphs.Count;
            if (glyphs > Limits.MaxGlyphs) return PdfContent.Failed(PdfStatus.TooMuchText, "", count);
            pages.Add(page);
        }
        var title = Poppler.TakeText(Poppler.poppler_document_get_title(document));
        var author = Poppler.TakeText(Poppler.poppler_document_get_author(document));
        return new(PdfStatus.Read, "", count, title, author, pages) { Attachments = Attachments.Read(document) };
    }

    private static PdfPage ReadPage(nint page, bool hasHiddenPictures, Stopwatch painting)
    {
        Poppler.poppler_page_get_size(page, out var width, out var height);
        var (text, area) = ReadText(page, width, height);
        Poppler.poppler_page_get_text_layout_for_area(page, area, out var boxes, out var boxCount);
        var (runs, runOfBox) = ReadRuns(page, area, (int)boxCount);
        var glyphs = GlyphReader.Read(text, new(boxes, (int)boxCount), runOfBox);
        Poppler.g_free((nint)boxes);
        WideLetters.Narrow(glyphs, runs);
        if (glyphs.Count > 0 && painting.Elapsed < PaintingBudget)
        {
            painting.Start();
            if (PaintedPage.Paint(page, width, height) is { } painted) Look(painted, glyphs, runs, hasHiddenPictures ? [] : PictureAreas(page, height));
            painting.Stop();
        }
        var hasImages = glyphs.Count == 0 && (hasHiddenPictures || HasImages(page));
        return new((float)width, (float)height, hasImages, glyphs, runs, ReadLinks(page, height));
    }

    /// <summary>
    /// The text and the area it was asked for. The library takes an area for what a mouse selects, from its first corner to the other: on a page of right-to-left text that
    /// must start at the right, else the beginning is missing.
    /// </summary>
    private static (string Text, Poppler.Rectangle Area) ReadText(nint page, double width, double height)
    {
        var area = new Poppler.Rectangle { X2 = width, Y2 = height };
        var text = Poppler.TakeText(Poppler.poppler_page_get_text_for_area(page, area));
        if (!text.Contains((char)GlyphReader.RightToLeft, StringComparison.Ordinal)) return (text, area);
        var mirrored = new Poppler.Rectangle { X1 = width, Y2 = height };
        var fromRight = Poppler.TakeText(Poppler.poppler_page_get_text_for_area(page, mirrored));
        return fromRight.Length > text.Length ? (fromRight, mirrored) : (text, area);
    }

    private static (List<PdfRun> Runs, ushort[] RunOfBox) ReadRuns(nint page, in Poppler.Rectangle area, int boxCount)
    {
        List<PdfRun> runs = [new("", 0, 0, 0xFFFFFF)];
        var runOfBox = new ushort[boxCount];
        var list = Poppler.poppler_page_get_text_attributes_for_area(page, area);
        for (var item = list; item is not null && runs.Count < ushort.MaxValue; item = item->Next)
        {
            var attributes = (Poppler.TextAttributes*)item->Data;
            var color = attributes->Red >> 8 << 16 | attributes->Green >> 8 << 8 | attributes->Blue >> 8;
            runs.Add(new(Marshal.PtrToStringUTF8(attributes->FontName) ?? "", (float)attributes->FontSize, color, 0xFFFFFF));
            var start = Math.Clamp(attributes->StartIndex, 0, boxCount);
            var end = Math.Clamp(attributes->EndIndex + 1, start, boxCount);
            runOfBox.AsSpan(start..end).Fill((ushort)(runs.Count - 1));
        }
        Poppler.poppler_page_free_text_attributes(list);
        return (runs, runOfBox);
    }

    /// <summary>Marks the words nobody sees, and finds the colour behind each run.</summary>
    private static void Look(PaintedPage painted, List<PdfGlyph> glyphs, List<PdfRun> runs, List<Poppler.Rectangle> pictures)
    {
        var looked = new bool[runs.Count];
        List<(int Picture, int Start, int End, bool Shows)> onPictures = [];
        for (int start = 0, end; start < glyphs.Count; start = end)
        {
            for (end = start + 1; end < glyphs.Count && !glyphs[end].Traits.HasFlag(PdfGlyphTraits.AfterSpace) && glyphs[end].Run == glyphs[start].Run;) end++;
            var word = CollectionsMarshal.AsSpan(glyphs)[start..end];
            var (left, top, right, bottom) = (word[0].Left, word[0].Top, word[0].Right, word[0].Bottom);
            foreach (var glyph in word)
            {
                (left, top) = (Math.Min(left, glyph.Left), Math.Min(top, glyph.Top));
                (right, bottom) = (Math.Max(right, glyph.Right), Math.Max(bottom, glyph.Bottom));
            }
            if (!looked[word[0].Run])
            {
                looked[word[0].Run] = true;
                runs[word[0].Run] = runs[word[0].Run] with { Background = painted.ColorAround(left, top, right, bottom) };
            }
            var run = runs[word[0].Run];
            var ink = painted.Ink(left, top, right, bottom, run.Color, run.Background) / Math.Max(1, (right - left) * run.Size);
            foreach (ref var glyph in word) glyph = glyph with { Ink = (byte)Math.Clamp(ink * 255, 0, 255) };
            var (x, y) = ((left + right) / 2, (top + bottom) / 2);
            if (pictures.FindIndex(area => x > area.X1 && x < area.X2 && y > area.Y1 && y < area.Y2) is >= 0 and var picture) onPictures.Add((picture, start, end, painted.ShowsColor(left, top, right, bottom, run.Color)));
            if (painted.ShowsAnything(left, top, right, bottom) && !painted.HasColorOfBackground(left, top, right, bottom, run.Color)) continue;
            foreach (ref var glyph in word) glyph = glyph with { Traits = glyph.Traits | PdfGlyphTraits.Unseen };
        }
        HideCovered(glyphs, onPictures);
        TrustFontsThatPaint(glyphs, runs);
        PaintedMarks.Find(painted, glyphs, runs);
    }

    /// <summary>Several words on one picture of which none shows its colour lie under it; where one does, the picture lies behind them all.</summary>
    private static void HideCovered(List<PdfGlyph> glyphs, List<(int Picture, int Start, int End, bool Shows)> onPictures)
    {
        foreach (var words in onPictures.GroupBy(word => word.Picture).Where(words => words.Count() > 1 && words.All(word => !word.Shows)))
        {
            foreach (var (_, start, end, _) in words)
            {
                foreach (ref var glyph in CollectionsMarshal.AsSpan(glyphs)[start..end]) glyph = glyph with { Traits = glyph.Traits | PdfGlyphTraits.Unseen };
            }
        }
    }

    /// <summary>
    /// A font of which nothing at all is seen could not be painted here (it is not in the file, and no other takes its place): its words count as
    /// seen unless they have the colour of the page.
    /// </summary>
    private static void TrustFontsThatPaint(List<PdfGlyph> glyphs, List<PdfRun> runs)
    {
        var painting = glyphs.Where(glyph => !glyph.Traits.HasFlag(PdfGlyphTraits.Unseen)).Select(glyph => runs[glyph.Run].Font).ToHashSet();
        foreach (ref var glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            var run = runs[glyph.Run];
            if (!painting.Contains(run.Font) && PaintedPage.Differ(run.Color, run.Background)) glyph = glyph with { Traits = glyph.Traits & ~PdfGlyphTraits.Unseen };
        }
    }

    private static bool HasImages(nint page)
    {
        var list = Poppler.poppler_page_get_image_mapping(page);
        Poppler.poppler_page_free_image_mapping(list);
        return list is not null;
    }

    /// <summary>Where pictures are painted, origin at the top left.</summary>
    private static List<Poppler.Rectangle> PictureAreas(nint page, double height)
    {
        List<Poppler.Rectangle> areas = [];
        var list = Poppler.poppler_page_get_image_mapping(page);
        for (var item = list; item is not null && areas.Count < Limits.MaxLinks; item = item->Next)
        {
            var area = ((Poppler.ImageMapping*)item->Data)->Area;
            areas.Add(new() { X1 = Math.Min(area.X1, area.X2), X2 = Math.Max(area.X1, area.X2), Y1 = Math.Min(area.Y1, area.Y2), Y2 = Math.Max(area.Y1, area.Y2) });
        }
        Poppler.poppler_page_free_image_mapping(list);
        return areas;
    }

    private static List<PdfLink> ReadLinks(nint page, double height)
    {
        List<PdfLink> links = [];
        var list = Poppler.poppler_page_get_link_mapping(page);
        for (var item = list; item is not null && links.Count < Limits.MaxLinks; item = item->Next)
        {
            var mapping = (Poppler.LinkMapping*)item->Data;
            if (mapping->Action is null || mapping->Action->Type != Poppler.ActionUri) continue;
            if (Marshal.PtrToStringUTF8(mapping->Action->Uri) is not { Length: > 0 } uri) continue;
            var area = mapping->Area;
            links.Add(new(GlyphReader.Finite(area.X1), GlyphReader.Finite(height - area.Y2), GlyphReader.Finite(area.X2), GlyphReader.Finite(height - area.Y1), uri));
        }
        Poppler.poppler_page_free_link_mapping(list);
        return links;
    }
}
