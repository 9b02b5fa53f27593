using Vitae.Core;
using Vitae.Typesetting;

namespace Vitae.Cli.Input;

/// <summary>Puts a rendered document on disk: one file, or one a page where the format holds a single page.</summary>
internal static class RenderedFiles
{
    /// <summary>The paths written, or the error that stopped it.</summary>
    public static async Task<Result<IReadOnlyList<string>>> WriteAsync(string path, RenderedFile file, CancellationToken cancel)
    {
        var stem = Path.ChangeExtension(path, null);
        var written = new List<string>();
        for (var page = 0; page < file.Pages.Count; page++)
        {
            var name = file.Pages.Count == 1 ? path : $"{stem}-{page + 1}{Path.GetExtension(path)}";
            if (await OutputFolder.WriteAsync(name, file.Pages[page], cancel) is { } error) return error;
            written.Add(name);
        }

        return written;
    }
}
