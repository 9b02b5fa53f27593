using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>
/// What the saves of documents made from one resume have in common, worked out once: the facts of that resume, the verdict on each text, how each line answers the posting. It gives what
/// <see cref="StructuredOutputDeriver.Derive(Resume, StructuredOutput, DateOnly)"/> gives and the fit of <see cref="EvidenceMapper.Map(Resume, JobAnalysis, DateOnly)"/>. Safe for use by many threads, of which
/// one works at a time.
/// </summary>
/// <param name="source">The resume that the documents were made from.</param>
public sealed class DerivationMemory(Resume source)
{
    /// <summary>After so many uses it begins anew, so that the texts of a long day's typing do not add up.</summary>
    private const int MaxUses = 300;

    private readonly Lock turn = new();
    private (GroundingGate Gate, IReadOnlyList<string> Facts, DateOnly Today, int Uses)? judged;
    private (Posting Posting, byte[] Analysis, int Uses)? matched;

    private readonly Lazy<string> text = new(() => PlainResumeText.Write(source, []));

    public Resume Source => source;

    /// <summary>What the source says, as plain text.</summary>
    public string SourceText => text.Value;

    /// <summary>The document with its computed parts.</summary>
    public StructuredOutput Derive(StructuredOutput document, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(document);
        lock (turn) return StructuredOutputDeriver.Derive(source, document, GateOf(ConfirmedFacts.Of(document.Ui), today), MatchOf(document.Analysis).Readings, today);
    }

    /// <summary>How well a resume, the source or what a document makes of it, fits a posting: 0 to 100.</summary>
    public int FitOf(Resume resume, JobAnalysis job, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(resume);
        ArgumentNullException.ThrowIfNull(job);
        lock (turn)
        {
            var (profile, reader, table, _) = MatchOf(job);
            var person = new ResumeProfile(resume, today, reader);
            return FitScorer.Shown(FitScorer.Sum(profile, new ResumeMatch(profile, person, table), person));
        }
    }

    private GroundingGate GateOf(IReadOnlyList<string> facts, DateOnly today)
    {
        if (judged is { } kept && kept.Today == today && kept.Uses < MaxUses && kept.Facts.SequenceEqual(facts, StringComparer.Ordinal))
        {
            judged = kept with { Uses = kept.Uses + 1 };
            return kept.Gate;
        }

        var gate = new GroundingGate(source, facts, today);
        judged = (gate, facts, today, 1);
        return gate;
    }

    private Posting MatchOf(JobAnalysis job)
    {
        var analysis = JsonSerializer.SerializeToUtf8Bytes(job, ContractJson.JobAnalysis);
        if (matched is { } kept && kept.Uses < MaxUses && kept.Analysis.AsSpan().SequenceEqual(analysis))
        {
            matched = kept with { Uses = kept.Uses + 1 };
            return kept.Posting;
        }

        var profile = new JobProfile(job);
        var posting = new Posting(profile, new StatementReader(profile.Stems), new MatchTable(profile), new PageReadings());
        matched = (posting, analysis, 1);
        return posting;
    }

    /// <summary>What was judged for one posting.</summary>
    private sealed record Posting(JobProfile Job, StatementReader Reader, MatchTable Table, PageReadings Readings);
}
