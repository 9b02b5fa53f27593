using Vitae.Core.Knowledge;

namespace Vitae.Core.Quality;

internal enum VerbTense { Past, Present }

/// <summary>The word an English bullet opens with.</summary>
/// <param name="Verb">The action verb it is a form of; null when it is none that is known.</param>
/// <param name="IsAction">Whether it is an action verb, or by its form the past of one.</param>
/// <param name="Tense">Null when it is no verb, an -ing form, or the same in both tenses.</param>
internal sealed record BulletOpening(string Word, Verb? Verb, bool IsAction, VerbTense? Tense)
{
    /// <summary>Null for a text without words.</summary>
    public static BulletOpening? Of(string text)
    {
        var words = PageWords.Of(text[..Math.Min(text.Length, 400)]);
        if (words.Count == 0)
        {
            return null;
        }

        var folded = TextFolding.Fold(words[0]);
        var verb = ActionVerbs.Find(words[0]);
        var isPastByForm = verb is null && folded.EndsWith("ed", StringComparison.Ordinal) && WordForms.Lemma(folded) != folded;
        var isNoun = words.Count > 1 && TextFolding.Fold(words[1]) is "of" or "and" or "for" && verb is not null && folded == verb.Base;
        return new BulletOpening(words[0], verb, (verb is not null && !isNoun) || isPastByForm, isNoun ? null : TenseOf(folded, verb, isPastByForm));
    }

    private static VerbTense? TenseOf(string word, Verb? verb, bool isPastByForm)
    {
        if (verb is null)
        {
            return isPastByForm ? VerbTense.Past : null;
        }

        var (present, past) = (WordForms.American(verb.Base), WordForms.American(verb.Past));
        if (present == past || word.EndsWith("ing", StringComparison.Ordinal))
        {
            return null;
        }

        return word == verb.Base || WordForms.American(word) == present || word.EndsWith('s') ? VerbTense.Present : VerbTense.Past;
    }
}
