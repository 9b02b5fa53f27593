using System.Collections.Frozen;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>
/// "British and Italian suppliers" for "suppliers in the UK and Italy", and the other way round. That somebody dealt with a country does not make them speak its language: "conversational Japanese" must
/// stand in the source as such.
/// </summary>
internal static class Nationalities
{
    private const int MaxNameWords = 3;

    private static readonly Lazy<(FrozenDictionary<string, string> Names, FrozenDictionary<string, string> Adjectives)> Tables = new(Read);

    /// <summary>A country, or what is of one, that the source speaks of under either word.</summary>
    public static bool IsHeld(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => CodeAt(tokens, i) is { } code && scope.Lands.Any(l => l == code || (l.StartsWith(code, StringComparison.Ordinal) && l[code.Length] == '-'));

    /// <summary>The countries a passage speaks of; see <see cref="CodeAt"/>.</summary>
    public static IEnumerable<string> Of(Passage passage)
        => Enumerable.Range(0, passage.Tokens.Count).Select(i => CodeAt(passage.Tokens, i)).OfType<string>();

    /// <summary>"fluent Japanese", "speaks Japanese" where the source has no such language.</summary>
    public static bool IsUnheldLanguage(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (tokens[i].Surface.Length < 4 || !(tokens[i].IsCapitalized || scope.Language is "fr" or "es") || !SpeaksAround(tokens, i) || IsAttributive(tokens, i) || Languages.Find(tokens[i].Surface) is not { } language)
            return false;
        return !scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && (t.Folded == tokens[i].Folded || ((t.IsCapitalized || scope.Language is "fr" or "es") && t.Surface.Length > 3 && Languages.Find(t.Surface)?.Code == language.Code && Countries.Find(t.Surface) is null))));
    }

    private static bool SpeaksAround(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = Math.Max(0, i - 3); at < tokens.Count && at <= i + 2; at++)
        {
            if (at != i && tokens[at].IsWord && (IsLevel(tokens[at].Folded) || IsSpeech(tokens[at])))
                return true;
        }

        return false;
    }

    private static bool IsLevel(string folded) => LanguageLevelCheck.LevelOf(folded) is not null;

    private static bool IsSpeech(in Token token)
        => token.Lemma is "speak" or "speaker" or "language" or "translate" or "translator" or "interpreter" or "sprache" or "sprachkenntnisse" or "kenntnisse" or "langue" or "idioma" or "parle" or "habla" || token.Folded is "speaking" or "spoken" or "skills" or "hablado";

    /// <summary>ISO 3166-1 alpha-2, or a code of the table for a part of a country or of the world; null when the word is no country and says nothing of one.</summary>
    private static string? CodeAt(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (!token.IsWord || token.Folded.Length < 2)
            return null;
        var (names, adjectives) = Tables.Value;
        if (adjectives.TryGetValue(token.Folded, out var code) || (i > 0 && adjectives.TryGetValue(Before(tokens, i) + "-" + token.Folded, out code)))
            return IsAttributive(tokens, i) && !(token.Folded == "polish" && !token.IsCapitalized) ? code : null;
        if (names.TryGetValue(token.Folded, out code) && token.IsCapitalized)
            return code;
        if (!token.IsCapitalized)
            return null;
        return token.Surface is "US" or "USA" ? "US" : CountryAt(tokens, i);
    }

    private static string Before(IReadOnlyList<Token> tokens, int i) => tokens[i - 1].Surface == "-" && i > 1 ? tokens[i - 2].Folded : tokens[i - 1].Folded;

    /// <summary>The country whose name of up to three words the token is in.</summary>
    private static string? CountryAt(IReadOnlyList<Token> tokens, int i)
    {
        for (var length = MaxNameWords; length > 0; length--)
        {
            for (var first = Math.Max(0, i - length + 1); first <= i && first + length <= tokens.Count; first++)
            {
                if (tokens[first].IsCapitalized && Countries.Find(string.Join(' ', tokens.Skip(first).Take(length).Select(t => t.Surface))) is { } country)
                    return country.Code;
            }
        }

        return null;
    }

    /// <summary>"British, Italian and Taiwanese suppliers", "fournisseurs italiens": said of a thing, and of no language.</summary>
    private static bool IsAttributive(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1;
        while (next < tokens.Count && (IsJoint(tokens[next]) || Tables.Value.Adjectives.ContainsKey(tokens[next].Folded)))
            next++;
        if (next < tokens.Count && IsNoun(tokens[next]))
            return true;
        var before = i - 1;
        while (before >= 0 && (IsJoint(tokens[before]) || Tables.Value.Adjectives.ContainsKey(tokens[before].Folded)))
            before--;
        return before >= 0 && !tokens[i].IsCapitalized && IsNoun(tokens[before]) && !(next < tokens.Count && IsLevel(tokens[next].Folded));
    }

    private static bool IsJoint(in Token token) => token.Surface is "," or "/" or "&" or "-" || token.Folded is "and" or "or" or "und" or "oder" or "et" or "ou" or "y" or "e";

    private static bool IsNoun(in Token token) => token.IsWord && !Lexicon.IsFunctionWord(token.Folded) && !IsLevel(token.Folded) && !IsSpeech(token);

    private static (FrozenDictionary<string, string> Names, FrozenDictionary<string, string> Adjectives) Read()
    {
        var (names, adjectives) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var line in Lexicon.ReadLines("grounding-nationalities.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var stroke = Array.IndexOf(words, "/");
            for (var i = 1; i < words.Length; i++)
            {
                if (i != stroke)
                    (i < stroke ? names : adjectives).TryAdd(words[i], words[0]);
            }
        }

        return (names.ToFrozenDictionary(), adjectives.ToFrozenDictionary());
    }
}
