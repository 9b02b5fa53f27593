namespace Vitae.Typesetting.Templates;

/// <summary>The names of sections in templates and options: JSON Resume's, with <c>summary</c> and <c>custom</c>.</summary>
public static class SectionKeys
{
    public const string Summary = "summary";
    public const string Work = "work";
    public const string Volunteer = "volunteer";
    public const string Education = "education";
    public const string Awards = "awards";
    public const string Certificates = "certificates";
    public const string Publications = "publications";
    public const string Skills = "skills";
    public const string Languages = "languages";
    public const string Interests = "interests";
    public const string References = "references";
    public const string Projects = "projects";
    public const string Custom = "custom";
    public static IReadOnlyList<string> All { get; } =
        [Summary, Work, Education, Skills, Projects, Certificates, Publications, Awards, Volunteer, Languages, Interests, References, Custom];
}
