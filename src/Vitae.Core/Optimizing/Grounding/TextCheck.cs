using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Runs all checks over one text and joins what they find.</summary>
internal static class TextCheck
{
    private const int MaxSentences = 400;

    public static IReadOnlyList<(string Claim, string Reason)> Find(string text, SourceScope scope, GroundingOptions options)
    {
        text = LinkedText.Shown(text);
        if (text.Length > GroundingChecker.MaxTextLength)
            text = text[..GroundingChecker.MaxTextLength];
        var claims = new List<(string, string)>();
        foreach (var sentence in Passage.Split(text, isFocus: true, isProse: true).Take(MaxSentences))
        {
            if (scope.Passages.Any(p => p.Tokens.Count == sentence.Tokens.Count && p.Tokens.Select(t => t.Surface).SequenceEqual(sentence.Tokens.Select(t => t.Surface))))
                continue;
            var findings = Find(sentence, text, scope, options);
            if (findings.Count > 0)
                findings = Reread(sentence, text, scope, options, findings);
            if (findings.Count > 0 && MergedLines.Of(sentence, scope) is { } merged)
                findings = Reread(sentence, text, merged, options, findings, asItIs: true);
            claims.AddRange(Join(text, findings));
        }

        return claims;
    }

    /// <summary>What is left to find when paraphrases are read as the words of the source; what was found before when that is no more.</summary>
    private static List<Finding> Reread(Passage sentence, string text, SourceScope scope, GroundingOptions options, List<Finding> found, bool asItIs = false)
    {
        if (asItIs && Find(sentence, text, scope, options) is var own && own.Count < found.Count)
            found = own;
        return found.Count > 0 && Restatement.Of(sentence, scope) is { } restated && Find(restated, text, scope, options) is var left && left.Count < found.Count ? left : found;
    }

    private static List<Finding> Find(Passage sentence, string text, SourceScope scope, GroundingOptions options)
    {
        var findings = new List<Finding>();
        QuantityCheck.Find(sentence, scope, options, findings);
        ContentCheck.Find(sentence, text, scope, findings);
        StrengthCheck.Find(sentence, scope, findings);
        DirectionCheck.Find(sentence, scope, findings);
        QualifierCheck.Find(sentence, scope, findings);
        RestrictionCheck.Find(sentence, text, scope, findings);
        CaveatCheck.Find(sentence, scope, findings);
        OppositeCheck.Find(sentence, scope, findings);
        SecondDeedCheck.Find(sentence, scope, findings);
        SelfTitleCheck.Find(sentence, scope, findings);
        TitleDeedCheck.Find(sentence, scope, findings);
        LanguageLevelCheck.Find(sentence, scope, findings);
        ComparisonCheck.Find(sentence, scope, findings);
        SwappedModifierCheck.Find(sentence, scope, findings);
        AddedConjunctCheck.Find(sentence, scope, findings);
        JointDeedCheck.Find(sentence, scope, findings);
        SlotCheck.Find(sentence, scope, findings);
        BudgetCheck.Find(sentence, scope, findings);
        DeadlineCheck.Find(sentence, scope, findings);
        AbroadCheck.Find(sentence, scope, findings);
        QualificationCheck.Find(sentence, scope, findings);
        AddedDeedCheck.Find(sentence, scope, findings);
        CourseCheck.Find(sentence, scope, findings);
        return findings;
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
