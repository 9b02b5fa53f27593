using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>Classes of British honours degrees: "2:1" is an "upper second", and no "2:2".</summary>
internal static class Honours
{
    /// <summary>The tokens of a class that the source gives too.</summary>
    public static IEnumerable<int> Supported(Passage text, SourceScope scope)
        => Read(text.Tokens).Where(c => Own(scope).Contains(c.Class)).SelectMany(c => Enumerable.Range(c.First, c.Last - c.First + 1));

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (Read(text.Tokens).ToList() is not { Count: > 0 } claims || Own(scope) is not { Count: > 0 } own)
            return;
        foreach (var claim in claims.Where(c => !own.Contains(c.Class)))
            findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source gives another class of degree."));
    }

    private static HashSet<string> Own(SourceScope scope) => [.. scope.Passages.Where(p => !p.IsProse || p.IsFocus).SelectMany(p => Read(p.Tokens)).Select(c => c.Class)];

    private static IEnumerable<(string Class, int First, int Last)> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i + 2 < tokens.Count && tokens[i].Surface == "2" && tokens[i + 1] is { Surface: ":", Glued: true } && tokens[i + 2].Surface is "1" or "2")
                yield return (tokens[i + 2].Surface == "1" ? "upper" : "lower", i, i + 2);
            else if (i + 1 < tokens.Count && tokens[i].Folded is "upper" or "lower" && tokens[i + 1].Folded == "second")
                yield return (tokens[i].Folded, i, i + 3 < tokens.Count && tokens[i + 2].Surface == "-" && tokens[i + 3].Folded == "class" ? i + 3 : i + 2 < tokens.Count && tokens[i + 2].Folded == "class" ? i + 2 : i + 1);
        }
    }
}
