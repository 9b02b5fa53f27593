using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Vitae.Core.Tests.Revisions;

/// <summary>Generators of JSON documents and of edits to them.</summary>
internal static class Documents
{
    private static readonly string[] Names = ["id", "name", "text", "include", "items", "a/b", "~", ""];

    private static readonly string[] Words = ["led", "audit", "team", "nine", "Oslo", "welds", "ledger", "ward", "café", "𝄞"];

    public static JsonElement Parse(string json) => JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });

    /// <summary>Any JSON, small, with ids that repeat and ids of the wrong type.</summary>
    public static Gen<JsonElement> Any { get; } = Gen.Sized(size => Node(Math.Min(size / 12 + 1, 4))).Select(node => Parse(node?.ToJsonString() ?? "null"));

    /// <summary>A resume-like document: ids are unique, bullets stand in jobs.</summary>
    public static Gen<JsonElement> Resumes { get; } =
        from title in Text
        from jobs in Gen.Choose(0, 4)
        from bullets in Gen.Choose(0, 4).ListOf(4)
        from texts in Text.ListOf(16)
        from skills in Gen.SubListOf(Words)
        select Parse(new JsonObject
        {
            ["title"] = title,
            ["skills"] = new JsonArray([.. skills.Select(skill => (JsonNode)skill)]),
            ["jobs"] = new JsonArray([.. Enumerable.Range(0, jobs).Select(job => (JsonNode)new JsonObject
            {
                ["id"] = $"j{job}",
                ["company"] = $"Company {job}",
                ["bullets"] = new JsonArray([.. Enumerable.Range(0, bullets[job]).Select(bullet => (JsonNode)Bullet($"b{job}{bullet}", texts[4 * job + bullet]))]),
            })]),
        }.ToJsonString());

    private static Gen<string> Text => Gen.Elements(Words).ListOf(6).Select(words => string.Join(' ', words));

    /// <summary>Edits by one person, whose new ids and words begin with <paramref name="who"/>; only jobs and skills for which <paramref name="may"/> holds are touched.</summary>
    public static Gen<JsonElement> EditsOf(JsonElement document, string who, Func<int, bool>? may = null)
        => from operations in Gen.Choose(0, 6).SelectMany(count => Gen.Choose(0, 7).Zip(Gen.Choose(0, 1_000)).ListOf(count))
           select Edit(document, who, may ?? (_ => true), operations);

    private static JsonElement Edit(JsonElement document, string who, Func<int, bool> may, IEnumerable<(int Kind, int Seed)> operations)
    {
        var root = JsonNode.Parse(document.GetRawText())!.AsObject();
        var (jobs, skills) = (root["jobs"]!.AsArray(), root["skills"]!.AsArray());
        var number = 0;
        foreach (var (kind, seed) in operations)
        {
            var mine = jobs.Where(job => may(Digit(job!["id"]!.GetValue<string>()))).ToList();
            var job = mine.Count == 0 ? null : mine[seed % mine.Count]!.AsObject();
            var bullets = job?["bullets"]!.AsArray();
            var skill = skills.Where(s => may(s!.GetValue<string>().Length)).ElementAtOrDefault(seed % 3);
            number++;
            switch (kind)
            {
                case 0 when job is not null:
                    job["company"] = $"{who} {number}";
                    break;
                case 1:
                    bullets?.Insert(seed % (bullets.Count + 1), Bullet($"{who}{number}", $"{who} wrote {number}"));
                    break;
                case 2 when bullets?.Count > 0:
                    bullets.RemoveAt(seed % bullets.Count);
                    break;
                case 3 when bullets?.Count > 0:
                    bullets[seed % bullets.Count]!["text"] = $"{who} {number}";
                    break;
                case 4 when bullets?.Count > 1:
                    Move(bullets, bullets[seed % bullets.Count]!, seed / 7);
                    break;
                case 5 when job is not null:
                    Move(jobs, job, seed / 7);
                    break;
                case 6 when skill is not null:
                    skills.Remove(skill);
                    break;
                case 7:
                    skills.Insert(seed % (skills.Count + 1), $"{who} skill {number}");
                    break;
            }
        }

        return Parse(root.ToJsonString());
    }

    private static int Digit(string id) => id[1] - '0';

    private static void Move(JsonArray list, JsonNode entry, int to)
    {
        list.Remove(entry);
        list.Insert(to % (list.Count + 1), entry);
    }

    private static JsonObject Bullet(string id, string text) => new() { ["id"] = id, ["include"] = true, ["text"] = text };

    private static Gen<JsonNode?> Node(int depth)
    {
        var scalar = Gen.OneOf(
            Text.Select(text => (JsonNode?)text),
            Gen.Elements(Words).Select(word => (JsonNode?)word),
            Gen.Choose(-3, 3).Select(number => (JsonNode?)number),
            Gen.Elements(true, false).Select(value => (JsonNode?)value),
            Gen.Constant((JsonNode?)null));
        if (depth == 0)
        {
            return scalar;
        }

        var list = Gen.Choose(0, 5).SelectMany(count => Node(depth - 1).ListOf(count)).Select(nodes => (JsonNode?)new JsonArray([.. nodes.Select(Copy)]));
        var pairs = Gen.Choose(0, 4).SelectMany(count => Gen.Elements(Names).Zip(Node(depth - 1)).ListOf(count));
        var composite = pairs.Select(fields => (JsonNode?)new JsonObject(fields.DistinctBy(field => field.Item1).Select(field => KeyValuePair.Create(field.Item1, Copy(field.Item2)))));
        return Gen.Frequency((1, scalar), (2, list), (3, composite));
    }

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();
}
