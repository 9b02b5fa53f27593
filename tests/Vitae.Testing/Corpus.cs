namespace Vitae.Testing;

/// <summary>The files under <c>tests/corpus</c>.</summary>
public static class Corpus
{
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>The files of a folder with an ending such as <c>.json</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string ending)
        => [.. Directory.EnumerateFiles(Path.Combine(Root.Value, folder), "*" + ending).Order(StringComparer.Ordinal)];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vitae.slnx")))
                return Path.Combine(folder.FullName, "tests", "corpus");
        }
        throw new DirectoryNotFoundException($"No Vitae.slnx above {AppContext.BaseDirectory}");
    }
}
