namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>Names of employers, schools and certificates that a text speaks of.</summary>
internal static class SpokenNames
{
    /// <summary>The text has the whole of the name around a word of it, or three of its words in a row.</summary>
    public static bool IsSpokenOf(Passage name, IReadOnlyList<Token> tokens, int i)
    {
        string[] words = [.. name.Tokens.Where(t => t.IsWord).Select(t => t.Folded)];
        string[] said = [.. tokens.Where(t => t.IsWord).Select(t => t.Folded is "membership" ? "member" : t.Folded is "fellowship" ? "fellow" : t.Folded)];
        var place = tokens.Take(i).Count(t => t.IsWord);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] != tokens[i].Folded) continue;
            var before = 0;
            while (at - before > 0 && place - before > 0 && words[at - before - 1] == said[place - before - 1]) before++;
            var after = 0;
            while (at + after + 1 < words.Length && place + after + 1 < said.Length && words[at + after + 1] == said[place + after + 1]) after++;
            if (words.Length > 1 && before + after + 1 >= Math.Min(3, words.Length)) return true;
        }

        return false;
    }
}
