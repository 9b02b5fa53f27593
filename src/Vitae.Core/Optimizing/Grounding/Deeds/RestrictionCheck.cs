using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>What was done under somebody's supervision or together with others may not become one's own deed: "negotiated settlements" from "negotiated settlements under partner supervision".</summary>
internal static class RestrictionCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (text.Predicates.Count == 0)
            return;
        var best = scope.Rewritten.Where(p => KindOf(p) is not null).Select(p => (Passage: p, Shared: Shared(text, p))).OrderByDescending(p => p.Shared).FirstOrDefault();
        if (best.Passage is null || best.Shared < 1 || KindOf(best.Passage) is not { } kind || Passage.Split(text.Whole, isFocus: true, isProse: true).Any(Keeps))
            return;
        foreach (var claim in text.Predicates)
        {
            if (kind.Word == "team" && IsOfBody(text.Tokens, claim.At))
                continue;
            var source = Restricted(best.Passage, claim, kind);
            if (source is null || claim.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work || (kind.Word is not ("under" or "team") && !Claims(claim)))
                continue;
            findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], $"The source says \"{kind.Phrase}\"; without it the claim is larger."));
            return;
        }
    }

    /// <summary>"served on the panel that chose": still the deed of them all.</summary>
    private static bool IsOfBody(IReadOnlyList<Token> tokens, int verb)
        => verb > 1 && tokens[verb - 1].Folded is "that" or "which" && tokens[verb - 2].Lemma is "panel" or "committee" or "team" or "group" or "board" or "jury" or "crew" or "council" or "squad" or "force" or "party";

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
            if (tokens[i].Folded == "with" && i > 0 && WithSomebody(tokens, i) is { } end3)
                return new Restriction(i, "together", string.Join(' ', tokens.Skip(i).Take(end3 - i + 1).Select(t => t.Surface)));
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
            if (tokens[i].Folded is "supervision" or "guidance" or "direction" or "oversight" or "mentorship" or "leadership" or "instruction" || IsPerson(tokens, under, i))
                return i;
        }

        return null;
    }

    /// <summary>"with the head chef": index of the last word of the phrase; null when it names nobody above or beside the person.</summary>
    private static int? WithSomebody(IReadOnlyList<Token> tokens, int with)
    {
        for (var i = with + 2; i < tokens.Count && i <= with + 4 && tokens[i].IsWord; i++)
        {
            if (tokens[i].Folded is not ("team" or "staff") && IsPerson(tokens, with, i) && (tokens[i].Folded is "chef" or "colleague" || Lexicon.ClassOf(tokens[i]) == WordClass.Title || tokens.Skip(with + 2).Take(i - with - 2).Any(t => t.Folded is "head" or "senior" or "chief" or "lead")))
                return i;
        }

        return null;
    }

    /// <summary>"under the sound designer", "under a senior curator": the last word of a phrase that names somebody.</summary>
    private static bool IsPerson(IReadOnlyList<Token> tokens, int under, int at)
        => at > under + 1 && at < under + 6 && tokens[under + 1].Folded is "the" or "a" or "an" or "my" or "our" or "two" or "its" && (at + 1 == tokens.Count || !tokens[at + 1].IsWord || Lexicon.IsFunctionWord(tokens[at + 1].Folded))
            && (tokens.Skip(under + 2).Take(at - under - 2).Any(t => t.Folded is "senior" or "head" or "lead" or "chief" or "master" or "principal" or "qualified" or "experienced") || SourceScope.IsAgent(tokens[at].Lemma) || Lexicon.ClassOf(tokens[at]) == WordClass.Title || Relations.CuratedBroader(tokens[at].Lemma).Contains("staff")) && !tokens.Skip(under + 2).Take(at - under - 2).Any(t => Lexicon.IsFunctionWord(t.Folded));

    /// <summary>Any word by which others take part.</summary>
    private static bool Keeps(Passage text)
        => text.Tokens.Any(t => t.IsWord && (t.Folded is "with" or "member" or "part" or "among" or "under" or "co" or "together" or "jointly" or "joint" or "alongside" or "supervised" or "overseen" or "guided" or "help" or "shared" or "partnership" or "supporting" or "between"
            || t.Lemma is "supervision" or "guidance" or "oversight" or "direction" or "collaborate" or "collaboration" or "partner" or "team" or "cooperate" or "colleague" || Lexicon.VerbOf(t.Lemma) is VerbClass.Assist || t.Folded.StartsWith("co", StringComparison.Ordinal) && t.Folded.Length > 4 && Lexicon.VerbOf(Words.Lemma(t.Folded[2..])) is not null));

    /// <summary>The source's verb that acts on the same things and is what the restriction is about.</summary>
    private static Predicate? Restricted(Passage source, Predicate claim, Restriction kind)
        => source.Predicates.FirstOrDefault(p => (kind.Word == "team" ? p.At > kind.At : kind.Word == "co" ? p.At >= kind.At && p.At <= kind.At + 3 : p.At < kind.At) && (p.Objects.Take(4).Any(o => claim.Objects.Take(4).Any(c => c == o || Likeness.Of(c, o)))));
}
