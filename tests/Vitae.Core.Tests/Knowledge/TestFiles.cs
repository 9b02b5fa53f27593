namespace Vitae.Core.Tests.Knowledge;

/// <summary>Files of the repository, wherever the tests run from.</summary>
internal static class TestFiles
{
    public static string InRepository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vitae.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("Vitae.slnx"), path);
    }
}
