using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Storage;

namespace Vitae.Server.Http;

/// <summary>Documents inside a request.</summary>
internal static class JsonDocuments
{
    /// <summary>A resume inside a request; <paramref name="pointer"/> says where.</summary>
    public static Result<Resume> Resume(JsonElement resume, string pointer)
    {
        if (resume.ValueKind != JsonValueKind.Object) return new Error("invalid_request", "this is no resume", pointer, "send a JSON Resume object");
        var read = JsonResume.Read(JsonBytes.Of(resume).Utf8.Span);
        return read.IsOk ? read : read.Error with { Where = pointer + read.Error.Where };
    }

    /// <summary>The path of a JSON error, <c>$.a.b[3]</c>, as a pointer, <c>/a/b/3</c>.</summary>
    public static string PointerOf(string path) => path.StartsWith('$') ? path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : path;
}
