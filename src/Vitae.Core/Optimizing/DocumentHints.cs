using System.Globalization;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>What a document says otherwise than its source: edited, new and left out texts, each with its pointer.</summary>
internal static class DocumentHints
{
    public static IReadOnlyList<DiffHint> Of(Resume source, UiDocument ui)
    {
        var hints = new List<DiffHint>();
        AddText(hints, "/ui/target_title/primary", source.Basics.Label, ui.TargetTitle.Include ? ui.TargetTitle.Primary : "");
        AddText(hints, "/ui/professional_summary/primary", source.Basics.Summary, ui.ProfessionalSummary.Include ? ui.ProfessionalSummary.Primary : "");
        var shown = new HashSet<string>(StringComparer.Ordinal);
        for (var item = 0; item < ui.WorkExperience.Items.Count; item++)
        {
            var role = ui.WorkExperience.Items[item];
            for (var at = 0; at < role.Bullets.Count && role.Include && ui.WorkExperience.Include; at++)
            {
                var bullet = role.Bullets[at];
                if (!bullet.Include)
                    continue;
                shown.Add(bullet.Source);
                AddText(hints, string.Create(CultureInfo.InvariantCulture, $"/ui/work_experience/items/{item}/bullets/{at}/text"), bullet.Source.Length == 0 ? null : ResumePointers.Text(source, bullet.Source), bullet.Text);
            }
        }

        for (var work = 0; work < source.Work.Count; work++)
        {
            for (var at = 0; at < source.Work[work].Highlights.Count; at++)
            {
                var pointer = string.Create(CultureInfo.InvariantCulture, $"/work/{work}/highlights/{at}");
                if (!shown.Contains(pointer))
                    hints.Add(new DiffHint(pointer, DiffHintKind.Removed, source.Work[work].Highlights[at], null));
            }
        }

        return hints;
    }

    private static void AddText(List<DiffHint> hints, string pointer, string? before, string after)
    {
        var was = string.IsNullOrEmpty(before) ? null : before;
        if (was == after || was is null && after.Length == 0)
            return;
        hints.Add(new DiffHint(pointer, was is null ? DiffHintKind.New : after.Length == 0 ? DiffHintKind.Removed : DiffHintKind.Edited, was, after.Length == 0 ? null : after));
    }
}
