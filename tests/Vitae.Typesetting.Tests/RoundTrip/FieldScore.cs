using System.Globalization;
using System.Text;
using Vitae.Core.Resumes;

namespace Vitae.Typesetting.Tests.RoundTrip;

/// <summary>
/// Compares a resume that was read back with the one that was printed, field by field: name, e-mail, phone, pages, jobs, studies, skills, and the texts under each entry, one for one.
/// Texts count as the same by their letters and digits.
/// </summary>
internal static class FieldScore
{
    /// <summary>The fields that came back wrong, each as "what: printed, read"; none means a score of 1.000.</summary>
    /// <param name="yearsOnly">The page shows years without months.</param>
    public static IReadOnlyList<string> Differences(Resume printed, Resume read, bool yearsOnly)
    {
        List<string> wrong = [];
        Compare("name", WithoutTitle(printed.Basics.Name), WithoutTitle(read.Basics.Name));
        Compare("email", printed.Basics.Email, read.Basics.Email);
        Compare("phone", Digits(printed.Basics.Phone), Digits(read.Basics.Phone));
        CompareSets("urls", Pages(printed.Basics), Pages(read.Basics));
        CompareEntries("work", [.. printed.Work.Select(Of)], [.. read.Work.Select(Of)]);
        CompareEntries("education", [.. printed.Education.Select(Of)], [.. read.Education.Select(Of)]);
        CompareSets("skills", Skills(printed), Skills(read));
        CompareText("summary", [printed.Basics.Summary], [read.Basics.Summary]);
        CompareTexts("work", [.. printed.Work.Select(job => (job.Summary, job.Highlights))], [.. read.Work.Select(job => (job.Summary, job.Highlights))]);
        CompareTexts("projects", [.. printed.Projects.Select(project => (project.Description, project.Highlights))], [.. read.Projects.Select(project => (project.Description, project.Highlights))]);
        CompareTexts("volunteer", [.. printed.Volunteer.Select(role => (role.Summary, role.Highlights))], [.. read.Volunteer.Select(role => (role.Summary, role.Highlights))]);
        return wrong;

        void CompareTexts(string what, IReadOnlyList<(string? Summary, IReadOnlyList<string> Highlights)> a, IReadOnlyList<(string? Summary, IReadOnlyList<string> Highlights)> b)
        {
            if (a.Count != b.Count) wrong.Add($"{what}: {a.Count} texts, {b.Count} read");
            foreach (var (one, other) in a.Zip(b))
            {
                CompareText($"{what}.summary", [one.Summary], [other.Summary]);
                CompareText($"{what}.highlights", one.Highlights, other.Highlights);
            }
        }

        void CompareText(string what, IReadOnlyList<string?> a, IReadOnlyList<string?> b)
        {
            if (!a.Select(Letters).SequenceEqual(b.Select(Letters))) wrong.Add($"{what}: {string.Join(" ¦ ", a)}, {string.Join(" ¦ ", b)}");
        }

        void Compare(string what, string? a, string? b)
        {
            if (!string.IsNullOrEmpty(a) && Letters(a) != Letters(b)) wrong.Add($"{what}: {a}, {b}");
        }

        string? Shown(string? date) => yearsOnly ? date?[..4] : date;

        void CompareSets(string what, IEnumerable<string> a, IEnumerable<string> b)
        {
            var (left, right) = (a.ToHashSet(StringComparer.Ordinal), b.ToHashSet(StringComparer.Ordinal));
            if (left.Count > 0 && !left.SetEquals(right)) wrong.Add($"{what}: missing {string.Join('|', left.Except(right))}, extra {string.Join('|', right.Except(left))}");
        }

        void CompareEntries(string what, IReadOnlyList<Entry> a, IReadOnlyList<Entry> b)
        {
            if (a.Count != b.Count) wrong.Add($"{what}: {a.Count} entries, {b.Count} read");
            foreach (var (one, other) in a.Zip(b))
            {
                Compare($"{what}.name", one.Name, other.Name);
                Compare($"{what}.title", one.Title, other.Title);
                if (one.Start is not null && Shown(one.Start) != other.Start) wrong.Add($"{what}.start: {one.Start}, {other.Start}");
                if (Shown(one.End) != other.End) wrong.Add($"{what}.end: {one.End}, {other.End}");
            }
        }
    }

    private static string? WithoutTitle(string? name) => name?.StartsWith("Dr. ", StringComparison.Ordinal) is true ? name[4..] : name;

    private sealed record Entry(string? Name, string? Title, string? Start, string? End);

    private static Entry Of(Work job) => new(job.Name, job.Position, Month(job.StartDate), Month(job.EndDate));

    private static Entry Of(Education study) => new(study.Institution, $"{study.StudyType} {study.Area}", Month(study.StartDate), Month(study.EndDate));

    private static string? Month(string? date) => date is { Length: > 7 } ? date[..7] : date;

    private static IEnumerable<string> Skills(Resume resume) => resume.Skills.SelectMany(skill => skill.Keywords.Count > 0 ? skill.Keywords : [skill.Name!]).Select(Letters);

    private static IEnumerable<string> Pages(Basics basics) => new[] { basics.Url }.Concat(basics.Profiles.Select(profile => profile.Url)).OfType<string>().Select(url => Letters(url.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal).Replace("www.", "", StringComparison.Ordinal)));

    private static string? Digits(string? phone) => phone is null ? null : string.Concat(phone.Where(char.IsAsciiDigit));

    private static string Letters(string? text)
    {
        var letters = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '#') letters.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }
        return letters.ToString();
    }
}
