using System.Reflection;
using System.Runtime.InteropServices;
using Vitae.Core;

namespace Vitae.Typesetting.Native;

/// <summary>Finds the shared libraries behind the logical names used by the bindings, and says which Debian or Homebrew package brings a missing one.</summary>
internal static class NativeLibraries
{
    public const string GLib = "glib";
    public const string GObject = "gobject";
    public const string Pango = "pango";
    public const string PangoFt2 = "pangoft2";
    public const string Fontconfig = "fontconfig";
    public const string HarfBuzz = "harfbuzz";
    public const string HarfBuzzSubset = "harfbuzz-subset";

    private static readonly Library[] All =
    [
        new(GLib, "libglib-2.0.so.0", "libglib-2.0.0.dylib", "libglib-2.0-0.dll", "libglib2.0-0"),
        new(GObject, "libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll", "libglib2.0-0"),
        new(Pango, "libpango-1.0.so.0", "libpango-1.0.0.dylib", "libpango-1.0-0.dll", "libpango-1.0-0"),
        new(PangoFt2, "libpangoft2-1.0.so.0", "libpangoft2-1.0.0.dylib", "libpangoft2-1.0-0.dll", "libpangoft2-1.0-0"),
        new(Fontconfig, "libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll", "libfontconfig1"),
        new(HarfBuzz, "libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll", "libharfbuzz0b"),
        new(HarfBuzzSubset, "libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll", "libharfbuzz-subset0"),
    ];

    private static readonly string[] Folders = ["/opt/homebrew/lib", "/usr/local/lib", @"C:\msys64\ucrt64\bin"];

    private static readonly Lazy<Error?> Missing = new(FindMissing);

    /// <summary>Null when every library loads; else what to install.</summary>
    public static Error? Check() => Missing.Value;

    private static Error? FindMissing()
    {
        NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), static (name, _, _) =>
            All.FirstOrDefault(library => library.Name == name) is { } library && TryLoad(library, out var handle) ? handle : 0);
        var missing = All.Where(library => !TryLoad(library, out _)).Select(library => library.DebianPackage).Distinct().ToList();
        return missing.Count == 0
            ? null
            : new Error(
                "pango_missing",
                "PDF, SVG and PNG need the Pango and HarfBuzz libraries, and some are not installed",
                string.Join(", ", missing),
                $"Install them (Debian: apt-get install {string.Join(' ', missing)}; macOS: brew install pango) or choose docx, html, latex, txt, md or json");
    }

    private static bool TryLoad(Library library, out nint handle)
    {
        var file = OperatingSystem.IsWindows() ? library.Windows : OperatingSystem.IsMacOS() ? library.MacOs : library.Linux;
        if (NativeLibrary.TryLoad(file, out handle)) return true;
        foreach (var folder in Folders)
        {
            if (NativeLibrary.TryLoad(Path.Combine(folder, file), out handle)) return true;
        }
        return false;
    }

    private sealed record Library(string Name, string Linux, string MacOs, string Windows, string DebianPackage);
}
