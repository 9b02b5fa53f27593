using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Vitae.Server.Operations;

/// <summary><c>GET /docs</c>: the API description as a page to read, made here, without a script, from the same document as <c>/openapi/v1.json</c>.</summary>
internal static class ApiPage
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(WebApplication app) => app.MapGet("/docs", HandleAsync).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync([FromKeyedServices("v1")] IOpenApiDocumentProvider descriptions, CancellationToken cancel)
    {
        var document = await descriptions.GetOpenApiDocumentAsync(cancel);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return Results.Content(Page(JsonNode.Parse(text.ToString())!), "text/html; charset=utf-8");
    }

    private static string Page(JsonNode document)
    {
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(one => (Path: path.Key, Method: one.Key.ToUpperInvariant(), Of: one.Value!)))
            .GroupBy(one => one.Of["tags"]?[0]?.GetValue<string>() ?? "Other").ToList();
        var page = new StringBuilder($"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vitae API</title><style>
            body {"{"} font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark {"}"}
            code, pre {"{"} font: 13px/1.45 ui-monospace, monospace {"}"} pre {"{"} overflow-x: auto; padding: .75rem; border: 1px solid #8884 {"}"}
            summary {"{"} cursor: pointer; padding: .25rem 0 {"}"} table {"{"} border-collapse: collapse {"}"} td {"{"} padding: .1rem .75rem .1rem 0; vertical-align: top {"}"}
            </style></head><body><h1>Vitae API</h1><p>{Html(document["info"]!["description"]!.GetValue<string>())}</p><p><a href="/openapi/v1.json">OpenAPI 3.1</a></p><nav>
            """);
        page.AppendJoin(" · ", operations.Select(tag => $"<a href=\"#{Anchor(tag.Key)}\">{Html(tag.Key)}</a>")).Append("</nav>");
        foreach (var tag in operations)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{Anchor(tag.Key)}\">{Html(tag.Key)}</h2>");
            foreach (var (path, method, of) in tag) Operation(page, path, method, of);
        }

        return page.Append("</body></html>").ToString();
    }

    private static void Operation(StringBuilder page, string path, string method, JsonNode of)
    {
        page.Append(CultureInfo.InvariantCulture, $"<details id=\"{Html(of["operationId"]!.GetValue<string>())}\"><summary><code><b>{method}</b> {Html(path)}</code> {Html(of["summary"]?.GetValue<string>() ?? "")}</summary>");
        if (of["parameters"] is JsonArray { Count: > 0 } parameters)
        {
            page.Append("<table>");
            foreach (var one in parameters) page.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{Html(one!["name"]!.GetValue<string>())}</code></td><td>{Html(one["in"]!.GetValue<string>())}</td><td>{Html(one["schema"]?["type"]?.ToJsonString() ?? "")}</td></tr>");
            page.Append("</table>");
        }

        Example(page, "Request", of["requestBody"]);
        foreach (var (status, answer) in of["responses"]!.AsObject())
        {
            page.Append(CultureInfo.InvariantCulture, $"<p><b>{Html(status)}</b> {Html(answer!["description"]?.GetValue<string>() ?? "")}</p>");
            if (status.StartsWith('2')) Example(page, "Answer", answer);
        }

        page.Append("</details>");
    }

    private static void Example(StringBuilder page, string title, JsonNode? of)
    {
        if (of?["content"]?["application/json"]?["example"] is { } example) page.Append(CultureInfo.InvariantCulture, $"<p>{title}</p><pre>{Html(example.ToJsonString(Indented))}</pre>");
    }

    private static string Anchor(string tag) => tag.ToLowerInvariant().Replace(' ', '-');

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
