using Vitae.Core.Jobs;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>The cover note: who applies, what the person did that the posting asks for, nothing about feelings or about the company that the posting does not say. 90 to 120 words.</summary>
internal static class CoverLetter
{
    public const int MinWords = 90;
    public const int MaxWords = 120;
    private const int MaxDeeds = 3;
    private const int MaxDeed = 170;

    /// <param name="isSupported">Whether the source supports a sentence at its pointer.</param>
    public static CoverNote Write(ResumeFacts facts, JobAnalysis job, string headline, OptimizePreferences preferences, Func<Sourced, bool> isSupported)
    {
        var phrases = Phrasebook.In(facts.Tongue);
        var title = string.IsNullOrWhiteSpace(job.JobTitle) ? null : Titles.Plain(job.JobTitle);
        var most = preferences.WordLimits.CoverNote ?? MaxWords;
        var least = Math.Min(MinWords, most - 15);
        var letter = new Letter(phrases.Greeting, phrases.Applying(title, string.IsNullOrWhiteSpace(job.Company) ? null : job.Company.Trim()), phrases.Closing(preferences.Tone), facts.Name);
        if (Introduction(facts, phrases, headline).FirstOrDefault(isSupported) is { } myself)
            letter.TryAdd(letter.Opening, myself.Text, most);
        var skills = facts.Proven.Where(skill => skill.Kind == RequirementKind.MustHave).Concat(facts.Proven.Where(skill => skill.Kind != RequirementKind.MustHave)).Select(skill => facts.Spoken(skill.Name)).Take(4).ToList();
        if (skills.Count > 0)
            letter.TryAdd(letter.Opening, phrases.Proves(skills), most);
        foreach (var deed in Deeds(facts, phrases, isSupported))
            letter.TryAdd(letter.Body, deed, most - 10);

        foreach (var sentence in phrases.Padding(preferences.Tone))
        {
            if (letter.Words < least || letter.End.Count == 0)
                letter.TryAdd(letter.End, sentence, most);
        }

        return new CoverNote(phrases.Subject(title, facts.Name), letter.ToString());
    }

    /// <summary>The strongest results as sentences, those of one employer together, what is done now before what was done.</summary>
    private static IEnumerable<string> Deeds(ResumeFacts facts, Phrasebook phrases, Func<Sourced, bool> isSupported)
        => facts.Results.Where(result => result.Text.Length <= MaxDeed && (result.IsPastDeed || result.IsCurrent || facts.Tongue != Documents.Tongue.English))
            .Where(result => phrases.Deed(result.Text, result.Employer, 0) is { } deed && isSupported(new Sourced(deed, result.Pointer)))
            .Take(MaxDeeds).GroupBy(result => result.Employer, StringComparer.Ordinal).OrderByDescending(group => group.Any(result => result.IsCurrent))
            .SelectMany(group => group.Select((result, nth) => phrases.Deed(result.Text, result.Employer, nth)!));

    private static IEnumerable<Sourced> Introduction(ResumeFacts facts, Phrasebook phrases, string headline)
    {
        var title = facts.TitleFor(headline);
        if (title.Length == 0)
            yield break;
        yield return Myself(title, facts.YearsAs(title));
        yield return Myself(title, 0);
        if (facts.HeldTitles.Count > 0)
            yield return Myself(Titles.Plain(facts.HeldTitles[0]), 0);

        Sourced Myself(string held, int years)
        {
            var employer = facts.EmployerAs(held);
            return new Sourced(phrases.Myself(held, years, employer?.Name.TrimEnd('.'), employer?.IsCurrent ?? false), null);
        }
    }

    private sealed class Letter(string greeting, string applying, string closing, string name)
    {
        public List<string> Opening { get; } = [applying];

        public List<string> Body { get; } = [];

        public List<string> End { get; } = [];

        public int Words => BulletRewriter.CountWords(ToString());

        public bool TryAdd(List<string> paragraph, string sentence, int most)
        {
            if (Words + BulletRewriter.CountWords(sentence) > most)
                return false;
            paragraph.Add(sentence);
            return true;
        }

        public override string ToString()
            => string.Join("\n\n", new[] { greeting, string.Join(' ', Opening), string.Join(' ', Body), string.Join(' ', End), closing + (name.Length > 0 ? "\n" + name : "") }.Where(part => part.Length > 0));
    }
}
