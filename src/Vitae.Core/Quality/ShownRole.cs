using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;

namespace Vitae.Core.Quality;

/// <summary>A role that is switched on.</summary>
/// <param name="Pointer">JSON pointer of the role in the structured output.</param>
/// <param name="Name">The employer, with the title where two roles have the same employer; the title alone, or words for neither, where it has none.</param>
internal sealed record ShownRole(string Pointer, UiWorkItem Item, string Name)
{
    public const string Section = "/ui/work_experience/";

    /// <summary>True when the role runs to the day or beyond, false when it has ended, null when its end is not told.</summary>
    public bool? IsCurrent(DateOnly today) => PartialDate.TryParse(Item.EndDate, out var end) ? end.IsPresent || end.LatestDay(today) >= today : null;

    public static IReadOnlyList<ShownRole> In(UiDocument ui)
    {
        if (ui.WorkExperience is not { Include: true } work)
        {
            return [];
        }

        var shown = PageTextReader.Present(work.Items).Where(entry => entry.Item.Include).ToList();
        var employers = shown.CountBy(entry => entry.Item.Company ?? "").ToDictionary();
        return [.. shown.Select(entry => new ShownRole($"{Section}items/{entry.Index}", entry.Item, NameOf(entry.Item, employers[entry.Item.Company ?? ""] > 1)))];
    }

    private static string NameOf(UiWorkItem item, bool isOneOfSeveral) => item switch
    {
        { Company.Length: > 0, Title.Length: > 0 } when isOneOfSeveral => $"{item.Company} ({item.Title})",
        { Company.Length: > 0 } => item.Company,
        { Title.Length: > 0 } => item.Title,
        _ => "a role without a name",
    };
}
