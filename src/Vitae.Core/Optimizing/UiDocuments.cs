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
}
