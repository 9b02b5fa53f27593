using System.Globalization;
using System.Text.RegularExpressions;
using Vitae.Core.Resumes;

namespace Vitae.Cli.Output;

/// <summary>Says where in a resume a JSON pointer points, as its reader would: "Harborline Freight, bullet 2".</summary>
internal static partial class PlaceNames
{
    private const int LongestName = 40;

    public static string Of(Resume resume, string pointer)
    {
        if (pointer.Split('/') is not ["", var section, .. var path])
            return pointer;
        return section switch
        {
            "basics" => path is ["summary", ..] ? "summary" : "head",
            "work" when Entry(resume.Work, path) is { } work => Named(work.Name ?? work.Position, "work") + Part(path),
            "volunteer" when Entry(resume.Volunteer, path) is { } role => Named(role.Organization ?? role.Position, "volunteering") + Part(path),
            "projects" when Entry(resume.Projects, path) is { } project => Named(project.Name, "projects") + Part(path),
            "education" when Entry(resume.Education, path) is { } study => Named(study.Institution ?? study.StudyType, "education"),
            "customSections" when Entry(resume.CustomSections, path) is { } custom => Named(custom.Title, "other lines"),
            _ => section,
        };
    }

    /// <summary>A sentence with such names instead of its pointers.</summary>
    public static string In(Resume resume, string sentence) => Pointer().Replace(sentence, match => Of(resume, match.Value));

    private static T? Entry<T>(IReadOnlyList<T> entries, string[] path)
        where T : class
        => path is [var index, ..] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < entries.Count ? entries[at] : null;

    private static string Named(string? name, string otherwise) => string.IsNullOrWhiteSpace(name) ? otherwise : Cells.FitWords(name, LongestName);

    private static string Part(string[] path) => path switch
    {
        [_, "highlights", var index, ..] when int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) => string.Create(CultureInfo.InvariantCulture, $", bullet {at + 1}"),
        [_, "position", ..] => ", title",
        _ => "",
    };

    [GeneratedRegex(@"(?<=^|\s)/(?:basics|work|volunteer|projects|education|customSections|skills|certificates|languages|awards|publications|interests|references)(?:/[^\s,;:()/]+)*")]
    private static partial Regex Pointer();
}
