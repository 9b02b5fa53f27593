using System.Globalization;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>Recomputes on every save what follows from the part a person edits, so that the document never disagrees with itself.</summary>
public static class StructuredOutputDeriver
{
    /// <summary>The document with <c>resume_json</c>, <c>tailored_resume_text</c>, <c>skills_block</c>, <c>targeting</c>, <c>qa</c>, the preview, the summary of parts and <c>grounding</c> computed from its <c>ui</c>.</summary>
    /// <param name="source">The resume it was made from.</param>
    public static StructuredOutput Derive(Resume source, StructuredOutput document, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(document);
        return Derive(source, document, new GroundingGate(source, ConfirmedFacts.Of(document.Ui), today), new PageReadings(), today);
    }

    /// <param name="gate">Remembers what it has judged while the document was made.</param>
    /// <param name="readings">Remembers what it has found on other states of the page, for the same posting.</param>
    internal static StructuredOutput Derive(Resume source, StructuredOutput document, GroundingGate gate, PageReadings readings, DateOnly today)
    {
        var ui = document.Ui;
        var resume = UiDocuments.ToResume(ui);
        var text = PlainResumeText.Write(resume, ui.SectionOrder);
        var summary = ui.ProfessionalSummary.Include ? ui.ProfessionalSummary.Primary : "";
        var headline = ui.TargetTitle.Include ? ui.TargetTitle.Primary : "";
        var fields = ui.ContactInformation.Fields;
        ui = ui with { IncludePartsSummary = Parts(ui), Preview = new UiPreview { LivePreviewText = text, DiffHints = DocumentHints.Of(source, ui) } };
        return document with
        {
            Ui = ui,
            ResumeJson = resume,
            Targeting = new Targeting(headline, summary),
            SkillsBlock = SkillsBlock(resume, ui),
            TailoredResumeText = new TailoredResumeText
            {
                FileNameSuggestion = FileNameSuggestion.Of(fields.FirstName, fields.LastName, Titles.Plain(document.Analysis.JobTitle ?? headline), document.Analysis.Company),
                AtsPlainText = text,
                Notes = Notes(document.RequirementEvidenceMap),
            },
            Qa = QualityAnalyzer.Analyze(ui, document.Analysis, document.RequirementEvidenceMap, today, readings),
            Grounding = DocumentGrounding.Check(source, ui, gate),
        };
    }

    private static string SkillsBlock(Resume resume, UiDocument ui)
    {
        if (!ui.Skills.Include)
            return "";
        var titles = SectionTitles.In(UiToResume.TongueOf(ui));
        var own = resume.Skills.Where(skill => skill.Keywords.Count > 0 && !string.IsNullOrWhiteSpace(skill.Name)).ToList();
        var lines = own.Count > 1
            ? SkillLine.Of(resume.Skills).Select(line => line.Members.Count > 0 ? (string.IsNullOrWhiteSpace(line.Label) ? "" : line.Label + ": ") + string.Join(", ", line.Members) : line.Label ?? "")
            : SkillGrouping.Named(ui.Skills.Groups).Where(group => group.Skills.Count > 0).Select(group => titles.Of(group.Name) + ": " + string.Join(", ", group.Skills));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Notes(IReadOnlyList<RequirementEvidence> evidence)
    {
        var musts = evidence.Where(it => it.Kind == Jobs.RequirementKind.MustHave).ToList();
        if (musts.Count == 0)
            return "";
        var proven = musts.Count(it => it.Status == EvidenceStatus.Exact);
        var missing = musts.Where(it => it.Status == EvidenceStatus.Missing).Select(it => it.Requirement).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{proven} of {musts.Count} must-haves proven") + (missing.Count > 0 ? "; not shown: " + string.Join(", ", missing) + "." : ".");
    }

    private static IReadOnlyList<string> Parts(UiDocument ui)
    {
        var roles = ui.WorkExperience.Items;
        var shown = roles.Where(role => role.Include).ToList();
        List<string> parts =
        [
            Part("Summary", ui.ProfessionalSummary.Include && ui.ProfessionalSummary.Primary.Length > 0 ? 1 : 0, 1),
            Part("Roles", ui.WorkExperience.Include ? shown.Count : 0, roles.Count),
            Part("Bullets", ui.WorkExperience.Include ? shown.Sum(role => role.Bullets.Count(bullet => bullet.Include)) : 0, roles.Sum(role => role.Bullets.Count)),
            Part("Education", ui.Education.Include ? ui.Education.Items.Count(item => item.Include) : 0, ui.Education.Items.Count),
            Part("Certifications", ui.Certifications.Include ? ui.Certifications.Items.Count(item => item.Include) : 0, ui.Certifications.Items.Count),
            Part("Skills", ui.Skills.Include ? SkillGrouping.All(ui.Skills.Groups).Count() : 0, SkillGrouping.All(ui.Skills.Groups).Concat(SkillGrouping.All(ui.Skills.Alternates)).Count()),
        ];
        parts.AddRange(ui.AdditionalSections.Select(section => Part(section.Title.Length > 0 ? section.Title : section.Key, section.Include ? section.Items.Count(AdditionalSections.IsIncluded) : 0, section.Items.Count)));
        return parts;
    }

    private static string Part(string name, int shown, int all) => string.Create(CultureInfo.InvariantCulture, $"{name}: {shown} of {all}");
}
