using System.Collections.Frozen;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Matching;

/// <summary>Takes a duty apart at its commas and small words: acts first, then the things they are done to.</summary>
internal sealed class DutyParts
{
    private const int FarthestVerb = 5;
    private const double AdjunctShare = 0.5;
    private const double TellingAct = 0.4;

    /// <summary>What a part must be told with at least: one word that is not common, of the act or of the things.</summary>
    private const double LeastTold = 0.4;

    private static readonly FrozenSet<string> Between = FrozenSet.Create(StringComparer.Ordinal, "and", "or", "und", "oder", "sowie", "et", "ou", "y", "e", "o");
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(StringComparer.Ordinal,
        "of", "on", "in", "for", "to", "at", "with", "from", "into", "by", "across", "about", "before", "after", "under", "through", "against", "during", "when", "while", "so", "that", "using",
        "von", "der", "des", "bei", "an", "fur", "mit", "zu", "zur", "zum", "im", "am", "auf", "nach", "aus", "de", "du", "d", "des", "pour", "avec", "dans", "sur", "en", "del", "para", "con", "sobre", "a");

    private readonly bool hasCompounds;
    private readonly List<DutyPart> parts = [];

    public DutyParts(string text, bool hasCompounds, WordStems stems)
    {
        this.hasCompounds = hasCompounds;
        Read(Segments(text, stems));
    }

    /// <summary>Whether a reader would take the statement for evidence that the duty, or one part of it, was done.</summary>
    /// <param name="likeness">Cosine of the two texts.</param>
    public bool AreToldBy(Statement statement, double likeness) => OddsOf(statement, likeness) >= 0;

    /// <summary>Whether the statement names a known skill of the duty, by whatever name.</summary>
    public bool NameSkillOf(Statement statement) => statement.Mentions.Count > 0 && parts.Any(part => part.Things.Any(thing => thing.Word.IsSkillOf(statement)));

    /// <summary>
    /// The logarithm of the odds, by a logistic regression over what the best part is told with: the share of its things, its act, how much the words tell, and how alike the texts are. An act that says much and is not told speaks
    /// against it ("inspect welds" is no welding). Its weights come from 133 pairs of duties and bullets that a person labelled.
    /// </summary>
    private double OddsOf(Statement statement, double likeness)
    {
        PartTold best = default;
        var told = 0.0;
        foreach (var part in parts)
        {
            var one = part.Told(statement, hasCompounds);
            told += one.Weight;
            if (one.Rank > best.Rank)
                best = one;
        }
        if (best.Weight == 0 || best.Weight + (best.Act * best.ActWeight) < LeastTold)
            return double.NegativeInfinity;
        var telling = Math.Min(1, best.ActWeight / TellingAct);
        return -0.68 + (0.22 * best.Things) + (0.99 * best.Things * best.Act * telling) - (1.66 * (1 - best.Act) * telling)
            + (0.59 * Math.Min(best.Weight, 1.2)) + (1.22 * Math.Min(told, 1.5)) + (0.7 * likeness);
    }

    private void Read(List<List<Token>> segments)
    {
        var acts = new List<DutyWord>();
        var actsOpen = true;
        foreach (var segment in segments)
        {
            var (verb, things) = Split(segment, isFirst: parts.Count == 0 && acts.Count == 0);
            if (verb is not null && (things.Count > 0 || actsOpen))
            {
                if (!actsOpen)
                    acts = [];
                acts.Add(verb);
                actsOpen = true;
            }
            else if (verb is not null)
            {
                things.Insert(0, (verb, 1));
            }
            if (things.Count == 0)
                continue;
            actsOpen = false;
            parts.Add(new DutyPart([.. acts], things));
        }
        if (parts.Count == 0 && acts.Count > 0)
            parts.Add(new DutyPart([], [.. acts.Select(act => (act, 1.0))]));
    }

    /// <summary>The verb that opens the segment, or the words before its first preposition where it opens a duty told in nouns, and the rest.</summary>
    private static (DutyWord? Act, List<(DutyWord Word, double Share)> Things) Split(List<Token> segment, bool isFirst)
    {
        var at = 0;
        while (at < Math.Min(FarthestVerb, segment.Count) && segment[at].Word is null)
            at++;
        var things = new List<(DutyWord Word, double Share)>();
        var share = 1.0;
        foreach (var token in segment.Skip(at))
        {
            if (token.IsPreposition && things.Count > 1)
                share = AdjunctShare;
            if (token.Word is not null)
                things.Add((token.Word, token.Word.Skill is null ? share : 1));
        }
        if (things.Count == 0)
            return (null, things);
        var opens = EnglishVerbs.Find(segment[at].Text) is { } found && (found.Form is VerbForm.Base or VerbForm.Any || (found.Form == VerbForm.Gerund && isFirst));
        if (!opens && isFirst)
            opens = segment[at].Word is { Skill: null } && (things.Count == 1 || (at + 1 < segment.Count && segment[at + 1].IsPreposition) || IsInfinitive(segment[at].Text));
        if (!opens)
            return (null, things);
        things.RemoveAt(0);
        return (segment[at].Word, things);
    }

    private static bool IsInfinitive(string folded) => folded.Length > 4 && (folded.EndsWith("er", StringComparison.Ordinal) || folded.EndsWith("ir", StringComparison.Ordinal) || folded.EndsWith("ar", StringComparison.Ordinal) || folded.EndsWith("re", StringComparison.Ordinal));

    /// <param name="Word">Null for small words.</param>
    private readonly record struct Token(string Text, DutyWord? Word, bool IsPreposition);

    private static List<List<Token>> Segments(string text, WordStems stems)
    {
        var folded = TextFolding.Fold(text);
        var skills = text.Length == folded.Length ? SkillTaxonomy.FindMentions(text, MentionContext.Prose) : [];
        var segments = new List<List<Token>> { new() };
        for (var start = 0; start < folded.Length; start++)
        {
            if (folded[start] is ',' or ';' or ':' or '(' or ')' or '&' or '/' or '\n' && segments[^1].Count > 0)
                segments.Add([]);
            if (!char.IsLetterOrDigit(folded[start]))
                continue;
            var end = start + 1;
            while (end < folded.Length && (char.IsLetterOrDigit(folded[end]) || folded[end] is '+' or '#'))
                end++;
            var word = folded[start..end];
            var at = start;
            start = end - 1;
            if (Between.Contains(word))
            {
                if (segments[^1].Count > 0)
                    segments.Add([]);
                continue;
            }
            var skill = skills.FirstOrDefault(mention => mention.Start <= at && at < mention.Start + mention.Length).Skill;
            segments[^1].Add(new Token(word, WordStems.IsSmall(word) && skill is null ? null : DutyWord.Of(word, skill, stems), Prepositions.Contains(word)));
        }
        return segments;
    }
}
