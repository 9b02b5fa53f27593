using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Revisions;
using Vitae.Core.Tests.Matching;
using Vitae.Core.Tests.Quality;
using Vitae.Testing;

namespace Vitae.Core.Tests;

/// <summary>The web application translates sentences by the templates in <c>web/src/i18n/sentences.de.json</c>: one that is worded otherwise here would stay English there.</summary>
public sealed class SentencesTests
{
    private static readonly IReadOnlyList<Regex> Templates = Read();

    [Fact]
    public void Every_finding_about_a_page_has_a_template()
        => Prop.ForAll(QualityAnalyzerTests.Documents.ToArbitrary(), ui =>
        {
            var report = Pages.Analyze(ui, QualityAnalyzerTests.Job);
            report.Warnings.Concat(report.Suggestions).Concat(report.Readability.Issues).Where(sentence => !IsKnown(sentence)).ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Every_reason_of_a_fit_and_every_gap_has_a_template()
    {
        foreach (var (resume, job) in SampleResumes.All.SelectMany(_ => Postings.All, (resume, job) => (resume, job)))
        {
            var map = EvidenceMapper.Map(resume, job, new DateOnly(2026, 11, 21));
            map.Requirements.Select(requirement => requirement.Gap).OfType<string>().Concat(map.Fit.Parts.Select(part => part.Reason)).Where(sentence => !IsKnown(sentence)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_note_on_what_was_changed_has_a_template()
    {
        foreach (var (resume, job) in SampleResumes.All.Zip(Postings.All))
        {
            var today = new DateOnly(2026, 11, 21);
            var output = ResumeOptimizer.Optimize(resume, job, EvidenceMapper.Map(resume, job, today), new OptimizePreferences(), today);
            output.IterationNotes.ShouldNotBeEmpty();
            var wished = ResumeOptimizer.Optimize(resume, job, EvidenceMapper.Map(resume, job, today), new OptimizePreferences { TargetTitle = "Chief Flurbler" }, today).IterationNotes;
            wished.ShouldContain("The headline is \"Chief Flurbler\", as you wished.");
            wished.Where(sentence => !IsKnown(sentence)).ShouldBeEmpty();
            output.IterationNotes.Where(sentence => !IsKnown(sentence)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_change_that_the_history_tells_has_a_template_and_a_word_for_what_changed()
    {
        foreach (var (verb, subject) in Enum.GetValues<SummaryVerb>().SelectMany(_ => ChangeSummary.Subjects, (verb, subject) => (verb, subject)))
        {
            foreach (var item in new[] { 1, 2 }.SelectMany(count => new[] { [], Enumerable.Range(0, count).Select(at => $"Name {at}").ToArray() }, (count, names) => new SummaryItem { Verb = verb, Subject = subject, Count = count, Names = names }))
            {
                var sentence = EnglishSummary.Sentence(item);
                IsKnown(sentence).ShouldBeTrue(sentence);
                var part = sentence.EndsWith(" changed", StringComparison.Ordinal) ? $"single: {sentence[..^" changed".Length]}" : $"what: {sentence[(sentence.IndexOf(' ', StringComparison.Ordinal) + 1)..]}";
                if (verb != SummaryVerb.Moved) IsKnown(part).ShouldBeTrue(part);
                IsKnown(EnglishSummary.Sentence(item with { Within = "Acme" })).ShouldBeTrue();
            }
        }
    }

    private static bool IsKnown(string sentence) => Templates.Any(template => template.IsMatch(sentence));

    /// <summary>In a template <c>{name}</c> is any text, <c>{#name}</c> a number.</summary>
    private static IReadOnlyList<Regex> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vitae.slnx"))) folder = folder.Parent ?? throw new InvalidOperationException("Vitae.slnx is in no folder above the tests");
        var pairs = JsonSerializer.Deserialize<string[][]>(File.ReadAllText(Path.Combine(folder.FullName, "web/src/i18n/sentences.de.json")))!;
        return [.. pairs.Select(pair => Regex.Replace(Regex.Escape(pair[0]), @"\\\{(\\#)?\w+}", place => place.Groups[1].Success ? "[0-9]+" : ".+?"))
            .Select(pattern => new Regex($"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant))];
    }
}
