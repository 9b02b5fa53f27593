using System.Globalization;
using Microsoft.AspNetCore.StaticFiles;

namespace Vitae.Server.Web;

/// <summary>
/// The files of the built web application and the fonts of the pages it previews, found once at the start: a request can name no other file. Names below <c>assets/</c> carry a hash of their content and never change.
/// </summary>
internal sealed class WebFiles
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Asked = "no-cache";
    private const string Day = "public, max-age=86400";
    private static readonly (string Coding, string Ending)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    private readonly Dictionary<string, WebFile> files = new(StringComparer.Ordinal);

    public WebFiles(ServerSettings settings)
    {
        AddFolder(settings.WebFolder, "/", path => path.StartsWith("/assets/", StringComparison.Ordinal) ? Forever : Asked);
        AddFolder(Path.Combine(AppContext.BaseDirectory, "fonts"), "/fonts/", _ => Day);
        var page = Path.Combine(settings.WebFolder, "index.html");
        Page = File.Exists(page) ? File.ReadAllText(page) : null;
    }

    /// <summary>The page that starts the application; null when it was not built.</summary>
    public string? Page { get; }

    public WebFile? Find(string path) => files.GetValueOrDefault(path);

    private void AddFolder(string folder, string prefix, Func<string, string> cacheOf)
    {
        if (!Directory.Exists(folder)) return;
        var types = new FileExtensionContentTypeProvider();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (Compressed.Any(copy => file.Name.EndsWith(copy.Ending, StringComparison.Ordinal)) || file.Name == "index.html") continue;
            var path = prefix + Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            var type = types.TryGetContentType(file.Name, out var known) ? known : "application/octet-stream";
            if (type.StartsWith("text/", StringComparison.Ordinal)) type += "; charset=utf-8";
            var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\"");
            files[path] = new WebFile(file.FullName, type, tag, cacheOf(path), [.. Compressed.Where(copy => File.Exists(file.FullName + copy.Ending))]);
        }
    }
}
