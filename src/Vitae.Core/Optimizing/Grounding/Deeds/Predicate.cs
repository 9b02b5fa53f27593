namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>How strong a claim a verb makes.</summary>
internal enum VerbClass
{
    Learn,
    Assist,
    Intend,

    /// <summary>"worked on": took part in doing, no more.</summary>
    Work,
    Use,
    Do,
    Make,
    Introduce,
    Manage,
    Lead,
    Own,
}

/// <summary>A verb of a sentence with the words it acts on.</summary>
/// <param name="At">Index of the verb's token.</param>
/// <param name="Class">Its strength; that of the verb that governs it when that one is weaker ("helped write").</param>
/// <param name="Objects">Lemmas of the content words up to the end of its clause.</param>
internal sealed record Predicate(int At, string Lemma, VerbClass Class, IReadOnlyList<string> Objects)
{
    /// <summary>Not the person's own deed: "drawings produced by technicians", "after the schedule was changed", "where the client asked".</summary>
    public bool IsOthers { get; init; }

    /// <summary>"by training them" after "supported the new staff".</summary>
    public bool IsMeansOfHelp { get; init; }
}
