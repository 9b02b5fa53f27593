using System.Buffers;
using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing;

/// <summary>Takes enumerations apart.</summary>
internal static partial class ListItems
{
    private const int LongestItem = 70;

    /// <summary>Ideographs from "and other" to the end of an item.</summary>
    private const int LongestKind = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("|•·∙●▪⋄◆■◦‣∗");
    private static readonly SearchValues<char> Commas = SearchValues.Create(",;、，；／\n");

    [GeneratedRegex(@"[★☆●○◉◯■□▪▮▯⬤⚫⚪◆◇✦✧█░▓]{2,}|\b\d{1,3}\s?%|\(?\b\d{1,2}\s?/\s?(?:5|10|100)\b\)?", RegexOptions.NonBacktracking)]
    private static partial Regex Bars();

    [GeneratedRegex(@"^(?:and|und|et|y|e|or|oder|ou|o)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingAnd();

    /// <summary>The items of a list written in a line: separated by commas, semicolons, bullets or pipes outside brackets.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var start = 0;
        // Between marks a comma is part of the item: "SQL · Arch Linux, Debian · Go".
        var marks = text.Count(Marks.Contains) > 1;
        var plain = marks || text.AsSpan().ContainsAny(Marks) || text.AsSpan().ContainsAny(Commas);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            if (c is '(' or '[' or '（')
                depth++;
            else if (c is ')' or ']' or '）')
                depth = Math.Max(0, depth - 1);
            if (i < text.Length && (depth > 0 || !IsSeparator(text, i, plain, marks)))
                continue;
            if (Tidy(text[start..i]) is { Length: > 0 } item)
                yield return item;
            start = i + 1;
        }
    }

    /// <summary>Like <see cref="Split"/>; a line without any separator is taken apart where it names known skills side by side, as labels in boxes do.</summary>
    public static List<string> SplitSkills(string text)
    {
        List<string> items = [.. Split(text)];
        if (items.Count != 1 || text.AsSpan().Count(' ') < 2)
            return items;
        var mentions = SkillTaxonomy.FindMentions(text, MentionContext.SkillList);
        var covered = mentions.Sum(mention => mention.Length + 1);
        if (mentions.Count < 3 || covered * 10 < text.Length * 7)
            return items;
        return SplitAtMentions(text, mentions);
    }

    public static string Tidy(string item)
    {
        var tidy = Bars().Replace(item, " ").Trim().Trim('•', '·', '|', '-', '–', '—', '*', ',', ';', ':', ' ', '"', '\u2219', '▪', '●');
        tidy = LeadingAnd().Replace(tidy, "").TrimEnd('.').Trim();
        // "HBDI等方法论": HBDI and other methods.
        if (tidy.LastIndexOf('等') is > 1 and var others && tidy.Length - others <= LongestKind)
            tidy = tidy[..others];
        if (tidy.Count(c => c == '(') > tidy.Count(c => c == ')'))
            tidy = tidy.Replace("(", "", StringComparison.Ordinal).Trim();
        if (tidy.Count(c => c == ')') > tidy.Count(c => c == '('))
            tidy = tidy.Replace(")", "", StringComparison.Ordinal).Trim();
        return tidy.Any(char.IsLetterOrDigit) ? tidy : "";
    }

    public static bool IsItem(string text) => text.Length <= LongestItem && text.AsSpan().Count(' ') < 8;

    private static List<string> SplitAtMentions(string text, IReadOnlyList<SkillMention> mentions)
    {
        List<string> items = [];
        var at = 0;
        foreach (var mention in mentions)
        {
            if (Tidy(text[at..mention.Start]) is { Length: > 0 } between)
                items.AddRange(between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 4 ? [between] : [between]);
            items.Add(text.Substring(mention.Start, mention.Length));
            at = mention.Start + mention.Length;
        }
        if (Tidy(text[at..]) is { Length: > 0 } last)
            items.Add(last);
        return items;
    }

    /// <param name="plain">The text has commas or the like, so that a slash or dash stands inside an item ("C / C++, Java").</param>
    private static bool IsSeparator(string text, int i, bool plain, bool marks)
    {
        var c = text[i];
        if (Marks.Contains(c) || c is '・' or '･' && IsBesideLatin(text, i))
            return true;
        if (Commas.Contains(c) && !marks)
            return !(c == ',' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]));
        // A dash or slash between spaces parts items as well: "Word / Excel", "Python – Java".
        return !plain && (c is '–' or '—' or '/') && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
    }

    /// <summary>Between katakana the middle dot parts the words of one name.</summary>
    private static bool IsBesideLatin(string text, int i) => i > 0 && char.IsAscii(text[i - 1]) || i + 1 < text.Length && char.IsAscii(text[i + 1]);
}
