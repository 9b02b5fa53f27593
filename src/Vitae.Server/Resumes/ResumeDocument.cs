using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <summary>What is kept of a resume: its document with an id on every entry, and what follows from it for lists.</summary>
internal static class ResumeDocument
{
    private const string UsualTemplate = "professional";

    /// <summary>Fails with <c>document_too_large</c>.</summary>
    public static Result<ResumeChanges> ChangesOf(Resume resume, string? templateId) => Derive(resume, templateId).Then<ResumeChanges>(derived => new ResumeChanges
    {
        JsonResumeData = derived.Document,
        CompletenessSummary = derived.Completeness,
        IsComplete = derived.IsComplete,
        CandidateName = resume.Basics.Name ?? "",
        CandidateEmail = resume.Basics.Email ?? "",
    });

    /// <summary>The same of one that was merged of kept ones. Fails when the two together are too much.</summary>
    public static Result<ResumeChanges> ChangesOf(JsonElement merged, string? templateId) => JsonDocuments.Resume(merged, "").Then(resume => ChangesOf(resume, templateId));

    /// <summary>Fails with <c>document_too_large</c>.</summary>
    public static Result<NewResume> NewOf(Resume resume, string title, string? templateId, Guid? fileId) => Derive(resume, templateId).Then<NewResume>(derived => new NewResume
    {
        JsonResumeData = derived.Document,
        Title = title,
        FileId = fileId,
        TemplateId = templateId,
        CompletenessSummary = derived.Completeness,
        IsComplete = derived.IsComplete,
        CandidateName = resume.Basics.Name,
        CandidateEmail = resume.Basics.Email,
    });

    /// <summary>A stored document; what was stored can be read.</summary>
    public static Resume Read(JsonBytes document)
    {
        if (IsEmpty(document)) return new Resume();
        var read = JsonResume.Read(document.Utf8.Span);
        return read.IsOk ? read.Value : throw new InvalidOperationException($"a stored resume cannot be read: {read.Error.Code}");
    }

    /// <summary>The place of a resume whose file is still being read.</summary>
    public static bool IsEmpty(JsonBytes document) => document.Equals(JsonBytes.EmptyObject);

    public static CompletenessSummary Completeness(Resume resume, string? templateId)
        => ResumeCompleteness.Summarize(resume, (StyleGuides.Find(templateId ?? UsualTemplate) ?? StyleGuides.Find(UsualTemplate))?.RequiredSections ?? []);

    private static Result<Derived> Derive(Resume resume, string? templateId)
    {
        var whole = ResumeIds.Ensure(resume);
        using var written = JsonDocument.Parse(JsonResume.Write(whole), new JsonDocumentOptions { MaxDepth = JsonBytes.MaxDepth });
        var document = JsonBytes.Of(written.RootElement);
        if (document.Utf8.Length > ResumeLimits.MaxBytes) return DocumentLimits.TooLarge("this resume, as it is kept,", ResumeLimits.MaxBytes, "");
        var completeness = Completeness(whole, templateId);
        return new Derived(document, Json(completeness, ContractJson.CompletenessSummary), completeness.Percentage == 100);
    }

    private static JsonBytes Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => JsonBytes.Of(JsonSerializer.SerializeToElement(value, type));

    private sealed record Derived(JsonBytes Document, JsonBytes Completeness, bool IsComplete);
}
