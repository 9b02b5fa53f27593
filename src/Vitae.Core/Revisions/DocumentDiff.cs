using System.Text.Json;
using Vitae.Core.Resumes;

namespace Vitae.Core.Revisions;

/// <summary>
/// What differs between two JSON documents, a structured output or a resume: objects are compared by field, lists by the identity of their entries
/// (<see cref="ListAlignment"/>), so that an entry that moved is not an edited one. Takes any two JSON values; O(n log n) in their size.
/// </summary>
public static class DocumentDiff
{
    /// <summary>The parts of a structured output that are computed from its <c>ui</c>.</summary>
    public static IReadOnlyList<string> DerivedParts { get; } = ["/resume_json", "/tailored_resume_text", "/skills_block", "/targeting", "/qa", "/grounding", "/ui/preview"];

    /// <summary>The changes that make <paramref name="after"/> of <paramref name="before"/>, in document order; none when they are equal.</summary>
    /// <param name="except">JSON pointers of fields to leave out, such as <see cref="DerivedParts"/>.</param>
    public static IReadOnlyList<Change> Compare(JsonElement before, JsonElement after, IReadOnlyCollection<string>? except = null)
    {
        var comparison = new Comparison((except ?? []).ToHashSet(StringComparer.Ordinal));
        comparison.Values(JsonTree.Of(before), JsonTree.Of(after), new Place("", "", null));
        return comparison.Changes;
    }

    private sealed record Place(string Before, string After, string? Within)
    {
        public Place Field(string name) => new(JsonPointer.Append(Before, name), JsonPointer.Append(After, name), Within);

        public Place Entry(int before, int after, JsonTree entry)
            => new(JsonPointer.Append(Before, before), JsonPointer.Append(After, after), entry.Kind == TreeKind.Object ? EntryLabel.Of(entry) ?? Within : Within);
    }

    private sealed class Comparison(HashSet<string> except)
    {
        public List<Change> Changes { get; } = [];

        public void Values(JsonTree before, JsonTree after, Place place)
        {
            if (before.Equals(after))
            {
                return;
            }

            switch (before.Kind, after.Kind)
            {
                case (TreeKind.Object, TreeKind.Object):
                    Fields(before, after, place);
                    break;
                case (TreeKind.List, TreeKind.List):
                    Entries(before.Items, after.Items, place);
                    break;
                default:
                    Add(ChangeKind.Edited, place, before, after);
                    break;
            }
        }

        private void Fields(JsonTree before, JsonTree after, Place place)
        {
            foreach (var (name, value) in before.Fields)
            {
                var field = place.Field(name);
                if (except.Contains(field.Before))
                {
                    continue;
                }

                if (after[name] is { } now)
                {
                    Values(value, now, field);
                }
                else
                {
                    Add(ChangeKind.Removed, field, value, null);
                }
            }

            foreach (var (name, value) in after.Fields)
            {
                var field = place.Field(name);
                if (before[name] is null && !except.Contains(field.After))
                {
                    Add(ChangeKind.Added, field, null, value);
                }
            }
        }

        private void Entries(IReadOnlyList<JsonTree> before, IReadOnlyList<JsonTree> after, Place place)
        {
            var alignment = ListAlignment.Of(before, after);
            for (var i = 0; i < before.Count; i++)
            {
                if (!alignment.AfterOf.ContainsKey(i))
                {
                    Add(ChangeKind.Removed, place with { Before = JsonPointer.Append(place.Before, i) }, before[i], null);
                }
            }

            for (var j = 0; j < after.Count; j++)
            {
                if (alignment.BeforeOf[j] is var i && i < 0)
                {
                    Add(ChangeKind.Added, place with { After = JsonPointer.Append(place.After, j) }, null, after[j]);
                    continue;
                }

                var entry = place.Entry(i, j, after[j]);
                if (alignment.Moved[j])
                {
                    Add(ChangeKind.Moved, entry with { Within = place.Within }, before[i], after[j], j + 1 < after.Count ? EntryLabel.Of(after[j + 1]) : null);
                }

                Values(before[i], after[j], entry);
            }
        }

        private void Add(ChangeKind kind, Place place, JsonTree? before, JsonTree? after, string? follower = null) => Changes.Add(new Change
        {
            Kind = kind,
            BeforePointer = before is null ? null : place.Before,
            AfterPointer = after is null ? null : place.After,
            Before = before?.ToElement(),
            After = after?.ToElement(),
            Within = place.Within,
            Follower = follower,
        });
    }
}
