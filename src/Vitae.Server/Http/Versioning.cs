using System.Globalization;
using Vitae.Core;
using Vitae.Storage.Documents;

namespace Vitae.Server.Http;

/// <summary>Versions on the wire: an ETag is a version; a write says which version was edited by <c>If-Match</c> or <c>expected_version</c>, and which request it is by <c>Idempotency-Key</c>.</summary>
internal static class Versioning
{
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Tells the client which version it was given.</summary>
    public static void SetETag(HttpContext context, int version) => context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Whether the client said that it has this version (<c>If-None-Match</c>).</summary>
    public static bool Has(HttpRequest request, int version)
        => request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Any(tag => VersionOf(tag) == version);

    /// <summary>What the request says about a write beside the body. Fails with <c>invalid_request</c>.</summary>
    /// <param name="expectedVersion">The body's <c>expected_version</c>.</param>
    /// <param name="bodySha256">Of the body, which tells this request from another one with the same key.</param>
    public static Result<SaveOptions> Read(HttpContext context, int? expectedVersion, string bodySha256)
    {
        var match = context.Request.Headers.IfMatch.ToString().Trim();
        if (match.Length > 0 && match != "*")
        {
            if (VersionOf(match) is not { } version) return Invalid("If-Match names no version", "If-Match", "send the ETag as it was given, such as \"3\"");
            if (expectedVersion is { } other && other != version) return Invalid("If-Match and expected_version name different versions", "/expected_version", "send one of them");
            expectedVersion = version;
        }

        if (expectedVersion is < 1) return Invalid("a version is 1 or more", "/expected_version", "send the version that was edited");
        var key = context.Request.Headers[KeyHeader].ToString();
        return new SaveOptions
        {
            ExpectedVersion = expectedVersion,
            IdempotencyKey = key.Length == 0 ? null : key,
            RequestHash = key.Length == 0 ? null : $"{context.Request.Method} {context.Request.Path} {match} {bodySha256}",
            Author = Caller.NameOf(context.User),
        };
    }

    private static int? VersionOf(string tag)
    {
        if (tag.StartsWith("W/", StringComparison.Ordinal)) tag = tag[2..];
        return tag is ['"', .. var digits, '"'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }

    private static Error Invalid(string what, string where, string remedy) => new("invalid_request", what, where, remedy);
}
