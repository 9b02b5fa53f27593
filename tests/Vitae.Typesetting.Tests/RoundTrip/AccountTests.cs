using System.Text;
using System.Text.RegularExpressions;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests.RoundTrip;

/// <summary>The text of a document can be put together again from what was read of it and what was left over: nothing is lost, whatever the resume and however it is printed.</summary>
public sealed partial class AccountTests
{
    private static readonly (OutputFormat Format, string Name)[] Formats =
        [(OutputFormat.Pdf, "resume.pdf"), (OutputFormat.Docx, "resume.docx"), (OutputFormat.Text, "resume.txt"), (OutputFormat.Markdown, "resume.md"), (OutputFormat.Html, "resume.html")];

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+")]
    private static partial Regex Signs();

    [Fact]
    public async Task Every_word_of_a_document_is_in_the_resume_or_left_over()
    {
        using var reader = new ResumeReader();
        List<string> lost = [];
        foreach (var template in BuiltInTemplates.All)
        {
            foreach (var (format, name) in Formats)
            {
                var seed = Random.Shared.Next();
                var file = Print.Try(Anybody.Make(seed), template, format);
                if (!file.IsOk) continue;
                var read = (await reader.ReadAsync(file.Value.Bytes, name, ReadOptions.Default, TestContext.Current.CancellationToken)).Value;
                var kept = Words($"{Encoding.UTF8.GetString(JsonResume.Write(read.Resume))} {string.Join(' ', read.Leftovers)} {string.Join(' ', read.RunningLines)} {string.Join(' ', read.HiddenText)}".Replace("\\n", " ", StringComparison.Ordinal)).ToHashSet();
                lost.AddRange(Words(read.Text).Where(word => IsOne(word) && !kept.Contains(word)).Select(word => $"{template.Id} {name} seed {seed}: {word}"));
            }
        }
        lost.ShouldBeEmpty();
    }

    /// <summary>Each word of these resumes has a number of its own; headings and labels have none, and words of three letters are too short to be missed.</summary>
    private static bool IsOne(string word) => word.Length > 3 && char.IsLetter(word[0]) && char.IsAsciiDigit(word[^1]);

    private static IEnumerable<string> Words(string text) => Signs().Split(text.ToLowerInvariant()).Where(word => word.Length > 0);
}
