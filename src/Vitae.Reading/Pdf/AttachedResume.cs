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
    private const string NotShown = "The file carries a resume that says more than its pages show; the pages were read instead.";

    /// <summary>Whether the bytes look like a JSON Resume, so that any other attachment is left alone.</summary>
    public static bool IsLikely(byte[] attachment) => attachment is [(byte)'{', ..] && attachment.AsSpan().IndexOf("\"basics\""u8) >= 0;

    public static ReadResume Prefer(ReadOnlySpan<byte> attachment, ReadResume read)
    {
        var carried = JsonResume.Read(attachment).Then(resume => StructuredResume.Checked(resume, read.Warnings));
        return carried.IsOk && IsShown(carried.Value.Resume, Letters(read.Text)) ? carried.Value with { Text = read.Text } : read with { Warnings = [.. read.Warnings, NotShown] };
    }

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
            : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
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
