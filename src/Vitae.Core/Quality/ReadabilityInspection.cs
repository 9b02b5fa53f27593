using Vitae.Core.Jobs;

namespace Vitae.Core.Quality;

/// <summary>
/// How well the bullets read. Each bullet starts at 100 points and loses them for what <see cref="BulletReview"/> finds; the score is the average, less
/// 5 for each verb that opens too many bullets and 5 for a summary with overlong sentences. Without bullets there is nothing to read, and the score is 0.
/// </summary>
internal static class ReadabilityInspection
{
    private const int MaxSentenceWords = 30;

    private const int RepeatedOpening = 4;

    private const int PointsForRepetition = 5;

    public static Readability Inspect(IReadOnlyList<PageText> texts, JobAnalysis job, string language, PageReadings readings)
    {
        var bullets = texts.Where(text => text.Kind == PageTextKind.Bullet).ToList();
        if (bullets.Count == 0)
        {
            return new Readability { Issues = ["There is no bullet on the page: say for each role what you did and what came of it"] };
        }

        var reviews = bullets.ConvertAll(bullet => readings.ReviewOf(bullet, job, language));
        var general = (language == "en" ? RepeatedOpenings(bullets, readings) : []).Concat(LongSentences(texts)).ToList();
        return new Readability
        {
            Overall = Inspection.ToScore(reviews.Average(review => review.Points) - (PointsForRepetition * general.Count)),
            BulletCompliance = Inspection.ToScore(100.0 * reviews.Count(review => review.Complies) / reviews.Count),
            AverageWordsPerBullet = Math.Round(reviews.Average(review => review.Words), 1, MidpointRounding.AwayFromZero),
            Issues = Inspection.Limit(general.Concat(reviews.SelectMany(review => review.Issues))),
        };
    }

    private static IEnumerable<string> RepeatedOpenings(List<PageText> bullets, PageReadings readings)
        => bullets.Select(bullet => readings.OpeningOf(bullet.Text)).OfType<BulletOpening>().Where(opening => opening.IsAction)
            .GroupBy(opening => opening.Root)
            .Where(group => group.Count() >= RepeatedOpening && group.Count() * 5 > bullets.Count)
            .Select(group => FormattableString.Invariant($"{group.Count()} bullets open with “{group.First().Word}”: use other verbs for some"));

    private static IEnumerable<string> LongSentences(IReadOnlyList<PageText> texts)
        => texts.Where(text => text.Kind == PageTextKind.Summary)
            .SelectMany(text => text.Text.Split(['.', '!', '?', ';']), (_, sentence) => PageWords.Of(sentence).Count)
            .Where(words => words > MaxSentenceWords).Take(1)
            .Select(words => FormattableString.Invariant($"A sentence of the summary has {words} words: split it, {MaxSentenceWords} are enough"));
}
