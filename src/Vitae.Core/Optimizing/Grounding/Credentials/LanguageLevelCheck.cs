using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

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
                if (!scope.IsEnglish && at > i && HasOwnLevel(text.Tokens, at, i))
                    continue;
                if (Languages.Find(text.Tokens[at].Surface) is { } language && scope.Languages.TryGetValue(language.Code, out var level) && level < claimed)
                    findings.Add(new Finding(text.Tokens[Math.Min(i, at)], text.Tokens[Math.Max(i, at)], $"The source does not say that {language.Name} is spoken so well."));
            }
        }
    }

    /// <summary>"inglés B2 y francés B1", "Muttersprache Deutsch, Französisch B2": a level behind a language is that of the language, and the one before it is not.</summary>
    private static bool HasOwnLevel(IReadOnlyList<Token> tokens, int language, int level)
    {
        if (level > 0 && IsLanguage(tokens[level - 1]))
            return true;
        for (var i = level + 1; i < language; i++)
        {
            if (LevelOf(tokens[i].Folded) is not null)
                return true;
        }

        for (var i = language + 1; i < tokens.Count && i <= language + 4 && !IsLanguage(tokens[i]) && tokens[i].Surface is not ("," or ";"); i++)
        {
            if (LevelOf(tokens[i].Folded) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Words for a level that a language beside them has at least: "nociones de inglés" of one who has A2.</summary>
    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = new HashSet<int>();
        for (var i = 0; scope.Languages.Count > 0 && i < text.Tokens.Count; i++)
        {
            if (!text.Tokens[i].IsWord || LevelOf(text.Tokens[i].Folded) is not { } claimed)
                continue;
            for (var at = Math.Max(0, i - 4); at < text.Tokens.Count && at <= i + 4; at++)
            {
                if (IsLanguage(text.Tokens[at]) && Languages.Find(text.Tokens[at].Surface) is { } language && scope.Languages.TryGetValue(language.Code, out var level) && level >= claimed)
                    held.Add(i);
            }
        }

        return held;
    }

    /// <summary>0 for a beginner to 6 for a native speaker; null for a word that is no level.</summary>
    public static int? LevelOf(string folded) => folded switch
    {
        "beginner" or "beginners" or "a1" or "grundkenntnisse" or "grundkenntnissen" or "nociones" or "notions" or "debutant" or "principiante" => 0,
        "basic" or "elementary" or "a2" or "limited" or "basico" or "basique" or "elemental" or "grundlegend" or "conversational" => 1,
        "intermediate" or "b1" or "intermediaire" or "intermedio" or "mittelstufe" => 2,
        "b2" or "professional" or "working" or "avance" or "avanzado" or "fortgeschritten" or "fortgeschrittene" or "fortgeschrittenes" or "gut" or "gute" or "gutes" or "guten" or "gutem" => 3,
        "advanced" or "proficient" or "c1" or "business" or "verhandlungssicher" or "verhandlungssicheres" or "verhandlungssicherem" or "verhandlungssichere" => 4,
        "fluent" or "fluently" or "c2" or "fliessend" or "fliessendes" or "fliessendem" or "fliessende" or "courant" or "couramment" or "fluido" or "fluida" or "bilingual" or "bilingue" or "zweisprachig" => 5,
        "native" or "muttersprache" or "muttersprachler" or "muttersprachlerin" or "maternelle" or "nativo" or "nativa" or "materna" => 6,
        _ => null,
    };

    /// <summary>The languages a level is said of: "fluent in English, French and Dutch", "fluent Spanish", "speaks Polish fluently". Another level between takes over.</summary>
    private static IEnumerable<int> LanguagesNear(IReadOnlyList<Token> tokens, int level)
    {
        if (level > 1 && tokens[level - 1].Folded is "als" or "como" or "comme" or "as" or "auf" && IsLanguage(tokens[level - 2]))
        {
            yield return level - 2;
            yield break;
        }

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
