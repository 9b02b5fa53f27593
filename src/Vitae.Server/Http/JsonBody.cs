using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Vitae.Core;
using Vitae.Core.Resumes;

namespace Vitae.Server.Http;

/// <summary>The JSON body of a request, or what is wrong with it by place and remedy: <c>unsupported_media_type</c> or <c>invalid_request</c>.</summary>
internal sealed record JsonBody<T>(Result<T> Value) : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter) => new(await ReadAsync(context));

    /// <summary>Tells the API description what the body holds.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static async Task<Result<T>> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return new Error("unsupported_media_type", "the body is not said to be JSON", null, "send it with Content-Type: application/json");
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            var value = await context.Request.ReadFromJsonAsync<T>(options, context.RequestAborted);
            return value is null ? Invalid("the body is null", null) : value;
        }
        catch (JsonException problem)
        {
            return Invalid(problem.Message.Contains("could not be converted", StringComparison.Ordinal) ? "a value here is of another type than this field takes" : problem.Message.Split(" Path:")[0].TrimEnd('.'), problem.Path is "$" or null ? null : JsonPointerOf(problem.Path));
        }
    }

    private static Error Invalid(string what, string? where) => new("invalid_request", what, where, "compare the body with the example in the API description");

    /// <summary>$.a.b[3] as /a/b/3.</summary>
    private static string JsonPointerOf(string path) => path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}

/// <summary>Documents inside a request.</summary>
internal static class JsonDocuments
{
    /// <summary>A resume inside a request; <paramref name="pointer"/> says where.</summary>
    public static Result<Resume> Resume(JsonElement resume, string pointer)
    {
        if (resume.ValueKind != JsonValueKind.Object) return new Error("invalid_request", "this is no resume", pointer, "send a JSON Resume object");
        var read = JsonResume.Read(JsonSerializer.SerializeToUtf8Bytes(resume));
        return read.IsOk ? read : read.Error with { Where = pointer + read.Error.Where };
    }
}
