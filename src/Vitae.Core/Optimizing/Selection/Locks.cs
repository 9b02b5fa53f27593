using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Selection;

/// <summary>The places of a ui document that must not change. A list with a locked place inside keeps its order, so that the pointer goes on meaning the same.</summary>
internal sealed class Locks
{
    private readonly string[] pointers;

    /// <param name="fields">Pointers into the ui document, with or without "/ui" before them, or into the source resume.</param>
    public Locks(IReadOnlyList<string> fields, UiDocument ui) => pointers = [.. fields.SelectMany(field => InUi(field, ui)).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<string> Pointers => pointers;

    /// <summary>The place itself is locked, or what holds it.</summary>
    public bool Covers(string pointer) => pointers.Any(locked => locked == pointer || pointer.StartsWith(locked + "/", StringComparison.Ordinal));

    /// <summary>The place, what holds it, or something in it is locked.</summary>
    public bool Touches(string pointer) => Covers(pointer) || pointers.Any(locked => locked.StartsWith(pointer + "/", StringComparison.Ordinal));

    /// <summary>The document with every locked place as it was before.</summary>
    public UiDocument Restore(UiDocument before, UiDocument after)
    {
        if (pointers.Length == 0)
            return after;
        var source = JsonSerializer.SerializeToNode(before, ContractJsonContext.Readable.UiDocument)!;
        var target = JsonSerializer.SerializeToNode(after, ContractJsonContext.Readable.UiDocument)!;
        foreach (var pointer in pointers)
            Put(target, pointer, Find(source, pointer)?.DeepClone());
        return target.Deserialize(ContractJsonContext.Readable.UiDocument) ?? after;
    }

    private static JsonNode? Find(JsonNode? node, string pointer)
    {
        foreach (var token in JsonPointer.Parse(pointer) ?? [])
            node = Step(node, token);
        return node;
    }

    private static void Put(JsonNode root, string pointer, JsonNode? value)
    {
        if (value is null || JsonPointer.Parse(pointer) is not { Count: > 0 } path)
            return;
        JsonNode? parent = root;
        foreach (var token in path.SkipLast(1))
            parent = Step(parent, token);
        var last = path[^1];
        if (parent is JsonObject holder)
            holder[last] = value;
        else if (parent is JsonArray list && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Count)
            list[at] = value;
    }

    private static JsonNode? Step(JsonNode? node, string token) => node switch
    {
        JsonObject holder => holder[token],
        JsonArray list when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Count => list[at],
        _ => null,
    };

    private static IEnumerable<string> InUi(string field, UiDocument ui)
    {
        var pointer = field.StartsWith("/ui/", StringComparison.Ordinal) ? field[3..] : field;
        if (JsonPointer.Parse(pointer) is not { Count: > 0 } path)
            return [];
        return path[0] switch
        {
            "basics" => Basics(path),
            "work" => [InWork(path)],
            "education" when path.Count > 1 && path[1] is not ("items" or "include") => ["/education/items/" + path[1]],
            "certificates" => [path.Count > 1 ? "/certifications/items/" + path[1] : "/certifications"],
            "interests" => [path.Count > 1 ? "/interests_or_extras/items/" + path[1] : "/interests_or_extras"],
            "skills" when path.Count > 1 && char.IsDigit(path[1][0]) => ["/skills"],
            "projects" or "volunteer" or "publications" or "awards" or "languages" or "references" => Additional(path, ui),
            "customSections" => ["/additional_sections"],
            _ => [pointer],
        };
    }

    private static IEnumerable<string> Basics(IReadOnlyList<string> path) => path.Count < 2
        ? ["/contact_information", "/target_title", "/professional_summary"]
        : path[1] switch
        {
            "label" => ["/target_title/primary"],
            "summary" => ["/professional_summary/primary"],
            _ => ["/contact_information"],
        };

    private static string InWork(IReadOnlyList<string> path)
    {
        if (path.Count == 1)
            return "/work_experience";
        var item = "/work_experience/items/" + path[1];
        return path.Count == 2 ? item : path[2] switch
        {
            "highlights" => path.Count > 3 ? item + "/bullets/" + path[3] + "/text" : item + "/bullets",
            "position" => item + "/title",
            "name" => item + "/company",
            "startDate" => item + "/start_date",
            "endDate" => item + "/end_date",
            _ => item + "/" + path[2],
        };
    }

    private static IEnumerable<string> Additional(IReadOnlyList<string> path, UiDocument ui)
    {
        for (var at = 0; at < ui.AdditionalSections.Count; at++)
        {
            if (ui.AdditionalSections[at].Key == path[0])
                yield return string.Create(CultureInfo.InvariantCulture, $"/additional_sections/{at}") + (path.Count > 1 ? "/items/" + path[1] : "");
        }
    }
}
