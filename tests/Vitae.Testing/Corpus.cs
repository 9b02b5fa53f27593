namespace Vitae.Testing;

/// <summary>The files under <c>tests/corpus</c>.</summary>
public static class Corpus
{
    /// <summary>The files of a folder with an ending such as <c>.json</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string ending)
        => [.. Directory.EnumerateFiles(Path.Combine(WorkingCopy.Root, "tests", "corpus", folder), "*" + ending).Order(StringComparer.Ordinal)];
}
