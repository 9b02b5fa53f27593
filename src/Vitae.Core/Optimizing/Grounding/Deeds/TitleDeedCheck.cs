using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>A word of a job title is no deed: "Taught Assistant" and "Led Developer" say something else than "Teaching Assistant" and "Lead Developer".</summary>
internal static class TitleDeedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var (word, head) = (text.Tokens[i], text.Tokens[i + 1]);
            if (word.IsWord && head.IsWord && TitleCatalog.IsHead(head.Folded) && head.Folded == head.Lemma && TitleOf(word, head, scope) is { } title)
                findings.Add(new Finding(word, head, $"In the source this is a title, \"{title}\"."));
        }
    }

    /// <summary>The title of which the text has the first word in another form; null when it has none, or the source says this deed too.</summary>
    private static string? TitleOf(Token word, Token head, SourceScope scope)
    {
        string? title = null;
        foreach (var passage in scope.Passages)
        {
            for (var i = 0; i + 1 < passage.Tokens.Count; i++)
            {
                if (passage.Tokens[i].Lemma != word.Lemma || passage.Tokens[i + 1].Folded != head.Folded)
                    continue;
                if (passage.Tokens[i].Folded == word.Folded)
                    return null;
                var named = passage.Tokens[i].Surface + " " + passage.Tokens[i + 1].Surface;
                if (EndsName(passage.Tokens, i + 1) && (passage.Tokens[i + 1].IsCapitalized || TitleCatalog.Find(named) is not null))
                    title ??= named;
            }
        }

        return title;
    }

    /// <summary>"Managing director of", but neither "managing director's" nor "training assistant managers".</summary>
    private static bool EndsName(IReadOnlyList<Token> tokens, int at)
        => !tokens[at].Surface.Contains('\'', StringComparison.Ordinal) && (at + 1 == tokens.Count || !tokens[at + 1].IsWord || Lexicon.IsFunctionWord(tokens[at + 1].Folded));
}
