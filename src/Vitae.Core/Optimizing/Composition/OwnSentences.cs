using System.Text.RegularExpressions;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>The sentences of the summary the person wrote, for use in one that is generated.</summary>
internal static partial class OwnSentences
{
    public const string Pointer = "/basics/summary";
    private const int MaxSentences = 6;
    private const int LongLine = 50;

    /// <summary>Reworded like bullets where that rids them of the first person; those in which it stays are as they were.</summary>
    public static IReadOnlyList<string> In(string summary, Tongue tongue)
        => [.. Ends().Split(Unwrapped(summary.Trim())).Where(sentence => sentence.Length > 0).Select(sentence => tongue == Tongue.English && BulletRewriter.Rewrite(sentence, RoleTense.AsWritten).Text is var text && !IsPersonal(text) ? text : sentence)];

    /// <summary>The drafts with a sentence of the person's own, after the opening or, where it tells itself who they are, in its place; with one first, with two or more then.</summary>
    public static IEnumerable<SummaryDraft> Woven(string summary, IReadOnlyList<SummaryDraft> drafts, ResumeFacts facts)
    {
        var own = In(summary, facts.Tongue).Where(sentence => facts.Tongue != Tongue.English || !IsPersonal(sentence)).Take(MaxSentences).ToList();
        foreach (var draft in drafts)
        {
            for (var count = 1; count <= own.Count; count++)
            {
                for (var at = 0; at + count <= own.Count; at++)
                    yield return With(draft, own.GetRange(at, count), facts);
            }
        }
    }

    private static SummaryDraft With(SummaryDraft draft, List<string> own, ResumeFacts facts)
    {
        var first = Told(own[0], facts);
        var rest = own.Skip(1).Select(sentence => new Sourced(Closed(sentence), Pointer)).ToList();
        return first is null ? new SummaryDraft([new Sourced(Closed(own[0]), Pointer)], [.. rest, .. draft.Rest]) : new SummaryDraft(draft.Openings, [new Sourced(Closed(first), Pointer), .. rest, .. draft.Rest]);
    }

    /// <summary>"Software engineer who builds services" after an opening that names the title is "Builds services". Null when the sentence tells who the person is and must open itself.</summary>
    private static string? Told(string sentence, ResumeFacts facts)
    {
        if (facts.Tongue != Tongue.English)
            return sentence;
        if (Relative().Match(sentence) is { Success: true } relative && EnglishVerbs.Find(relative.Groups["verb"].Value) is { Form: VerbForm.ThirdPerson })
            return char.ToUpperInvariant(sentence[relative.Groups["verb"].Index]) + sentence[(relative.Groups["verb"].Index + 1)..];
        var line = new Line(sentence);
        return line.Count > 0 && !TellsYears(sentence) && (EnglishVerbs.Find(line[0].Core) is { Form: not VerbForm.Base } || line[0].Lower is "skilled" or "experienced" && line.Count > 1 && line[1].Lower is "in" or "with") ? sentence : null;
    }

    /// <summary>Lines that were only wrapped are one: a long one without an end, or one after which small letters go on.</summary>
    private static string Unwrapped(string summary)
    {
        var lines = summary.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var text = lines.Length == 0 ? "" : lines[0];
        for (var at = 1; at < lines.Length; at++)
            text += (char.IsLower(lines[at][0]) || lines[at - 1].Length >= LongLine && lines[at - 1][^1] is not ('.' or '!' or '?' or ':') ? ' ' : '\n') + lines[at];
        return text;
    }

    /// <summary>Whether the text counts the years of a working life.</summary>
    public static bool TellsYears(string text) => Years().IsMatch(text);

    private static string Closed(string sentence) => sentence.EndsWith('.') || sentence.EndsWith('!') || sentence.EndsWith('?') ? sentence : sentence + ".";

    private static bool IsPersonal(string sentence) => Personal().IsMatch(sentence);

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})|\s*\n\s*")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b\d{1,2}\+? (?:years?|Jahre|ans|años)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:I|[Mm]e|[Mm]y|[Mm]yself)\b")]
    private static partial Regex Personal();

    [GeneratedRegex(@"^[^\d,.;:]{3,60}? who (?<verb>[a-z]+)\b")]
    private static partial Regex Relative();
}
