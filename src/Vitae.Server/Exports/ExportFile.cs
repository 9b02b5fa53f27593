using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Server.Optimized;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Typesetting;

namespace Vitae.Server.Exports;

/// <summary>Where an export can be had.</summary>
/// <param name="Url">To download it.</param>
/// <param name="Cached">Rendered before and served again.</param>
/// <param name="ExpiresAt">When it may be forgotten; absent: never, an application holds it.</param>
internal sealed record ExportItem(
    Guid Id, Guid? OptimizedResumeId, Guid? ResumeId, int Version, string Format, string TemplateId, long SizeBytes, string Sha256, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, string? Url, bool? Cached = null)
{
    public static ExportItem Of(GeneratedResume export, bool? cached = null) => new(
        export.Id, export.OptimizedResumeId, export.ResumeId, export.Version, export.Format, export.TemplateId, export.SizeBytes, export.Sha256, export.CreatedAt, export.ExpiresAt,
        export.OutputPath.Length == 0 ? null : UrlOf(export.Id), cached);

    public static string UrlOf(Guid id) => $"/api/exports/{id}/download";
}

/// <summary>One version of one kept document, ready to be rendered.</summary>
internal sealed record ExportSource(DocumentKind Kind, Guid Id, int Version, bool IsCurrent, PageSource Page, string FileName, string JobDescription, IReadOnlyList<string> Keywords)
{
    /// <summary>The document of an export, in the bin too. Fails with <c>not_found</c>.</summary>
    public static async Task<Result<ExportSource>> LoadAsync(VitaeStore store, Guid user, DocumentKind kind, Guid id, int? version, bool alsoDeleted, CancellationToken cancel)
    {
        if (kind == DocumentKind.Resume)
        {
            var resume = await store.Resumes.GetAsync(user, id, alsoDeleted, cancel);
            if (!resume.IsOk) return resume.Error with { Where = "/resume_id" };
            var kept = await AtAsync(store, user, kind, id, version, resume.Value.Version, resume.Value.JsonResumeData, cancel);
            if (!kept.IsOk) return kept.Error;
            var read = ResumeDocument.Read(kept.Value);
            var names = (read.Basics.Name ?? "").Split(' ', 2);
            return new ExportSource(
                kind, id, version ?? resume.Value.Version, version is null || version == resume.Value.Version, PageSource.Of(read, resume.Value.TemplateId),
                FileNameSuggestion.Of(names[0], names.ElementAtOrDefault(1), read.Basics.Label, null), "", []);
        }

        var optimized = await store.OptimizedResumes.GetAsync(user, id, alsoDeleted, cancel);
        if (!optimized.IsOk) return optimized.Error with { Where = "/optimized_resume_id" };
        var then = await AtAsync(store, user, kind, id, version, optimized.Value.Version, optimized.Value.StructuredOutput, cancel);
        if (!then.IsOk) return then.Error;
        var json = then.Value.Parse();
        var document = OptimizedDocument.Read(json);
        var fields = document.Ui.ContactInformation.Fields;
        return new ExportSource(
            kind, id, version ?? optimized.Value.Version, version is null || version == optimized.Value.Version, SentDocument.Of(document.Ui, optimized.Value.TemplateId),
            FileNameSuggestion.Of(fields.FirstName, fields.LastName, document.Analysis.JobTitle, document.Analysis.Company), $"{optimized.Value.JobTitle} {optimized.Value.Company}".Trim(), optimized.Value.SkillsHighlighted);
    }

    private static async Task<Result<JsonBytes>> AtAsync(VitaeStore store, Guid user, DocumentKind kind, Guid id, int? version, int current, JsonBytes document, CancellationToken cancel)
    {
        if (version is null || version == current) return document;
        var kept = await store.Versions.GetAsync(user, kind, id, version.Value, cancel);
        return kept.IsOk ? kept.Value.Document : kept.Error with { Where = "/version" };
    }
}

/// <summary>Formats that are one file each.</summary>
internal static class ExportFormats
{
    private static readonly OutputFormat[] Offered = [OutputFormat.Pdf, OutputFormat.Docx, OutputFormat.Html, OutputFormat.Latex, OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Json];

    public static Result<OutputFormat> Find(string? name)
        => OutputFormats.Find(name ?? "pdf") is { } format && Offered.Contains(format)
            ? format
            : new Error("format_unknown", $"there is no format '{name}'", "/format", $"use one of {string.Join(", ", Offered.Select(format => format.Extension()))}; pages as SVG come from /api/preview");
}
