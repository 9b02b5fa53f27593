using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>Words of which one thing has but one: "volunteers" are no "employees", "revenue" is no "profit", "the north" is not "the south".</summary>
internal static class ExclusiveWords
{
    /// <summary>A line a group; strokes part the kinds of a group, each with the words that mean the same.</summary>
    private static readonly FrozenDictionary<string, (int Group, int Kind)> Kinds = Read(
        """
        north northern / south southern / east eastern / west western / northeast northeastern / northwest northwestern / southeast southeastern / southwest southwestern
        revenue turnover takings / profit surplus / loss deficit
        employee / volunteer / freelancer / apprentice / intern / contractor subcontractor
        weekday / weekend
        morning / afternoon / evening
        """);

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten.SelectMany(p => p.Tokens).Select(KindOf).OfType<(int Group, int Kind)>().ToHashSet();
        if (focus.Count == 0)
            return;
        foreach (var token in text.Tokens)
        {
            if (token.InsteadUpTo == 0 && KindOf(token) is { } said && !focus.Contains(said) && focus.Any(f => f.Group == said.Group))
                findings.Add(new Finding(token, token, $"The source does not say \"{token.Surface}\" of this."));
        }
    }

    private static (int Group, int Kind)? KindOf(Token token) => token.IsWord && !token.IsCapitalized && Kinds.TryGetValue(token.Lemma, out var kind) ? kind : null;

    private static FrozenDictionary<string, (int Group, int Kind)> Read(string lines)
    {
        var kinds = new Dictionary<string, (int, int)>();
        foreach (var (line, group) in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, group) => (line, group)))
        {
            foreach (var (words, kind) in line.Split('/').Select((words, kind) => (words, kind)))
            {
                foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    kinds.TryAdd(word, (group, kind));
            }
        }

        return kinds.ToFrozenDictionary();
    }
}
