using System.Runtime.InteropServices;

namespace Vitae.Reading.Worker;

/// <summary>The calls of libpoppler-glib, GLib and cairo that are used (poppler-glib reference manual, 22.02 and later).</summary>
internal static unsafe partial class Poppler
{
    private const string Library = "libpoppler-glib";
    private const string GLib = "libglib-2.0";
    private const string GObject = "libgobject-2.0";
    private const string Cairo = "libcairo";

    public const int ErrorEncrypted = 1;
    public const int ActionUri = 5;
    public const int CairoFormatRgb24 = 1;

    /// <summary>Names the files of the libraries for this system; must run before the first call.</summary>
    public static void Resolve() => NativeLibrary.SetDllImportResolver(typeof(Poppler).Assembly, static (name, assembly, path) =>
    {
        var version = name switch { Library => "8", Cairo => "2", _ => "0" };
        if (name is not (Library or GLib or GObject or Cairo)) return 0;
        if (!OperatingSystem.IsMacOS()) return NativeLibrary.Load($"{name}.so.{version}", assembly, path);
        foreach (var folder in (ReadOnlySpan<string>)["/opt/homebrew/lib/", "/usr/local/lib/", ""])
        {
            if (NativeLibrary.TryLoad($"{folder}{name}.{version}.dylib", out var handle)) return handle;
        }
        return NativeLibrary.Load($"{name}.{version}.dylib", assembly, path);
    });

    [LibraryImport(Library)] public static partial nint poppler_document_new_from_bytes(nint bytes, nint password, out GError* error);
    [LibraryImport(Library)] public static partial int poppler_document_get_n_pages(nint document);
    [LibraryImport(Library)] public static partial nint poppler_document_get_title(nint document);
    [LibraryImport(Library)] public static partial nint poppler_document_get_author(nint document);
    [LibraryImport(Library)] public static partial nint poppler_document_get_page(nint document, int index);
    [LibraryImport(Library)] public static partial void poppler_page_get_size(nint page, out double width, out double height);
    [LibraryImport(Library)] public static partial nint poppler_page_get_text_for_area(nint page, in Rectangle area);
    [LibraryImport(Library)] public static partial int poppler_page_get_text_layout_for_area(nint page, in Rectangle area, out Rectangle* rectangles, out uint count);
    [LibraryImport(Library)] public static partial List* poppler_page_get_text_attributes_for_area(nint page, in Rectangle area);
    [LibraryImport(Library)] public static partial void poppler_page_free_text_attributes(List* list);
    [LibraryImport(Library)] public static partial List* poppler_page_get_link_mapping(nint page);
    [LibraryImport(Library)] public static partial void poppler_page_free_link_mapping(List* list);
    [LibraryImport(Library)] public static partial List* poppler_page_get_image_mapping(nint page);
    [LibraryImport(Library)] public static partial void poppler_page_free_image_mapping(List* list);
    [LibraryImport(Library)] public static partial void poppler_page_render(nint page, nint cairo);
    [LibraryImport(Library)] public static partial List* poppler_document_get_attachments(nint document);
    [LibraryImport(Library)] public static partial int poppler_attachment_save_to_callback(nint attachment, delegate* unmanaged<byte*, nuint, nint, GError**, int> save, nint data, GError** error);
    [LibraryImport(GLib)] public static partial void g_list_free(List* list);
    [LibraryImport(GLib)] public static partial nint g_bytes_new_static(byte* data, nuint size);
    [LibraryImport(GLib)] public static partial void g_bytes_unref(nint bytes);
    [LibraryImport(GLib)] public static partial void g_free(nint memory);
    [LibraryImport(GLib)] public static partial void g_error_free(GError* error);
    [LibraryImport(GObject)] public static partial void g_object_unref(nint instance);
    [LibraryImport(Cairo)] public static partial nint cairo_image_surface_create_for_data(byte* data, int format, int width, int height, int stride);
    [LibraryImport(Cairo)] public static partial nint cairo_create(nint surface);
    [LibraryImport(Cairo)] public static partial void cairo_scale(nint cairo, double x, double y);
    [LibraryImport(Cairo)] public static partial void cairo_destroy(nint cairo);
    [LibraryImport(Cairo)] public static partial void cairo_surface_flush(nint surface);
    [LibraryImport(Cairo)] public static partial void cairo_surface_destroy(nint surface);

    /// <summary>The text at an address that the caller owns, which is freed.</summary>
    public static string TakeText(nint text)
    {
        if (text == 0) return "";
        var value = Marshal.PtrToStringUTF8(text) ?? "";
        g_free(text);
        return value;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Rectangle
    {
        public double X1, Y1, X2, Y2;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct TextAttributes
    {
        public nint FontName;
        public double FontSize;
        public int IsUnderlined;
        public ushort Red, Green, Blue;
        public int StartIndex, EndIndex;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct ImageMapping
    {
        public Rectangle Area;
        public int ImageId;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct LinkMapping
    {
        public Rectangle Area;
        public UriAction* Action;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct UriAction
    {
        public int Type;
        public nint Title;
        public nint Uri;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct List
    {
        public nint Data;
        public List* Next, Previous;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GError
    {
        public uint Domain;
        public int Code;
        public nint Message;
    }
}
