using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Vitae.Core.Tests.Resumes;

/// <summary>Random JSON Resume documents with unknown fields at every level.</summary>
internal static class JsonResumeDocuments
{
    private static readonly Dictionary<string, string[]> Sections = new()
    {
        ["work"] = ["id", "name", "location", "description", "position", "url", "startDate", "endDate", "summary", "highlights[]"],
        ["volunteer"] = ["id", "organization", "position", "url", "startDate", "endDate", "summary", "highlights[]"],
        ["education"] = ["id", "institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses[]"],
        ["awards"] = ["id", "title", "date", "awarder", "summary"],
        ["certificates"] = ["id", "name", "date", "url", "issuer"],
        ["publications"] = ["id", "name", "publisher", "releaseDate", "url", "summary"],
        ["skills"] = ["id", "name", "level", "keywords[]"],
        ["languages"] = ["id", "language", "fluency"],
        ["interests"] = ["id", "name", "keywords[]"],
        ["references"] = ["id", "name", "reference"],
        ["projects"] = ["id", "name", "description", "highlights[]", "keywords[]", "startDate", "endDate", "url", "roles[]", "entity", "type"],
        ["customSections"] = ["id", "title", "lines[]"],
    };

    private static readonly string[] Basics = ["name", "label", "image", "email", "phone", "url", "summary", "location{}", "profiles[{}]"];

    public static Arbitrary<JsonObject> Arbitrary()
        => Gen.Choose(0, int.MaxValue - 1).Select(seed => Document(new Random(seed))).ToArbitrary();

    /// <summary>The writer names every list; an absent and an empty one are the same.</summary>
    public static JsonNode WithoutEmptyLists(JsonNode node)
    {
        var copy = node.DeepClone();
        Strip(copy.AsObject());
        return copy;

        static void Strip(JsonObject item)
        {
            foreach (var (name, value) in item.ToArray())
            {
                if (name.StartsWith("x-", StringComparison.Ordinal))
                    continue;
                if (value is JsonObject inner)
                    Strip(inner);
                foreach (var entry in (value as JsonArray)?.OfType<JsonObject>() ?? [])
                    Strip(entry);
                if (value is JsonArray { Count: 0 } or JsonObject { Count: 0 })
                    item.Remove(name);
            }
        }
    }

    private static JsonObject Document(Random random)
    {
        var root = new JsonObject { ["basics"] = Entry(random, Basics) };
        foreach (var (section, fields) in Sections)
        {
            if (random.Next(3) > 0)
                root[section] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Entry(random, fields))]);
        }
        if (random.Next(2) == 0)
            root["meta"] = Entry(random, ["canonical", "version", "lastModified", "language"]);
        AddUnknown(random, root);
        return root;
    }

    private static JsonObject Entry(Random random, string[] fields)
    {
        var entry = new JsonObject();
        foreach (var field in fields.Where(_ => random.Next(3) > 0))
        {
            if (field.EndsWith("[{}]", StringComparison.Ordinal))
                entry[field[..^4]] = new JsonArray(Entry(random, ["network", "username", "url"]), Entry(random, ["network"]));
            else if (field.EndsWith("[]", StringComparison.Ordinal))
                entry[field[..^2]] = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => (JsonNode)Text(random))]);
            else if (field.EndsWith("{}", StringComparison.Ordinal))
                entry[field[..^2]] = Entry(random, ["address", "postalCode", "city", "countryCode", "region"]);
            else
                entry[field] = Text(random);
        }
        AddUnknown(random, entry);
        return entry;
    }

    private static void AddUnknown(Random random, JsonObject target)
    {
        for (var i = random.Next(3); i > 0; i--)
            target[$"x-{Text(random)}"] = Unknown(random, 0);
    }

    private static JsonNode? Unknown(Random random, int depth) => random.Next(depth > 2 ? 4 : 6) switch
    {
        0 => null,
        1 => random.Next(),
        2 => random.Next(2) == 0,
        3 => Text(random),
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Unknown(random, depth + 1))]),
        _ => new JsonObject { [Text(random)] = Unknown(random, depth + 1) },
    };

    private static string Text(Random random)
    {
        string[] pieces = ["Nurse", "é", "東京", "😀", "\"", "\\", "\n", "/", "~", " ", "<b>", "C#", "2020-01", "مرحبا", "\u0001", ""];
        return string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
