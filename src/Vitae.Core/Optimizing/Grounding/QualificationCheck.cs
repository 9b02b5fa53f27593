using System.Text;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>"With a PhD" of a master of science, "certified hand therapist" where only a sentence speaks of hands: a qualification above the degrees of the source, or for what none of its papers names.</summary>
internal static class QualificationCheck
{
    private const int MaxWords = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (!scope.IsWhole || scope.Language != "en")
            return;
        FindDegree(text, scope, findings);
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (IsCredential(text.Tokens[i].Folded))
                FindTrade(text, i, scope, findings);
        }
    }

    /// <summary>The tokens of a degree written out ("master of science") that the source has by its letters.</summary>
    public static IEnumerable<int> Held(Passage text, SourceScope scope)
        => DegreesIn(text).Where(d => d.Last > d.First && scope.Passages.Any(p => !p.IsProse && DegreesIn(p).Any(own => own.Name == d.Name))).SelectMany(d => Enumerable.Range(d.First, d.Last - d.First + 1));

    private static void FindDegree(Passage text, SourceScope scope, List<Finding> findings)
    {
        var claimed = DegreesIn(text).ToList();
        if (claimed.Count == 0)
            return;
        var fields = scope.Passages.Where(p => !p.IsProse || p.IsFocus).ToList();
        var own = (fields.Exists(p => !p.IsProse) ? fields : scope.Passages).SelectMany(DegreesIn).Select(d => (int)d.Level).DefaultIfEmpty(-1).Max();
        foreach (var (first, last, level, _) in claimed)
        {
            if ((int)level > own && !(IsOfOthers(text.Tokens, first, last) && scope.Passages.Any(p => DegreesIn(p).Any(d => d.Level >= level))))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source does not show this degree."));
        }
    }

    /// <summary>"two PhD students".</summary>
    private static bool IsOfOthers(IReadOnlyList<Token> tokens, int first, int last)
        => tokens.Skip(Math.Max(0, first - 3)).Take(last - first + 7).Any(t => t.Lemma is "student" or "candidate" or "researcher" or "thesis" or "supervise" or "level" or "graduate" or "colleague" or "program" or "course" or "applicant");

    /// <summary>Degrees from a bachelor's on, by the tokens that name them.</summary>
    private static IEnumerable<(int First, int Last, DegreeLevel Level, string Name)> DegreesIn(Passage passage)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        foreach (var token in passage.Tokens)
        {
            if (text.Length > 0 && !token.Glued)
                text.Append(' ');
            starts.Add(text.Length);
            text.Append(token.Surface);
        }

        foreach (var mention in Degrees.FindMentions(text.ToString()))
        {
            var first = starts.FindLastIndex(s => s <= mention.Start);
            var last = starts.FindLastIndex(s => s < mention.Start + mention.Length);
            if (mention.Value is { Level: { } level and >= DegreeLevel.Bachelor, Language: "en" } && !IsOtherwise(passage, first, last))
                yield return (first, last, level, mention.Value.Name);
        }
    }

    /// <summary>"MS Excel", "master baker", "the ward doctor": no degrees. In a field of the source two letters are one.</summary>
    private static bool IsOtherwise(Passage passage, int first, int last)
    {
        var word = passage.Tokens[first].Folded;
        if (first < last || !passage.IsProse)
            return passage.Tokens.Take(last + 1).Skip(first).All(t => t.Surface.Length < 2);
        var next = last + 1 < passage.Tokens.Count ? passage.Tokens[last + 1].Folded : "";
        return word is "doctor" or "doctors" || (word is "master" or "masters" && next is not ("of" or "in" or "degree" or "'s")) || (word.Length < 3 && next is not ("in" or "from" or "degree" or "(" or "graduate" or "-") && !(first > 0 && passage.Tokens[first - 1].Folded is "a" or "an" or "my"));
    }

    private static bool IsCredential(string folded)
        => folded is "certified" or "certificated" or "licensed" or "licenced" or "chartered" or "accredited" or "registered" or "qualified" or "certificate" or "certification" or "licence" or "license" or "accreditation" or "diploma";

    /// <summary>What is certified: before a person ("certified hand therapist") or after "in" ("certified in hand therapy").</summary>
    private static void FindTrade(Passage text, int at, SourceScope scope, List<Finding> findings)
    {
        var isIn = text.Tokens[at + 1].Folded is "in" or "as" or "for";
        var words = text.Tokens.Skip(at + (isIn ? 2 : 1)).SkipWhile(t => isIn && t.Folded is "a" or "an" or "the").TakeWhile(t => (t.IsWord && !Lexicon.IsFunctionWord(t.Folded)) || t.Surface == "-").Where(t => t.IsWord).Take(MaxWords).ToList();
        if (words.Count == 0)
            return;
        var isPerson = SourceScope.IsAgent(words[^1].Lemma) || TitleCatalog.IsHead(words[^1].Folded) || words[^1].Lemma.EndsWith("er", StringComparison.Ordinal);
        if (!isIn && !(isPerson && words.Count > 1))
            return;
        var trade = words.Where(t => !(isPerson && t == words[^1]) && Lexicon.ClassOf(t) is WordClass.Content or WordClass.Generic && t.Folded is not ("professional" or "experienced" or "skilled" or "practical") && !IsCredential(t.Folded) && QuantityUnits.Period(t.Folded) is null).ToList();
        if (trade.Count > 0 && !trade.TrueForAll(t => scope.Passages.Any(p => Papers(p) && Names(p, t))))
            findings.Add(new Finding(text.Tokens[at], words[^1], $"The source does not show that this was certified (\"{string.Join(' ', trade.Select(t => t.Surface))}\")."));
    }

    /// <summary>A field of the source, what the person says of themself, or a sentence that speaks of a qualification.</summary>
    private static bool Papers(Passage passage) => !passage.IsProse || passage.IsFocus || passage.Tokens.Any(t => t.IsWord && (IsCredential(t.Folded) || Lexicon.ClassOf(t) == WordClass.Level || t.Lemma is "qualify" or "qualification" or "certify" or "register" or "license" or "exam" or "examination" or "ticket" or "card" or "train" or "training" or "course" or "pass"));

    private static bool Names(Passage passage, Token word)
        => passage.Lemmas.Any(l => l == word.Lemma || Words.ShareRoot(l, word.Lemma) || Likeness.Of(word.Lemma, l)) || (word.Folded.Length < 7 && passage.Tokens.Any(t => t.IsAcronym && t.Acronym.Contains(word.Folded, StringComparison.Ordinal)));
}
