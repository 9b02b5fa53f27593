using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>"Fluent in Dutch" where the source says "Dutch: basic". Levels are those of the Common European Framework, and the words resumes have for them.</summary>
internal static class LanguageLevelCheck
{
    private const int Reach = 8;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (scope.Languages.Count == 0)
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (LevelOf(text.Tokens[i].Folded) is not (> 2 and var claimed) || (i > 0 && text.Tokens[i - 1].Folded == "non"))
                continue;
            foreach (var at in LanguagesNear(text.Tokens, i))
            {
                if (Languages.Find(text.Tokens[at].Surface) is { } language && scope.Languages.TryGetValue(language.Code, out var level) && level < claimed)
                    findings.Add(new Finding(text.Tokens[Math.Min(i, at)], text.Tokens[Math.Max(i, at)], $"The source does not say that {language.Name} is spoken so well."));
            }
        }
    }

    /// <summary>0 for a beginner to 6 for a native speaker; null for a word that is no level.</summary>
    public static int? LevelOf(string folded) => folded switch
    {
        "beginner" or "beginners" or "a1" or "grundkenntnisse" or "notions" or "debutant" or "principiante" => 0,
        "basic" or "elementary" or "a2" or "limited" or "basico" or "basique" or "elemental" or "grundlegend" or "conversational" => 1,
        "intermediate" or "b1" or "intermediaire" or "intermedio" or "mittelstufe" => 2,
        "b2" or "professional" or "working" or "avance" or "avanzado" or "fortgeschritten" or "gut" => 3,
        "advanced" or "proficient" or "c1" or "business" or "verhandlungssicher" => 4,
        "fluent" or "fluently" or "c2" or "fliessend" or "courant" or "couramment" or "fluido" or "fluida" or "bilingual" or "bilingue" or "zweisprachig" => 5,
        "native" or "muttersprache" or "muttersprachler" or "muttersprachlerin" or "maternelle" or "nativo" or "nativa" or "materna" => 6,
        _ => null,
    };

    /// <summary>The languages a level is said of: "fluent in English, French and Dutch", "fluent Spanish", "speaks Polish fluently". Another level between takes over.</summary>
    private static IEnumerable<int> LanguagesNear(IReadOnlyList<Token> tokens, int level)
    {
        var after = false;
        for (var i = level + 1; i < tokens.Count && i <= level + Reach && LevelOf(tokens[i].Folded) is null && (tokens[i].IsWord || tokens[i].Surface is "," or "/" or "&"); i++)
        {
            if (IsLanguage(tokens[i]))
            {
                after = true;
                yield return i;
            }
            else if (after && tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded) && tokens[i].Folded is not ("y" or "e" or "de" or "del" or "en" or "et" or "du" or "und" or "sowie"))
            {
                yield break;
            }
        }

        if (!after && level > 0 && (tokens[level - 1].IsCapitalized || IsLanguage(tokens[level - 1])))
            yield return level - 1;
    }

    private static bool IsLanguage(in Token token) => token.IsWord && (token.IsCapitalized || token.Surface.Length > 4) && Languages.Find(token.Surface) is not null;
}
