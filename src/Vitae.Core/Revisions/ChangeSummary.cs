using System.Text.Json;

namespace Vitae.Core.Revisions;

public enum SummaryVerb { Added, Removed, Edited, Moved, Shown, Hidden }

/// <summary>Changes of one kind to one kind of thing in one place, ready to be said in any language.</summary>
public sealed record SummaryItem
{
    public required SummaryVerb Verb { get; init; }

    /// <summary>What changed, a word of <see cref="ChangeSummary.Subjects"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>How many; 1 or more.</summary>
    public required int Count { get; init; }

    /// <summary>What the changed things are called, where they have names; in document order.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The entry they belong to, such as the employer.</summary>
    public string? Within { get; init; }

    /// <summary>The entry that now follows a single moved one.</summary>
    public string? Follower { get; init; }
}

/// <summary>Tells changes of a structured output or a resume to a person.</summary>
public static class ChangeSummary
{
    /// <summary>The words that <see cref="SummaryItem.Subject"/> takes.</summary>
    public static IReadOnlyCollection<string> Subjects => DocumentSubjects.All;

    /// <summary>English sentences without a full stop, such as "Edited 2 bullets at Acme"; changes of computed parts are not told.</summary>
    public static IReadOnlyList<string> Describe(IReadOnlyList<Change> changes) => [.. Summarize(changes).Select(EnglishSummary.Sentence)];

    /// <summary>The same in parts, in the order in which the changes were first met.</summary>
    public static IReadOnlyList<SummaryItem> Summarize(IReadOnlyList<Change> changes)
    {
        var groups = new OrderedDictionary<(SummaryVerb, string, string?), (SummaryItem Item, List<string> Names)>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (DocumentSubjects.Find(change.Pointer) is not { } found || !told.Add($"{change.Kind == ChangeKind.Moved}{change.Kind == ChangeKind.Removed}{found.Pointer}"))
            {
                continue;
            }

            var (verb, name) = (VerbOf(change, found), NameOf(change, found));
            var within = name is null ? change.Within : null;
            var key = (verb, found.Subject, within);
            if (!groups.TryGetValue(key, out var item))
            {
                groups[key] = item = (new SummaryItem { Verb = verb, Subject = found.Subject, Count = 0, Within = within, Follower = FollowerOf(change) }, []);
            }

            if (name is not null)
            {
                item.Names.Add(name);
            }

            groups[key] = (item.Item with { Count = item.Item.Count + 1 }, item.Names);
        }

        return [.. groups.Values.Select(group => group.Item with { Names = group.Names, Follower = group.Item.Count == 1 ? group.Item.Follower : null })];
    }

    private static string? FollowerOf(Change change) => change.Follower is null ? null : DocumentSubjects.SectionName(change.Follower) ?? change.Follower;

    private static SummaryVerb VerbOf(Change change, FoundSubject found) => (found.Part, change.Kind) switch
    {
        (SubjectPart.Switch, _) => change.After is { ValueKind: JsonValueKind.False } ? SummaryVerb.Hidden : SummaryVerb.Shown,
        (SubjectPart.Inside, _) => SummaryVerb.Edited,
        (_, ChangeKind.Added) => SummaryVerb.Added,
        (_, ChangeKind.Removed) => SummaryVerb.Removed,
        (_, ChangeKind.Moved) => SummaryVerb.Moved,
        _ when IsBlank(change.Before) => SummaryVerb.Added,
        _ when IsBlank(change.After) => SummaryVerb.Removed,
        _ => SummaryVerb.Edited,
    };

    private static bool IsBlank(JsonElement? value) => value is { } element && JsonTree.Of(element) is { IsText: true, Text: "" };

    private static string? NameOf(Change change, FoundSubject found)
    {
        if (!found.IsNamed)
        {
            return null;
        }

        if (DocumentSubjects.SectionName(found.Pointer) is { } section)
        {
            return section;
        }

        if (found.Part != SubjectPart.Whole)
        {
            return change.Within;
        }

        var name = (change.After ?? change.Before) is { } value ? EntryLabel.Of(JsonTree.Of(value)) : null;
        return name is null ? change.Within : DocumentSubjects.SectionName(name) ?? name;
    }
}
