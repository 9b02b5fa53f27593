using System.Text.Json;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Storage;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <summary>What is kept of a resume: its document with an id on every entry, and what follows from it for lists.</summary>
internal static class ResumeDocument
{
    private const string UsualTemplate = "professional";

    public static ResumeChanges ChangesOf(Resume resume, string? templateId)
    {
        var (document, completeness, isComplete) = Derive(resume, templateId);
        return new ResumeChanges
        {
            JsonResumeData = document,
            CompletenessSummary = completeness,
            IsComplete = isComplete,
            CandidateName = resume.Basics.Name ?? "",
            CandidateEmail = resume.Basics.Email ?? "",
        };
    }

    /// <summary>The same of a document that is known to be a resume, such as a merged one.</summary>
    public static ResumeChanges ChangesOf(JsonElement document, string? templateId) => ChangesOf(Read(JsonBytes.Of(document)), templateId);

    public static NewResume NewOf(Resume resume, string title, string? templateId, Guid? fileId)
    {
        var (document, completeness, isComplete) = Derive(resume, templateId);
        return new NewResume
        {
            JsonResumeData = document,
            Title = title,
            FileId = fileId,
            TemplateId = templateId,
            CompletenessSummary = completeness,
            IsComplete = isComplete,
            CandidateName = resume.Basics.Name,
            CandidateEmail = resume.Basics.Email,
        };
    }

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

    private static (JsonBytes Document, JsonBytes Completeness, bool IsComplete) Derive(Resume resume, string? templateId)
    {
        var whole = ResumeIds.Ensure(resume);
        var completeness = Completeness(whole, templateId);
        return (JsonBytes.Read(JsonResume.Write(whole)).Value, Json(completeness, ContractJson.CompletenessSummary), completeness.Percentage == 100);
    }

    private static JsonBytes Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => JsonBytes.Of(JsonSerializer.SerializeToElement(value, type));
}
