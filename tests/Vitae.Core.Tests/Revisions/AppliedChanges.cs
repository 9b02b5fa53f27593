using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Core.Revisions;

namespace Vitae.Core.Tests.Revisions;

/// <summary>Carries changes out on a document, knowing nothing but the changes: first what stood in the earlier document, by its pointers; then what stands in the later, by its.</summary>
internal static class AppliedChanges
{
    public static JsonElement Apply(IReadOnlyList<Change> changes, JsonElement document)
    {
        var root = new Cell(document);
        var targets = changes.Where(change => change.Kind != ChangeKind.Added).Select(change => (change, Found: root.Find(change.BeforePointer!))).ToList();
        foreach (var (change, found) in targets.Where(target => target.change.Kind == ChangeKind.Edited))
        {
            found.Become(change.After!.Value);
        }

        foreach (var (change, found) in targets.Where(target => target.change.Kind is ChangeKind.Removed or ChangeKind.Moved))
        {
            found.Leave();
        }

        var moved = targets.Where(target => target.change.Kind == ChangeKind.Moved).ToDictionary(target => target.change.AfterPointer!, target => target.Found);
        foreach (var change in changes.Where(change => change.Kind is ChangeKind.Added or ChangeKind.Moved).OrderBy(change => change.AfterPointer!.Count(letter => letter == '/')).ThenBy(LastIndex))
        {
            var end = change.AfterPointer!.LastIndexOf('/');
            root.Find(change.AfterPointer[..end]).Take(change.AfterPointer[(end + 1)..], change.Kind == ChangeKind.Moved ? moved[change.AfterPointer] : new Cell(change.After!.Value));
        }

        return Documents.Parse(root.ToNode()?.ToJsonString() ?? "null");
    }

    private static int LastIndex(Change change) => int.TryParse(change.AfterPointer!.Split('/')[^1], CultureInfo.InvariantCulture, out var index) ? index : 0;

    private sealed class Cell
    {
        private Cell? parent;
        private JsonElement scalar;
        private List<Cell>? items;
        private Dictionary<string, Cell>? fields;

        public Cell(JsonElement element) => Become(element);

        public void Become(JsonElement element)
        {
            scalar = element;
            items = element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Select(Child)] : null;
            fields = element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().ToDictionary(field => field.Name, field => Child(field.Value)) : null;
        }

        public Cell Find(string pointer)
            => pointer.Split('/').Skip(1).Aggregate(this, (cell, step) => cell.items is { } list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : cell.fields![Name(step)]);

        public void Leave()
        {
            parent!.items?.Remove(this);
            if (parent.fields?.FirstOrDefault(field => field.Value == this).Key is { } name)
            {
                parent.fields.Remove(name);
            }
        }

        public void Take(string step, Cell child)
        {
            child.parent = this;
            items?.Insert(int.Parse(step, CultureInfo.InvariantCulture), child);
            fields?.Add(Name(step), child);
        }

        public JsonNode? ToNode()
        {
            if (items is not null)
            {
                return new JsonArray([.. items.Select(item => item.ToNode())]);
            }

            return fields is null ? JsonNode.Parse(scalar.GetRawText()) : new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, field.Value.ToNode())));
        }

        private static string Name(string step) => step.Replace("~1", "/").Replace("~0", "~");

        private Cell Child(JsonElement element) => new(element) { parent = this };
    }
}
