using System.Runtime.CompilerServices;

namespace Vitae.Core.Knowledge;

/// <summary>What stands before a token, as far as it decides whether a phrase may run across.</summary>
internal enum PhraseBreak : byte { None, Line, Hard }

/// <summary>A folded word of a text, by its hash. <c>SingularHash</c> is 0 when the word does not look like an English plural.</summary>
internal readonly record struct PhraseToken(int Start, int Length, ulong Hash, ulong SingularHash, PhraseBreak Before)
{
    public int End => Start + Length;
}

/// <summary>
/// Cuts a text into the words that phrases are compared by. Letters fold as in <see cref="TextFolding"/>; C++, C# and .NET are single words; hyphens, slashes and
/// dots inside a word only separate (so CI/CD is "ci cd" and Node.js is "node js"); an ampersand is the word "and"; an apostrophe joins ("driver's" is "drivers"), except after an
/// elided article ("l'anglais"). Each ideograph, kana, Hangul or Thai character is a word, as those scripts do not part words by spaces.
/// </summary>
internal ref struct PhraseTokenizer(ReadOnlySpan<char> text)
{
    private const ulong Seed = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;
    private static readonly ulong AndHash = Finish(Step(Step(Step(Seed, 'a'), 'n'), 'd'));

    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int lastLength;

    public PhraseToken Current { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        var before = SkipSeparators();
        if (position >= text.Length)
            return false;
        var start = position;
        if (text[position] == '&')
        {
            position++;
            Current = new PhraseToken(start, 1, AndHash, 0, before);
        }
        else if (IsUnspaced(text[position]))
        {
            var hash = Append(Seed, text[position++]);
            Current = new PhraseToken(start, 1, Finish(hash), 0, before);
        }
        else
        {
            Current = ReadWord(start, before);
        }

        lastLength = Current.Length;
        return true;
    }

    private static ulong Step(ulong hash, char c) => (hash ^ c) * Prime;

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 29;
        hash *= 0x9e3779b97f4a7c15;
        hash ^= hash >> 32;
        return hash | 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PhraseBreak SkipSeparators()
    {
        var found = PhraseBreak.None;
        var lines = 0;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (IsWord(c) || c == '&')
                break;
            switch (c)
            {
                case '\n':
                    found = ++lines > 1 ? PhraseBreak.Hard : Max(found, PhraseBreak.Line);
                    break;
                case ' ' or '-' or '_' or '/' or '\r' or '\'' or '+' or '#':
                    break;
                case '.' when StartsDotName():
                    return found;
                case '.' when position + 1 < text.Length && (IsWord(text[position + 1]) || lastLength <= 3):
                    break;
                default:
                    if (c < 0x80 || !IsSoft(c))
                        found = PhraseBreak.Hard;
                    break;
            }
        }

        return found;
    }

    private readonly bool StartsDotName()
        => position + 1 < text.Length && char.IsAsciiLetter(text[position + 1]) && (position == 0 || (!IsWord(text[position - 1]) && text[position - 1] != '.'));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PhraseToken ReadWord(int start, PhraseBreak before)
    {
        ulong hash = Seed, h1 = 0, h2 = 0, h3 = 0;
        char last = '\0', last2 = '\0', last3 = '\0', last4 = '\0';
        var letters = 0;
        if (text[position] == '.')
            hash = Step(hash, text[position++]);
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c is '\'' or '\u2019' or '\u02bc')
            {
                if (position + 1 >= text.Length || !IsWord(text[position + 1]) || IsElision(start))
                    break;
                continue;
            }

            if (!IsWord(c) || IsUnspaced(c))
                break;
            (h3, h2, h1) = (h2, h1, hash);
            (last4, last3, last2) = (last3, last2, last);
            if (c < 0x80)
            {
                last = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
                hash = Step(hash, last);
            }
            else
            {
                hash = Append(hash, c);
                last = c;
            }

            letters++;
        }

        if (position < text.Length && text[position] is '+' or '#' && char.IsLetter(last))
            hash = ReadSuffix(hash);
        ulong singular = 0;
        if (last == 's' && letters > 3 && last2 is not ('s' or 'u' or 'i' or '\0'))
            singular = last2 != 'e' ? h1 : last3 == 'i' ? Step(h3, 'y') : last3 is 'x' or 'h' || (last3 == 's' && last4 == 's') ? h2 : h1;
        return new PhraseToken(start, position - start, Finish(hash), singular == 0 ? 0 : Finish(singular), before);
    }

    /// <summary>The signs of C++ and C#, when no word follows them at once.</summary>
    private ulong ReadSuffix(ulong hash)
    {
        var end = position;
        while (end < text.Length && end - position < 3 && text[end] is '+' or '#')
            end++;
        if (end < text.Length && IsWord(text[end]))
            return hash;
        for (; position < end; position++)
            hash = Step(hash, text[position]);
        return hash;
    }

    private readonly bool IsElision(int start)
    {
        var length = position - start;
        if (length == 1)
            return text[start] is 'l' or 'L' or 'd' or 'D' or 'j' or 'J' or 'n' or 'N' or 's' or 'S' or 'c' or 'C' or 'm' or 'M' or 't' or 'T';
        return length == 2 && text[start] is 'q' or 'Q' && text[start + 1] is 'u' or 'U';
    }

    private static ulong Append(ulong hash, char c)
    {
        var folded = TextFolding.Fold(c, out var several);
        if (several is null)
            return Step(hash, folded);
        foreach (var one in several)
            hash = Step(hash, one);
        return hash;
    }

    private static PhraseBreak Max(PhraseBreak a, PhraseBreak b) => a > b ? a : b;

    private static bool IsWord(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f' or '\u00ad' or '\u200b' or '\u200c' or '\u200d'
        || (c >= '\u0591' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static bool IsSoft(char c) => char.IsWhiteSpace(c) ? c is not ('\u2028' or '\u2029' or '\u0085') : c is (>= '\u2010' and <= '\u2015') or '\u2212' or '®' or '™' or '©' or '\u2019' or '\ufeff' or '・';

    private static bool IsUnspaced(char c) => c >= 0x0e00 && (c <= 0x0e7f || c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff'));
}
