using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Quality;

/// <summary>What is found in the texts of a page, each looked at once. Kept by whoever judges many states of one document against one posting. Used by one thread at a time.</summary>
internal sealed class PageReadings
{
    private const int MaxLength = 4_000;

    private readonly Dictionary<string, string[]> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, MentionContext Context), IReadOnlyList<string>> skills = [];
    private readonly Dictionary<string, BulletOpening?> openings = new(StringComparer.Ordinal);
    private readonly Dictionary<(PageText Bullet, string Language), BulletReview> reviews = [];
    private HashSet<string>? postingWords;

    /// <summary>As much of a text as is looked at.</summary>
    public static string Cut(string? text) => text is null ? "" : text[..Math.Min(text.Length, MaxLength)];

    /// <summary>Its words, each brought to one form.</summary>
    public string[] FormsOf(string? text)
    {
        var cut = Cut(text);
        if (!forms.TryGetValue(cut, out var words))
            forms[cut] = words = [.. PageWords.Of(TextFolding.Fold(cut)).Select(word => WordForms.American(WordForms.Lemma(word)))];
        return words;
    }

    /// <summary>The ids of the skills that it names.</summary>
    public IReadOnlyList<string> SkillsIn(string? text, MentionContext context)
    {
        var key = (Cut(text), context);
        if (!skills.TryGetValue(key, out var ids))
            skills[key] = ids = [.. SkillTaxonomy.FindMentions(key.Item1, context).Select(mention => mention.Skill.Id).Distinct()];
        return ids;
    }

    public BulletOpening? OpeningOf(string text)
    {
        if (!openings.TryGetValue(text, out var opening))
            openings[text] = opening = BulletOpening.Of(text);
        return opening;
    }

    public BulletReview ReviewOf(PageText bullet, JobAnalysis job, string language)
    {
        if (!reviews.TryGetValue((bullet, language), out var review))
            reviews[(bullet, language)] = review = BulletReview.Of(bullet, postingWords ??= WordsOf(job), language);
        return review;
    }

    private static HashSet<string> WordsOf(JobAnalysis job)
    {
        IReadOnlyList<string>?[] lists = [job.MustHaveSkills, job.NiceToHaveSkills, job.DomainKeywords, job.ComplianceOrRegulatory, job.Tooling, job.ScreeningKeywords, job.Responsibilities];
        return lists.SelectMany(list => list ?? []).OfType<string>().SelectMany(text => PageWords.Of(TextFolding.Fold(text))).ToHashSet(StringComparer.Ordinal);
    }
}
