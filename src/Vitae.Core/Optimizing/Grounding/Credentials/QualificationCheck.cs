using System.Text;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>"With a PhD" of a master of science, "certified hand therapist" where only a sentence speaks of hands: a qualification above the degrees of the source, or for what none of its papers names.</summary>
internal static class QualificationCheck
{
    private const int MaxWords = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindDegree(text, scope, findings);
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (IsCredential(text.Tokens[i].Folded) && !AcronymCheck.IsExpansion(text.Tokens, i, scope))
                FindTrade(text, i, scope, findings);
            FindPaper(text, i + 1, scope, findings);
        }
    }

    /// <summary>The tokens of a degree that the source has in another form: "master of science" for "MSc", and the other way round.</summary>
    public static IEnumerable<int> Held(Passage text, SourceScope scope)
        => DegreesIn(text, DegreeLevel.Associate).Where(d => scope.Passages.Any(p => !p.IsProse && DegreesIn(p, DegreeLevel.Associate).Any(own => own.Name == d.Name || (own.Level == d.Level && IsGeneric(d.Name))))).SelectMany(d => Enumerable.Range(d.First, d.Last - d.First + 1));

    private static void FindDegree(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindBare(text, scope, findings);
        var claimed = DegreesIn(text).ToList();
        if (claimed.Count == 0)
            return;
        var fields = scope.Passages.Where(p => !p.IsProse || p.IsFocus).ToList();
        var own = (fields.Exists(p => !p.IsProse) ? fields : scope.Passages).SelectMany(p => DegreesIn(p)).ToList();
        foreach (var (first, last, level, name) in claimed)
        {
            if (!own.Exists(d => d.Level == level && (d.Name == name || IsGeneric(d.Name) || IsGeneric(name) || IsOfField(name, d.Name, scope) || IsOfField(d.Name, name, scope))) && !(IsOfOthers(text.Tokens, first, last) && scope.Passages.Any(p => DegreesIn(p).Any(d => d.Level >= level))))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source does not show this degree."));
            else if (OtherArea(text.Tokens, last, scope) is { } area)
                findings.Add(area);
        }
    }

    /// <summary>"a degree in physics" where the only papers are of school or a diploma.</summary>
    private static void FindBare(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded != "degree" || text.Tokens[i - 1].Folded is not ("a" or "university" or "college" or "my") || text.Tokens[i + 1].Folded is not ("in" or "from"))
                continue;
            var papers = scope.Passages.Where(p => !p.IsProse && !p.IsName).SelectMany(p => Degrees.FindMentions(string.Join(' ', p.Tokens.Select(t => t.Surface))).Select(m => (m.Value.Level, m.Value.Name, p))).ToList();
            if (papers.Count > 0 && papers.TrueForAll(d => d.Level is null or < DegreeLevel.Bachelor && d.Name is "Diploma" or "Certificate" or "High School Diploma" && !d.p.Tokens.Any(t => t.Folded is "fda" or "fdsc" or "foundation" or "degree" or "hnd")))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not show this degree."));
        }
    }

    /// <summary>"an MFA in Painting" where no field of the source has the subject, nor a word of its root.</summary>
    private static Finding? OtherArea(IReadOnlyList<Token> tokens, int last, SourceScope scope)
    {
        if (last + 2 >= tokens.Count || tokens[last + 1].Folded != "in")
            return null;
        var words = tokens.Skip(last + 2).TakeWhile(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(MaxWords).ToList();
        var fields = scope.Passages.Where(p => !p.IsProse).ToList();
        if (words.Count == 0 || AcronymCheck.IsShort(words[0]) || AcronymCheck.IsExpansion(tokens, last + 2, scope) || words.Exists(w => fields.Exists(p => p.Lemmas.Contains(w.Lemma) || p.Tokens.Any(t => t.IsAcronym) && Names(p, w) || p.Lemmas.Any(l => Words.ShareRoot(l, w.Lemma) || Relations.CuratedSynonyms(w.Lemma).Contains(l)))))
            return null;
        return new Finding(words[0], words[^1], "The source names another subject.");
    }

    /// <summary>"BSN" for a bachelor of science whose subject is nursing.</summary>
    private static bool IsOfField(string whole, string part, SourceScope scope)
        => whole.StartsWith(part + " in ", StringComparison.Ordinal) && whole[(part.Length + 4)..].Split(' ').All(w => scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => string.Equals(t.Surface, w, StringComparison.OrdinalIgnoreCase))));

    /// <summary>"Master's Degree", which names no field of study.</summary>
    private static bool IsGeneric(string name) => name.EndsWith("'s Degree", StringComparison.Ordinal) || name is "Doctorate" or "Associate Degree";

    /// <summary>"two PhD students".</summary>
    private static bool IsOfOthers(IReadOnlyList<Token> tokens, int first, int last)
        => tokens.Skip(Math.Max(0, first - 3)).Take(last - first + 7).Any(t => t.Lemma is "student" or "candidate" or "researcher" or "thesis" or "supervise" or "level" or "graduate" or "colleague" or "program" or "course" or "applicant");

    /// <summary>Degrees from a bachelor's on, by the tokens that name them.</summary>
    private static IEnumerable<(int First, int Last, DegreeLevel Level, string Name)> DegreesIn(Passage passage, DegreeLevel least = DegreeLevel.Bachelor)
    {
        foreach (var (first, last, degree) in AllDegreesIn(passage))
        {
            if (degree is { Level: { } level, Language: "en" } && level >= least && (degree.Name != "Diploma" || passage.Tokens[first].Folded.StartsWith('f')))
                yield return (first, last, level, degree.Name);
        }
    }

    /// <summary>Degrees and school leaving certificates of any language, by the tokens that name them.</summary>
    public static IEnumerable<(int First, int Last, KnownDegree Degree)> AllDegreesIn(Passage passage)
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
            if (!IsOtherwise(passage, first, last))
                yield return (first, last, mention.Value);
        }
    }

    /// <summary>"MS Excel", "master baker", "the ward doctor": no degrees. In a field of the source two letters are one.</summary>
    private static bool IsOtherwise(Passage passage, int first, int last)
    {
        var word = passage.Tokens[first].Folded;
        if (first == last && word is "associate" or "associates")
            return true;
        if (first < last || !passage.IsProse)
            return passage.Tokens.Take(last + 1).Skip(first).All(t => t.Surface.Length < 2);
        var next = last + 1 < passage.Tokens.Count ? passage.Tokens[last + 1].Folded : "";
        return word is "doctor" or "doctors" || (word is "master" or "masters" && next is not ("of" or "in" or "degree" or "'s")) || (word.Length < 3 && next is not ("in" or "from" or "degree" or "(" or "graduate" or "-") && !(first > 0 && passage.Tokens[first - 1].Folded is "a" or "an" or "my"));
    }

    /// <summary>"Inspection Authorization": a paper called by its name must be one of the source, not words of two.</summary>
    private static void FindPaper(Passage text, int at, SourceScope scope, List<Finding> findings)
    {
        if (!text.Tokens[at].IsCapitalized || text.Tokens[at].Lemma is not ("authorization" or "endorsement" or "rating" or "ticket" or "award" or "diploma" or "permit" or "qualification" or "accreditation"))
            return;
        var first = at;
        while (first > 1 && at - first < MaxWords && text.Tokens[first - 1] is { IsWord: true, IsCapitalized: true } before && !Lexicon.IsFunctionWord(before.Folded))
            first--;
        var words = text.Tokens.Take(at + 1).Skip(first).ToList();
        if (words.Count > 1 && !scope.Passages.Any(p => words.TrueForAll(w => p.Lemmas.Contains(w.Lemma) || Names(p, w))))
            findings.Add(new Finding(words[0], words[^1], $"The source does not show \"{string.Join(' ', words.Select(w => w.Surface))}\"."));
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
