using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>Carries a change of form from the verb that opens a line to the verbs joined to it: "managing budgets and training staff" becomes "managed budgets and trained staff".</summary>
internal static class Coordination
{
    private static readonly FrozenSet<string> Subordinators = FrozenSet.Create(StringComparer.Ordinal,
        "that", "which", "who", "whom", "whose", "where", "when", "while", "if", "how", "because", "so", "what", "whether", "until", "unless", "although", "why");

    private static readonly FrozenSet<string> Joints = FrozenSet.Create(StringComparer.Ordinal, "and", "or", "&", "then", "plus");

    /// <summary>What begins an object, so that the word before it is a verb: "design the", "train staff".</summary>
    private static readonly FrozenSet<string> ObjectStarts = """
        the a an all each every any both our my their its his her this these those new up over more multiple several key daily weekly monthly quarterly annual small large high low complex one two three four five six seven eight
        nine ten twelve twenty thirty fifty customers clients patients students staff employees users residents children pupils teams colleagues volunteers interns trainees apprentices guests visitors members inmates families
        juniors stakeholders suppliers vendors contractors technicians nurses teachers
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>After these a gerund is a noun's adjective: "training programs".</summary>
    private static readonly FrozenSet<string> Heads = """
        program programs programme programmes session sessions material materials campaign campaigns plan plans process processes system systems tool tools software strategy strategies activity activities effort efforts team teams
        department departments budget budgets data policy policies procedure procedures event events equipment service services operation operations standard standards document documents documentation course courses needs
        requirements schedule schedules issue issues practices function functions environment environments framework frameworks pipeline pipelines record records inquiries queries cycle cycles machine machines station stations
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Participles that tell what came of the deed or belong to a noun; never a second deed.</summary>
    private static readonly FrozenSet<string> Participles = FrozenSet.Create(StringComparer.Ordinal,
        "resulting", "including", "ensuring", "allowing", "enabling", "leading", "depending", "regarding", "using", "following", "according", "during", "concerning", "saving", "helping", "making", "giving", "causing", "bringing");

    /// <summary>Puts the verbs joined to the opening into another form; false, and nothing changed, when a joined word may or may not be such a verb.</summary>
    /// <param name="opening">Index of the opening verb, which the caller changes.</param>
    /// <param name="announced">The opening announces deeds ("my job was to"), so that a word that may be one is one.</param>
    public static bool Carry(Line line, int opening, VerbForm from, VerbForm to, bool announced = false)
    {
        var changes = new List<(int At, string Word)>();
        var subordinate = false;
        var infinitive = false;
        var chain = true;
        for (var at = opening + 1; at < line.Count; at++)
        {
            var word = line[at];
            if (BeginsSentence(line, at))
                break;
            var found = IsName(line, at) ? null : EnglishVerbs.Find(word.Core);
            if (found is null && chain && from == VerbForm.Gerund && Joints.Contains(line[at - 1].Lower) && word.Lower.EndsWith("ing", StringComparison.Ordinal))
                return false;
            if (EndsSentence(line[at - 1]))
                (subordinate, infinitive) = (false, false);
            if (!IsJoint(line, at) || found is not { } verb || !(verb.Form == from || verb.Form == VerbForm.Any && from is VerbForm.Base or VerbForm.Past))
            {
                subordinate |= Subordinators.Contains(word.Lower);
                infinitive |= word.Lower is "to" or "help" && Next(line, at) is { } next && EnglishVerbs.Find(next.Core) is { Form: VerbForm.Base or VerbForm.Any };
                chain &= Joints.Contains(word.Lower) || found is not null && IsJoint(line, at);
                continue;
            }

            if (from == VerbForm.Base && infinitive)
                continue;
            if (from == VerbForm.Gerund && word.Before.Length == 0 && line[at - 1].After.EndsWith(',') && !Joints.Contains(line[at - 1].Lower)
                && (Participles.Contains(word.Lower) || BulletAlternates.IsOutcome(verb.Verb) || !GoesOnAsList(line, at)))
                break;
            var role = chain || (from == VerbForm.Gerund && line[at - 1].After.EndsWith(';') && HasObjectOrCompanion(line, at)) ? Role.Verb : RoleOf(line, at, verb.Verb, from);
            if (role == Role.Unclear && announced)
                role = Role.Verb;
            if (role == Role.Unclear || role == Role.Verb && subordinate && from != VerbForm.Gerund)
                return false;
            if (role == Role.Verb)
                changes.Add((at, MatchCase(word.Core, verb.Verb.In(to))));
        }

        foreach (var (at, word) in changes)
            line.Replace(at, word);
        return true;
    }

    /// <summary>A capital inside a line that is not in title case: "Go" among languages is no verb.</summary>
    private static bool IsName(Line line, int at)
    {
        if (line[at].Core.Length == 0 || !char.IsUpper(line[at].Core[0]) || line[at - 1].After is [.., '.' or ':' or '!' or '?'])
            return false;
        var telling = Enumerable.Range(1, line.Count - 1).Where(other => other != at && line[other].Core.Length > 3).ToList();
        return telling.Count(other => char.IsLower(line[other].Core[0])) * 2 >= telling.Count;
    }

