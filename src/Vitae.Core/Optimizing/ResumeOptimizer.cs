using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Selection;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>
/// Makes the resume for one posting by the playbook: a headline the person may claim, a summary of facts, bullets that tell the deed and answer the posting first, skills grouped and ordered, what does not
/// help switched off. It selects, orders and rewords; it never adds a fact. Same input, same bytes.
/// </summary>
public static class ResumeOptimizer
{
    /// <param name="evidence">The map of <paramref name="job"/> over <paramref name="source"/>.</param>
    /// <param name="today">The day by which current roles and years are told.</param>
    /// <param name="writer">Who rewords bullets; the <see cref="RuleWriter"/> when null.</param>
    public static StructuredOutput Optimize(Resume source, JobAnalysis job, EvidenceMap evidence, OptimizePreferences preferences, DateOnly today, IWriter? writer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(preferences);
        var own = UiDocuments.FromResume(source);
        own = own with { WorkExperience = SummaryBullets.Spread(own.WorkExperience, source) };
        var before = LinkKeeping.Without(own);
        var locks = new Locks(preferences.LockedFields, before);
        var relevance = new Relevance(job, evidence, preferences.KeywordsToEmphasize);
        var gate = new GroundingGate(source, preferences.ConfirmedFacts, today);
        var writing = new BulletWriting(source, writer ?? new RuleWriter(), gate, locks, relevance, new PostingWords(job), preferences, today);
        var work = writing.Write(before.WorkExperience);
        var facts = new ResumeFacts(source, job, evidence, relevance, work, today);
        var isTitleWished = !string.IsNullOrWhiteSpace(preferences.TargetTitle);
        var title = Headlines.Write(before.TargetTitle, facts, job, preferences);
        var after = before with
        {
            TargetTitle = title,
            WorkExperience = work,
            Skills = locks.Touches("/skills") ? before.Skills : SkillSelection.Select(before.Skills, source, job, evidence, facts.Proven, preferences),
            SectionOrder = Ordered(before.SectionOrder, source, today),
        };
        after = Inclusion.Apply(after, source, relevance, locks, preferences.Length, today);
        var measure = new ProofMeasure(source, job, today);
        var summary = new SummaryWriting(facts, preferences, gate, writing)
            .Write(before.ProfessionalSummary, title.Primary, texts => measure.Best(texts, text => after with { ProfessionalSummary = before.ProfessionalSummary with { Primary = text } }));
        after = ProofKeeping.Keep(before, after with { ProfessionalSummary = summary }, measure, isTitleWished);
        after = locks.Restore(before, after with { WorkExperience = after.WorkExperience with { Warnings = ChangeNotes.Questions(after.WorkExperience, facts) } });
        var notes = ChangeNotes.Write(before, after, facts, isTitleWished);
        after = LinkKeeping.Restore(own, after);
        after = after with { LockedFields = locks.Pointers, Extensions = ConfirmedFacts.Carry(after, preferences.ConfirmedFacts) };
        var letter = facts.Tongue == Tongue.Other ? null : CoverLetter.Write(facts, job, after.TargetTitle.Primary, preferences, gate.IsSupported);
        var document = new StructuredOutput
        {
            Analysis = job,
            RequirementEvidenceMap = evidence.Requirements,
            Ui = after,
            CoverNote = letter is null ? null : letter with { Body = writing.Spelled(letter.Body) },
            IterationNotes = notes,
            Targeting = new Targeting("", ""),
            TailoredResumeText = new TailoredResumeText { FileNameSuggestion = "", AtsPlainText = "" },
            ResumeJson = source,
            Qa = new QualityReport(),
        };
        return StructuredOutputDeriver.Derive(source, document, gate, new PageReadings(), today);
    }

    /// <summary>Somebody who has just graduated and has worked for less than two years shows the education first, unless they gave the sections an order of their own.</summary>
    private static IReadOnlyList<string> Ordered(IReadOnlyList<string> order, Resume source, DateOnly today)
    {
        var graduates = source.Education.Select(education => education.Period()).Any(period => period?.End is { } end && end.LatestDay(today) >= today.AddYears(-2));
        if (DocumentMarks.Of(source).SectionOrder is not null || !graduates || Experience.TotalMonths(source, today) >= 24)
            return order;
        var others = order.Where(section => section != SectionTitles.Education).ToList();
        others.Insert(Math.Max(0, others.IndexOf(SectionTitles.Work)), SectionTitles.Education);
        return others;
    }
}
