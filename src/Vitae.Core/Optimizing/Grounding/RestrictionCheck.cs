namespace Vitae.Core.Optimizing.Grounding;

/// <summary>What was done under somebody's supervision or together with others may not become one's own deed: "negotiated settlements" from "negotiated settlements under partner supervision".</summary>
internal static class RestrictionCheck
{
    public static void Find(Passage text, string whole, SourceScope scope, List<Finding> findings)
    {
        if (text.Predicates.Count == 0 || scope.IsWhole && !scope.Passages.Any(p => p.IsFocus))
            return;
        var best = scope.Passages.Where(p => p.IsFocus && p.IsProse).Select(p => (Passage: p, Shared: Shared(text, p))).OrderByDescending(p => p.Shared).FirstOrDefault();
        if (best.Passage is null || best.Shared < 1 || KindOf(best.Passage) is not { } kind || Passage.Split(whole, isFocus: true, isProse: true).Any(Keeps))
            return;
        foreach (var claim in text.Predicates)
        {
            var source = Restricted(best.Passage, claim, kind);
            if (source is null || claim.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work || (kind.Word is not ("under" or "team") && !Claims(claim)))
                continue;
            findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], $"The source says \"{kind.Phrase}\"; without it the claim is larger."));
            return;
        }
    }

    private static bool Claims(Predicate claim) => claim.Class is VerbClass.Make or VerbClass.Introduce or VerbClass.Manage or VerbClass.Lead or VerbClass.Own || claim.Lemma is "plan" or "organize" or "negotiate" or "author" or "publish";

    private static int Shared(Passage text, Passage source) => text.Lemmas.Count(l => Lexicon.ClassOf(l) is WordClass.Content && source.Lemmas.Any(s => s == l || Likeness.Of(l, s)));

    private readonly record struct Restriction(int At, string Word, string Phrase);

    private static Restriction? KindOf(Passage source)
    {
        var tokens = source.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Folded == "under" && Oversight(tokens, i) is { } end)
                return new Restriction(i, "under", string.Join(' ', tokens.Skip(i).Take(end - i + 1).Select(t => t.Surface)));
            if (tokens[i].Folded is "part" or "member" or "one" && TeamOf(tokens, i) is { } end2)
                return new Restriction(end2, "team", string.Join(' ', tokens.Skip(i).Take(end2 - i).Select(t => t.Surface)));
            if (tokens[i].Folded is "together" or "jointly" or "alongside" && i > 0)
                return new Restriction(i, "together", tokens[i].Surface);
            if (tokens[i].Folded == "co" && i + 2 < tokens.Count && tokens[i + 1].Surface == "-" && tokens[i + 1].Glued)
                return new Restriction(i, "co", "co-" + tokens[i + 2].Surface);
        }

        return null;
    }

    /// <summary>Index of the "that" in "part of the team that", "one of three engineers who"; null when there is none.</summary>
    private static int? TeamOf(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at + 1].Folded != "of")
            return null;
        for (var i = at + 2; i < tokens.Count && i < at + 9 && tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (tokens[i].Folded is "that" or "who" or "which")
                return i;
        }

        return null;
    }

    /// <summary>Index of "supervision" in "under the close supervision of"; null when "under" opens something else.</summary>
    private static int? Oversight(IReadOnlyList<Token> tokens, int under)
    {
        for (var i = under + 1; i < tokens.Count && i <= under + 6; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Surface == ",")
                return null;
            if (tokens[i].Folded is "supervision" or "guidance" or "direction" or "oversight" or "mentorship" or "leadership" or "instruction")
                return i;
        }

        return null;
    }

    /// <summary>Any word by which others take part.</summary>
    private static bool Keeps(Passage text)
        => text.Tokens.Any(t => t.IsWord && (t.Folded is "with" or "member" or "part" or "among" or "under" or "co" or "together" or "jointly" or "joint" or "alongside" or "supervised" or "overseen" or "guided" or "help" or "shared" or "partnership" or "supporting" or "between"
            || t.Lemma is "supervision" or "guidance" or "oversight" or "direction" or "collaborate" or "collaboration" or "partner" or "team" or "cooperate" or "colleague" || Lexicon.VerbOf(t.Lemma) is VerbClass.Assist || t.Folded.StartsWith("co", StringComparison.Ordinal) && t.Folded.Length > 4 && Lexicon.VerbOf(Words.Lemma(t.Folded[2..])) is not null));

    /// <summary>The source's verb that acts on the same things and is what the restriction is about.</summary>
    private static Predicate? Restricted(Passage source, Predicate claim, Restriction kind)
        => source.Predicates.FirstOrDefault(p => (kind.Word == "team" ? p.At > kind.At : kind.Word == "co" ? p.At >= kind.At && p.At <= kind.At + 3 : p.At < kind.At) && (p.Objects.Take(4).Any(o => claim.Objects.Take(4).Any(c => c == o || Likeness.Of(c, o)))));
}
