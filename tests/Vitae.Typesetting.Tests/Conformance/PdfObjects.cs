using System.Text;
using System.Text.Json.Nodes;

namespace Vitae.Typesetting.Tests.Conformance;

/// <summary>The objects of a PDF file, as qpdf lists them (its JSON of version 2).</summary>
internal sealed class PdfObjects
{
    private readonly JsonObject objects;

    private PdfObjects(JsonObject objects) => this.objects = objects;

    public static PdfObjects Of(byte[] pdf)
    {
        var json = Tool.WithFile(pdf, "pdf", file => Tool.Run("qpdf", ["--json=2", "--json-stream-data=inline", "--decode-level=generalized", file]).Output);
        return new PdfObjects(JsonNode.Parse(json)!["qpdf"]![1]!.AsObject());
    }

    public JsonNode Trailer => objects["trailer"]!["value"]!;

    public JsonObject Catalog => Value(Trailer["/Root"])!.AsObject();

    public IEnumerable<JsonObject> All => objects.Where(one => one.Key != "trailer").Select(one => (one.Value!["value"] ?? one.Value["stream"]?["dict"]) as JsonObject).OfType<JsonObject>();

    public IReadOnlyList<JsonObject> Pages => [.. Value(Value(Catalog["/Pages"])!["/Kids"])!.AsArray().Select(kid => Value(kid)!.AsObject())];

    /// <summary>What a value is, past any reference.</summary>
    public JsonNode? Value(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.EndsWith(" R", StringComparison.Ordinal)
        ? objects[$"obj:{text}"]!["value"] ?? objects[$"obj:{text}"]!["stream"]!["dict"]
        : node;

    public byte[] Stream(JsonNode? reference) => Convert.FromBase64String(objects[$"obj:{reference!.GetValue<string>()}"]!["stream"]!["data"]!.GetValue<string>());

    public string Content(JsonObject page) => Encoding.Latin1.GetString(Stream(page["/Contents"]));

    /// <summary>A structure element's kids: elements, numbers of marked content, references to annotations.</summary>
    public IEnumerable<JsonNode> Kids(JsonNode element) => Value(element["/K"]) switch
    {
        JsonArray many => many.Select(kid => Value(kid)!),
        null => [],
        var one => [one],
    };

    public IEnumerable<JsonObject> Elements(JsonNode root) => Kids(root).OfType<JsonObject>().Where(kid => kid.ContainsKey("/S")).SelectMany(kid => Elements(kid).Prepend(kid));
}