    /// <summary>Whether the words after an ambiguous opening show that it is a verb: "Design the …", "Plan and run …", "Support customers …".</summary>
    public static bool OpensAsVerb(Line line, int at, Verb verb, VerbForm form)
    {
        var next = Next(line, at);
        if (next is not { } word)
            return false;
        if (StartsObject(word))
            return true;
        if (TakesPreposition(verb, word.Lower) || (verb.Base == "help" && form == VerbForm.Base && !IsPreposition(word.Lower)))
            return true;
        if (form == VerbForm.ThirdPerson && !IsPreposition(word.Lower) && !Joints.Contains(word.Lower))
            return true;
        return Enumerable.Range(at + 2, Math.Max(0, line.Count - at - 2)).TakeWhile(later => !Subordinators.Contains(line[later].Lower) && line[later].Lower != "to")
            .Any(later => IsJoint(line, later) && EnglishVerbs.Find(line[later].Core) is { } joined && (joined.Form == form || (joined.Form == VerbForm.Any && form == VerbForm.Base))
                && ((later == at + 2 && Joints.Contains(word.Lower)) || !EnglishVerbs.IsOftenNoun(joined.Verb)));
    }

    public static bool StartsObject(Word word)
        => ObjectStarts.Contains(word.Lower) || word.Core.Length > 0 && (char.IsDigit(word.Core[0]) || word.Core[0] is '$' or '€' or '£') || word.Before.Length > 0 && word.Before[0] is '"' or '“';

    /// <summary>Whether a gerund that an opening announces ("responsible for …") is the deed and not part of a thing's name ("marketing campaigns").</summary>
    public static bool IsAnnouncedDeed(Line line, int at, Verb verb)
    {
        if (!EnglishVerbs.IsOftenGerundNoun(verb) || Next(line, at) is not { } next || StartsObject(next))
            return true;
        return !EnglishVerbs.IsTradeGerund(verb) && !Heads.Contains(next.Lower) && !Joints.Contains(next.Lower) && !IsPreposition(next.Lower);
    }

    /// <summary>Whether a gerund governs something: an object, or a gerund joined to it that does ("ordering, inventory and cost" are three things, no deed).</summary>
    public static bool HasObjectOrCompanion(Line line, int at)
    {
        for (; at < line.Count; at++)
        {
            if (EnglishVerbs.Find(line[at].Core) is not { Form: VerbForm.Gerund })
                return false;
            if (line[at].After.Length == 0 && at + 1 < line.Count && !Joints.Contains(line[at + 1].Lower))
                return true;
            if (line[at].After.Length > 0 && line[at].After != ",")
                return false;
            if (at + 1 < line.Count && Joints.Contains(line[at + 1].Lower))
                at++;
        }

        return false;
    }

    /// <summary>Verbs that stand with a preposition instead of an object: "work with", "report to".</summary>
    private static bool TakesPreposition(Verb verb, string preposition) => (verb.Base, preposition) switch
    {
        ("work", "with" or "closely" or "on" or "alongside") or ("report" or "present", "to") or ("care", "for") or ("focus", "on") or ("lecture", "on") => true,
        _ => false,
    };

    private static Role RoleOf(Line line, int at, Verb verb, VerbForm from)
    {
        var next = Next(line, at);
        var nounLike = from switch
        {
            VerbForm.Gerund => EnglishVerbs.IsOftenGerundNoun(verb),
            VerbForm.Past => true,
            _ => EnglishVerbs.IsOftenNoun(verb),
        };
        if (!nounLike)
            return next is null && from == VerbForm.Gerund ? Role.Noun : Role.Verb;
        if (next is not { } word)
            return from == VerbForm.Past ? Role.Unclear : Role.Noun;
        if (StartsObject(word) || TakesPreposition(verb, word.Lower))
            return Role.Verb;
        if (from == VerbForm.Gerund)
            return Heads.Contains(word.Lower) || Joints.Contains(word.Lower) || IsPreposition(word.Lower) ? Role.Noun : Role.Verb;
        if (from == VerbForm.Past)
            return Role.Unclear;
        return IsPreposition(word.Lower) ? Role.Noun : from == VerbForm.ThirdPerson ? Role.Verb : Role.Unclear;
    }

    /// <summary>Whether a verb here would be joined to one before: after "and", after a comma, also over an adverb ("and successfully managed").</summary>
    private static bool IsJoint(Line line, int at)
    {
        var before = at - 1;
        if (before > 0 && line[before].Lower.EndsWith("ly", StringComparison.Ordinal) && line[before].After.Length == 0)
            before--;
        if (before > 0 && line[before].Lower is "also" or "then" && line[before].After.Length == 0)
            before--;
        return Joints.Contains(line[before].Lower) || line[before].After.Length > 0 && line[before].After[^1] is ',' or ';' && before == at - 1;
    }

    /// <summary>Whether the gerund after a comma is one of a list ("training staff, and writing reports"): another follows after "and".</summary>
    private static bool GoesOnAsList(Line line, int at)
    {
        for (var later = at + 1; later < line.Count; later++)
        {
            if (EndsSentence(line[later - 1]))
                return false;
            if (IsJoint(line, later) && Joints.Contains(line[later - 1].Lower) && EnglishVerbs.Find(line[later].Core) is { Form: VerbForm.Gerund } verb && RoleOf(line, later, verb.Verb, VerbForm.Gerund) == Role.Verb)
                return true;
        }

        return false;
    }

    private static Word? Next(Line line, int at) => at + 1 < line.Count && line[at].After.Length == 0 ? line[at + 1] : null;

    /// <summary>What is joined in a sentence of its own follows that sentence's verb, not the opening's.</summary>
    private static bool BeginsSentence(Line line, int at) => line[at - 1].After is [.., '.' or '!' or '?'] && line[at].Core.Length > 0 && char.IsUpper(line[at].Core[0]);

    private static bool EndsSentence(Word word) => word.After.Length > 0 && word.After[0] is '.' or ';' or '!' or '?';

    private static bool IsPreposition(string word) => word is "for" or "of" or "in" or "on" or "with" or "by" or "to" or "from" or "at" or "across" or "under" or "into" or "as" or "via" or "within";

    private static string MatchCase(string original, string word) => char.IsUpper(original[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private enum Role { Verb, Noun, Unclear }
}
