using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>Grades of which a person has one: a fellow is no member, an assistant head no deputy head, a trainee not qualified, a volunteer not paid, and the Royal Society is not that of Chemistry.</summary>
internal static class GradeCheck
{
    private const int Reach = 5;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            FindMembership(text.Tokens, i, scope, findings);
            FindRank(text.Tokens, i, scope, findings);
        }
    }

    /// <summary>"Fellow of the Institute of …" where the paper says "Associate member of the Institute of …".</summary>
    private static void FindMembership(IReadOnlyList<Token> tokens, int i, SourceScope scope, List<Finding> findings)
    {
        if (!IsMember(tokens[i].Folded) || i + 2 >= tokens.Count || tokens[i + 1].Folded != "of")
            return;
        var start = tokens[i + 2].Folded == "the" ? i + 3 : i + 2;
        var end = start;
        while (end < tokens.Count && (tokens[end].IsCapitalized || (tokens[end].Folded is "of" or "and" or "for" or "in" or "the" && end + 1 < tokens.Count && tokens[end + 1].IsCapitalized)))
            end++;
        if (end - start < 2)
            return;
        string[] body = [.. tokens.Skip(start).Take(end - start).Select(t => t.Folded)];
        var papers = scope.Passages.Where(p => !p.IsProse || p.IsFocus).Select(p => (Passage: p, At: At(p.Tokens, body))).Where(p => p.At > 0).ToList();
        if (papers.Count == 0)
        {
            if (scope.Passages.FirstOrDefault(p => p.IsName && p.Tokens.Any(t => GradeOf(t.Folded) > 0) && body.All(w => p.Tokens.Any(t => t.Folded == w))) is { } like)
                findings.Add(new Finding(tokens[start], tokens[end - 1], $"The source names another body (\"{string.Join(' ', like.Tokens.Select(t => t.Surface))}\")."));
            return;
        }

        if (papers.TrueForAll(p => p.At + body.Length + 1 < p.Passage.Tokens.Count && p.Passage.Tokens[p.At + body.Length].Folded == "of" && p.Passage.Tokens[p.At + body.Length + 1].IsCapitalized))
            findings.Add(new Finding(tokens[start], tokens[end - 1], $"The source names another body (\"{string.Join(' ', papers[0].Passage.Tokens.Select(t => t.Surface))}\")."));
        else if (papers.TrueForAll(p => p.Passage.Tokens.Any(t => GradeOf(t.Folded) > 0) && !HasGrades(p.Passage, tokens, i)))
            findings.Add(new Finding(tokens[i], tokens[i], $"The source says \"{string.Join(' ', papers[0].Passage.Tokens.Select(t => t.Surface))}\"."));
    }

    /// <summary>The grade that the text names is one of the paper, and a grade below that of a member is not left out.</summary>
    private static bool HasGrades(Passage paper, IReadOnlyList<Token> tokens, int at)
    {
        var said = tokens.Skip(Math.Max(0, at - 1)).Take(Math.Min(2, at + 1)).Select(t => GradeOf(t.Folded)).Where(g => g > 0).ToList();
        return said.TrueForAll(g => paper.Tokens.Any(t => GradeOf(t.Folded) == g)) && (said.Exists(g => g is not Member) || !paper.Tokens.Any(t => GradeOf(t.Folded) is Lower or Student));
    }

    private const int Member = 1;
    private const int Fellow = 2;
    private const int Lower = 3;
    private const int Student = 4;
    private const int Full = 5;
    private const int Honorary = 6;

    private static bool IsMember(string folded) => folded is "member" or "fellow" or "associate" or "membership" or "fellowship" or "licentiate" or "affiliate";

    private static int GradeOf(string folded) => folded switch
    {
        "member" or "membership" => Member,
        "fellow" or "fellowship" => Fellow,
        "associate" or "affiliate" or "licentiate" => Lower,
        "student" or "graduate" or "trainee" => Student,
        "full" => Full,
        "honorary" => Honorary,
        _ => 0,
    };

    private static int At(IReadOnlyList<Token> tokens, string[] words)
        => Enumerable.Range(0, Math.Max(0, tokens.Count - words.Length + 1)).FirstOrDefault(i => words.Select((w, k) => tokens[i + k].Folded == w).All(same => same), -1);

    /// <summary>A word before the title of the person that another of its kind has in the source: "assistant head teacher" for "deputy head teacher", "qualified optician" for "trainee optician".</summary>
    private static void FindRank(IReadOnlyList<Token> tokens, int i, SourceScope scope, List<Finding> findings)
    {
        var kind = RankAt(tokens, i);
        if (kind == 0 || HeadAfter(tokens, i) is not { } head)
            return;
        var own = scope.Passages.Where(p => !p.IsProse && !p.IsName && p.Tokens.Count < 10 && p.Tokens.Any(t => t.Lemma == head.Lemma)).ToList();
        if (own.Count > 0 && own.TrueForAll(p => Enumerable.Range(0, p.Tokens.Count).Any(at => Excludes(kind, RankAt(p.Tokens, at))) && !Enumerable.Range(0, p.Tokens.Count).Any(at => RankAt(p.Tokens, at) == kind)) && !scope.Passages.Any(p => p.IsProse && !p.IsFocus && p.Tokens.Any(t => t.Folded == tokens[i].Folded)))
            findings.Add(new Finding(tokens[i], head, $"The source says \"{string.Join(' ', own[0].Tokens.Select(t => t.Surface))}\"."));
    }

    private static Token? HeadAfter(IReadOnlyList<Token> tokens, int i)
    {
        Token? head = null;
        for (var at = i + 1; at < tokens.Count && at <= i + Reach && (tokens[at].IsWord || tokens[at].Surface == "-") && !Lexicon.IsFunctionWord(tokens[at].Folded); at++)
        {
            if (tokens[at].IsWord && (TitleCatalog.IsHead(tokens[at].Folded) || SourceScope.IsAgent(tokens[at].Lemma) || Lexicon.ClassOf(tokens[at]) == WordClass.Title))
                head = tokens[at];
        }

        return head;
    }

    private static int RankAt(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count && tokens[i + 1].Surface == "-" ? i + 2 : i + 1;
        if (tokens[i].Folded is "full" or "part" && next < tokens.Count && tokens[next].Folded == "time")
            return tokens[i].Folded == "full" ? 11 : 10;
        return RankOf(tokens[i].Folded);
    }

    private static int RankOf(string folded) => folded switch
    {
        "assistant" or "asst" or "asst." => 1,
        "deputy" or "vice" => 2,
        "acting" or "interim" => 3,
        "associate" => 4,
        "trainee" or "apprentice" or "student" or "intern" => 5,
        "volunteer" or "voluntary" or "unpaid" => 6,
        "qualified" or "registered" or "licensed" or "chartered" or "certified" => 7,
        "staff" or "paid" or "salaried" or "employed" => 8,
        "full" or "distinguished" => 9,
        _ => 0,
    };

    private static bool Excludes(int said, int source) => (said, source) switch
    {
        (1 or 2 or 3 or 4 or 9, 1 or 2 or 3 or 4) => said != source,
        (7, 5) or (10, 11) or (11, 10) => true,
        (8, 6 or 5) => true,
        _ => false,
    };
}
