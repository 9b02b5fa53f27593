using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>What the source says was done with somebody, to somebody, or with an end that is open, may not become the person's own or a won one.</summary>
internal static class JointDeedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var focus in scope.Rewritten)
        {
            FindAlone(text, focus, findings);
            FindTaught(text, focus, findings);
            FindWon(text, focus, findings);
        }
    }

    /// <summary>"Set weekend rates" from "worked with the revenue manager on weekend rates".</summary>
    private static void FindAlone(Passage text, Passage focus, List<Finding> findings)
    {
        if (!(focus.Tokens.Count > 4 && focus.Tokens[0].Lemma is "work" or "collaborate" or "partner" && focus.Tokens[1].Folded == "with") || !text.Tokens[0].IsWord
            || text.Predicates.Any(p => p.Class is VerbClass.Assist or VerbClass.Work or VerbClass.Learn) || text.Tokens.Any(t => t.Folded is "with" or "alongside" or "together" or "jointly" or "joint" or "collaboration" or "collaborative" or "team" or "support" or "input" || t.Lemma is "collaborate" or "partner" or "liaise" or "coordinate" or "work" or "contribute" or "cooperate" or "consult"
                || t.Folded.StartsWith("co", StringComparison.Ordinal) && t.Folded.Length == 2))
            return;
        var on = Enumerable.Range(2, Math.Min(10, focus.Tokens.Count - 2)).FirstOrDefault(i => focus.Tokens[i].Folded is "on" or "to" or "in" or "for", -1);
        if (on > 0 && focus.Tokens.Skip(on + 1).Any(t => IsThing(t) && text.Lemmas.Contains(t.Lemma)))
            findings.Add(new Finding(text.Tokens[0], text.Tokens[0], $"The source says \"{focus.Tokens[0].Surface} with\"; without it the claim is larger."));
    }

    /// <summary>"Trained colleagues in …" from "Completed training in …".</summary>
    private static void FindTaught(Passage text, Passage focus, List<Finding> findings)
    {
        var isTaken = Enumerable.Range(0, focus.Tokens.Count).Any(i => focus.Tokens[i].Lemma is "complete" or "attend" or "receive" or "undergo" or "undertake" or "finish" or "take" or "pass"
            && focus.Tokens.Skip(i + 1).Take(6).TakeWhile(t => t.IsWord || t.Surface == "-").Any(t => t.Folded is "training" or "course" or "workshop" or "seminar" or "courses" or "workshops" or "lessons" or "class" or "classes"));
        if (!isTaken || focus.Predicates.Any(p => IsTeaching(p.Lemma) && p.At == 0))
            return;
        foreach (var claim in text.Predicates.Where(p => IsTeaching(p.Lemma) && p.Class is not (VerbClass.Learn or VerbClass.Assist) && text.Tokens[p.At].Folded.EndsWith("ed", StringComparison.Ordinal) | text.Tokens[p.At].Folded == "taught"
            && !(p.At > 0 && text.Tokens[p.At - 1].Folded is "was" or "been" or "were" or "got") && p.At + 1 < text.Tokens.Count && text.Tokens[p.At + 1].Folded is not ("in" or "as" or "on" or "to" or "by" or "for")))
            findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], "In the source the person was the one taught."));
    }

    private static bool IsTeaching(string lemma) => lemma is "train" or "teach" or "coach" or "instruct" or "mentor" or "tutor" or "lecture";

    /// <summary>"Assisted … in winning a tender" from "in preparing a tender", "a successful submission" from "a submission".</summary>
    private static void FindWon(Passage text, Passage focus, List<Finding> findings)
    {
        if (focus.Tokens.Any(t => t.IsWord && (t.Lemma is "win" or "secure" or "award" or "grant" or "approve" or "accept" or "succeed" or "pass" or "gain" or "obtain" or "clear" or "achieve" or "earn" or "approval" || t.Lemma.StartsWith("success", StringComparison.Ordinal))))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var isWon = token.Folded is "winning" or "won" or "win" && text.Predicates.Any(p => p.At == i && p.Class is VerbClass.Assist);
            var isSuccess = token.Folded == "successful" && i + 1 < text.Tokens.Count && text.Tokens.Skip(i + 1).Take(8).TakeWhile(t => t.IsWord || t.Surface is "-" or "(" or ")" || t.Kind == TokenKind.Number).Any(t => t.Lemma is "bid" or "tender" or "application" or "submission" or "claim" or "appeal" or "pitch" or "proposal" or "grant" or "prosecution" or "trial" or "audit" or "inspection" or "case" or "defense" or "negotiation" or "campaign" or "result" or "outcome");
            if (isWon || isSuccess)
                findings.Add(new Finding(token, token, "The source does not say that this succeeded."));
        }
    }

    private static bool IsThing(in Token token) => token.IsWord && Lexicon.ClassOf(token) is WordClass.Content && !Lexicon.IsFunctionWord(token.Folded);
}
