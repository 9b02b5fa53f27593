using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Server.Http;
using Vitae.Server.Optimized;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Typesetting.Templates;

namespace Vitae.Server.Exports;

/// <summary>What a page is made of.</summary>
/// <param name="TemplateId">The template it was given, if any.</param>
/// <param name="SectionOrder">Section keys in the order its person wants; null: the template's.</param>
/// <param name="Fields">From a field of the resume to the field of the document that it comes from, both JSON pointers.</param>
internal sealed record PageSource(Resume Resume, string? TemplateId, IReadOnlyList<string>? SectionOrder, Func<string, string> Fields)
{
    public static PageSource Of(Resume resume, string? templateId) => SentDocument.Of(UiDocuments.OfSource(resume), templateId) with { Resume = resume, Fields = pointer => pointer };
}

/// <summary>The one document that a request is about: sent with it or kept.</summary>
/// <param name="Resume">JSON Resume data.</param>
/// <param name="StructuredOutput">The document of an optimized resume, of which <c>ui</c> is shown.</param>
internal sealed record SentDocument(JsonElement? Resume, JsonElement? StructuredOutput, Guid? ResumeId, Guid? OptimizedResumeId)
{
    /// <summary>Fails with <c>invalid_request</c> when there is not one document, with what is wrong with it, or with <c>not_found</c>.</summary>
    public async Task<Result<PageSource>> LoadAsync(VitaeStore store, Guid user, CancellationToken cancel)
    {
        if (new[] { Resume is not null, StructuredOutput is not null, ResumeId is not null, OptimizedResumeId is not null }.Count(given => given) != 1)
            return Answers.Invalid("one document is needed", "/resume", "send one of resume, structured_output, resume_id, optimized_resume_id");
        if (Resume is { } sent) return JsonDocuments.Resume(sent, "/resume").Then<PageSource>(resume => PageSource.Of(resume, null));
        if (StructuredOutput is { } output) return OptimizedDocument.Read(output, JsonBytes.EmptyObject).Then<PageSource>(document => Of(document.Ui, null));
        if (ResumeId is { } id)
        {
            var resume = await store.Resumes.GetAsync(user, id, cancel: cancel);
            return resume.IsOk ? PageSource.Of(ResumeDocument.Read(resume.Value.JsonResumeData), resume.Value.TemplateId) : resume.Error with { Where = "/resume_id" };
        }

        var optimized = await store.OptimizedResumes.GetAsync(user, OptimizedResumeId!.Value, cancel: cancel);
        return optimized.IsOk ? Of(OptimizedDocument.Read(optimized.Value.StructuredOutput.Parse()).Ui, optimized.Value.TemplateId) : optimized.Error with { Where = "/optimized_resume_id" };
    }

    public static PageSource Of(UiDocument ui, string? templateId)
    {
        var additional = ui.AdditionalSections.ToDictionary(section => section.Id, section => section.Key, StringComparer.Ordinal);
        var order = ui.SectionOrder.Select(name => KeyOf(name, additional)).OfType<string>().Distinct().ToList();
        var places = UiDocuments.PlacesOf(ui);
        return new PageSource(UiDocuments.ToResume(ui), templateId, order.Count == 0 ? null : order, pointer => "/ui" + places(pointer));
    }

    private static string? KeyOf(string name, Dictionary<string, string> additional) => name switch
    {
        "professional_summary" => SectionKeys.Summary,
        "work_experience" => SectionKeys.Work,
        "education" => SectionKeys.Education,
        "certifications" => SectionKeys.Certificates,
        "skills" => SectionKeys.Skills,
        "interests_or_extras" => SectionKeys.Interests,
        _ => additional.GetValueOrDefault(name),
    };
}
