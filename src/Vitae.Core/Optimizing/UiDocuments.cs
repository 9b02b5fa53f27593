using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>
/// The way between a resume and the document a person edits. Nothing is lost on it: what the eight sections have no field for travels beside them, under the
/// field names of JSON Resume (<c>url</c>, <c>summary</c>, <c>profiles</c>), and unknown fields under <c>json_resume</c>.
/// </summary>
public static class UiDocuments
{
    /// <summary>Everything the resume holds, included; entries without an id get one.</summary>
    public static UiDocument FromResume(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        return ResumeToUi.Convert(resume);
    }

    /// <summary>What the document shows, as a resume: everything that is included, in the document's order.</summary>
    public static Resume ToResume(UiDocument ui)
    {
        ArgumentNullException.ThrowIfNull(ui);
        return UiToResume.Convert(ui);
    }

    /// <summary>The document of a resume that is edited itself. Its order of sections is empty as long as nobody gave it one: then it is the template's.</summary>
    public static UiDocument OfSource(Resume resume)
    {
        var ui = FromResume(resume);
        return DocumentMarks.Of(resume).SectionOrder is null ? ui with { SectionOrder = [] } : ui;
    }

    /// <summary>The resume that such a document is of: what it shows, and in the resume's <c>meta</c> what JSON Resume has no field for, so that <see cref="OfSource"/> gives the document back.</summary>
    public static Resume ToSource(UiDocument ui) => DocumentMarks.On(ToResume(ui), ui);

    /// <summary>
    /// Where a field of the resume that <see cref="ToResume"/> makes stands in the document: from <c>/work/0/highlights/1</c> to
    /// <c>/work_experience/items/0/bullets/2/text</c>. A field that no single one makes leads to its section.
    /// </summary>
    public static Func<string, string> PlacesOf(UiDocument ui)
    {
        ArgumentNullException.ThrowIfNull(ui);
        return new UiPlaces(ui).Of;
    }
}
