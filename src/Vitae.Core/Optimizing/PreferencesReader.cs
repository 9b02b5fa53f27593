using System.Globalization;
using System.Text.Json;

namespace Vitae.Core.Optimizing;

/// <summary>Reads preferences field by field, so that an error can say which field and what it takes.</summary>
internal static class PreferencesReader
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxItems = 200;
    private const int MaxText = 2000;

    private static readonly string[] Fields =
    [
        "target_title", "locale", "tone", "length", "skills_to_exclude", "keywords_to_emphasize", "word_limits", "locked_fields", "confirmed_facts",
    ];

    public static Result<OptimizePreferences> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            return Invalid(null, "The preferences are larger than 256 KB", "Keep them to the fields they can hold");
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8.ToArray(), new JsonDocumentOptions { MaxDepth = 8, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber ?? 0) + 1;
            return Invalid("line " + line.ToString(CultureInfo.InvariantCulture), "The preferences are not valid JSON", "Write one JSON object, such as {\"locale\": \"en-GB\"}");
        }

        using (document)
            return document.RootElement.ValueKind == JsonValueKind.Object ? ReadObject(document.RootElement) : Invalid(null, "The preferences are not a JSON object", "Write one JSON object, such as {\"locale\": \"en-GB\"}");
    }

    private static Result<OptimizePreferences> ReadObject(JsonElement root)
    {
        var preferences = new OptimizePreferences();
        foreach (var property in root.EnumerateObject())
        {
            var read = Field(preferences, property.Name, property.Value);
            if (!read.IsOk)
                return read;
            preferences = read.Value;
        }

        return preferences;
    }

    private static Result<OptimizePreferences> Field(OptimizePreferences it, string name, JsonElement value) => name switch
    {
        "target_title" => Text(value, name).Then<OptimizePreferences>(text => it with { TargetTitle = text.Trim().Length == 0 ? null : text.Trim() }),
        "locale" => OneOf(value, name, ("en-US", EnglishLocale.EnUs), ("en-GB", EnglishLocale.EnGb)).Then<OptimizePreferences>(locale => it with { Locale = locale }),
        "tone" => OneOf(value, name, ("neutral", WritingTone.Neutral), ("confident", WritingTone.Confident), ("warm", WritingTone.Warm)).Then<OptimizePreferences>(tone => it with { Tone = tone }),
        "length" => OneOf(value, name, ("short", ResumeLength.Short), ("standard", ResumeLength.Standard), ("full", ResumeLength.Full)).Then<OptimizePreferences>(length => it with { Length = length }),
        "skills_to_exclude" => Texts(value, name).Then<OptimizePreferences>(texts => it with { SkillsToExclude = texts }),
        "keywords_to_emphasize" => Texts(value, name).Then<OptimizePreferences>(texts => it with { KeywordsToEmphasize = texts }),
        "locked_fields" => Pointers(value, name).Then<OptimizePreferences>(texts => it with { LockedFields = texts }),
        "confirmed_facts" => Texts(value, name).Then<OptimizePreferences>(texts => it with { ConfirmedFacts = texts }),
        "word_limits" => Limits(value).Then<OptimizePreferences>(limits => it with { WordLimits = limits }),
        _ => Invalid("/" + name, "There is no such preference", "Use one of " + string.Join(", ", Fields)),
    };

    private static Result<WordLimits> Limits(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Invalid("/word_limits", "This is not an object", "Write it as {\"summary\": 60, \"bullet\": 20, \"cover_note\": 120}");
        var limits = new WordLimits();
        foreach (var property in value.EnumerateObject())
        {
            var (low, high) = property.Name switch { "summary" => (10, 150), "bullet" => (6, 60), "cover_note" => (40, 400), _ => (0, 0) };
            if (high == 0)
                return Invalid("/word_limits/" + property.Name, "There is no such limit", "Use summary, bullet or cover_note");
            if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt32(out var words) || words < low || words > high)
                return Invalid("/word_limits/" + property.Name, "This is not a number of words it can hold", string.Create(CultureInfo.InvariantCulture, $"Write a whole number from {low} to {high}"));
            limits = property.Name switch { "summary" => limits with { Summary = words }, "bullet" => limits with { Bullet = words }, _ => limits with { CoverNote = words } };
        }

        return limits;
    }

    private static Result<string> Text(JsonElement value, string name)
        => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= MaxText } text ? text : Invalid("/" + name, "This is not a text", "Write it in quotation marks, at most 2,000 characters");

    private static Result<string[]> Texts(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > MaxItems)
            return Invalid("/" + name, "This is not a list of texts", "Write it as [\"…\", \"…\"], at most 200 of them");
        var texts = new List<string>();
        foreach (var item in value.EnumerateArray())
        {
            var text = Text(item, name + "/" + texts.Count.ToString(CultureInfo.InvariantCulture));
            if (!text.IsOk)
                return text.Error;
            texts.Add(text.Value);
        }

        return texts.ToArray();
    }

    private static Result<string[]> Pointers(JsonElement value, string name) => Texts(value, name).Then<string[]>(texts =>
    {
        var wrong = Array.FindIndex(texts, text => text.Length == 0 || text[0] != '/');
        return wrong < 0 ? texts : Invalid(string.Create(CultureInfo.InvariantCulture, $"/{name}/{wrong}"), "This is not a JSON pointer", "Write it as /professional_summary/primary or /work/0/highlights/2");
    });

    private static Result<T> OneOf<T>(JsonElement value, string name, params (string Word, T Value)[] choices)
        where T : notnull
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            foreach (var (word, choice) in choices)
            {
                if (string.Equals(value.GetString(), word, StringComparison.OrdinalIgnoreCase))
                    return choice;
            }
        }

        return Invalid("/" + name, "This is not one of its values", "Use one of " + string.Join(", ", choices.Select(choice => choice.Word)));
    }

    private static Error Invalid(string? where, string what, string remedy) => new("preferences_invalid", what, where, remedy);
}
