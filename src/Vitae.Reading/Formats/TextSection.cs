using Vitae.Core.Resumes;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Formats;

/// <summary>A section that a format holds as mere lines under a title: it is read as the same lines on a page would be.</summary>
internal static class TextSection
{
    /// <summary>The resume with what the lines say; where no field takes them they become a section of their own, in <paramref name="custom"/>.</summary>
    public static Resume AddTo(Resume resume, List<CustomSection> custom, string title, IReadOnlyList<string> lines)
    {
        switch (HeadingWords.Find(title))
        {
            case SectionKind.Summary:
                return resume with { Basics = resume.Basics with { Summary = string.Join('\n', [.. resume.Basics.Summary is { } before ? [before] : Array.Empty<string>(), .. lines]) } };
            case SectionKind.Skills or SectionKind.Languages or SectionKind.Awards or SectionKind.Certificates or SectionKind.Publications or SectionKind.Interests or SectionKind.References:
                var read = ResumeParser.Parse(Page(title, lines)).Resume;
                custom.AddRange(read.CustomSections);
                return resume with
                {
                    Skills = [.. resume.Skills, .. read.Skills],
                    Languages = [.. resume.Languages, .. read.Languages],
                    Awards = [.. resume.Awards, .. read.Awards],
                    Certificates = [.. resume.Certificates, .. read.Certificates],
                    Publications = [.. resume.Publications, .. read.Publications],
                    Interests = [.. resume.Interests, .. read.Interests],
                    References = [.. resume.References, .. read.References],
                };
            default:
                custom.Add(new CustomSection { Title = title, Lines = lines });
                return resume;
        }
    }

    /// <summary>An entry as lines, for a section that has no fields: its name with dates, its address, its texts.</summary>
    public static IEnumerable<string> Lines(Project entry)
    {
        var dates = string.Join(" – ", new[] { entry.StartDate, entry.EndDate }.OfType<string>());
        var place = entry.Extensions is { } more && more.TryGetValue("location", out var location) ? location.GetString() : null;
        yield return string.Join(", ", new[] { entry.Name, entry.Entity, dates, place }.Where(part => !string.IsNullOrEmpty(part)));
        if (entry.Url is not null)
            yield return entry.Url;
        foreach (var line in entry.Description?.Split('\n') ?? [])
            yield return line;
        foreach (var line in entry.Highlights)
            yield return line;
        if (entry.Keywords.Count > 0)
            yield return string.Join(", ", entry.Keywords);
    }

    private static LaidOutDocument Page(string title, IReadOnlyList<string> lines) => new()
    {
        Lines = [
            new TextLine { Text = title, HeadingLevel = 1, Segments = [new TextSegment(title)], Bold = true, Size = 14, GapBefore = 2 },
            .. lines.SelectMany(line => line.Split('\n')).Select(line => new TextLine { Text = line, Segments = [new TextSegment(line)], IsBullet = true, Size = 10 }),
        ],
    };
}
