using System.Globalization;
using System.Text;
using System.Text.Json;
using Vitae.Core.Resumes;

namespace Vitae.Storage.Search;

/// <summary>What a document is found by: words by field, and the years its jobs cover.</summary>
internal sealed record SearchText(string Titles, string Employers, string Skills, string Content, int? FromYear, int? ToYear)
{
    public const int Lasting = 9999;

    private const int MaxLength = 200_000;

    /// <param name="more">Words that stand beside the document, such as its title.</param>
    public static SearchText Of(JsonElement document, string more)
    {
        var collecting = new Collecting();
        // A structured output says everything several times; the resume inside it says it once.
        var resume = document.ValueKind == JsonValueKind.Object && document.TryGetProperty("resume_json", out var inner) ? inner : document;
        collecting.Walk(resume, "", "");
        return new SearchText(
            collecting.Titles(), collecting.Employers(), collecting.Skills(), SearchWords.Normalize($"{more} {collecting.Content()}"), collecting.FromYear, collecting.ToYear);
    }

    private sealed class Collecting
    {
        private readonly StringBuilder titles = new(), employers = new(), skills = new(), content = new();

        public int? FromYear { get; private set; }

        public int? ToYear { get; private set; }

        public string Titles() => SearchWords.Normalize(titles.ToString());

        public string Employers() => SearchWords.Normalize(employers.ToString());

        public string Skills() => SearchWords.Normalize(skills.ToString());

        public string Content() => content.ToString();

        /// <param name="section">The top-level field that is walked, such as <c>work</c>; inside a structured output's <c>ui</c>, the one below that.</param>
        public void Walk(JsonElement value, string section, string name)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    Period(value, section);
                    foreach (var field in value.EnumerateObject())
                    {
                        Walk(field.Value, section.Length == 0 && field.Name != "ui" ? field.Name : section, field.Name);
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var entry in value.EnumerateArray())
                    {
                        Walk(entry, section, name);
                    }

                    break;
                case JsonValueKind.String when value.GetString() is { Length: > 0 } written && LinkedText.Shown(written) is var text && content.Length + text.Length < MaxLength:
                    content.Append(text).Append('\n');
                    FieldOf(section, name)?.Append(text).Append('\n');
                    break;
            }
        }

        private StringBuilder? FieldOf(string section, string name) => (section, name) switch
        {
            ("basics", "label") or ("work", "position") or ("target_title", "primary") or ("work_experience", "title") => titles,
            ("work", "name" or "company") or ("work_experience", "company") => employers,
            ("skills", not ("id" or "level")) => skills,
            _ => null,
        };

        private void Period(JsonElement entry, string section)
        {
            if (section is not ("work" or "work_experience")) return;
            if (Year(entry, "startDate", "start_date") is not { } from) return;
            var to = Year(entry, "endDate", "end_date") ?? Lasting;
            FromYear = Math.Min(FromYear ?? from, from);
            ToYear = Math.Max(ToYear ?? to, to);
        }

        private static int? Year(JsonElement entry, string name, string otherName)
            => (entry.TryGetProperty(name, out var date) || entry.TryGetProperty(otherName, out date)) && date.ValueKind == JsonValueKind.String && date.GetString() is { Length: >= 4 } text
                && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
