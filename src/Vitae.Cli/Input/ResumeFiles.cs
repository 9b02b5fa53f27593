using System.Text;
using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Reading;

namespace Vitae.Cli.Input;

/// <summary>A resume from a file of any format, or from a batch line.</summary>
internal sealed class ResumeFiles : IDisposable
{
    private readonly ResumeReader reader = new();

    public async Task<Result<ReadResume>> ReadAsync(string path, CancellationToken cancel)
    {
        var bytes = await InputFiles.ReadAsync(path, InputFiles.MaxBytes, cancel);
        return bytes.Error is { } error ? error : await reader.ReadAsync(bytes.Value, path == "-" ? null : Path.GetFileName(path), ReadOptions.Default, cancel);
    }

    /// <summary>A batch line's resume: a JSON Resume object, the name of a file, or the resume's text itself.</summary>
    public async Task<Result<Resume>> ReadAsync(JsonElement value, CancellationToken cancel)
    {
        if (value.ValueKind == JsonValueKind.Object) return JsonResume.Read(Encoding.UTF8.GetBytes(value.GetRawText()));
        if (value.ValueKind != JsonValueKind.String)
        {
            return new Error("invalid_resume", $"a resume may not be {value.ValueKind.ToString().ToLowerInvariant()}", null, "give a JSON Resume object, a file's name or the resume's text");
        }

        var text = value.GetString()!;
        var read = !IsPlainText(value)
            ? await ReadAsync(text, cancel)
            : await reader.ReadAsync(Encoding.UTF8.GetBytes(text), "resume.txt", ReadOptions.Default, cancel);
        return read.Then<Resume>(one => one.Resume);
    }

    /// <summary>Whether a batch line gives the words themselves, not an object or the name of a file.</summary>
    public static bool IsPlainText(JsonElement value)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && (text.Length >= 1024 || text.Contains('\n') || !File.Exists(text) && !NamesFile(text));

    /// <summary>One word with an ending: a file that is not there, not a resume of one word.</summary>
    private static bool NamesFile(string text) => !text.Contains(' ') && Path.GetExtension(text) is { Length: > 2 and <= 6 };

    /// <summary>A posting's text: plain text and Markdown as they stand, other formats by their text in reading order.</summary>
    public async Task<Result<string>> ReadPostingAsync(string path, CancellationToken cancel)
    {
        var bytes = await InputFiles.ReadAsync(path, InputFiles.MaxBytes, cancel);
        if (bytes.Error is { } error) return error;
        var text = await reader.ReadTextAsync(bytes.Value, path == "-" ? null : Path.GetFileName(path), ReadOptions.Default, cancel);
        if (text.Error is not null) return text;
        return string.IsNullOrWhiteSpace(text.Value)
            ? new Error("empty_posting", "this posting holds no text", path, "save the posting's text in it")
            : text;
    }

    /// <summary>A rewritten resume: the resume inside a structured output, or a file of any format.</summary>
    public async Task<Result<Resume>> ReadDraftAsync(string path, CancellationToken cancel)
    {
        var bytes = await InputFiles.ReadAsync(path, InputFiles.MaxBytes, cancel);
        if (bytes.Error is { } error) return error;
        var structured = StructuredOutputReader.Read(bytes.Value);
        if (structured.IsOk) return structured.Value.ResumeJson;
        var read = await reader.ReadAsync(bytes.Value, Path.GetFileName(path), ReadOptions.Default, cancel);
        return read.Then<Resume>(one => one.Resume);
    }

    public static async Task<Result<StructuredOutput>> ReadStructuredAsync(string path, CancellationToken cancel)
    {
        var bytes = await InputFiles.ReadAsync(path, InputFiles.MaxBytes, cancel);
        return bytes.Error is { } error ? error : StructuredOutputReader.Read(bytes.Value);
    }

    public void Dispose() => reader.Dispose();
}
