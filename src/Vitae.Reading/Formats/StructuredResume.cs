using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Formats;

/// <summary>Resumes that other programs keep as data. Which program's it is shows in its fields, whether it is written as JSON or as YAML.</summary>
internal static class StructuredResume
{
    public static Result<ReadResume> ReadJson(ReadOnlySpan<byte> utf8)
    {
        var dialect = utf8.IndexOf("\"sections\""u8) >= 0 || utf8.IndexOf("\"cv\""u8) >= 0 || utf8.IndexOf("\"content\""u8) >= 0 ? JsonTree.Parse(utf8) : null;
        return dialect is not null && ReadDialect(dialect) is { } read ? read : JsonResume.Read(utf8).Then<ReadResume>(resume => new ReadResume { Resume = WithLanguage(resume) });
    }

    /// <summary>A resume that does not say its language has that of its text, so that its headings and dates are in it; English is what is taken where nothing is said.</summary>
    private static Resume WithLanguage(Resume resume)
        => resume.Meta?.Language is null && LanguageDetector.Detect(string.Join('\n', ResumeText.Lines(resume).Select(line => line.Text))) is not "en" and var language
            ? resume with { Meta = (resume.Meta ?? new ResumeMeta()) with { Language = language } }
            : resume;

    public static Result<ReadResume> ReadYaml(string text)
        => YamlTree.Parse(text).Then(tree => ReadDialect(tree) ?? JsonResume.Read(System.Text.Encoding.UTF8.GetBytes(tree.ToJsonString())).Then(resume => Checked(resume, [])));

    /// <summary>Holds a resume made from another format to the limits of every resume, and gives it its text.</summary>
    public static Result<ReadResume> Checked(Resume made, IReadOnlyList<string> warnings)
        => JsonResume.Read(JsonResume.Write(made)).Then<ReadResume>(resume =>
        {
            var lines = ResumeText.Lines(resume);
            var text = string.Join('\n', lines.Select(line => line.Text));
            var meta = (resume.Meta ?? new ResumeMeta()) with { Language = resume.Meta?.Language ?? LanguageDetector.Detect(text) };
            return new ReadResume
            {
                Resume = resume with { Meta = meta },
                Fields = [.. lines.Select(line => new FieldReading(line.Pointer, line.Text, 1, 0, null, line.Text))],
                Warnings = warnings,
                Text = text,
            };
        });

    /// <summary>Null when it is none of them, which leaves JSON Resume.</summary>
    private static Result<ReadResume>? ReadDialect(JsonObject root)
    {
        if (root["cv"] is JsonObject)
            return RenderCv.Read(new Fields(root));
        if (root["content"] is JsonObject content && YamlResume.IsContent(content))
            return YamlResume.Read(new Fields(root));
        return root["basics"] is JsonObject && root["sections"] is JsonObject ? ReactiveResume.Read(new Fields(root)) : null;
    }
}
