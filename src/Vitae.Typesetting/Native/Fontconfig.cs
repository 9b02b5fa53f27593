using System.Runtime.InteropServices;

namespace Vitae.Typesetting.Native;

internal static partial class Fontconfig
{
    [LibraryImport(NativeLibraries.Fontconfig)]
    internal static partial FontConfigHandle FcConfigCreate();

    [LibraryImport(NativeLibraries.Fontconfig)]
    internal static partial void FcConfigDestroy(nint config);

    [LibraryImport(NativeLibraries.Fontconfig, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int FcConfigParseAndLoadFromMemory(FontConfigHandle config, string xml, int complain);

    [LibraryImport(NativeLibraries.Fontconfig, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int FcConfigAppFontAddFile(FontConfigHandle config, string file);

    /// <summary>Returns 0 (match) when the pattern holds the property; the text belongs to the pattern.</summary>
    [LibraryImport(NativeLibraries.Fontconfig, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int FcPatternGetString(nint pattern, string property, int index, out nint text);
}
