using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Vitae.Reading.Worker;

/// <summary>The files attached to a document, as far as they are XML or JSON and not too large.</summary>
internal static unsafe class Attachments
{
    private const int MaxLookedAt = 32;

    public static IReadOnlyList<byte[]> Read(nint document)
    {
        List<byte[]> found = [];
        var list = Poppler.poppler_document_get_attachments(document);
        var looked = 0;
        for (var item = list; item is not null; item = item->Next)
        {
            if (looked++ < MaxLookedAt && found.Count < Limits.MaxAttachments && Take(item->Data) is { } bytes) found.Add(bytes);
            Poppler.g_object_unref(item->Data);
        }
        Poppler.g_list_free(list);
        return found;
    }

    private static byte[]? Take(nint attachment)
    {
        using var bytes = new MemoryStream();
        var handle = GCHandle.Alloc(bytes);
        Poppler.GError* error = null;
        var whole = Poppler.poppler_attachment_save_to_callback(attachment, &Receive, GCHandle.ToIntPtr(handle), &error) != 0;
        handle.Free();
        if (error is not null) Poppler.g_error_free(error);
        return whole && IsData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) ? bytes.ToArray() : null;
    }

    /// <returns>0 when the file is too large, or neither: then the library stops.</returns>
    [UnmanagedCallersOnly]
    private static int Receive(byte* data, nuint count, nint target, Poppler.GError** error)
    {
        var bytes = Unsafe.As<MemoryStream>(GCHandle.FromIntPtr(target).Target!);
        if (bytes.Length + (long)count > Limits.MaxAttachmentBytes) return 0;
        bytes.Write(new ReadOnlySpan<byte>(data, (int)count));
        return IsData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) ? 1 : 0;
    }

    private static bool IsData(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        return start.TrimStart(" \t\r\n"u8) is [(byte)'<' or (byte)'{', ..];
    }
}
