using System.Globalization;
using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Resumes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vitae.Reading.Formats;

/// <summary>
/// YAML 1.2 → the same tree as JSON. Scalars stay as they are written, so that a date is no timestamp and a version no number. Aliases are followed within a limit on all nodes;
/// tags mean nothing.
/// </summary>
internal sealed class YamlTree
{
    private const int MaxNodes = 50_000;

    private readonly IParser parser;
    private readonly Dictionary<string, (JsonNode? Node, int Count)> anchors = new(StringComparer.Ordinal);
    private int nodes;
    private string? refused;

    private YamlTree(IParser parser) => this.parser = parser;

    public static Result<JsonObject> Parse(string text)
    {
        if (text.Length > ResumeLimits.MaxBytes)
            return new Error("file_too_large", string.Create(CultureInfo.InvariantCulture, $"The YAML has more than {ResumeLimits.MaxBytes} characters"), null, "remove what is no part of the resume");
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return NoResume;
            var tree = new YamlTree(parser);
            var root = tree.Node(0);
            if (tree.refused is { } reason)
                return new Error("yaml_too_large", reason, null, "write repeated parts out, and remove what is no part of the resume");
            return root is JsonObject fields ? fields : NoResume;
        }
        catch (YamlException wrong)
        {
            return new Error("invalid_yaml", $"The YAML cannot be read: {wrong.Message.Split('\n')[0].TrimEnd('.')}", string.Create(CultureInfo.InvariantCulture, $"line {wrong.Start.Line}, column {wrong.Start.Column}"), "correct the file there, or export it again");
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 trips over a simple key that goes on in a flow sequence which never ends.
            return new Error("invalid_yaml", "The YAML cannot be read: a bracket is never closed", null, "correct the file, or export it again");
        }
    }

    private static Error NoResume => new("not_a_resume", "This YAML holds no resume fields", null, "give a file of RenderCV (cv: …), YAMLResume (content: …) or JSON Resume (basics: …)");

    private JsonNode? Node(int depth)
    {
        if (depth > ResumeLimits.MaxDepth)
            refused ??= $"The YAML nests more than {ResumeLimits.MaxDepth} levels";
        var before = nodes;
        Count(1);
        if (refused is not null)
            return null;
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return Repeated(alias.Value.Value);
        if (parser.TryConsume<Scalar>(out var scalar))
            return Anchored(scalar.Anchor, IsNull(scalar) ? null : JsonValue.Create(scalar.Value), before);
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var list = new JsonArray();
            while (refused is null && !parser.TryConsume<SequenceEnd>(out _))
                list.Add(Node(depth + 1));
            return Anchored(sequence.Anchor, list, before);
        }
        var map = parser.Consume<MappingStart>();
        return Anchored(map.Anchor, Mapping(depth), before);
    }

    private JsonObject Mapping(int depth)
    {
        var fields = new JsonObject();
        List<JsonObject> merged = [];
        while (refused is null && !parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var name = key is JsonValue ? JsonTree.Text(key) : null;
            var value = Node(depth + 1);
            if (name == "<<" && value is JsonObject template)
                merged.Add(template);
            else if (name is not null)
                fields[name] = value;
        }
        foreach (var (name, value) in merged.SelectMany(template => template))
        {
            if (!fields.ContainsKey(name))
                fields[name] = value?.DeepClone();
        }
        return fields;
    }

    private JsonNode? Repeated(string anchor)
    {
        if (!anchors.TryGetValue(anchor, out var known))
            return null;
        Count(known.Count);
        return refused is not null ? null : known.Node?.DeepClone();
    }

    private JsonNode? Anchored(AnchorName anchor, JsonNode? node, int before)
    {
        if (!anchor.IsEmpty)
            anchors[anchor.Value] = (node?.DeepClone(), nodes - before);
        return node;
    }

    private void Count(int more)
    {
        nodes += more;
        if (nodes > MaxNodes)
            refused ??= $"The YAML holds, with its repetitions, more than {MaxNodes} values";
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
}
