using System.Globalization;

namespace Vitae.Server.Web;

/// <summary>A file of the web application, with its compressed copies where the build made them.</summary>
/// <param name="Path">Of the file itself.</param>
/// <param name="Encodings">Content codings that there is a copy in, best first, each with the ending of its file.</param>
/// <param name="CacheControl">How long a browser may keep it without asking.</param>
internal sealed record WebFile(string Path, string ContentType, string ETag, string CacheControl, IReadOnlyList<(string Coding, string Ending)> Encodings)
{
    /// <summary>The copy to send to a client that takes these codings (<c>Accept-Encoding</c>).</summary>
    public (string Path, string? Coding) For(string acceptEncoding)
    {
        foreach (var (coding, ending) in Encodings)
        {
            if (acceptEncoding.Split(',').Any(part => IsAccepted(part, coding))) return (Path + ending, coding);
        }

        return (Path, null);
    }

    private static bool IsAccepted(string part, string coding)
        => part.Split(';', StringSplitOptions.TrimEntries) is [var name, .. var weight] && name.Equals(coding, StringComparison.OrdinalIgnoreCase) && !weight.Any(IsZero);

    private static bool IsZero(string weight)
        => weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && double.TryParse(weight.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value.Equals(0);
}
