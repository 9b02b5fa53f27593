namespace Vitae.Core.Matching;

/// <summary>A statement that proves a requirement, or points to it.</summary>
/// <param name="Strength">How much it proves, 0 to 1.</param>
/// <param name="IsShown">Whether a reader would take it for evidence; what is merely alike counts and is not shown.</param>
/// <param name="Place">What the statement is about: an entry of its own, or a section of claims. Proofs from one place do not add up.</param>
internal readonly record struct Proof(Statement Statement, EvidenceBasis Basis, double Strength, bool IsShown, int Place);
