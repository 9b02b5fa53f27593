using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>What a verb says together with the words beside it, where that differs from what it says alone: "took part in", "took over".</summary>
internal static class VerbPhrases
{
    /// <summary>Phrases of helping, learning, wanting and being there; null for any other.</summary>
    public static VerbClass? Weak(IReadOnlyList<Token> tokens, int i)
    {
        if (IsTakingPart(tokens, i) || IsWorkingUnder(tokens, i) || IsGivingHelp(tokens, i))
            return VerbClass.Assist;
        if (IsSittingIn(tokens, i) || IsBeingTaught(tokens, i))
            return VerbClass.Learn;
        if (IsWanting(tokens, i))
            return VerbClass.Intend;
        return IsWorkingWith(tokens, i) || IsAveraging(tokens[i]) || IsStartingOut(tokens, i) ? VerbClass.Work : null;
    }

    /// <summary>Phrases of duty, among them those whose words are no verbs alone ("responsible for"); null for any other.</summary>
    public static VerbClass? Duty(IReadOnlyList<Token> tokens, int i)
    {
        if (IsResponsible(tokens, i) || IsAttending(tokens, i) || IsLettingGo(tokens, i))
            return VerbClass.Do;
        return IsTakingResponsibility(tokens, i) ? VerbClass.Own : null;
    }

    /// <summary>A word that could be a verb and is none where it stands.</summary>
    public static bool IsNoVerb(IReadOnlyList<Token> tokens, int i)
        => IsCloseTo(tokens, i) || IsFoundInside(tokens, i) || IsFirstOfCompound(tokens, i) || IsNamedHelp(tokens, i) || IsAfterPath(tokens, i) || IsDirectionOrHalf(tokens, i);

