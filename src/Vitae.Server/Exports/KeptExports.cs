using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Typesetting;

namespace Vitae.Server.Exports;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListExportsResponse(bool Success, IReadOnlyList<ExportItem> Exports, string? Next);

/// <summary><c>GET /api/exports</c> (the history of one document), <c>/{id}</c> and <c>/{id}/download</c>.</summary>
internal static class KeptExports
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(5);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/exports", ListAsync)
            .WithName("ListExports").WithTags("Exports").WithSummary("What a document was exported to, newest first")
            .Produces<ListExportsResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/exports/{id:guid}", GetAsync)
            .WithName("GetExport").WithTags("Exports").WithSummary("An export")
            .Produces<ExportResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/exports/{id:guid}/download", DownloadAsync)
            .WithName("DownloadExport").WithTags("Exports").WithSummary("The file of an export")
            .Produces(200, contentType: "application/octet-stream").Produces(302).ProducesProblem(401).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(
        ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, [FromQuery(Name = "optimized_resume_id")] Guid? optimizedResumeId = null, [FromQuery(Name = "resume_id")] Guid? resumeId = null,
        string? cursor = null, int? limit = null)
    {
        if (optimizedResumeId is null == resumeId is null) return Problems.Of(Answers.Invalid("the history of one document is listed", "optimized_resume_id", "ask with optimized_resume_id or resume_id"));
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        var kind = resumeId is null ? DocumentKind.OptimizedResume : DocumentKind.Resume;
        return Answers.Of(
            await store.Exports.ListAsync(Caller.Of(user), kind, resumeId ?? optimizedResumeId!.Value, page.Value, cancel),
            rows => new ListExportsResponse(true, [.. rows.Items.Select(export => ExportItem.Of(export))], rows.Next));
    }

    private static async Task<IResult> GetAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Exports.GetAsync(Caller.Of(user), id, cancel), export => new ExportResponse(true, ExportItem.Of(export)));

    private static async Task<IResult> DownloadAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
    {
        var export = await store.Exports.GetAsync(Caller.Of(user), id, cancel);
        if (!export.IsOk) return Problems.Of(export.Error);
        if (export.Value.OutputPath.Length == 0) return Problems.Of(new Error(StorageErrors.NotFound, "this file is no longer kept", null, "export the version again"));
        var name = $"{await NameAsync(store, Caller.Of(user), export.Value, cancel)}.{export.Value.Format}";
        var type = OutputFormats.Find(export.Value.Format)!.Value.ContentType();
        if (store.Exports.Presign(export.Value, LinkLifetime, name, type) is { } address) return Results.Redirect(address.ToString());
        var content = await store.Exports.OpenAsync(Caller.Of(user), id, cancel);
        return content.IsOk ? Results.Stream(content.Value, type, name) : Problems.Of(content.Error);
    }

    private static async Task<string> NameAsync(VitaeStore store, Guid user, Storage.Exports.GeneratedResume export, CancellationToken cancel)
    {
        var kind = export.ResumeId is null ? DocumentKind.OptimizedResume : DocumentKind.Resume;
        var source = await ExportSource.LoadAsync(store, user, kind, export.ResumeId ?? export.OptimizedResumeId ?? Guid.Empty, export.Version, alsoDeleted: true, cancel);
        return source.IsOk && source.Value.FileName.Length > 0 ? source.Value.FileName : "resume";
    }
}
