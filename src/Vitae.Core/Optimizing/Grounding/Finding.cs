using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>An unsupported claim as a span of the text's tokens.</summary>
internal readonly record struct Finding
{
    /// <summary>The two ends in either order: "8 hours instead of 2" goes from what stands last to what stands first.</summary>
    public Finding(Token one, Token other, string reason) => (First, Last, Reason) = one.Start <= other.Start ? (one, other, reason) : (other, one, reason);

    public Token First { get; }

    public Token Last { get; }

    public string Reason { get; }
}
