using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Runs the checks over every sentence of one text, in the words of the text and of the source, and joins what they find.</summary>
internal static class TextCheck
{
    private const int MaxSentences = 400;

    public static IReadOnlyList<(string Claim, string Reason)> Find(string text, SourceScope scope)
    {
        text = LinkedText.Shown(text);
        if (text.Length > GroundingChecker.MaxTextLength)
            text = text[..GroundingChecker.MaxTextLength];
        var claims = new List<(string, string)>();
        foreach (var sentence in Passage.Split(text, isFocus: true, isProse: true).Take(MaxSentences))
        {
            if (scope.Passages.Any(p => p.Tokens.Count == sentence.Tokens.Count && p.Tokens.Select(t => t.Surface).SequenceEqual(sentence.Tokens.Select(t => t.Surface))))
                continue;
            var findings = Checks.Run(sentence, scope);
            if (findings.Count > 0)
                findings = Reread(sentence, scope, findings);
            if (findings.Count > 0 && MergedLines.Of(sentence, scope) is { } merged)
                findings = Reread(sentence, merged, findings, asItIs: true);
            claims.AddRange(Join(text, findings));
        }

        return claims;
    }

    /// <summary>What is left to find when paraphrases are read as the words of the source; what was found before when that is no more.</summary>
    private static List<Finding> Reread(Passage sentence, SourceScope scope, List<Finding> found, bool asItIs = false)
    {
        if (asItIs && Checks.Run(sentence, scope) is var own && own.Count < found.Count)
            found = own;
        return found.Count > 0 && Restatement.Of(sentence, scope) is { } restated && Checks.Run(restated, scope) is var left && left.Count < found.Count ? left : found;
    }

    /// <summary>Findings that overlap are one claim; those side by side with the same kind of reason too.</summary>
    private static IEnumerable<(string, string)> Join(string text, List<Finding> findings)
    {
        var end = -1;
        var start = 0;
        string? reason = null;
        foreach (var finding in findings.OrderBy(f => f.First.Start).ThenByDescending(f => f.Last.End))
        {
            if (reason is not null && finding.First.Start <= end + 1)
            {
                end = Math.Max(end, finding.Last.End);
                continue;
            }

            if (reason is not null)
                yield return (text[start..end], reason);
            (start, end, reason) = (finding.First.Start, finding.Last.End, finding.Reason);
        }

        if (reason is not null)
            yield return (text[start..end], reason);
    }
}
