using System.Runtime.InteropServices;

namespace Vitae.Typesetting.Native;

internal static partial class GLib
{
    [LibraryImport(NativeLibraries.GObject)]
    internal static partial GObjectHandle g_object_ref(nint instance);

    [LibraryImport(NativeLibraries.GObject)]
    internal static partial void g_object_unref(nint instance);
}
