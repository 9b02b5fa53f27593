using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>What a document no longer shows of what its source proved.</summary>
/// <param name="Requirements">How many requirements were proven and are no longer.</param>
/// <param name="Fit">Points of the overall fit that were lost, as they are shown.</param>
/// <param name="ExactFit">The same before rounding; negative when the fit is better.</param>
internal readonly record struct ProofLoss(int Requirements, int Fit, double ExactFit) : IComparable<ProofLoss>
{
    public bool IsNone => Requirements == 0 && Fit == 0;

    public int CompareTo(ProofLoss other) => (Requirements, IsNone ? 0 : ExactFit).CompareTo((other.Requirements, other.IsNone ? 0 : other.ExactFit));
}

/// <summary>Measures a document by the evidence that is left in what it shows.</summary>
internal sealed class ProofMeasure(Resume source, JobAnalysis job, DateOnly today)
{
    private readonly FitMeasure measure = new(job, today);
    private readonly Tongue tongue = Tongues.Of(source);
    private (IReadOnlyList<EvidenceStatus> Statuses, double Fit)? before;

    public ProofLoss LossOf(UiDocument document)
    {
        var (was, fit) = before ??= measure.Of(source);
        var (now, left) = measure.Of(UiToResume.Convert(document, tongue));
        var lost = was.Zip(now).Count(pair => pair.First == EvidenceStatus.Exact && pair.Second != EvidenceStatus.Exact);
        return new ProofLoss(lost, Math.Max(0, FitScorer.Shown(fit) - FitScorer.Shown(left)), fit - left);
    }

    /// <summary>The first that loses nothing, else the first of those that lose least.</summary>
    public T Best<T>(IEnumerable<T> choices, Func<T, UiDocument> document)
    {
        var (best, least) = (default(T), default(ProofLoss));
        var isFirst = true;
        foreach (var choice in choices)
        {
            var loss = LossOf(document(choice));
            if (isFirst || loss.CompareTo(least) < 0)
                (best, least, isFirst) = (choice, loss, false);
            if (loss.IsNone)
                break;
        }

        return best!;
    }
}
