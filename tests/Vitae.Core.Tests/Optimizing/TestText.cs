namespace Vitae.Core.Tests.Optimizing;

/// <summary>Files of the tests, found from the folder the tests run in.</summary>
internal static class TestText
{
    private static readonly string Tests = Path.Combine(Root(), "tests");

    /// <summary>The lines of a file of this project that are neither empty nor a comment.</summary>
    public static IReadOnlyList<string> Lines(string name)
        => [.. File.ReadAllLines(Path.Combine(Tests, "Vitae.Core.Tests", name)).Where(line => line.Length > 0 && line[0] != '#')];

    public static IReadOnlyList<string> Corpus(string folder) => [.. Directory.GetFiles(Path.Combine(Tests, "corpus", folder)).Order(StringComparer.Ordinal)];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Vitae.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository");
        return folder;
    }
}
