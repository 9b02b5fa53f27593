using System.Globalization;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Selection;

/// <summary>
/// What is shown. Nothing is deleted: what does not help is switched off, and only so far that no gap opens: old roles go from the oldest on, never one that ended within ten
/// years, never one that proves something.
/// </summary>
internal static class Inclusion
{
    private const int YearsShown = 10;
    private const int MinRoles = 2;

    public static UiDocument Apply(UiDocument ui, Resume source, Relevance relevance, Locks locks, ResumeLength length, DateOnly today)
    {
        if (length == ResumeLength.Full)
            return ui;
        var work = ui.WorkExperience with { Items = Bullets(Roles(ui.WorkExperience.Items, source, relevance, locks, today), relevance, locks, length) };
        return ui with { WorkExperience = work, AdditionalSections = [.. ui.AdditionalSections.Select((section, at) => Additional(section, at, relevance, locks, length))] };
    }

    private static IReadOnlyList<UiWorkItem> Roles(IReadOnlyList<UiWorkItem> items, Resume source, Relevance relevance, Locks locks, DateOnly today)
    {
        var shown = items.ToArray();
        var oldestFirst = Enumerable.Range(0, Math.Min(items.Count, source.Work.Count))
            .Select(at => (At: at, End: source.Work[at].Period()?.End?.LatestDay(today)))
            .OrderBy(role => role.End ?? DateOnly.MaxValue)
            .ToList();
        var left = items.Count(item => item.Include);
        foreach (var (at, end) in oldestFirst)
        {
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/work/{at}");
            if (end is null || end > today.AddYears(-YearsShown) || left <= MinRoles || relevance.Below(pointer) > 0 || locks.Touches("/work_experience/items/" + at.ToString(CultureInfo.InvariantCulture)))
                break;
            shown[at] = shown[at] with { Include = false };
            left--;
        }

        return shown;
    }

    /// <summary>Of a long role the bullets that speak least to the posting, with neither proof nor number, are switched off.</summary>
    private static IReadOnlyList<UiWorkItem> Bullets(IReadOnlyList<UiWorkItem> items, Relevance relevance, Locks locks, ResumeLength length)
    {
        var most = length == ResumeLength.Short ? 4 : 6;
        return [.. items.Select((item, at) => item.Bullets.Count <= most || locks.Touches(string.Create(CultureInfo.InvariantCulture, $"/work_experience/items/{at}")) ? item : Trimmed(item, most, relevance))];
    }

    private static UiWorkItem Trimmed(UiWorkItem item, int most, Relevance relevance)
    {
        var tooMany = item.Bullets.Count - most;
        var off = item.Bullets.Select((bullet, at) => (bullet, at)).Where(pair => relevance.Of(pair.bullet.Source, pair.bullet.Text) == 0 && !ResultStrength.IsCounted(pair.bullet.Text))
            .Reverse().Take(tooMany).Select(pair => pair.at).ToHashSet();
        return item with { Bullets = [.. item.Bullets.Select((bullet, at) => off.Contains(at) ? bullet with { Include = false } : bullet)] };
    }

    private static UiAdditionalSection Additional(UiAdditionalSection section, int sectionAt, Relevance relevance, Locks locks, ResumeLength length)
    {
        if (locks.Touches(string.Create(CultureInfo.InvariantCulture, $"/additional_sections/{sectionAt}")))
            return section;
        if (section.Key == AdditionalSections.References && section.Items.All(item => item.GetRawText().Contains("request", StringComparison.OrdinalIgnoreCase)))
            return section with { Include = false };
        var most = section.Key switch { AdditionalSections.Projects => length == ResumeLength.Short ? 2 : 4, AdditionalSections.Volunteer or AdditionalSections.Awards when length == ResumeLength.Short => 2, _ => int.MaxValue };
        var tooMany = section.Items.Count - most;
        if (tooMany <= 0)
            return section;
        var off = section.Items.Select((_, at) => at).Where(at => relevance.Below(string.Create(CultureInfo.InvariantCulture, $"/{section.Key}/{at}")) == 0).Reverse().Take(tooMany).ToHashSet();
        return section with { Items = [.. section.Items.Select((item, at) => off.Contains(at) ? AdditionalSections.WithInclude(item, false) : item)] };
    }
}
