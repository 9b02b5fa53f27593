namespace Vitae.Testing;

/// <summary>The folder the tests were built from.</summary>
public static class WorkingCopy
{
    private static readonly Lazy<string> Found = new(Find);

    public static string Root => Found.Value;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vitae.slnx"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No Vitae.slnx above {AppContext.BaseDirectory}");
    }
}
