using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>The languages the rules write in; text in any other is selected and ordered, never rewritten.</summary>
internal enum Tongue { English, German, French, Spanish, Other }

internal static class Tongues
{
    /// <summary>The language of a resume: as its meta says, else as its prose tells; one without prose is English.</summary>
    public static Tongue Of(Resume resume)
        => !string.IsNullOrEmpty(resume.Meta?.Language)
            ? OfCode(resume.Meta.Language)
            : OfText([.. resume.Work.SelectMany(work => work.Highlights.Append(work.Summary)), resume.Basics.Summary, .. resume.Projects.SelectMany(project => project.Highlights.Append(project.Description))]);

    public static Tongue OfText(params IReadOnlyList<string?> texts)
    {
        var text = LinkedText.Shown(string.Join('\n', texts));
        return string.IsNullOrWhiteSpace(text) ? Tongue.English : OfCode(LanguageDetector.Detect(text));
    }

    public static string? Code(Tongue tongue) => tongue switch { Tongue.English => "en", Tongue.German => "de", Tongue.French => "fr", Tongue.Spanish => "es", _ => null };

    /// <param name="language">BCP 47, such as "de-CH".</param>
    public static Tongue OfCode(string language)
    {
        var dash = language.IndexOfAny(['-', '_']);
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant() switch
        {
            "en" => Tongue.English,
            "de" => Tongue.German,
            "fr" => Tongue.French,
            "es" => Tongue.Spanish,
            _ => Tongue.Other,
        };
    }
}
