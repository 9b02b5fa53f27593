using Vitae.Reading;
using Vitae.Testing;

namespace Vitae.Typesetting.Tests.ReadBack;

/// <summary>A program that gives the text of PDF files.</summary>
/// <param name="Read">The texts of these files, in their order.</param>
/// <param name="Layout">True when it guesses columns from gaps, so that lines of other columns may stand between those of a paragraph.</param>
internal sealed record Extractor(string Name, Func<IReadOnlyList<string>, Task<IReadOnlyList<string>>> Read, bool Layout = false)
{
    private static readonly string Scripts = Path.Combine(WorkingCopy.Root, "tests", "extractors");

    public static IReadOnlyList<Extractor> All { get; } =
    [
        new("pdftotext", Each("pdftotext", file => [file, "-"])),
        new("pdftotext -layout", Each("pdftotext", file => ["-layout", file, "-"]), Layout: true),
        new("pdf.js", Script("node", "pdfjs.mjs", "pdfjs")),
        new("mutool", Each("mutool", file => ["draw", "-q", "-F", "txt", "-o", "-", file])),
        new("pdfminer.six", Script("/usr/bin/python3", "pdfminer_text.py", "pdfminer")),
        new("Vitae", Vitae),
    ];

    private static Func<IReadOnlyList<string>, Task<IReadOnlyList<string>>> Each(string program, Func<string, string[]> arguments)
        => files => Task.FromResult<IReadOnlyList<string>>([.. files.Select(file => Tool.Run(program, arguments(file)).Output)]);

    /// <summary>Programs slow to start read all files in one run.</summary>
    private static Func<IReadOnlyList<string>, Task<IReadOnlyList<string>>> Script(string program, string script, string ending) => files =>
    {
        var run = Tool.Run(program, [Path.Combine(Scripts, script), .. files]);
        if (run.Errors.Contains("ERR_MODULE_NOT_FOUND", StringComparison.Ordinal) || run.Errors.Contains("ModuleNotFoundError", StringComparison.Ordinal))
            Assert.Skip($"{script} lacks its package: {run.Errors.Trim().Split('\n')[^1]}");
        run.ExitCode.ShouldBe(0, run.Errors);
        return Task.FromResult<IReadOnlyList<string>>([.. files.Select(file => File.ReadAllText($"{file}.{ending}"))]);
    };

    private static async Task<IReadOnlyList<string>> Vitae(IReadOnlyList<string> files)
    {
        using var reader = new ResumeReader();
        var texts = new List<string>();
        foreach (var file in files) texts.Add((await reader.ReadFileAsync(file, ReadOptions.Default, TestContext.Current.CancellationToken)).Value.Text);
        return texts;
    }
}
