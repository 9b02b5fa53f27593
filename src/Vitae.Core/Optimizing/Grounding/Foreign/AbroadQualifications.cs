using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>Degrees, papers and titles in German, French and Spanish: the same degree by another name, a diploma that no field of the source gives, a post without the "deputy" or the "trainee" before it.</summary>
internal static class AbroadQualifications
{
    /// <summary>Tokens of a summary that name a paper of the source in other words.</summary>
    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = new HashSet<int>();
        if (!scope.IsWhole)
            return held;
        var fields = scope.Passages.Where(p => !p.IsProse).ToList();
        var own = fields.SelectMany(p => QualificationCheck.AllDegreesIn(p)).ToList();
        foreach (var (first, last, degree) in QualificationCheck.AllDegreesIn(text))
        {
            if (own.Exists(o => o.Degree.IscedLevel == degree.IscedLevel && (o.Degree.Name == degree.Name || IsGeneric(degree.Name) || IsGeneric(o.Degree.Name))))
                held.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        var speaks = own.Count > 0 || text.Tokens.Any(t => t.Folded is "ausbildung" or "lehre") && fields.Exists(p => p.Tokens.Any(t => t.Folded is "ausbildung" or "lehre")) || fields.Exists(p => p.IsName && p.Tokens.Any(t => t.IsWord && t.Surface.Length > 1 && text.Tokens.Any(own => own.Folded == t.Folded)));
        for (var i = 0; speaks && i < text.Tokens.Count; i++)
        {
            if (IsFrame(text.Tokens[i].Folded))
                held.Add(i);
        }

        return held;
    }

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var own = scope.Passages.Where(p => !p.IsProse || p.IsFocus).SelectMany(QualificationCheck.AllDegreesIn).ToList();
        foreach (var (first, last, degree) in QualificationCheck.AllDegreesIn(text))
        {
            if (own.Count > 0 && degree.Name.Contains("Business Administration", StringComparison.Ordinal) && !own.Exists(o => o.Degree.Name == degree.Name))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source does not show this degree."));
        }

        var academic = text.Tokens.FirstOrDefault(t => t.IsWord && Words.StartsWithAny(t.Folded, "hochschul", "universitats") && Words.EndsWithAny(t.Folded, "diplom", "abschluss", "studium"));
        if (academic.Folded is not null && own.Count > 0 && own.TrueForAll(o => o.Degree.IscedLevel < 6))
            findings.Add(new Finding(academic, academic, "The source does not show this degree."));
        FindTitle(text, scope, findings);
    }

    private static bool IsGeneric(string name) => name.EndsWith("'s Degree", StringComparison.Ordinal) || name is "Doctorate" or "Doctorat" or "Doctorado";

    private static bool IsFrame(string folded)
        => Lexicon.IsIn("paper-frame-abroad", folded);

    /// <summary>"Filialleiterin bei der Harrow GmbH" of a deputy there, or of what was held elsewhere.</summary>
    private static void FindTitle(Passage text, SourceScope scope, List<Finding> findings)
    {
        var posts = Posts(scope);
        var at = posts.Select(p => LinkTo(text.Tokens, p.Employer)).FirstOrDefault(i => i > 0);
        if (at <= 0)
            return;
        var here = posts.Where(p => LinkTo(text.Tokens, p.Employer) > 0).ToList();
        var from = Math.Max(0, Enumerable.Range(0, at - 1).LastOrDefault(i => Lexicon.IsIn("earlier-abroad", text.Tokens[i].Folded), -1) + 1);
        var title = text.Tokens.Take(at).Skip(from).Where(t => t.IsWord).ToList();
        if (title.Count is 0 or > 6 || title.Exists(t => t.Folded is "mit" or "avec" or "con"))
            return;
        var head = title.Find(t => t.Folded.Length > 3 && posts.Exists(p => p.Title.Tokens.Any(o => IsSame(o, t))));
        if (head.Folded is not null && LowOf(head.Folded) is not 2 && !here.Exists(p => p.Title.Tokens.Any(o => IsSame(o, head))))
        {
            findings.Add(new Finding(head, head, "The source gives this title elsewhere."));
            return;
        }

        var marks = title.Select(t => LowOf(t.Folded)).Where(m => m > 0).ToList();
        var low = here.Select(p => p.Title.Tokens.Select(t => LowOf(t.Folded)).FirstOrDefault(m => m > 0)).ToList();
        if (low.Count == 0 || low.Contains(0))
            return;
        var isLower = low.Exists(marks.Contains);
        if (!isLower && (marks.Count > 0 || IsPerson(title[0].Folded, scope.Language)))
            findings.Add(new Finding(title[0], title[0], "The source gives a lower title there."));
    }

    private static List<(Passage Employer, Passage Title)> Posts(SourceScope scope)
    {
        var posts = new List<(Passage, Passage)>();
        for (var i = 0; i + 1 < scope.Passages.Count; i++)
        {
            if (scope.Passages[i].IsName && !scope.Passages[i + 1].IsProse && !scope.Passages[i + 1].IsName && !scope.Passages[i + 1].Tokens.Any(t => t.Kind == TokenKind.Number) && scope.Passages[i].Tokens.Any(t => t.IsCapitalized))
                posts.Add((scope.Passages[i], scope.Passages[i + 1]));
        }

        return posts;
    }

    /// <summary>Index of the "bei", "chez", "en" before the employer's name; 0 when the text does not name it so.</summary>
    private static int LinkTo(IReadOnlyList<Token> tokens, Passage employer)
    {
        var name = employer.Tokens.First(t => t.IsCapitalized || t.IsWord).Folded;
        for (var i = 2; i < tokens.Count; i++)
        {
            if (!tokens[i].IsCapitalized || tokens[i].Folded != name)
                continue;
            if (Lexicon.IsIn("employed-at-abroad", tokens[i - 1].Folded))
                return i - 1;
            if (tokens[i - 1].Folded is "der" or "la" or "dem" or "l" && Lexicon.IsIn("employed-at-abroad", tokens[i - 2].Folded))
                return i - 2;
        }

        return 0;
    }

    private static bool IsSame(Token own, Token said)
        => own.IsWord && (own.Folded == said.Folded || own.Folded.Length > 5 && said.Folded.Length > 5 && own.Folded.AsSpan().CommonPrefixLength(said.Folded) >= Math.Max(5, Math.Min(own.Folded.Length, said.Folded.Length) - 2));

    /// <summary>The rank below the full post: 1 an internship, 2 an apprenticeship, 3 a job beside one's studies, 4 a deputy, 5 a help, 6 a junior; 0 for any other word.</summary>
    private static int LowOf(string folded)
    {
        if (Lexicon.BeginningOf("low-abroad", folded) is { } start)
            return Lexicon.NumberOf("low-abroad", start);
        return folded.Contains("prakti", StringComparison.Ordinal) ? 1 : folded.Contains("assisten", StringComparison.Ordinal) ? 5 : 0;
    }

    private static bool IsPerson(string folded, string language)
    {
        if (ForeignForms.Doer(folded, language) is not null || Lexicon.IsIn("rank-abroad", folded) || folded is "senior" or "responsable" or "second" or "seconde" or "segundo" or "segunda")
            return true;
        foreach (var ending in (ReadOnlySpan<string>)(language switch { "de" => ["er", "erin", "eur", "eurin", "koch", "kochin", "frau", "mann", "kraft"], "fr" => ["eur", "euse", "rice", "ier", "iere", "iste"], _ => ["dor", "dora", "sor", "sora", "tor", "tora", "ista", "ero", "era"] }))
        {
            if (folded.Length > ending.Length + 1 && folded.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
