using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Server.Analytics;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Server.Templates;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Server.Exports;

/// <param name="OptimizedResumeId">What is exported; or <paramref name="ResumeId"/>.</param>
/// <param name="Version">Null: the newest.</param>
/// <param name="Format"><c>pdf</c> (usual), <c>docx</c>, <c>html</c>, <c>tex</c>, <c>txt</c>, <c>md</c> or <c>json</c>.</param>
/// <param name="TemplateId">Null: the document's own.</param>
/// <param name="Page"><c>a4</c> (usual) or <c>letter</c>.</param>
/// <param name="Settings">Font, size, accent, spacing and dates in place of the template's.</param>
/// <param name="Fit">So many pages are filled, 1 to 9.</param>
/// <param name="Language">BCP 47, of headings and dates; null: the document's own.</param>
internal sealed record CreateExportRequest(
    Guid? OptimizedResumeId = null, Guid? ResumeId = null, int? Version = null, string? Format = null, string? TemplateId = null, string? Page = null, string? Language = null,
    TemplateSettings? Settings = null, int? Fit = null);

/// <param name="Warnings">What to know before sending the file.</param>
/// <param name="Fit">When pages were to be filled and the file was made just now: whether they are.</param>
internal sealed record ExportResponse(bool Success, ExportItem Export, IReadOnlyList<string>? Warnings = null, string? Message = null, FitAnswer? Fit = null);

/// <summary><c>POST /api/exports</c>: a file of one version in one format. Asked for again within a day it is there at once.</summary>
internal static class CreateExport
{
    private const int MaxLanguage = 35;

    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/exports", HandleAsync).Once().Counted("export_created")
            .WithName("CreateExport").WithTags("Exports").WithSummary("Make a file of a resume")
            .Produces<ExportResponse>(201).Produces<ExportResponse>(200).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, JsonBody<CreateExportRequest> body, VitaeStore store, Typesetter typesetter, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (Caller.Of(context.User), body.Value.Value);
        if (request.OptimizedResumeId is null == request.ResumeId is null) return Problems.Of(Answers.Invalid("one document is exported", "/optimized_resume_id", "send optimized_resume_id or resume_id"));
        var (format, size) = (ExportFormats.Find(request.Format), PageSizes.Find(request.Page, request.Settings, "/page"));
        if (!format.IsOk) return Problems.Of(format.Error);
        if (!size.IsOk) return Problems.Of(size.Error);
        if (request.Language is { } language && (language.Length > MaxLanguage || !language.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')))
            return Problems.Of(Answers.Invalid("this is no language", "/language", "send a tag such as de or pt-BR"));
        var kind = request.ResumeId is null ? DocumentKind.OptimizedResume : DocumentKind.Resume;
        var source = await ExportSource.LoadAsync(store, user, kind, request.ResumeId ?? request.OptimizedResumeId!.Value, request.Version, alsoDeleted: false, cancel);
        if (!source.IsOk) return Problems.Of(source.Error);
        var template = KnownTemplate.Find(request.TemplateId ?? source.Value.Page.TemplateId, "/template_id");
        if (!template.IsOk) return Problems.Of(template.Error);
        var options = new RenderOptions { PageSize = size.Value, Language = request.Language, SectionOrder = source.Value.Page.SectionOrder };
        var dress = new PageDress(request.Settings, request.Fit);
        Counted.By(context, format.Value.Extension(), template.Value.Id);
        var key = new ExportKey(kind, source.Value.Id, source.Value.Version, format.Value.Extension(), template.Value.Id, OptionsKey(options, dress));
        var cached = await store.Exports.FindAsync(user, key, cancel);
        if (cached.IsOk) return Results.Ok(new ExportResponse(true, ExportItem.Of(cached.Value, cached: true), Message: "Export is ready"));
        if (cached.Error.Code != StorageErrors.NotFound) return Problems.Of(cached.Error);
        var dressed = dress.ApplyTo(template.Value, source.Value.Page, options, typesetter, cancel);
        if (!dressed.IsOk) return Problems.Of(dressed.Error);
        var file = typesetter.Render(source.Value.Page.Resume, dressed.Value.Template, format.Value, options, cancel);
        if (!file.IsOk) return Problems.Of(file.Error);
        var kept = await store.Exports.SaveAsync(user, key, file.Value.Bytes, file.Value.ContentType, source.Value.JobDescription, source.Value.Keywords, cancel);
        if (!kept.IsOk) return Problems.Of(kept.Error);
        if (source.Value is { IsCurrent: true, Kind: DocumentKind.OptimizedResume })
        {
            var remembered = await RememberAsync(store, user, source.Value.Id, kept.Value, clock, cancel);
            if (!remembered.IsOk) return Problems.Of(remembered.Error);
        }

        hub.Publish(user, new LiveNotice("export.created", kept.Value.Id, source.Value.Version, Status: "completed"));
        return Results.Created($"/api/exports/{kept.Value.Id}", new ExportResponse(true, ExportItem.Of(kept.Value, cached: false), file.Value.Warnings, "Export created successfully", dressed.Value.Fit));
    }

    /// <summary>Tells apart what is not usual.</summary>
    private static string OptionsKey(RenderOptions options, PageDress dress)
        => string.Join(',', new[] { options.PageSize == PageSize.A4 ? null : "letter", options.Language?.ToLowerInvariant() }.OfType<string>().Concat(dress.Keys()));

    /// <summary>Writes <c>{format}_url</c> beside those that are there.</summary>
    private static async Task<Result<Done>> RememberAsync(VitaeStore store, Guid user, Guid id, GeneratedResume export, TimeProvider clock, CancellationToken cancel)
    {
        var current = await store.OptimizedResumes.GetAsync(user, id, cancel: cancel);
        if (!current.IsOk) return current.Error;
        var formats = current.Value.ExportFormats is { } kept && JsonNode.Parse(kept.Utf8.Span) is JsonObject known ? known : [];
        formats[$"{export.Format}_url"] = ExportItem.UrlOf(export.Id);
        formats["generated_at"] = clock.GetUtcNow();
        formats["expires_at"] = export.ExpiresAt;
        return await store.OptimizedResumes.SetExportFormatsAsync(user, id, JsonBytes.Read(System.Text.Encoding.UTF8.GetBytes(formats.ToJsonString())).Value, cancel);
    }
}
