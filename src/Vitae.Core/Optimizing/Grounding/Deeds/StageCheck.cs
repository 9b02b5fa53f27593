using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>
/// What was begun, sought or set down on paper is not therefore done: "obtained a patent" from "applied for a patent", "taught a course" from "outlined a course", "ran a seed bank" from "a proposal for
/// a seed bank", "upgraded the lift" from "scheduled an upgrade of the lift".
/// </summary>
internal static class StageCheck
{
    private const int Reach = 8;

    /// <summary>Verbs of a first stage with the words that say no more than they do; every other verb of their thing does.</summary>
    private static readonly FrozenDictionary<string, string[]> Early = Table(
        "apply: file submit seek request lodge send hand ask enter pursue; bid: tender submit compete pitch offer quote; sketch: draw outline draft visualize plan design illustrate; "
        + "enroll: register sign join begin start study attend pursue undertake take enter follow; register: enroll sign join enter; study: prepare revise read learn train work cram research; sit: take write attempt; "
        + "audition: try read perform; interview: apply meet speak; invite: receive get ask request; offer: receive get invite; campaign: lobby press push argue advocate fight work");

    private static readonly FrozenSet<string> Late = Set(
        "complete finish finalize conclude achieve attain obtain secure win gain receive grant award qualify launch deliver establish implement enforce agree sign resolve solve settle clear adopt introduce publish enact eliminate fix accomplish fulfil fulfill execute");

    private static readonly FrozenSet<string> Held = Set("teach run hold lead host build open conduct");

    /// <summary>Verbs after which only a verb of completion says more.</summary>
    private static readonly FrozenSet<string> Open = Set("discuss outline draft investigate submit lodge schedule begin start commence pitch propose suggest recommend request seek nominate petition tender prepare examine explore");

    private static readonly FrozenSet<string> Papers = Set("proposal application bid tender sketch outline draft plan concept blueprint petition pitch idea suggestion recommendation request mock-up mockup");

    /// <summary>Verbs whose thing is a deed yet to come: "scheduled an upgrade", "discussed a merger".</summary>
    private static readonly FrozenSet<string> Ahead = Set("schedule discuss outline draft propose recommend suggest announce request sketch prepare plan consider envisage");

