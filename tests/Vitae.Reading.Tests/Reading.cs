using System.Text;
using Vitae.Core;

namespace Vitae.Reading.Tests;

/// <summary>Reads bytes and text as an upload would be read.</summary>
internal static class Reading
{
    /// <summary>One warm reader for all tests: a process that reads PDF takes longer to start than a page to read.</summary>
    private static readonly ResumeReader Reader = new();

    public static Result<ReadResume> Of(byte[] bytes, string? name, ReadOptions? options = null)
        => Reader.ReadAsync(bytes, name, options ?? ReadOptions.Default, TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    public static ReadResume Text(string text, string name = "resume.txt") => Of(Encoding.UTF8.GetBytes(text), name).Value;

    public static ReadResume Markdown(string text) => Text(text, "resume.md");

    public static ReadResume Word(WordFile file) => Of(file.ToBytes(), "resume.docx").Value;
}
