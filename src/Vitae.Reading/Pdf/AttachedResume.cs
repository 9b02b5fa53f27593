using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Vitae.Core.Resumes;
using Vitae.Reading.Formats;

namespace Vitae.Reading.Pdf;

/// <summary>
/// The structured resume that rides inside a PDF, taken instead of what the pages gave, but only when the pages show every word of it: what a person cannot see
/// on the page must not speak for them.
/// </summary>
internal static class AttachedResume
{
    private const string EuropassNotShown = "The data that Europass put into the PDF do not say what its pages say; the pages were read instead.";

    private const string NotShown = "The file carries a resume that says more than its pages show; the pages were read instead.";

    /// <summary>Whether the bytes look like a JSON Resume, so that any other attachment is left alone.</summary>
    public static bool IsLikely(byte[] attachment) => attachment is [(byte)'{', ..] && attachment.AsSpan().IndexOf("\"basics\""u8) >= 0;

    public static ReadResume Prefer(ReadOnlySpan<byte> attachment, ReadResume read)
    {
        var carried = JsonResume.Read(attachment).Then(resume => StructuredResume.Checked(resume, read.Warnings));
        return carried.IsOk && IsShown(carried.Value.Resume, Letters(read.Text)) ? carried.Value with { Text = read.Text } : read with { Warnings = [.. read.Warnings, NotShown] };
    }

    /// <summary>
    /// The data of Europass, whose fields are told apart better than pages can be read, when the pages show every word of them and hold no more jobs and studies; else the pages, and that is said.
    /// Codes, languages of interfaces and places, which pages print in another form, are not compared.
    /// </summary>
    public static ReadResume PreferEuropass(ReadResume carried, ReadResume read)
    {
        var page = Letters(read.Text);
        return carried.Resume.Work.Count + carried.Resume.Education.Count >= read.Resume.Work.Count + read.Resume.Education.Count
            && Said(carried.Resume).OfType<string>().SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(Letters).All(word => page.Contains(word, StringComparison.Ordinal) || IsRightToLeft(word))
            ? carried with { Text = read.Text, HiddenText = read.HiddenText, Warnings = [.. carried.Warnings, "The data that Europass put into the PDF were read, not its pages."] }
            : read with { Warnings = [.. read.Warnings, EuropassNotShown] };
    }

    /// <summary>What tells of the person and is printed as it is.</summary>
    private static IEnumerable<string?> Said(Resume resume) =>
    [
        resume.Basics.Name, resume.Basics.Email, resume.Basics.Label, resume.Basics.Summary,
        .. resume.Work.SelectMany(job => (string?[])[job.Name, job.Position, job.Summary, job.StartDate?[..4], job.EndDate?[..4], .. job.Highlights]),
        .. resume.Education.SelectMany(study => (string?[])[study.Institution, study.StudyType, study.Area, study.StartDate?[..4], study.EndDate?[..4]]),
        .. resume.Skills.SelectMany(skill => skill.Keywords),
        .. resume.Projects.SelectMany(project => (string?[])[project.Name, project.Description, .. project.Highlights]),
        .. resume.Volunteer.SelectMany(role => (string?[])[role.Organization, role.Position, .. role.Highlights]),
        .. resume.Certificates.Select(certificate => certificate.Name), .. resume.Awards.Select(award => award.Title), .. resume.Publications.Select(publication => publication.Name),
    ];

    private static bool IsShown(Resume resume, string page)
    {
        var words = Words(JsonNode.Parse(JsonResume.Write(resume)), "").Select(Letters).ToList();
        var unread = words.Where(word => !page.Contains(word, StringComparison.Ordinal)).ToList();

        // Letters of right-to-left words may have come from the page in another order; there can be no more of them than it has.
        var letters = page.GroupBy(letter => letter).ToDictionary(group => group.Key, group => group.Count());
        return unread.TrueForAll(IsRightToLeft)
            && (unread.Count == 0 || words.Where(IsRightToLeft).SelectMany(word => word).GroupBy(letter => letter).All(group => group.Count() <= letters.GetValueOrDefault(group.Key)));
    }

    /// <summary>All that the resume says: of dates the year, which is always printed; of addresses nothing, for they may lie under other words, as a link does.</summary>
    private static IEnumerable<string> Words(JsonNode? node, string name) => node switch
    {
        JsonObject parts => parts.Where(part => part.Key is not ("meta" or "$schema" or "url")).SelectMany(part => Words(part.Value, part.Key)),
        JsonArray items => items.SelectMany(item => Words(item, name)),
        JsonValue value when value.TryGetValue<string>(out var text) => name is "startDate" or "endDate" or "date" or "releaseDate"
            ? [text[..Math.Min(4, text.Length)]]
            : LinkedText.Shown(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static bool IsRightToLeft(string word) => word.AsSpan().ContainsAnyInRange('\u0590', '\u08FF');

    /// <summary>Letters and digits alone, in one case and composed: capitals, hyphens at line ends and spacing do not count.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(letter)) letters.Append(char.ToUpper(letter, CultureInfo.InvariantCulture));
        }
        return letters.ToString();
    }
}