    private static readonly FrozenSet<string> Accepted = Set("accept approve adopt grant fund award select choose publish endorse implement commission enact shortlist");

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var source in scope.OwnLines)
        {
            if (FindOf(text, source) is { } done)
                findings.Add(new Finding(done.Token, done.Token, $"The source says \"{done.Stage}\"; without it the claim is larger."));
            FindAccepted(text, source, findings);
        }
    }

    private static (Token Token, string Stage)? FindOf(Passage text, Passage source)
    {
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            var token = source.Tokens[i];
            if (token.IsWord && ((Opens(source.Tokens, i) ? OfVerb(text, source, i) : null) ?? OfPaper(text, source, i)) is { } found)
                return (found, token.Surface);
        }

        return null;
    }

    /// <summary>The verb of the text that goes beyond the one at a place of the source.</summary>
    private static Token? OfVerb(Passage text, Passage source, int at)
    {
        var verb = source.Tokens[at].Lemma;
        var isEarly = Early.TryGetValue(verb, out var same) && IsOfStage(source.Tokens, at) && !source.Tokens.Skip(at).Any(t => t.Folded is "did" or "accepted" or "took");
        if (!isEarly && at + 1 < source.Tokens.Count && source.Tokens[at + 1].Folded is "and" or "," || !isEarly && !Open.Contains(verb) && !Ahead.Contains(verb) && !IsWorkOn(source.Tokens, at) || text.Tokens.Any(t => Keeps(t, verb)))
            return null;
        var things = ThingsAfter(source.Tokens, at);
        if (things.Count == 0)
            return null;
        if (Ahead.Contains(verb) && text.Predicates.FirstOrDefault(p => !source.Predicates.Any(v => v.Lemma == p.Lemma && v.At != at) && Relations.Derived(p.Lemma).Concat([p.Lemma]).Any(n => n == things[0].Lemma) && text.Tokens[p.At].Folded != things[0].Folded) is { } done)
            return text.Tokens[done.At];
        if (!isEarly)
            return text.Predicates.FirstOrDefault(p => (Late.Contains(p.Lemma) || verb == "outline" && Held.Contains(p.Lemma)) && !source.Lemmas.Contains(p.Lemma) && Shares(p.Objects, things)) is { } late ? text.Tokens[late.At] : null;
        if (text.Tokens.Any(t => t.IsWord && (same!.Contains(t.Lemma) || Papers.Contains(t.Lemma) && !things.Exists(o => o.Lemma == t.Lemma) || (Lexicon.IsIn("intend", t.Lemma) || Lexicon.IsIn("hedge", t.Folded)) && !things.Exists(o => o.Lemma == t.Lemma) || t.Lemma is "candidate" or "applicant" or "talk" or "toward" or "towards")))
            return null;
        return things.Exists(o => text.Lemmas.Contains(o.Lemma)) && !text.Predicates.Any(p => p.At < 2 && source.Lemmas.Contains(p.Lemma) && !source.Tokens.Where((t, i) => i > at && t.Lemma == p.Lemma && source.Tokens[i - 1].Folded == "to").Any()) ? FirstDeed(text) : null;
    }

    /// <summary>The verb of the text that acts on what the source has a proposal for.</summary>
    private static Token? OfPaper(Passage text, Passage source, int at)
    {
        var paper = source.Tokens[at];
        var link = at + 1 < source.Tokens.Count ? source.Tokens[at + 1].Folded : "";
        var isTarget = paper.Lemma is "target" or "goal" && source.Tokens.Take(at).Any(t => t.Lemma is "set" or "define" or "propose" or "have" or "agree");
        if (isTarget && text.Predicates.FirstOrDefault(p => p.Lemma is "meet" or "hit" or "reach" or "exceed" or "achieve" or "beat" or "surpass" && p.Objects.Contains(paper.Lemma) && !source.Lemmas.Contains(p.Lemma)) is { } met)
            return text.Tokens[met.At];
        if (!(Papers.Contains(paper.Lemma) && link is "for" or "of" or "to" || isTarget && link is "of" or "for") || at == 0 || text.Tokens.Any(t => Keeps(t, paper.Lemma)))
            return null;
        var things = ThingsAfter(source.Tokens, at + 1).Take(3).ToList();
        if (things.Count == 0 || things[0].IsCapitalized || text.Tokens.Any(t => t.IsWord && !things.Exists(o => o.Lemma == t.Lemma) && (Papers.Contains(t.Lemma) || t.Lemma is "target" or "goal" or "quota" or "objective" or "business-case" or "version" || Lexicon.IsIn("intend", t.Lemma) || Lexicon.IsIn("hedge", t.Folded))))
            return null;
        var own = source.Predicates.Where(v => v.At < at).Select(v => v.Lemma).LastOrDefault();
        var deed = text.Predicates.FirstOrDefault(p => !p.IsOthers && p.Objects.Count > 0 && things.Exists(o => o.Lemma == p.Objects[0]) && (p.Lemma != own || paper.Lemma == "draft"));
        return deed is null || source.Predicates.Any(v => v.At > (link == "to" ? at + 2 : at) && v.Lemma == deed.Lemma) ? null : text.Tokens[deed.At];
    }

    /// <summary>"a proposal that was accepted", "a successful application": an answer that the source does not tell of.</summary>
    private static void FindAccepted(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord || token.InsteadUpTo > 0)
                continue;
            var isAnswer = Accepted.Contains(token.Lemma) && token.Folded != token.Lemma && i > 1 && text.Tokens[i - 1].Folded is "was" or "were" or "got" or "been" && text.Tokens.Take(i).Any(t => t.Folded is "that" or "which" || t.Surface == ",");
            if (isAnswer && !source.Lemmas.Any(l => l == token.Lemma || Likeness.Of(token.Lemma, l)))
                findings.Add(new Finding(token, token, $"The source does not say that this was \"{token.Surface}\"."));
        }
    }

    private static Token FirstDeed(Passage text) => text.Predicates.Count > 0 ? text.Tokens[text.Predicates[0].At] : text.Tokens[0];

    private static bool Opens(IReadOnlyList<Token> tokens, int at)
        => (at == 0 || tokens[at - 1].Surface == "," || tokens[at - 1].Folded is "and" or "i" or "also" or "then" || at == 1 && tokens[0].Folded == "was") && (at > 0 || tokens[at].Folded != tokens[at].Lemma || at + 1 < tokens.Count && tokens[at + 1].Surface != "-");

    /// <summary>"applied for" and "applied paint", "sat the examination" and "sat on the board".</summary>
    private static bool IsOfStage(IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Count ? tokens[at + 1].Folded : "";
        return tokens[at].Lemma switch
        {
            "apply" or "bid" or "study" or "campaign" or "audition" => next is "for" or "to",
            "interview" => next is "for" && at == 0,
            "invite" => next is "to" or "for" && at < 2,
            "offer" => at == 1 && tokens[0].Folded is "was",
            "register" => next is "for" or "on" or "as",
            "enroll" => next is "in" or "on" or "for",
            "sit" => tokens.Skip(at + 1).Take(6).Any(t => t.Lemma is "exam" or "examination" or "test" or "paper" or "assessment"),
            _ => true,
        };
    }

    private static bool IsWorkOn(IReadOnlyList<Token> tokens, int at) => tokens[at].Lemma == "work" && at + 1 < tokens.Count && tokens[at + 1].Folded == "on";

    private static bool Keeps(Token token, string verb) => token.IsWord && (token.Lemma == verb || Relations.Derived(verb).Contains(token.Lemma) || Words.ShareRoot(token.Lemma, verb));

    private static List<Token> ThingsAfter(IReadOnlyList<Token> tokens, int at)
        => [.. tokens.Skip(at + 1).TakeWhile(t => t.Kind != TokenKind.Stop && t.Surface is not ("," or "(")).Take(Reach).Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded) && !NumberWords.TryUnit(t.Folded, out _) && t.Lemma is not ("work" or "new" or "first"))];

    private static bool Shares(IReadOnlyList<string> objects, List<Token> things) => objects.Take(4).Any(o => things.Exists(t => t.Lemma == o));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();

    private static FrozenDictionary<string, string[]> Table(string rows)
        => rows.Split(';', StringSplitOptions.TrimEntries).Select(r => r.Split(':', StringSplitOptions.TrimEntries)).ToFrozenDictionary(r => r[0], r => r[1].Split(' '));
}
