using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Vitae.Server.Http;

/// <summary>What the generated OpenAPI document says beside the endpoints.</summary>
internal static class ApiDescription
{
    public static void Apply(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Vitae", Version = "1", Description = "Resumes read, matched, written, kept and exported. Errors are problem details (RFC 9457) with code, message and remedy." };
            document.Servers = [];
            return Task.CompletedTask;
        });
    }
}
