using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish summaries: a degree above the highest of the source ("titulaire d'un BTS" of a CAP), a degree in what none of its papers is of ("titulado en Ingeniería").</summary>
internal static class AbroadDegreesCheck
{
    private const int Reach = 5;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var papers = scope.Passages.Where(p => !p.IsProse).ToList();
        var own = scope.Passages.Where(p => !p.IsProse || p.IsFocus).SelectMany(QualificationCheck.AllDegreesIn).Select(d => d.Degree.IscedLevel).ToList();
        if (own.Count == 0)
            return;
        var highest = own.Max();
        foreach (var (first, last, degree) in QualificationCheck.AllDegreesIn(text))
        {
            if (degree.IscedLevel > highest && IsHeldBy(text.Tokens, first))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source does not show this degree."));
        }

        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (Lexicon.IsIn("graduate-abroad", text.Tokens[i].Folded) && text.Tokens[i + 1].Folded == "en" && text.Tokens[i + 2] is { IsWord: true } subject && !IsOfPaper(subject, papers, scope) && !IsShortOrLongForm(text.Tokens, i + 2, scope))
                findings.Add(new Finding(text.Tokens[i], subject, "The source names another subject."));
        }
    }

    /// <summary>"titulaire d'un BTS", "con una Licenciatura", "mit Diplom": right after a word of having it; not "encadrement d'étudiants de master".</summary>
    private static bool IsHeldBy(IReadOnlyList<Token> tokens, int first)
        => first == 0 || tokens.Skip(Math.Max(0, first - Reach)).Take(Math.Min(Reach, first)).Any(t => Lexicon.IsIn("degree-holder-abroad", t.Folded));

    /// <summary>"ADE" for Administración y Dirección de Empresas, or the other way round.</summary>
    private static bool IsShortOrLongForm(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => tokens[i].IsAcronym && (scope.HoldsExactly(tokens[i]) || AcronymCheck.IsSpelledOut(tokens[i].Acronym, scope)) || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsReadingOfSource(tokens, i, scope);

    private static bool IsOfPaper(Token subject, List<Passage> papers, SourceScope scope)
        => papers.Exists(p => p.Tokens.Any(t => t.IsWord && (t.Folded == subject.Folded || t.Folded.Length > 4 && ForeignForms.Key(t.Folded, scope.Language) == ForeignForms.Key(subject.Folded, scope.Language) || ForeignDeeds.IsAlike(t.Folded, subject.Folded) || Words.ShareRoot(t.Folded, subject.Folded))));
}