    /// <summary>Phrases of doing, using, introducing and leading; null for any other.</summary>
    public static VerbClass? Strong(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded == "found" || IsResearch(tokens, i) || OthersDeeds.IsLeftTo(tokens, i) || IsSending(tokens, i))
            return VerbClass.Do;
        if (IsTakingOver(tokens, i) || IsManagementOf(tokens, i) || IsReportingToMe(tokens, i))
            return VerbClass.Manage;
        if (IsSettingUp(tokens, i))
            return VerbClass.Introduce;
        if (IsWorkingFrom(tokens, i))
            return VerbClass.Use;
        return IsInCharge(tokens, i) ? VerbClass.Lead : null;
    }

    /// <summary>"took part in", "had input into", "played a role in", "served on the committee".</summary>
    private static bool IsTakingPart(IReadOnlyList<Token> tokens, int i)
        => (tokens[i].Folded is "took" or "take" or "taking" && tokens.FoldedAt(i + 1) is "part" or "turns")
            || (tokens[i].Lemma is "have" or "provide" && tokens.FoldedAt(i + 1) == "input")
            || (tokens[i].Lemma is "play" or "have" && tokens.FoldedAt(i + 1) == "a" && tokens.FoldedAt(i + 2) is "part" or "role" or "hand")
            || (tokens[i].Folded is "served" or "sat" or "serving" && tokens.FoldedAt(i + 1) == "on");

    /// <summary>"worked alongside the architect".</summary>
    private static bool IsWorkingUnder(IReadOnlyList<Token> tokens, int i) => IsWorking(tokens[i]) && tokens.FoldedAt(i + 1) is "alongside" or "under";

    /// <summary>"worked on the archive".</summary>
    private static bool IsWorkingWith(IReadOnlyList<Token> tokens, int i) => IsWorking(tokens[i]) && tokens.FoldedAt(i + 1) is "on" or "with" or "as";

    /// <summary>"worked from drawings".</summary>
    private static bool IsWorkingFrom(IReadOnlyList<Token> tokens, int i) => IsWorking(tokens[i]) && tokens.FoldedAt(i + 1) == "from";

    private static bool IsWorking(in Token token) => token.Folded is "worked" or "working";

    /// <summary>"provided support", "gave teachers daily assistance", "lent the kitchen a hand", "provided data in support of".</summary>
    private static bool IsGivingHelp(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma switch
    {
        "provide" => IsSupport(tokens.LemmaAt(i + 1)) || NamesHelp(tokens, i) || IsInSupport(tokens, i),
        "give" or "lend" => IsSupport(tokens.LemmaAt(i + 1)) || NamesHelp(tokens, i) || tokens.Skip(i + 1).Take(7).Any(t => t.Folded == "hand"),
        "offer" => IsSupport(tokens.LemmaAt(i + 1)),
        _ => false,
    };

    private static bool IsSupport(string lemma) => lemma is "support" or "assistance" or "help" or "aid";

    /// <summary>"gave teachers daily assistance".</summary>
    private static bool NamesHelp(IReadOnlyList<Token> tokens, int i)
        => tokens.Skip(i + 1).Take(5).TakeWhile(t => t.IsWord && t.Folded is not ("to" or "for" or "and")).Any(t => t.Folded is "support" or "assistance" or "help");

    /// <summary>"provided data in support of".</summary>
    private static bool IsInSupport(IReadOnlyList<Token> tokens, int i)
    {
        for (var next = i + 1; next + 1 < tokens.Count && next < i + 8 && tokens[next].Kind != TokenKind.Stop; next++)
        {
            if (tokens[next].Folded is "in" or "to" && tokens[next + 1].Folded is "support" or "assist" or "help")
                return true;
        }

        return false;
    }

    /// <summary>"sat in on hearings", "listened in to calls".</summary>
    private static bool IsSittingIn(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "sat" or "sit" or "sitting" or "listened" or "listening" && tokens.FoldedAt(i + 1) == "in";

    /// <summary>"was taught joinery", "trained under a luthier", "was introduced to welding".</summary>
    private static bool IsBeingTaught(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma switch
    {
        "train" => tokens.FoldedAt(i - 1) is "was" or "been" or "being" or "got" || tokens.FoldedAt(i + 1) is "under" or "as" or "at" or "in",
        "teach" or "instruct" or "coach" or "mentor" or "tutor" or "show" => tokens.FoldedAt(i - 1) is "was" or "been" or "being" or "got",
        "introduce" => tokens.FoldedAt(i - 1) is "was" or "were" or "been",
        _ => false,
    };

    /// <summary>"hoped to open", "set out to replace".</summary>
    private static bool IsWanting(IReadOnlyList<Token> tokens, int i)
        => (tokens[i].Lemma is "mean" or "hope" or "seek" or "wish" && tokens.FoldedAt(i + 1) == "to") || (tokens[i].Folded == "set" && tokens.FoldedAt(i + 1) == "out" && tokens.FoldedAt(i + 2) == "to");

    /// <summary>"averaged 40 calls".</summary>
    private static bool IsAveraging(in Token token) => token.Lemma == "average" && token.Folded != token.Lemma;

    /// <summary>"started as a porter".</summary>
    private static bool IsStartingOut(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Lemma is "start" or "begin" && tokens.FoldedAt(i + 1) is "as" or "out" or "off" or "in" or "with" or "from" or "at";

    /// <summary>"responsible for the till"; not "the person responsible".</summary>
    private static bool IsResponsible(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "responsible" or "accountable" && tokens.FoldedAt(i - 1) is not ("team" or "person" or "people");

    /// <summary>"took full responsibility".</summary>
    private static bool IsTakingResponsibility(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Lemma is "hold" or "have" or "take" or "carry" or "bear" or "assume" && (tokens.FoldedAt(i + 1) == "responsibility" || tokens.FoldedAt(i + 2) == "responsibility");

    /// <summary>"attended emergency calls": the work itself, not presence alone.</summary>
    private static bool IsAttending(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Lemma == "attend" && tokens.Skip(i + 1).Take(6).Any(t => t.Lemma is "call" or "callout" or "incident" or "fire" or "accident" or "emergency" or "scene" or "alarm" or "breakdown" or "patient" or "customer" or "fault" or "job");

    /// <summary>"let go two drivers".</summary>
    private static bool IsLettingGo(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma == "let" && tokens.FoldedAt(i + 1) == "go";

    /// <summary>"close to the river".</summary>
    private static bool IsCloseTo(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma == "close" && tokens.FoldedAt(i + 1) == "to";

    /// <summary>"defects found in samples".</summary>
    private static bool IsFoundInside(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded == "found" && !PredicateReader.OpensClause(tokens, i);

    /// <summary>"lead-time".</summary>
    private static bool IsFirstOfCompound(IReadOnlyList<Token> tokens, int i)
        => i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true } && tokens[i].Folded == tokens[i].Lemma;

    /// <summary>"roadside assistance", "hearing aid"; not "gave assistance".</summary>
    private static bool IsNamedHelp(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "assistance" or "aid" && tokens.IsWordAt(i - 1) && !Lexicon.IsFunctionWord(tokens[i - 1].Folded) && tokens[i - 1].Lemma is not ("provide" or "give" or "offer" or "lend");

    /// <summary>"a path led from the counter to the office".</summary>
    private static bool IsAfterPath(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Lemma == "lead" && tokens.FoldedAt(i - 1) is "path" or "route" or "road" or "career" or "journey";

    /// <summary>"clear direction", "half of the staff"; not the German "half beim Umzug".</summary>
    private static bool IsDirectionOrHalf(IReadOnlyList<Token> tokens, int i)
        => (tokens[i].Folded == "direction" && i > 0)
            || (tokens[i].Folded == "half" && tokens.FoldedAt(i + 1) is not ("bei" or "beim" or "dem" or "der" or "den" or "dabei" or "mit" or "einem" or "einer" or "ihm" or "ihr" or "neuen"));

    /// <summary>"studied the effect of heat": research, not a course.</summary>
    private static bool IsResearch(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "studied" && tokens[i].Lemma == "study"
            && tokens.Skip(i + 1).Take(4).Any(t => t.Lemma is "effect" or "impact" or "influence" or "relationship" or "behavior" or "response" or "distribution" or "role" or "cause" || t.Folded is "how" or "whether" or "why");

    /// <summary>"took over the rota".</summary>
    private static bool IsTakingOver(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma == "take" && tokens.FoldedAt(i + 1) == "over";

    /// <summary>"set up a clinic".</summary>
    private static bool IsSettingUp(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded == "set" && tokens.FoldedAt(i + 1) == "up";

    /// <summary>"management of 12 drivers".</summary>
    private static bool IsManagementOf(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded is "management" or "supervision" or "leadership" && tokens.FoldedAt(i + 1) == "of";

    /// <summary>"in charge of the kitchen".</summary>
    private static bool IsInCharge(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded == "charge" && tokens.FoldedAt(i - 1) == "in" && tokens.FoldedAt(i + 1) == "of";

    /// <summary>"five fitters reported to me".</summary>
    private static bool IsReportingToMe(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma == "report" && tokens.FoldedAt(i + 1) == "to" && tokens.FoldedAt(i + 2) == "me";

    /// <summary>"led to a change", "directed customers to the desk": no leadership.</summary>
    private static bool IsSending(IReadOnlyList<Token> tokens, int i) => tokens[i].Lemma switch
    {
        "lead" => IsTowards(tokens.FoldedAt(i + 1)),
        "direct" => IsTowards(tokens.FoldedAt(i + 1)) || IsTowards(tokens.FoldedAt(i + 2)) || IsTowards(tokens.FoldedAt(i + 3)),
        _ => false,
    };

    private static bool IsTowards(string folded) => folded is "to" or "toward" or "towards";
}
