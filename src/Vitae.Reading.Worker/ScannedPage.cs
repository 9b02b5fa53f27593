namespace Vitae.Reading.Worker;

/// <summary>Paints a page as large as text recognition wants it.</summary>
internal static unsafe class ScannedPage
{
    /// <returns>Null when there is no such page, or it has no size.</returns>
    public static PdfPicture? Paint(byte[] document, int index)
    {
        fixed (byte* data = document)
        {
            var bytes = Poppler.g_bytes_new_static(data, (nuint)document.Length);
            var opened = Poppler.poppler_document_new_from_bytes(bytes, 0, out var error);
            var page = opened == 0 ? 0 : Poppler.poppler_document_get_page(opened, index);
            try
            {
                return page == 0 ? null : Paint(page);
            }
            finally
            {
                if (error is not null) Poppler.g_error_free(error);
                if (page != 0) Poppler.g_object_unref(page);
                if (opened != 0) Poppler.g_object_unref(opened);
                Poppler.g_bytes_unref(bytes);
            }
        }
    }

    private static PdfPicture? Paint(nint page)
    {
        Poppler.poppler_page_get_size(page, out var pageWidth, out var pageHeight);
        if (!(pageWidth is >= 1 and < 100_000 && pageHeight is >= 1 and < 100_000)) return null;
        var scale = Math.Min(Limits.PaintedResolution / 72.0, Math.Sqrt(Limits.MaxPaintedPixels / (pageWidth * pageHeight)));
        var (width, height) = ((int)(pageWidth * scale), (int)(pageHeight * scale));
        if (width < 1 || height < 1) return null;
        var pixels = GC.AllocateUninitializedArray<byte>(width * height * 4, pinned: true);
        Array.Fill(pixels, (byte)255);
        fixed (byte* data = pixels)
        {
            var surface = Poppler.cairo_image_surface_create_for_data(data, Poppler.CairoFormatRgb24, width, height, width * 4);
            var cairo = Poppler.cairo_create(surface);
            Poppler.cairo_scale(cairo, scale, scale);
            Poppler.poppler_page_render(page, cairo);
            Poppler.cairo_surface_flush(surface);
            Poppler.cairo_destroy(cairo);
            Poppler.cairo_surface_destroy(surface);
        }
        var gray = new byte[width * height];
        // The weights of ITU-R BT.601.
        for (var i = 0; i < gray.Length; i++) gray[i] = (byte)((pixels[i * 4 + 2] * 299 + pixels[i * 4 + 1] * 587 + pixels[i * 4] * 114) / 1000);
        return new(width, height, (int)Math.Round(scale * 72), gray);
    }
}
