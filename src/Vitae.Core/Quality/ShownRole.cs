using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;

namespace Vitae.Core.Quality;

/// <summary>A role that is switched on.</summary>
/// <param name="Pointer">JSON pointer of the role in the structured output.</param>
internal sealed record ShownRole(string Pointer, UiWorkItem Item)
{
    /// <summary>The employer, else the title, else words for neither.</summary>
    public string Name => Item switch
    {
        { Company.Length: > 0 } => Item.Company,
        { Title.Length: > 0 } => Item.Title,
        _ => "a role without a name",
    };

    /// <summary>True when the role runs to the day or beyond, false when it has ended, null when its end is not told.</summary>
    public bool? IsCurrent(DateOnly today) => PartialDate.TryParse(Item.EndDate, out var end) ? end.IsPresent || end.LatestDay(today) >= today : null;

    public static IReadOnlyList<ShownRole> In(UiDocument ui)
        => ui.WorkExperience is { Include: true } work
            ? [.. PageTextReader.Present(work.Items).Where(entry => entry.Item.Include).Select(entry => new ShownRole($"/ui/work_experience/items/{entry.Index}", entry.Item))]
            : [];
}
