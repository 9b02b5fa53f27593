using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>
/// The headline. A headline reads as "this is what I am", so its primary is a title the person held: the one closest to the posting, in the posting's writing when both say the same.
/// A title never held is only ever offered, marked as a target; the person's own wish (<see cref="OptimizePreferences.TargetTitle"/>) is their decision and is used as it is, with a warning when it was never held.
/// </summary>
internal static class Headlines
{
    private const int MaxAlternates = 4;

    public static UiTargetTitle Write(UiTargetTitle own, ResumeFacts facts, JobAnalysis job, OptimizePreferences preferences)
    {
        var asked = Titles.Plain(job.JobTitle ?? "");
        var held = own.Primary.Length > 0 ? [own.Primary, .. facts.HeldTitles] : facts.HeldTitles;
        var primary = preferences.TargetTitle ?? Closest(own.Primary, facts.HeldTitles, asked);
        var alternates = new List<string>();
        if (primary.Length > 0 && facts.Proven.Count >= 2)
            alternates.Add(primary + " | " + string.Join(", ", facts.Proven.Take(3).Select(skill => skill.Name)));
        alternates.AddRange(held.OrderByDescending(title => asked.Length > 0 && Titles.Related(title, asked)));
        if (asked.Length > 0 && !held.Any(title => Titles.Same(title, asked)))
            alternates.Add(Phrasebook.In(facts.Tongue).Target(asked));
        var warning = preferences.TargetTitle is { } wish && !held.Any(title => Titles.Same(title, wish)) ? Phrasebook.In(facts.Tongue).TargetNeverHeld(wish) : null;
        return own with
        {
            Primary = primary,
            Alternates = [.. alternates.Where(title => title.Length > 0 && !string.Equals(title, primary, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxAlternates)],
            Warnings = warning is null ? own.Warnings : [.. own.Warnings.Where(it => it != warning), warning],
        };
    }

    /// <summary>The person's own label or a title they held: the same title as asked first, then the same work, then work of the same kind; the label, then the latest, when equally close.</summary>
    private static string Closest(string label, IReadOnlyList<string> held, string asked)
    {
        if (asked.Length > 0 && label.Length > 0 && SeniorityTerms.Of(asked) is { } level && SeniorityTerms.Of(label) != level
            && held.FirstOrDefault(title => SeniorityTerms.Of(title) == level && Titles.SameWork(title, label)) is { } atLevel)
            return Titles.Plain(atLevel);
        List<string> titles = label.Length > 0 ? [label, .. held] : [.. held];
        if (titles.Count == 0)
            return "";
        if (!Titles.IsBeginners(titles[0]) && !Titles.IsBeginners(asked))
            titles.RemoveAll(Titles.IsBeginners);
        var best = asked.Length == 0 ? titles[0] : titles.MaxBy(title => Closeness(title, asked))!;
        // An earlier title that is only nearer in level would put the person back.
        if (Closeness(best, asked) == 2 && Closeness(titles[0], asked) == 1)
            best = titles[0];
        if (label.Length > 0 && Closeness(best, asked) <= Closeness(label, asked))
            best = label;
        return string.Equals(Titles.Plain(best), asked, StringComparison.OrdinalIgnoreCase) ? asked : best == label ? label : Titles.Plain(best);
    }

    private static int Closeness(string title, string asked)
    {
        if (Titles.Same(title, asked))
            return 4;
        if (Titles.SameWork(title, asked))
            return 3;
        var isLevel = SeniorityTerms.Of(title) == SeniorityTerms.Of(asked);
        return Titles.Related(title, asked) ? isLevel ? 2 : 1 : 0;
    }
}
