using System.Buffers;

namespace Vitae.Core.Jobs;

/// <summary>A line without its bullet or heading mark and without the space around; empty when the line is blank.</summary>
internal readonly record struct PostingLine(int Start, int End, bool IsBullet, bool IsMarkedHeading)
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=_*~# \t");

    public int Length => End - Start;

    public static List<PostingLine> Split(string text)
    {
        var lines = new List<PostingLine>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Read(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static PostingLine Read(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        if (start >= end || !text.AsSpan(start, end - start).ContainsAnyExcept(RuleSigns))
            return default;
        var isHeading = false;
        if (text[start] == '#')
        {
            isHeading = true;
            while (start < end && text[start] == '#')
                start++;
        }

        var mark = isHeading ? 0 : BulletLength(text, start, end);
        start += mark;
        Trim(text, ref start, ref end);
        if (end - start > 4 && text.AsSpan(start, 2) is "**" or "__")
        {
            var closing = text.AsSpan(start + 2, end - start - 2).IndexOf(text.AsSpan(start, 2));
            isHeading |= mark == 0 && closing >= end - start - 5;
            start += 2;
            while (end > start && text[end - 1] is '*' or '_')
                end--;
        }

        Trim(text, ref start, ref end);
        return start >= end ? default : new PostingLine(start, end, mark > 0, isHeading);
    }

    private static int BulletLength(string text, int start, int end)
    {
        var i = start;
        while (i < end && IsSign(text[i]) || i < end && text[i] is '•' or '·' or '◦' or '▪' or '●' or '○' or '‣' or '⁃' or '■' or '□' or '➢' or '➤' or '►' or '▸' or '→' or '✓' or '✔' or '»' or '>' or '~' or '*' or '-' or '–' or '—' or '+' or '\u00ad' or '\uf0b7' or '\uf0a7' or '✅' or '◆' or '☑' or '\ufe0f')
            i++;
        if (i > start)
            return i - start <= 3 && !(text[start] == '*' && i - start > 1) && (i < end && (char.IsWhiteSpace(text[i]) || text[start] is not ('-' or '*' or '>' or '~' or '+' or '–'))) ? i - start : 0;
        if (text[i] == 'o' && i + 1 < end && char.IsWhiteSpace(text[i + 1]))
            return 1;
        if (text[i] == '(' && i + 2 < end && text[i + 2] == ')' && char.IsLetterOrDigit(text[i + 1]))
            return 3;
        while (i < end && i - start < 2 && char.IsAsciiDigit(text[i]))
            i++;
        if (i == start && char.IsAsciiLetter(text[i]))
            i++;
        return i > start && i + 1 < end && text[i] is '.' or ')' && char.IsWhiteSpace(text[i + 1]) && (text[i] == ')' || char.IsAsciiDigit(text[start]) || (char.IsAsciiLetterLower(text[start]) && i + 2 < end && char.IsUpper(text[i + 2]))) ? i - start + 1 : 0;
    }

    /// <summary>Stars, arrows, ticks and crosses of any shape.</summary>
    private static bool IsSign(char c) => c is (>= '\u2190' and <= '\u21ff') or (>= '\u25a0' and <= '\u25ff') or '\u2605' or '\u2606' or (>= '\u2710' and <= '\u2727') or (>= '\u2729' and <= '\u2767') or '\u2794' or (>= '\u2798' and <= '\u27bf');

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\0' or '\u200b' or '\ufeff' or '\u200e' or '\u200f';
}
