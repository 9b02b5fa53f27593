using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>"Druckbehälter" from "Behälter", "Rechnungsfreigabe" from "Rechnung": a German compound says more than its part when nothing in the source has the rest of it.</summary>
internal static class CompoundCheck
{
    private const int LeastPart = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        SourceScope? near = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsCapitalized || token.IsAcronym || token.InsteadUpTo > 0 || token.Folded.Length < 2 * LeastPart + 1 || Lexicon.ClassOf(token) is not WordClass.Content || scope.HoldsExactly(token))
                continue;
            near ??= scope.IsWhole || !scope.HasFocus ? scope : scope.With([.. scope.Passages.Where(p => p.IsFocus || !p.IsProse)]);
            if (AddedPart(token.Folded, scope, near) is { } added && !scope.HoldsSame(token.Folded))
                findings.Add(new Finding(token, token, $"The source does not say \"{added}\" of this."));
        }
    }

    /// <summary>What the compound has beyond a word of the source; null when there is none, when the source has it elsewhere or when it adds nothing.</summary>
    private static string? AddedPart(string compound, SourceScope scope, SourceScope near)
    {
        string? added = null;
        var stem = GermanForms.Stem(compound);
        foreach (var part in scope.AllWords)
        {
            if (part.Length < LeastPart + 1 || Knowledge.Stopwords.IsStopword(part, "de"))
                continue;
            var own = GermanForms.Stem(part);
            var rest = compound.EndsWith(part, StringComparison.Ordinal) ? compound[..^part.Length] : stem.EndsWith(own, StringComparison.Ordinal) ? stem[..^own.Length] : null;
            if (rest is not { Length: >= LeastPart - 1 })
                continue;
            if (rest.Length < LeastPart || (IsPlain(rest) && !IsClientele(own)) || near.HoldsPart(Unlinked(rest)))
                return null;
            added = rest;
        }

        return added;
    }

    /// <summary>"Firmenkunden": whom one serves is told by the first part.</summary>
    private static bool IsClientele(string part) => part is "kund" or "kunde" or "kunden" or "patient" or "mandant";

    private static bool IsPlain(string rest) => Lexicon.IsIn("compound-parts", rest) || Lexicon.IsIn("compound-parts", Unlinked(rest));

    /// <summary>"qualitats" → "qualitat".</summary>
    private static string Unlinked(string rest)
        => rest.Length > LeastPart && rest[^1] == 's' ? rest[..^1] : rest.Length > LeastPart + 1 && rest.EndsWith("en", StringComparison.Ordinal) ? rest[..^2] : rest.Length > LeastPart && rest[^1] is 'n' or 'e' ? rest[..^1] : rest;
}
