using System.Runtime.InteropServices;
using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Storage;

namespace Vitae.Server.Http;

/// <summary>What an optimized resume may hold, so that what follows from it is computed quickly, fits beside it, and whoever was given it can send it back.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of what a person edits, without the preview: more than a hundred pages. What is computed from it may take several times as much.</summary>
    public const int MaxEditedBytes = 1024 * 1024;

    /// <summary>Bytes of a resume that is optimized: what is edited then holds each text with its source.</summary>
    public const int MaxSourceBytes = 512 * 1024;

    private static readonly string[] Computed = ["preview", "include_parts_summary"];

    /// <summary>What is too much in the <c>ui</c> at <paramref name="pointer"/>: <c>document_too_large</c>, <c>too_many_entries</c> or <c>text_too_long</c>; null: nothing.</summary>
    public static Error? Exceeded(JsonElement ui, string pointer)
    {
        if (ui.ValueKind != JsonValueKind.Object) return null;
        var edited = ui.EnumerateObject().Where(part => !Computed.Contains(part.Name)).ToList();
        return edited.Select(part => Exceeded(part.Value, pointer, part.Name)).FirstOrDefault(error => error is not null)
            ?? (edited.Sum(part => (long)JsonMarshal.GetRawUtf8Value(part.Value).Length) > MaxEditedBytes ? TooLarge("what is edited here", MaxEditedBytes, pointer) : null);
    }

    /// <summary>The document as it would be kept, when that is too large.</summary>
    public static Error? Exceeded(JsonBytes document, string pointer)
        => document.Utf8.Length > ResumeLimits.MaxBytes ? TooLarge("this document, with what is computed from it,", ResumeLimits.MaxBytes, pointer) : null;

    public static Error TooLarge(string what, int most, string pointer)
        => new("document_too_large", $"{what} is larger than {most / 1024} KB", pointer, "shorten it to what a reader can use");

    private static Error? Exceeded(JsonElement value, string above, string name)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when JsonMarshal.GetRawUtf8Value(value).Length > ResumeLimits.MaxTextLength && value.GetString()!.Length > ResumeLimits.MaxTextLength:
                return new Error("text_too_long", $"a text here is longer than {ResumeLimits.MaxTextLength} characters", JsonPointer.Append(above, name), "shorten the text");
            case JsonValueKind.Array when value.GetArrayLength() > ResumeLimits.MaxEntries:
                return new Error("too_many_entries", $"a list here holds more than {ResumeLimits.MaxEntries} entries", JsonPointer.Append(above, name), "shorten the list");
            case JsonValueKind.Array:
                var inList = JsonPointer.Append(above, name);
                return value.EnumerateArray().Select((entry, index) => Exceeded(entry, inList, index.ToString(System.Globalization.CultureInfo.InvariantCulture))).FirstOrDefault(error => error is not null);
            case JsonValueKind.Object:
                var inObject = JsonPointer.Append(above, name);
                return value.EnumerateObject().Select(part => Exceeded(part.Value, inObject, part.Name)).FirstOrDefault(error => error is not null);
            default:
                return null;
        }
    }
}
