using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: "certifiée en Excel" where no certificate speaks of Excel, "Docteure" of a bachelor (English has these in <see cref="QualificationCheck"/>).</summary>
internal static class AbroadPapersCheck
{
    private const int Reach = 5;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (IsCredential(token) && ThingsOf(text.Tokens, i) is { Count: > 0 } things && !things.Exists(t => IsOnPaper(t, scope)))
                findings.Add(new Finding(token, things[0], "The source does not show that this was certified."));
            else if (IsDegree(text.Tokens, i) && !scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && IsSameDegree(token.Folded, t.Folded))))
                findings.Add(new Finding(token, token, "The source does not show this degree."));
        }
    }

    /// <summary>"Zertifiziert als Wundexpertin" of one with that certificate.</summary>
    public static bool IsBacked(IReadOnlyList<Token> tokens, int at, SourceScope scope) => IsCredential(tokens[at]) && ThingsOf(tokens, at).Exists(t => IsOnPaper(t, scope));

    public static bool IsCredential(in Token token)
        => token.IsWord && (Words.StartsWithAny(token.Folded, "zertifiziert", "certificad", "acreditad", "accredite") || token.Folded is "certifie" or "certifiee" or "certifies" or "certifiees");

    /// <summary>The words after "als", "in", "en", "como"; none without such a link.</summary>
    private static List<Token> ThingsOf(IReadOnlyList<Token> tokens, int at)
        => at + 2 < tokens.Count && Lexicon.IsIn("credential-link-abroad", tokens[at + 1].Folded)
            ? [.. tokens.Skip(at + 2).Take(Reach).TakeWhile(t => t.IsWord).Where(t => t.Folded.Length > 3 || t.IsAcronym)]
            : ThingsBefore(tokens, at);

    /// <summary>"als Wundexpertin ICW zertifizierte Pflegefachfrau".</summary>
    private static List<Token> ThingsBefore(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 2; i >= 0 && i >= at - Reach && tokens[i + 1].IsWord; i--)
        {
            if (tokens[i].Folded is "als" or "in" or "nach")
                return [.. tokens.Take(at).Skip(i + 1).Where(t => t.Folded.Length > 3 || t.IsAcronym)];
        }

        return [];
    }

    private static bool IsOnPaper(Token word, SourceScope scope)
        => scope.Passages.Any(p => (p.IsName || p.IsFocus) && p.Tokens.Any(t => t.IsWord && (t.Folded == word.Folded || ForeignDeeds.IsAlike(t.Folded, word.Folded) || ForeignForms.Doer(word.Folded, "de") is { } doer && t.Folded.StartsWith(doer[..^2], StringComparison.Ordinal))));

    private static bool IsDegree(IReadOnlyList<Token> tokens, int i)
        => Lexicon.IsIn("doctor-abroad", tokens[i].Folded) || (tokens[i].Folded == "diplom" && i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true });

    private static bool IsSameDegree(string claimed, string own)
        => claimed.StartsWith("dipl", StringComparison.Ordinal) ? own.StartsWith("dipl", StringComparison.Ordinal) : own is "dr" or "phd" or "dra" || Words.StartsWithAny(own, "promo", "doct", "dokt", "disser");
}
