using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>"En tant qu'infirmière, …", "Als Pflegefachfrau …", "Como enfermera, …": what a German, French or Spanish line calls the person is a title of theirs, not of somebody they worked with.</summary>
internal static class AbroadRoleCheck
{
    private const int MaxTitle = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var start = Opening(text.Tokens);
        for (var i = start; start > 0 && i < text.Tokens.Count && i < start + MaxTitle && (text.Tokens[i].IsWord || text.Tokens[i].Surface == "-"); i++)
        {
            var token = text.Tokens[i];
            if (ForeignForms.Doer(token.Folded, scope.Language) is not { } doer)
                continue;
            if (!scope.Passages.Any(p => (!p.IsProse || p.IsFocus && Opening(p.Tokens) > 0) && !p.IsName && p.Tokens.Any(t => t.IsWord && IsSame(t.Folded, doer, scope.Language))))
                findings.Add(new Finding(token, token, "The source does not give this title."));
            return;
        }
    }

    /// <summary>The index after "Als", "En tant que", "En qualité de", "Como", "En calidad de" at the beginning; 0 when the text does not begin so.</summary>
    private static int Opening(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count < 3)
            return 0;
        if (tokens[0].Folded is "als" or "como" or "comme")
            return 1;
        if (tokens[0].Folded != "en" || tokens[1].Folded is not ("tant" or "qualite" or "calidad"))
            return 0;
        var at = 2;
        while (at < tokens.Count && (tokens[at].Folded is "que" or "qu" or "de" or "d" || !tokens[at].IsWord))
            at++;
        return at < tokens.Count ? at : 0;
    }

    /// <summary>The same doer, of whichever gender and whatever stands before in one word ("Fachkrankenpflegerin").</summary>
    private static bool IsSame(string own, string doer, string language)
        => ForeignForms.Doer(own, language) is { } title && (ForeignDeeds.IsAlike(title, doer) || Words.ShareRoot(title, doer) || title.EndsWith(doer, StringComparison.Ordinal) || doer.EndsWith(title, StringComparison.Ordinal));
}
