using System.Globalization;

namespace Vitae.Reading.Parsing.Dates;

internal enum DateTokenKind
{
    Word,
    Number,
    Sign,
}

/// <summary>A word, a number or a sign of a text. <see cref="Value"/> is the number's value, of any script's digits; <see cref="Spaced"/> says that white space stands before it.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, string Folded, int Value, int Digits, int Start, int End, bool Spaced)
{
    private const int MostDigits = 6;

    public bool Is(string folded) => Folded == folded;

    /// <summary>A hyphen, dash or wave.</summary>
    public bool IsDash => Kind == DateTokenKind.Sign && Folded is "-" or "–" or "—" or "―" or "−" or "‐" or "‑" or "‒" or "~" or "〜" or "～" or "→" or "➝" or "➔" or "\u00ad";

    public static List<DateToken> Tokenize(string text)
    {
        var tokens = new List<DateToken>();
        var spaced = false;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff')
            {
                spaced = true;
                i++;
                continue;
            }
            var end = i + 1;
            if (char.IsDigit(c))
            {
                while (end < text.Length && char.IsDigit(text[end]))
                    end++;
                tokens.Add(new DateToken(DateTokenKind.Number, "", NumberAt(text, i, end), end - i, i, end, spaced));
            }
            else if (char.IsLetter(c))
            {
                while (!IsIdeograph(c) && end < text.Length && ContinuesWord(text, end))
                    end++;
                var joint = MonthAfter(text, i, end);
                if (joint > i)
                    tokens.Add(new DateToken(DateTokenKind.Word, DateWords.Fold(text.AsSpan(i, joint - i)), 0, 0, i, joint, spaced));
                tokens.Add(new DateToken(DateTokenKind.Word, DateWords.Fold(text.AsSpan(joint, end - joint)), 0, 0, joint, end, spaced || joint > i));
            }
            else
            {
                tokens.Add(new DateToken(DateTokenKind.Sign, c is '’' or '‘' or '`' ? "'" : c.ToString(), 0, 0, i, end, spaced));
            }
            spaced = false;
            i = end;
        }
        return tokens;
    }

    /// <summary>Where a month begins that lost the space before it ("Project LeadApr 2025"); else the word's start.</summary>
    private static int MonthAfter(string text, int start, int end)
    {
        for (var i = start + 2; i + 2 < end; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return DateWords.Month(DateWords.Fold(text.AsSpan(i, end - i))) > 0 ? i : start;
        }
        return start;
    }

    /// <summary>Chinese and Japanese signs and Korean syllables stand for themselves: no spaces part them from numbers.</summary>
    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';

    private static bool ContinuesWord(string text, int at)
    {
        var c = text[at];
        if (char.IsLetter(c))
            return !IsIdeograph(c);
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            return true;
        return c is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
    }

    private static int NumberAt(string text, int start, int end)
    {
        if (end - start > MostDigits)
            return -1;
        var value = 0;
        for (var i = start; i < end; i++)
            value = value * 10 + Math.Max(0, CharUnicodeInfo.GetDecimalDigitValue(text[i]));
        return value;
    }
}
