using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Quality;

internal enum VerbTense { Past, Present }

/// <summary>The word an English bullet opens with, judged by the verbs that the rule writer knows, so that the two agree.</summary>
/// <param name="Root">The dictionary form, by which repeated openings are counted.</param>
/// <param name="Past">Its past form; null when it is no verb that is known.</param>
/// <param name="IsAction">Whether it is an action verb, or by its form the past of one. A word that may be a noun ("support") has the benefit of the doubt.</param>
/// <param name="Tense">Null when it is no verb for certain, or the same in both tenses.</param>
internal sealed record BulletOpening(string Word, string Root, string? Past, bool IsAction, VerbTense? Tense)
{
    private const int MaxLength = 400;

    private static readonly HashSet<string> AfterNouns = new(["of", "and", "for", "on", "in", "at", "to", "from", "or", "&"], StringComparer.Ordinal);

    /// <summary>Null for a text without words.</summary>
    public static BulletOpening? Of(string text)
    {
        var line = new Line(text[..Math.Min(text.Length, MaxLength)]);
        if (line.Count == 0 || !line[0].Core.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var word = line[0].Core;
        if (EnglishVerbs.Find(word) is not var (verb, form))
        {
            return Unknown(word);
        }

        var looksLikeNoun = form switch
        {
            VerbForm.Past => false,
            VerbForm.Gerund => EnglishVerbs.IsOftenGerundNoun(verb),
            _ => EnglishVerbs.IsOftenNoun(verb),
        };
        var isVerb = line[0].After.Length == 0 && (!looksLikeNoun || Coordination.OpensAsVerb(line, 0, verb, form));
        var isNoun = looksLikeNoun && !isVerb && (line.Count == 1 || line[0].After.Length > 0 || AfterNouns.Contains(line[1].Lower));
        VerbTense? tense = form switch
        {
            VerbForm.Past => VerbTense.Past,
            VerbForm.Any => null,
            _ => isVerb ? VerbTense.Present : null,
        };
        return new BulletOpening(word, verb.Base, verb.Past, !isNoun, tense);
    }

    private static BulletOpening Unknown(string word)
    {
        var folded = TextFolding.Fold(word);
        var lemma = WordForms.Lemma(folded);
        var isPast = lemma != folded && folded.EndsWith("ed", StringComparison.Ordinal);
        return new BulletOpening(word, lemma, null, isPast || ActionVerbs.Find(word) is not null, isPast ? VerbTense.Past : null);
    }
}
