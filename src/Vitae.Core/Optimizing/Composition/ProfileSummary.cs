using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>A sentence with the place in the source resume it rests on; null when it rests on the whole resume.</summary>
internal sealed record Sourced(string Text, string? Pointer);

/// <summary>A summary to be: the first opening that the source supports, then the rest as far as it fits.</summary>
internal sealed record SummaryDraft(IReadOnlyList<Sourced> Openings, IReadOnlyList<Sourced> Rest);

/// <summary>The professional summary, put together from facts: title and years from dates, proven skills, the strongest result, a credential the posting asks for.</summary>
internal static class ProfileSummary
{
    private const int MaxSkills = 5;
    private const int MaxResult = 170;

    /// <summary>The drafts, best first, sentence by sentence, so that one that is not supported can be left out.</summary>
    public static IReadOnlyList<SummaryDraft> Drafts(ResumeFacts facts, string headline)
    {
        var phrases = Phrasebook.In(facts.Tongue);
        var title = facts.TitleFor(headline);
        if (title.Length == 0)
            return [];
        var employer = facts.EmployerAs(title);
        Sourced[] opening =
        [
            new(phrases.Profile(title, facts.YearsAs(title), employer?.Name.TrimEnd('.'), employer?.IsCurrent ?? false), null),
            new(phrases.Profile(title, 0, employer?.Name.TrimEnd('.'), employer?.IsCurrent ?? false), null),
            .. facts.HeldTitles.Take(1).Select(Titles.Plain).Select(held => new Sourced(phrases.Profile(held, 0, facts.EmployerAs(held)?.Name.TrimEnd('.'), facts.EmployerAs(held)?.IsCurrent ?? false), null)),
        ];
        var skills = facts.Proven.Where(skill => !skill.IsCredential && skill.IsKnown && !IsTold(title, skill.Name)).Select(skill => facts.Spoken(skill.Name)).Take(MaxSkills).ToList();
        Sourced[] skilled = skills.Count == 0 ? [] : [new(phrases.SkilledIn(skills), null)];
        // Without a tense nothing tells that the deed was another employer's than the one just named.
        var results = facts.Results.Where(result => facts.Tongue == Documents.Tongue.English || employer is null || result.Employer.Trim() == employer.Value.Name).Where(result => result.IsPastDeed || facts.Tongue != Documents.Tongue.English).Where(result => result.Text.Length <= MaxResult)
            .Select(result => new Sourced(AsSentence(result.Text), result.Pointer)).Take(3).ToArray();
        Sourced[] holds = facts.Credentials.Count == 0 ? [] : [new(phrases.Holds(facts.Credentials[0]), facts.Credentials[0].Pointer)];
        return
        [
            new(opening, [.. skilled, .. results.Take(1), .. holds]),
            new(opening, [.. results.Take(2), .. holds]),
            new(opening, skilled),
        ];
    }

    /// <summary>The draft's supported sentences that fit; empty when no opening is supported.</summary>
    public static string Fit(SummaryDraft draft, int maxLength, int? maxWords, Func<Sourced, bool> isSupported)
    {
        if (draft.Openings.FirstOrDefault(isSupported) is not { } opening || opening.Text.Length > maxLength)
            return "";
        var text = opening.Text;
        foreach (var sentence in draft.Rest.Where(isSupported))
        {
            var longer = text + " " + sentence.Text;
            if (longer.Length <= maxLength && (maxWords is null || BulletRewriter.CountWords(longer) <= maxWords))
                text = longer;
        }

        return text;
    }

    /// <summary>The person's own summary within limits: whole sentences from its beginning.</summary>
    public static string Shortened(string text, int maxLength, int? maxWords)
    {
        if (text.Length <= maxLength && (maxWords is null || BulletRewriter.CountWords(text) <= maxWords))
            return text;
        var end = 0;
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0 && at < maxLength; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (maxWords is null || BulletRewriter.CountWords(text[..(at + 1)]) <= maxWords)
                end = at + 1;
        }

        return text[..end];
    }

    /// <summary>"Software engineer … skilled in software engineering" says one thing twice.</summary>
    private static bool IsTold(string title, string skill)
    {
        var told = WordStems.English.Of(title);
        return WordStems.English.Of(skill).All(told.Contains);
    }

    private static string AsSentence(string text) => text.EndsWith('.') ? text : text + ".";
}
