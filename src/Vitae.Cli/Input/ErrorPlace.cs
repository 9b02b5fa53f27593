using Vitae.Core;

namespace Vitae.Cli.Input;

/// <summary>Puts the file a person named in front of the place an error tells.</summary>
internal static class ErrorPlace
{
    public static Error In(this Error error, string path)
    {
        if (error.Where is null || path.EndsWith(error.Where, StringComparison.Ordinal)) return error with { Where = path };
        return error.Where.StartsWith(path, StringComparison.Ordinal) ? error : error with { Where = $"{path}, {error.Where}" };
    }
}
