using System.Globalization;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>Checks what a document shows against the resume it was made from; what stands there word for word needs no check.</summary>
internal static class DocumentGrounding
{
    public static GroundingReport Check(Resume source, UiDocument ui, GroundingGate gate)
    {
        var unsupported = new List<UnsupportedClaim>();
        if (ui.ProfessionalSummary.Include && ui.ProfessionalSummary.Primary != (source.Basics.Summary ?? ""))
            Add("/ui/professional_summary/primary", null, ui.ProfessionalSummary.Primary);
        for (var item = 0; item < ui.WorkExperience.Items.Count && ui.WorkExperience.Include; item++)
        {
            var role = ui.WorkExperience.Items[item];
            for (var at = 0; at < role.Bullets.Count && role.Include; at++)
            {
                var bullet = role.Bullets[at];
                if (bullet.Include && (bullet.Source.Length == 0 || ResumePointers.Text(source, bullet.Source) != bullet.Text))
                    Add(string.Create(CultureInfo.InvariantCulture, $"/ui/work_experience/items/{item}/bullets/{at}/text"), bullet.Source.Length > 0 ? bullet.Source : RoleOf(role), bullet.Text);
            }
        }

        AddSkills();
        return new GroundingReport { Supported = unsupported.Count == 0, Unsupported = unsupported };

        void Add(string place, string? pointer, string text) => unsupported.AddRange(gate.Check(pointer, text).Select(claim => claim with { Pointer = place }));

        void AddSkills()
        {
            var lines = new Lazy<IReadOnlyList<ResumeLine>>(() => ResumeText.Lines(source));
            var known = SkillParts.NamesOf(source.Skills).Select(SkillNames.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var (name, skills) in SkillGrouping.Named(ui.Skills.Groups))
            {
                for (var at = 0; at < skills.Count && ui.Skills.Include; at++)
                {
                    if (!known.Contains(SkillNames.Key(skills[at])) && !lines.Value.Any(line => WordBounds.Contains(line.Text, skills[at])))
                        Add(string.Create(CultureInfo.InvariantCulture, $"/ui/skills/groups/{name}/{at}"), null, skills[at]);
                }
            }
        }
    }

    /// <summary>The source entry of a role, by what its other bullets come from; null when none tells.</summary>
    private static string? RoleOf(UiWorkItem role)
        => role.Bullets.Select(bullet => bullet.Source.Split('/')).FirstOrDefault(path => path is ["", "work", _, ..]) is [_, _, var index, ..] ? "/work/" + index : null;
}
