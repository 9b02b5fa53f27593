using System.Text.Json;

namespace Vitae.PostingRoles;

/// <summary>A posting of tests/corpus/postings with its labels.</summary>
/// <param name="Round">Who labelled it, and when: postings of one round are alike. 0 where it is older than the rounds.</param>
internal sealed record LabelledPosting(string Name, string Text, bool IsVaried, string Style, string Half, int Round, List<(string Role, string Text)> Labels, JsonElement Json)
{
    public static List<LabelledPosting> Read(string folder)
        => [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(path =>
        {
            var json = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            string? Field(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
            IEnumerable<(string, string)> List(string name, string role) => json.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(e => (role, e.GetString()!)) : [];
            return new LabelledPosting(Path.GetFileNameWithoutExtension(path), File.ReadAllText(Path.ChangeExtension(path, ".txt")), Field("set") == "varied", Field("style") ?? "", Path.GetFileName(Path.GetDirectoryName(path)!), json.TryGetProperty("round", out var round) ? round.GetInt32() : 0, [.. List("must_have", "must"), .. List("nice_to_have", "nice"), .. List("optional", "optional")], json);
        })];

    /// <summary>Invented paragraphs, parted by blank lines: what stands in braces is required, in angle brackets welcome, all else not asked.</summary>
    public static List<LabelledPosting> ReadSentences(string file)
        => [.. File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((text, i) => new LabelledPosting($"sentences {i}", text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal), false, "sentences", "", 0, [.. Marked(text, '{', '}').Select(m => ("must", m)), .. Marked(text, '<', '>').Select(m => ("nice", m))], JsonDocument.Parse("{\"degree\":null}").RootElement))];

    private static IEnumerable<string> Marked(string text, char open, char close)
        => text.Split(open).Skip(1).Select(part => part[..part.IndexOf(close, StringComparison.Ordinal)]);
}
