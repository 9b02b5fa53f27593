using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>Lets through what the source resume or a confirmed fact supports. A text is judged once for each place.</summary>
internal sealed class GroundingGate(Resume source, IReadOnlyList<string> confirmedFacts, DateOnly today)
{
    private readonly GroundingOptions options = new() { ConfirmedFacts = confirmedFacts, Today = today, Language = Tongues.Code(Tongues.Of(source)) };
    private readonly Dictionary<(string?, string), IReadOnlyList<UnsupportedClaim>> judged = [];
    private readonly Dictionary<string, SourceScope> scopes = new(StringComparer.Ordinal);

    public IReadOnlyList<UnsupportedClaim> Check(string? pointer, string text)
    {
        if (!judged.TryGetValue((pointer, text), out var claims))
            judged[(pointer, text)] = claims = GroundingChecker.Check(ScopeOf(pointer), pointer, text).Unsupported;
        return claims;
    }

    private SourceScope ScopeOf(string? pointer)
    {
        if (!scopes.TryGetValue(pointer ?? "", out var scope))
            scopes[pointer ?? ""] = scope = SourceReader.Read(source, pointer, options);
        return scope;
    }

    public bool IsSupported(Sourced sentence) => Check(sentence.Pointer, sentence.Text).Count == 0;
}
