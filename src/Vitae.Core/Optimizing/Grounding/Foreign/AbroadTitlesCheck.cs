using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: a standing or rank that the source does not give: "abogada y socia", "pharmacienne titulaire", "responsable de la mesure".</summary>
internal static class AbroadTitlesCheck
{
    private const int MaxPaper = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindStanding(text, scope, findings);
        FindRankBehind(text, scope, findings);
    }

    /// <summary>"Abogada y socia de …" of one who is a lawyer there.</summary>
    private static void FindStanding(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (Lexicon.GroupOf("standing-abroad", token.Folded) is { } standing && (i == 0 || Lexicon.IsIn("before-standing-abroad", text.Tokens[i - 1].Folded)) && !scope.Passages.Any(p => !p.IsName && p.Tokens.Any(t => t.IsWord && Lexicon.GroupOf("standing-abroad", t.Folded) == standing)))
                findings.Add(new Finding(token, token, "The source does not give this title or rank."));
        }
    }

    /// <summary>"Pharmacienne titulaire", "avocate associée", "professeur agrégé", where no title or line has the rank.</summary>
    private static void FindRankBehind(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (RankBehind(token.Folded) is not { } rank || !IsBehindTrade(text.Tokens, i, scope.Language) || IsHolder(text.Tokens, i))
                continue;
            if (!scope.Passages.Any(p => !p.IsName && (p.IsFocus || !p.IsProse) && p.Tokens.Any(t => t.IsWord && RankBehind(t.Folded) == rank)))
                findings.Add(new Finding(token, token, "The source does not give this title or rank."));
        }
    }

    private static string? RankBehind(string folded) => Lexicon.GroupOf("rank-behind-abroad", folded.TrimEnd('s'));

    private static bool IsBehindTrade(IReadOnlyList<Token> tokens, int i, string language)
    {
        var trade = tokens[i - 1];
        return trade.IsWord && !Lexicon.IsFunctionWord(trade.Folded) && (i < 3 && tokens[0].IsCapitalized || ForeignForms.Doer(trade.Folded, language) is not null);
    }

    /// <summary>"titulaire d'un master": who holds a paper.</summary>
    private static bool IsHolder(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "titulaire" or "titulaires" && tokens.Skip(i + 1).Take(MaxPaper).Any(t => t.IsAcronym || t.Folded is "un" or "une" || AbroadPapersCheck.IsCredential(t));

    /// <summary>"Responsable de la mesure", "Chef d'équipe pour …", "… als Schichtleitung" of one who measured and told the head.</summary>
    public static void FindHead(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var opens = i == 0 && scope.Language != "de" || i > 0 && text.Tokens[i - 1].Folded is "als" or "comme" or "como";
            if (!opens || !token.IsWord || token.InsteadUpTo > 0 || !IsHead(token.Folded))
                continue;
            if (!scope.Passages.Any(p => !p.IsName && !p.IsProse && p.Tokens.Any(t => t.IsWord && (IsHead(t.Folded) || Lexicon.BeginsAs("lead-romance", t.Folded)))) && !scope.Rewritten.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => IsOwnLead(p.Tokens, at))))
                findings.Add(new Finding(token, token, "The source does not give this title or rank."));
        }
    }

    private static bool IsHead(string folded)
        => Lexicon.IsIn("head-abroad", folded) || folded.Length > 8 && Lexicon.EndsAs("head-german", folded) && !Lexicon.IsIn("no-lead-german", folded);

    /// <summary>A word of leading that is not that of somebody to whom, or in whose place, something is done.</summary>
    private static bool IsOwnLead(IReadOnlyList<Token> tokens, int at)
        => tokens[at].IsWord && IsLead(tokens[at].Folded) && !tokens.Skip(Math.Max(0, at - 2)).Take(Math.Min(2, at)).Any(t => Lexicon.IsIn("to-abroad", t.Folded));

    private static bool IsLead(string folded)
        => Lexicon.BeginsAs("lead-romance", folded) || Lexicon.IsIn("led-abroad", folded) || Words.StartsWithAny(folded, "verantwort", "zustandig") || IsHead(folded) || folded.EndsWith("leitung", StringComparison.Ordinal);
}
