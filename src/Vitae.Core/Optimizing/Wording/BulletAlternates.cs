using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>Other orders of the same bullet, each with its weight on one thing. They are made of the bullet's own clauses; only the form of verbs changes.</summary>
internal static class BulletAlternates
{
    private const int MinWords = 5;

    private static readonly FrozenSet<string> Outcomes = FrozenSet.Create(StringComparer.Ordinal,
        "reduce", "increase", "improve", "cut", "save", "raise", "boost", "lower", "shorten", "grow", "generate", "double", "triple", "halve", "eliminate", "achieve", "decrease", "accelerate", "free", "prevent", "win", "recover", "exceed");

    private static readonly FrozenSet<string> Leading = FrozenSet.Create(StringComparer.Ordinal, "lead", "mentor", "train", "coach", "supervise", "manage", "coordinate", "direct", "oversee", "guide", "teach", "instruct", "onboard", "chair");

    /// <summary>Verbs of what came of a deed: "cutting", "saving".</summary>
    public static bool IsOutcome(Verb verb) => Outcomes.Contains(verb.Base);

    /// <summary>At most one for a focus; none where the bullet has but one clause.</summary>
    public static IReadOnlyList<UiBulletAlternate> Of(string text)
    {
        var plain = text.TrimEnd('.');
        if (plain.Length > 400 || plain.Contains(". ", StringComparison.Ordinal) || plain.Contains(';', StringComparison.Ordinal))
            return [];
        var line = new Line(plain);
        if (line.Count < 2 * MinWords || EnglishVerbs.Find(line[0].Core) is not { Form: VerbForm.Past or VerbForm.Any } opening)
            return [];
        var alternates = new List<UiBulletAlternate>();
        Add(alternates, BulletFocus.Outcome, OutcomeFirst(line, opening.Verb));
        Add(alternates, BulletFocus.Technical, DeedFirst(line, opening.Verb) ?? WithoutOutcome(line));
        Add(alternates, BulletFocus.Leadership, LeadershipFirst(line));
        return alternates;
    }

    /// <summary>"Built a cache, cutting load times by 40 %" becomes "Cut load times by 40 % by building a cache".</summary>
    private static string? OutcomeFirst(Line line, Verb opening)
    {
        if (OutcomeAt(line) is not { } at || EnglishVerbs.Find(line[at].Core) is not { } outcome)
            return null;
        var deed = new Line(Text(line, 0, at).TrimEnd(','));
        if (Text(line, 0, at).Contains(" by ", StringComparison.Ordinal) || !Coordination.Carry(deed, 0, VerbForm.Past, VerbForm.Gerund))
            return null;
        deed.Replace(0, opening.Gerund);
        return Capitalized(outcome.Verb.Past) + " " + Text(line, at + 1, line.Count) + " by " + deed;
    }

    /// <summary>"Cut load times by 40 % by building a cache" becomes "Built a cache, cutting load times by 40 %".</summary>
    private static string? DeedFirst(Line line, Verb opening)
    {
        for (var at = 3; at < line.Count - 2; at++)
        {
            if (line[at].Lower != "by" || line[at - 1].After.Length > 0 || EnglishVerbs.Find(line[at + 1].Core) is not { Form: VerbForm.Gerund } means)
                continue;
            var deed = new Line(Text(line, at + 1, line.Count));
            if (deed.Count < 3 || !Coordination.Carry(deed, 0, VerbForm.Gerund, VerbForm.Past))
                return null;
            deed.Replace(0, Capitalized(means.Verb.Past));
            var outcome = new Line(Text(line, 0, at));
            if (!Outcomes.Contains(opening.Base) || !Coordination.Carry(outcome, 0, VerbForm.Past, VerbForm.Gerund))
                return null;
            outcome.Replace(0, opening.Gerund);
            return deed + ", " + outcome;
        }

        return null;
    }

    private static string? WithoutOutcome(Line line) => OutcomeAt(line) is { } at && at >= MinWords + 1 ? Text(line, 0, at).TrimEnd(',') : null;

    /// <summary>"Built a cache and mentored two juniors" becomes "Mentored two juniors and built a cache".</summary>
    private static string? LeadershipFirst(Line line)
    {
        if (OutcomeAt(line) is not null || Leading.Contains(EnglishVerbs.Find(line[0].Core)?.Verb.Base ?? ""))
            return null;
        for (var at = 3; at < line.Count - 2; at++)
        {
            if (line[at].Lower != "and" || EnglishVerbs.Find(line[at + 1].Core) is not { Form: VerbForm.Past } second || !Leading.Contains(second.Verb.Base) || !Coordination.StartsObject(line[at + 2]))
                continue;
            var deed = Text(line, 0, at).TrimEnd(',');
            return deed.Contains(',', StringComparison.Ordinal) ? null : Capitalized(Text(line, at + 1, line.Count)) + " and " + char.ToLowerInvariant(deed[0]) + deed[1..];
        }

        return null;
    }

    /// <summary>Where ", cutting …" begins: the last part of the line, with a number in it.</summary>
    private static int? OutcomeAt(Line line)
    {
        for (var at = line.Count - 3; at >= 3; at--)
        {
            if (line[at - 1].After.EndsWith(',') && EnglishVerbs.Find(line[at].Core) is { Form: VerbForm.Gerund } found && Outcomes.Contains(found.Verb.Base))
                return Text(line, at, line.Count).Any(char.IsDigit) && !Text(line, at, line.Count).Contains(',', StringComparison.Ordinal) ? at : null;
        }

        return null;
    }

    private static void Add(List<UiBulletAlternate> alternates, BulletFocus focus, string? text)
    {
        if (text is not null)
            alternates.Add(new UiBulletAlternate(text, focus));
    }

    private static string Text(Line line, int start, int end) => string.Join(' ', Enumerable.Range(start, end - start).Select(at => line[at].ToString()));

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
