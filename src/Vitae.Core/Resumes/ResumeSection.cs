namespace Vitae.Core.Resumes;

/// <summary>The sections of a resume, in the schema's order.</summary>
public enum ResumeSection { Basics, Work, Volunteer, Education, Awards, Certificates, Publications, Skills, Languages, Interests, References, Projects, CustomSections }

/// <summary>Sections by the name they have in JSON Resume.</summary>
public static class ResumeSections
{
    private static readonly string[] Names =
        ["basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects", "customSections"];

    /// <summary>The field's name in JSON Resume, such as <c>work</c>.</summary>
    public static string NameOf(ResumeSection section) => Names[(int)section];

    public static bool TryParse(string name, out ResumeSection section)
    {
        var index = Array.IndexOf(Names, name);
        section = (ResumeSection)Math.Max(0, index);
        return index >= 0;
    }

    internal static bool IsSection(string name) => Array.IndexOf(Names, name) >= 0;
}
