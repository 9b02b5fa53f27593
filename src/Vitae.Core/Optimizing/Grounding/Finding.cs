namespace Vitae.Core.Optimizing.Grounding;

/// <summary>An unsupported claim as a span of the text's tokens.</summary>
internal readonly record struct Finding(Token First, Token Last, string Reason);
