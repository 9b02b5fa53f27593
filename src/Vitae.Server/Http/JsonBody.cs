using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Vitae.Core;
using Vitae.Core.Resumes;

namespace Vitae.Server.Http;

/// <summary>A body by what tells it from another.</summary>
internal interface IHashedBody
{
    /// <summary>Of the bytes that were sent, lower-case hex; empty when they were not read.</summary>
    string Sha256 { get; }
}

/// <summary>The JSON body of a request, or what is wrong with it by place and remedy: <c>unsupported_media_type</c> or <c>invalid_request</c>.</summary>
/// <param name="Sha256">Of the bytes that were sent, lower-case hex; empty when they were not read.</param>
internal sealed record JsonBody<T>(Result<T> Value, string Sha256) : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider, IHashedBody
    where T : class
{
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!IsJson(context.Request)) return new JsonBody<T>(new Error("unsupported_media_type", "the body is not said to be JSON", null, "send it with Content-Type: application/json, as UTF-8"), "");
        using var body = new MemoryStream((int)Math.Min(context.Request.ContentLength ?? 0, RequestLimits.MaxBodyBytes));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return new JsonBody<T>(Read(bytes.Span, options), Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
    }

    /// <summary>Tells the API description what the body holds.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static bool IsJson(HttpRequest request)
        => request.HasJsonContentType() && MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Result<T> Read(ReadOnlySpan<byte> utf8, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(JsonText.Repaired(JsonText.WithoutMark(utf8)), options) ?? (Result<T>)Invalid("the body is null", null);
        }
        catch (JsonException problem)
        {
            return Invalid(
                problem.Message.Contains("could not be converted", StringComparison.Ordinal) ? "a value here is of another type than this field takes" : problem.Message.Split(" Path:")[0].TrimEnd('.'),
                problem.Path is "$" or null ? null : JsonDocuments.PointerOf(problem.Path));
        }
    }

    private static Error Invalid(string what, string? where) => new("invalid_request", what, where, "compare the body with the example in the API description");
}
