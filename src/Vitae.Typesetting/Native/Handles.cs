using Microsoft.Win32.SafeHandles;

namespace Vitae.Typesetting.Native;

/// <summary>A reference to a GObject; released once, even when a render is abandoned halfway.</summary>
internal class GObjectHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        GLib.g_object_unref(handle);
        return true;
    }
}

internal sealed class FontMapHandle : GObjectHandle;

internal sealed class PangoContextHandle : GObjectHandle;

internal sealed class PangoLayoutHandle : GObjectHandle;

internal sealed class LayoutIteratorHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Pango.pango_layout_iter_free(handle);
        return true;
    }
}

internal sealed class AttributeListHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Pango.pango_attr_list_unref(handle);
        return true;
    }
}

internal sealed class FontDescriptionHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Pango.pango_font_description_free(handle);
        return true;
    }
}

internal sealed class FontConfigHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        Fontconfig.FcConfigDestroy(handle);
        return true;
    }
}

internal sealed class BlobHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_blob_destroy(handle);
        return true;
    }
}

internal sealed class FaceHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_face_destroy(handle);
        return true;
    }
}

internal sealed class HbFontHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_font_destroy(handle);
        return true;
    }
}

internal sealed class SubsetInputHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_subset_input_destroy(handle);
        return true;
    }
}

internal sealed class SubsetPlanHandle() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_subset_plan_destroy(handle);
        return true;
    }
}
