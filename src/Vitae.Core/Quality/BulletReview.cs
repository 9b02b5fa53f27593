using Vitae.Core.Knowledge;

namespace Vitae.Core.Quality;

/// <summary>One bullet, judged. Length counts in every language written with spaces; everything else is judged in English only.</summary>
/// <param name="Points">0 to 100.</param>
/// <param name="Complies">Right length and, in English, an action verb first.</param>
internal sealed record BulletReview(int Words, double Points, bool Complies, IReadOnlyList<string> Issues)
{
    private const int MinWords = 12;
    private const int MaxWords = 20;

    /// <summary>German compounds need fewer words, Spanish and French articles more.</summary>
    private const int LeewayInOtherLanguages = 4;

    private const int TooManyAbbreviations = 3;

    private const int MaxLength = 2_000;

    private static readonly HashSet<string> Unspaced = new(["zh", "ja", "th"], StringComparer.Ordinal);

    private static readonly HashSet<string> FormsOfBe = new(["was", "were", "been", "being", "is", "are", "be"], StringComparer.Ordinal);

    /// <summary>Words before a roman one: "Phase I".</summary>
    private static readonly HashSet<string> Numbered = new(["phase", "type", "level", "tier", "grade", "class", "part", "title", "stage", "division", "category", "group", "volume", "unit"], StringComparer.Ordinal);

    public static BulletReview Of(PageText bullet, IReadOnlySet<string> postingWords, string language)
    {
        var text = bullet.Text.Trim();
        text = text[..Math.Min(text.Length, MaxLength)];
        var words = PageWords.Of(bullet.Text);
        var length = Unspaced.Contains(language) ? null : LengthFault(words.Count, language == "en" ? 0 : LeewayInOtherLanguages);
        List<Fault> faults = length is null ? [] : [length];
        var opensWithAction = true;
        if (language == "en")
        {
            var opening = OpeningFault(text, words);
            opensWithAction = opening is null;
            faults.AddRange(new[] { opening, PassiveFault(words), AbbreviationFault(words, postingWords) }.OfType<Fault>());
            faults.AddRange(PhraseFaults(text));
        }

        return new BulletReview(
            words.Count, Math.Max(0, 100 - faults.Sum(fault => fault.Points)), length is null && opensWithAction, [.. faults.Select(fault => $"{bullet.Place} {fault.Message}")]);
    }

    private static Fault? LengthFault(int words, int leeway)
    {
        if (words > MaxWords + leeway)
        {
            return new(FormattableString.Invariant($"has {words} words: cut to {MaxWords}"), words > (2 * MaxWords) + leeway ? 40 : 25);
        }

        return words < MinWords - leeway
            ? new(FormattableString.Invariant($"has {words} {(words == 1 ? "word" : "words")}: say what you did, with what and what came of it, in {MinWords} to {MaxWords}"), 2 * words < MinWords - leeway ? 40 : 25)
            : null;
    }

    private static Fault? OpeningFault(string text, IReadOnlyList<string> words)
    {
        if (WeakPhrases.FindMentions(text).FirstOrDefault(mention => mention.Start == 0 && mention.Value.Kind == WeakPhraseKind.WeakOpening) is { Value: { } weak })
        {
            return new($"opens with “{weak.Phrase}”, which tells a duty: open with what you did", 25);
        }

        if (BulletOpening.Of(text) is not { IsAction: false } opening)
        {
            return null;
        }

        return opening.Word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && words.Count > 1 && BulletOpening.Of(words[1]) is { IsAction: true }
            ? new($"opens with “{opening.Word}”: begin with “{words[1]}”", 15)
            : new($"opens with “{opening.Word}”: begin with an action verb", 25);
    }

    private static Fault? PassiveFault(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var participle = words[i + 1].EndsWith("ly", StringComparison.Ordinal) && i + 2 < words.Count ? words[i + 2] : words[i + 1];
            if (FormsOfBe.Contains(TextFolding.Fold(words[i])) && IsParticiple(TextFolding.Fold(participle)))
            {
                return new($"is passive (“{words[i]} {participle}”): say who did it, beginning with the verb", 15);
            }
        }

        return null;
    }

    private static bool IsParticiple(string word)
        => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && WordForms.Lemma(word) != word) || (ActionVerbs.Find(word) is { } verb && verb.Past == word && verb.Base != word);

    private static IEnumerable<Fault> PhraseFaults(string text)
    {
        var phrases = WeakPhrases.FindMentions(text).Where(mention => IsMeant(text, mention)).Select(mention => mention.Value).Distinct().ToList();
        var pronouns = phrases.Where(phrase => phrase.Kind == WeakPhraseKind.Pronoun).Select(phrase => $"“{phrase.Phrase}”").ToList();
        if (pronouns.Count > 0)
        {
            yield return new Fault($"speaks of {string.Join(", ", pronouns)}: leave the person out", 15);
        }

        foreach (var phrase in phrases.Where(phrase => phrase.Kind != WeakPhraseKind.Pronoun))
        {
            yield return phrase.Kind switch
            {
                WeakPhraseKind.Filler => new Fault($"has the filler “{phrase.Phrase}”: leave it out, or give the number", 5),
                WeakPhraseKind.Cliche => new Fault($"says “{phrase.Phrase}”, as everybody does: say what you did instead", 10),
                _ => new Fault($"says “{phrase.Phrase}”: a plainer verb is more believable", 5),
            };
        }
    }

    private static bool IsMeant(string text, Mention<WeakPhrase> mention)
    {
        var written = text.AsSpan(mention.Start, mention.Length);
        var before = PageWords.Of(text[Math.Max(0, mention.Start - 20)..mention.Start]);
        return mention.Value.Kind switch
        {
            WeakPhraseKind.WeakOpening => false,
            WeakPhraseKind.Pronoun when written.Length > 1 => written.IndexOfAnyInRange('a', 'z') >= 0,
            WeakPhraseKind.Pronoun => written is "I" && !(before.Count > 0 && Numbered.Contains(TextFolding.Fold(before[^1]))),
            _ => true,
        };
    }

    private static Fault? AbbreviationFault(IReadOnlyList<string> words, IReadOnlySet<string> postingWords)
    {
        // Capitals side by side are a title or a shout, no abbreviations.
        bool IsCapitals(int at) => at >= 0 && at < words.Count && words[at].Length is >= 2 and <= 6 && words[at].All(char.IsAsciiLetterUpper);
        var unknown = Enumerable.Range(0, words.Count).Where(at => IsCapitals(at) && !IsCapitals(at - 1) && !IsCapitals(at + 1)).Select(at => words[at])
            .Where(word => !postingWords.Contains(TextFolding.Fold(word)) && SkillTaxonomy.Find(word) is null).Distinct().ToList();
        return unknown.Count >= TooManyAbbreviations ? new($"has abbreviations few outside will know ({string.Join(", ", unknown.Take(5))}): spell them out", 10) : null;
    }

    /// <param name="Message">What follows "Bullet 3 at Acme".</param>
    private sealed record Fault(string Message, double Points);
}
