using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>
/// A text that is its line word for word but for one place: "police, health visitors and schools" for "police and health visitors", "trained two groundsmen in tree climbing" for "in chainsaw
/// maintenance". What was put there must be of the line; a word that another line or the list of skills lends to it does not make it true.
/// </summary>
internal static class EditedCopyCheck
{
    private const int MaxPut = 5;

    /// <param name="Said">Indexes of the words put in.</param>
    /// <param name="Lost">Indexes of the words that stood there.</param>
    private readonly record struct Edit(List<int> Said, List<int> Lost, int First, int Last);

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var line in scope.OwnLines)
        {
            var pairs = Pairs(text.Tokens, line.Tokens);
            if (!IsCopy(text, line, pairs))
                continue;
            foreach (var edit in Edits(text, line, pairs))
            {
                JudgeDeed(text, line, edit, pairs, scope, findings);
                Judge(text, line, edit, scope, findings);
            }

            JudgeNumber(text, line, pairs, findings);
        }
    }

    /// <summary>"Photographed and entered objects", "ran the evening and assessed juniors": a deed more.</summary>
    private static void JudgeDeed(Passage text, Passage line, Edit edit, List<(int Text, int Line)> pairs, SourceScope scope, List<Finding> findings)
    {
        var isLonger = text.Predicates.Count(p => !p.IsOthers) > line.Predicates.Count(p => !p.IsOthers);
        foreach (var deed in text.Predicates.Where(p => edit.Said.Contains(p.At) && !p.IsOthers))
        {
            var token = text.Tokens[deed.At];
            var isMore = isLonger && edit.Lost.Count == 0 && (deed.At > 0 && text.Tokens[deed.At - 1].Folded is "and" or "&" || deed.At + 1 < text.Tokens.Count && text.Tokens[deed.At + 1].Folded is "and" or "&");
            var isOther = edit.Lost.Exists(i => line.Predicates.Any(p => p.At == i && !p.IsOthers)) && edit.Said.Count <= 2 && Lexicon.IsIn("weighty", deed.Lemma) && DirectionCheck.DirectionOf(token) == 0
                && !scope.Passages.Any(p => p is { IsProse: false, IsName: false } && p.Lemmas.Any(l => Words.ShareRoot(l, deed.Lemma) || Relations.Derived(deed.Lemma).Contains(l)));
            if (!isMore && !isOther || token.InsteadUpTo > 0 || Lexicon.ClassOf(token) is not (WordClass.Content or WordClass.Level) || deed.Lemma == "pass" || SecondDeedCheck.IsImplied(deed.Lemma, scope) || deed.Class is VerbClass.Assist or VerbClass.Work || IsDeedOfLine(deed, line, pairs))
                continue;
            if (!scope.Passages.Any(p => p is { IsProse: true, IsFocus: false } && p.Predicates.Any(v => v.Lemma == deed.Lemma || Words.ShareRoot(v.Lemma, deed.Lemma)) && edit.Said.Exists(i => i != deed.At && p.Lemmas.Contains(text.Tokens[i].Lemma))))
                findings.Add(new Finding(token, token, $"The source does not say that this was \"{token.Surface}\"."));
        }
    }

    /// <summary>The line has this deed, or one left out for which it may stand; "birth certificates" that the text keeps are not "certified".</summary>
    private static bool IsDeedOfLine(Predicate deed, Passage line, List<(int Text, int Line)> pairs)
        => Enumerable.Range(0, line.Tokens.Count).Any(i => line.Tokens[i] is { IsWord: true } t && !Lexicon.IsFunctionWord(t.Folded) && (line.Predicates.Any(p => p.At == i) || !pairs.Exists(p => p.Line == i))
            && (t.Lemma == deed.Lemma || Likeness.Of(deed.Lemma, t.Lemma) || Likeness.Of(t.Lemma, deed.Lemma) || Words.ShareRoot(deed.Lemma, t.Lemma) || Thesaurus.MayReplace(deed.Lemma, t.Lemma)));

    /// <summary>"Mentored colleagues" from "mentored a colleague".</summary>
    private static void JudgeNumber(Passage text, Passage line, List<(int Text, int Line)> pairs, List<Finding> findings)
    {
        foreach (var (said, meant) in pairs)
        {
            var (word, one) = (text.Tokens[said], line.Tokens[meant]);
            if (!word.IsWord || word.Folded == one.Folded || one.Folded != one.Lemma || !word.Folded.EndsWith('s') || Lexicon.ClassOf(word) is not WordClass.Content || said > 0 && text.Tokens[said - 1].Folded is "of" or "and")
                continue;
            var article = Enumerable.Range(1, 3).TakeWhile(back => meant - back >= 0 && line.Tokens[meant - back].IsWord).FirstOrDefault(back => line.Tokens[meant - back].Folded is "a" or "an" or "one", 0);
            if (article > 0 && line.Predicates.All(p => p.At <= meant - article || p.At > meant) && (meant + 1 == line.Tokens.Count || !line.Tokens[meant + 1].IsWord || Lexicon.IsFunctionWord(line.Tokens[meant + 1].Folded)) && !text.Tokens.Take(said).TakeLast(4).Any(t => t.Folded is "one" or "a" or "an" or "no" or "any" || t.Surface == "1"))
                findings.Add(new Finding(word, word, $"The source speaks of one {one.Surface}."));
        }
    }

    private static void Judge(Passage text, Passage line, Edit edit, SourceScope scope, List<Finding> findings)
    {
        if (edit is { Said: [var at], Lost: [.., var there] } && IsHouse(text.Tokens[at]) && IsHouse(line.Tokens[there]) && text.Tokens[at].Lemma != line.Tokens[there].Lemma && !Relations.CuratedSynonyms(text.Tokens[at].Lemma).Contains(line.Tokens[there].Lemma))
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at], $"The source says \"{line.Tokens[there].Surface}\" here."));
        var isMember = edit.Lost.Count == 0 && IsJoined(text.Tokens, edit);
        if (!isMember && edit.Lost.Count == 0 || text.Predicates.Any(p => edit.Said.Contains(p.At) && !(isMember && text.Tokens[p.At].Folded.EndsWith('s') && !text.Tokens[0].Folded.EndsWith('s'))) || edit.Said.Count > MaxPut)
            return;
        var strangers = edit.Said.Where(i => IsThing(text.Tokens[i], isMember) && !CalendarReader.IsCalendar(text.Tokens[i]) && (isMember || IsBorrowed(text.Tokens[i], scope) && !IsAtOwnPlace(text.Tokens, i, scope)) && !text.Quantities.Any(q => q.First <= i && i <= q.Last) && !IsOfLine(text, i, line) && !AcronymCheck.IsExpansion(text.Tokens, i, scope) && !AcronymCheck.IsReadingOfSource(text.Tokens, i, scope)).ToList();
        if (strangers.Count == 0 || !isMember && strangers.Count * 2 < edit.Said.Count(i => IsThing(text.Tokens[i], isMember)) || isMember && IsOtherLine(text, edit.Said, scope))
            return;
        var (first, last) = (text.Tokens[strangers[0]], text.Tokens[strangers[^1]]);
        findings.Add(new Finding(first, last, isMember ? "The source does not say this of one thing more." : $"The source says \"{string.Join(' ', edit.Lost.Select(i => line.Tokens[i].Surface))}\" here."));
    }

    /// <summary>Most of what the line says stands in the text, in its order, and the text says hardly more.</summary>
    private static bool IsCopy(Passage text, Passage line, List<(int Text, int Line)> pairs)
    {
        var same = pairs.Count(p => Says(line.Tokens[p.Line]));
        return same >= 2 && same * 5 >= line.Tokens.Count(Says) * 3 && same * 5 >= text.Tokens.Count(Says) * 3;
    }

    private static bool Says(Token token) => token.Kind == TokenKind.Number || token.IsWord && !Lexicon.IsFunctionWord(token.Folded);

    private static IEnumerable<Edit> Edits(Passage text, Passage line, List<(int Text, int Line)> pairs)
    {
        for (var at = 0; at <= pairs.Count; at++)
        {
            var (from, there) = at == 0 ? (-1, -1) : pairs[at - 1];
            var (to, end) = at == pairs.Count ? (text.Tokens.Count, line.Tokens.Count) : pairs[at];
            var said = Enumerable.Range(from + 1, to - from - 1).Where(i => Says(text.Tokens[i])).ToList();
            if (said.Count > 0)
                yield return new Edit(said, [.. Enumerable.Range(there + 1, end - there - 1).Where(i => Says(line.Tokens[i]))], from, to);
        }
    }

    /// <summary>Set beside a member of the line by "and" or a comma, with no other link of its own.</summary>
    private static bool IsJoined(IReadOnlyList<Token> tokens, Edit edit)
    {
        var (before, after) = (edit.Said[0] > 0 ? tokens[edit.Said[0] - 1] : default, edit.Said[^1] + 1 < tokens.Count ? tokens[edit.Said[^1] + 1] : default);
        var isAfter = before.Folded is "and" or "&" or "or" or "plus" || (before.Surface == "," && after.Folded is "and" or "&" or "or" or ",");
        var isBefore = after.Folded is "and" or "&" or "or" && edit.Said[0] - 1 == edit.First;
        return (isAfter || isBefore) && Enumerable.Range(edit.Said[0], edit.Said[^1] - edit.Said[0] + 1).All(i => edit.Said.Contains(i) || tokens[i].Surface == "-");
    }

    private static bool IsThing(in Token token, bool mayBePlain)
        => token.IsWord && token.InsteadUpTo == 0 && !NumberWords.TryUnit(token.Folded, out _) && QuantityUnits.Frequency(token.Folded) is null && !token.Folded.EndsWith("ly", StringComparison.Ordinal)
            && (Lexicon.ClassOf(token) is WordClass.Content && !Lexicon.IsPlainAdjective(token.Folded) && !Lexicon.IsIn("frame", token.Lemma) || mayBePlain && QuantityUnits.Period(token.Folded) == "minute" && token.Folded.EndsWith('s'));

    /// <summary>A house of one kind, which is none of another kind.</summary>
    private static bool IsHouse(in Token token) => token.InsteadUpTo == 0 && token.Lemma is "hospital" or "clinic" or "school" or "college" or "university" or "hotel" or "restaurant" or "factory" or "warehouse" or "bank" or "museum" or "library" or "theater" or "church" or "prison" or "airport" or "supermarket" or "bakery" or "brewery" or "farm" or "nursery" or "kindergarten" or "pharmacy" or "hostel";

    private static bool IsBorrowed(Token token, SourceScope scope)
        => !token.IsAcronym && !token.IsCoined && DirectionCheck.DirectionOf(token) == 0 && scope.Passages.Any(p => !p.IsFocus && p.Lemmas.Contains(token.Lemma));

    /// <summary>"at Castlegate Tramways": where the entry says that the work was.</summary>
    private static bool IsAtOwnPlace(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => tokens.Take(at).TakeLast(4).Any(t => t.Folded is "at" or "for" or "with") && scope.Passages.Any(p => p.IsName && p.Lemmas.Contains(tokens[at].Lemma));

    /// <summary>The line has the word, or one for which it may stand.</summary>
    private static bool IsOfLine(Passage text, int at, Passage line)
    {
        var word = text.Tokens[at];
        return line.Tokens.Any(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded) && (t.Lemma == word.Lemma || t.Acronym == word.Acronym || Likeness.Of(word.Lemma, t.Lemma) || Words.ShareRoot(word.Lemma, t.Lemma)
            || Thesaurus.MayReplace(word.Lemma, t.Lemma) && !text.Lemmas.Contains(t.Lemma) || Substitution.IsClipping(word.Folded, t.Folded) || t.Lemma.Length > 3 && word.Lemma.Contains(t.Lemma, StringComparison.Ordinal) || word.Lemma.Length > 3 && t.Lemma.Contains(word.Lemma, StringComparison.Ordinal)));
    }

    /// <summary>Another line of the source has two of the words, and tells them of a deed that the text may mean: it is told there.</summary>
    private static bool IsOtherLine(Passage text, List<int> said, SourceScope scope)
        => said.Count > 1 && scope.Passages.Any(p => p is { IsProse: true, IsFocus: false } && said.Count(i => p.Lemmas.Contains(text.Tokens[i].Lemma)) > 1
            && (p.Predicates.Count == 0 || said.Exists(i => p.Predicates.Any(v => v.Lemma == text.Tokens[i].Lemma)) || text.Predicates.Where(c => c.At < said[0] && !text.Tokens[c.At].Folded.EndsWith("ing", StringComparison.Ordinal)).Any(c => Lexicon.IsIn("generic", c.Lemma) || p.Predicates.Any(v => Likeness.Of(c.Lemma, v.Lemma) || Thesaurus.MayReplace(c.Lemma, v.Lemma)))));

    /// <summary>The longest run of equal words in the order of both (longest common subsequence); at most 150 by 150 tokens.</summary>
    private static List<(int Text, int Line)> Pairs(IReadOnlyList<Token> text, IReadOnlyList<Token> line)
    {
        var longest = new int[text.Count + 1, line.Count + 1];
        for (var i = text.Count - 1; i >= 0; i--)
        {
            for (var j = line.Count - 1; j >= 0; j--)
                longest[i, j] = AreSame(text[i], line[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < text.Count && j < line.Count;)
        {
            if (AreSame(text[i], line[j]))
                pairs.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }

    private static bool AreSame(in Token a, in Token b)
        => a.Kind == b.Kind && a.Kind is TokenKind.Word or TokenKind.Number && (a.Folded == b.Folded || a.IsWord && a.Lemma == b.Lemma || AreArticles(a, b));

    private static bool AreArticles(in Token a, in Token b) => a.Folded is "a" or "an" or "the" or "my" or "our" && b.Folded is "a" or "an" or "the" or "my" or "our";
}
