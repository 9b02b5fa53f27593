using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: another deed than that of the line: making or renewing what was kept up, two deeds in the place of another one.</summary>
internal static class AbroadOtherDeedCheck
{
    private const int Opening = 3;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindRenewal(text, focus, findings);
        FindPair(text, focus, scope.Language, findings);
        FindMade(text, focus, findings);
    }

    /// <summary>"Refonte du site" from "Mise à jour du site".</summary>
    private static void FindRenewal(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (First(text.Tokens, "renewal-abroad") is { } renewal && focus.Any(p => First(p.Tokens, "upkeep-abroad") is not null || IsUpdate(p.Tokens, p.Tokens.Count)) && !focus.Any(p => First(p.Tokens, "renewal-abroad") is not null))
            findings.Add(new Finding(renewal, renewal, "The source says that this was kept up, not made anew."));
    }

    /// <summary>"Création des fiches" of files that were kept up.</summary>
    private static void FindMade(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var isKept = focus.All(p => First(p.Tokens.Take(Opening), "kept-abroad") is not null || IsUpdate(p.Tokens, Opening));
        if (!isKept || focus.Any(p => First(p.Tokens, "creation-abroad") is not null) || First(text.Tokens, "kept-abroad") is not null || IsUpdate(text.Tokens, Opening))
            return;
        if (First(text.Tokens.Take(Opening).Concat(text.Tokens.TakeLast(1)), "creation-abroad") is { } made)
            findings.Add(new Finding(made, made, "The source says that this was kept up, not made."));
    }

    /// <summary>The first word that begins as one of a section.</summary>
    private static Token? First(IEnumerable<Token> tokens, string section)
        => tokens.FirstOrDefault(t => t.IsWord && Lexicon.BeginsAs(section, t.Folded)) is { Folded: not null } found ? found : null;

    /// <summary>"Mise à jour", "puesta al día" among the first words.</summary>
    private static bool IsUpdate(IReadOnlyList<Token> tokens, int within)
        => Enumerable.Range(0, Math.Min(within, tokens.Count)).Any(i => Lexicon.IsIn("bring-abroad", tokens[i].Folded) && tokens.Skip(i + 1).Take(2).Any(t => t.Folded is "jour" or "dia"));

    /// <summary>"Formation et évaluation de …" from "Accueil de …": two deeds, neither of them that of the line.</summary>
    private static void FindPair(Passage text, IReadOnlyList<Passage> focus, string language, List<Finding> findings)
    {
        if (text.Tokens.Count < 4 || !IsAnd(text.Tokens[1]) || !IsDeedNoun(text.Tokens[0], language) || !IsDeedNoun(text.Tokens[2], language))
            return;
        if (focus.All(p => IsOneDeed(p.Tokens, language) && !p.Tokens.Any(t => IsLike(t, text.Tokens[0]) || IsLike(t, text.Tokens[2]))))
            findings.Add(new Finding(text.Tokens[0], text.Tokens[2], "The source says another thing of this."));
    }

    private static bool IsOneDeed(IReadOnlyList<Token> tokens, string language)
        => tokens.Count > 1 && (IsDeedNoun(tokens[0], language) || Lexicon.IsIn("care-abroad", tokens[0].Folded)) && !IsAnd(tokens[1]);

    private static bool IsLike(in Token own, in Token said) => own.IsWord && own.Folded.Length > 3 && ForeignDeeds.IsAlike(own.Folded, said.Folded);

    private static bool IsAnd(in Token token) => token.Folded is "et" or "y" or "und" or "sowie";

    private static bool IsDeedNoun(in Token token, string language)
        => token.IsWord && Words.EndsWithAny(token.Folded, language switch { "de" => ["ung"], "fr" => ["tion", "ement", "age", "ision"], _ => ["cion", "miento", "aje", "sion"] });
}
