using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Vitae.Server.Http;

/// <summary>What the generated OpenAPI document says beside the endpoints.</summary>
internal static class ApiDescription
{
    /// <summary>The build runs this program only to write the document down (Microsoft.Extensions.ApiDescription.Server).</summary>
    public static bool IsBeingWritten => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    /// <summary>What the program then runs with, so that a build never opens or migrates the store of whoever builds.</summary>
    public static string[] Arguments => ["--database", "memory:", "--data", Path.Combine(Path.GetTempPath(), "vitae-openapi")];

    public static void Apply(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Vitae",
                Version = "1",
                Description = "Resumes read, matched, written, kept and exported. Errors are problem details (RFC 9457) with code, message and remedy. An ETag is a version: send it back as If-Match, or as "
                    + "expected_version, and nobody's edit is lost. A POST or PATCH with an Idempotency-Key is done once.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
        var examples = Examples();
        options.AddOperationTransformer((operation, _, _) =>
        {
            if (operation.RequestBody?.Content is { } form && form.TryGetValue("multipart/form-data", out var files)) files.Schema = Form();
            if (operation.OperationId is not { } id || examples[id] is not { } example) return Task.CompletedTask;
            if (operation.RequestBody?.Content is { } body && body.TryGetValue("application/json", out var sent)) sent.Example = example["request"]?.DeepClone();
            foreach (var (status, response) in operation.Responses ?? [])
            {
                if (status.StartsWith('2') && response.Content is { } content && content.TryGetValue("application/json", out var answer)) answer.Example = example["response"]?.DeepClone();
            }

            return Task.CompletedTask;
        });
    }

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "files" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["files"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }, Description = "One or many files of at most 50 MB each." },
        },
    };

    /// <summary>By operation: a request and an answer.</summary>
    private static JsonObject Examples()
    {
        var all = new JsonObject();
        foreach (var name in typeof(ApiDescription).Assembly.GetManifestResourceNames().Where(name => name.EndsWith("examples.json", StringComparison.Ordinal)))
        {
            using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream(name)!;
            foreach (var (operation, example) in JsonNode.Parse(stream)!.AsObject()) all[operation] = example?.DeepClone();
        }

        return all;
    }
}
