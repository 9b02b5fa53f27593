using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>Cuts a text into words, numbers and marks. Linear; any UTF-16 is taken.</summary>
internal static class Tokenizer
{
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var previousEnd = -1;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
                i = ReadNumber(text, i, tokens, previousEnd == i);
            else if (IsLetter(c))
                i = ReadWord(text, i, tokens, previousEnd == i);
            else if (IsHyphen(c) && previousEnd == i && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && !IsYearRange(tokens))
            {
                // A hyphen glues; what follows belongs to the same compound.
                tokens.Add(Mark(TokenKind.Mark, text, i, glued: true));
                i++;
                previousEnd = i;
                continue;
            }
            else
            {
                if (!char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c != '\0')
                    tokens.Add(Mark(IsStop(text, i) ? TokenKind.Stop : TokenKind.Mark, text, i, previousEnd == i));
                else if (c is '\n' or '\r')
                    tokens.Add(Mark(TokenKind.Stop, text, i, false));
                else
                    previousEnd = -1;
                i++;
                if (!char.IsWhiteSpace(c))
                    previousEnd = i;
                continue;
            }

            previousEnd = i;
        }

        return tokens;
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    private static bool IsYearRange(List<Token> tokens) => tokens is [.., { Kind: TokenKind.Number, Surface.Length: 4 }];

    private static Token Mark(TokenKind kind, string text, int at, bool glued) => new(kind, at, text.Substring(at, 1), text.Substring(at, 1), "", glued);

    private static bool IsStop(string text, int i)
    {
        var c = text[i];
        if (c is ';' or '!' or '?' or '•' or '|' or '\u2022')
            return true;
        return c == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !EndsAbbreviation(text, i) && !EndsOrdinal(text, i);
    }

    /// <summary>The full stop of the German "15. November", "2. Platz", "1. Halbjahr".</summary>
    private static bool EndsOrdinal(string text, int stop)
    {
        if (stop == 0 || !char.IsAsciiDigit(text[stop - 1]) || (stop > 2 && char.IsLetterOrDigit(text[stop - 3]) && char.IsAsciiDigit(text[stop - 2])) || stop + 2 >= text.Length || !char.IsUpper(text[stop + 2]))
            return false;
        var end = stop + 2;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(stop + 2, end - stop - 2) is "Januar" or "Jänner" or "Februar" or "März" or "April" or "Mai" or "Juni" or "Juli" or "August" or "September" or "Oktober" or "November" or "Dezember" or "Jan" or "Feb" or "Aug" or "Sept" or "Okt" or "Nov" or "Dez"
            or "Quartal" or "Halbjahr" or "Jahreshälfte" or "Platz" or "Rang" or "Preis" or "Klasse" or "Lehrjahr" or "Ausbildungsjahr" or "Semester" or "Staatsexamen" or "Auflage" or "Jahrgang" or "Liga" or "Bundesliga";
    }

    private static bool EndsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text.AsSpan(start, stop - start);
        return word.Contains('.') || (word.Length == 1 && char.IsUpper(word[0])) || (word is "c" && StandsBeforeFigure(text, stop)) || (IsShortDate(word) && GoesOn(text, stop))
            || word is "Sr" or "Jr" or "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "approx" or "ca" or "dept" or "etc" or "vs" or "No" or "rd" or "hrs" or "yrs" or "incl" or "bzw" or "inkl" or "Mio" or "Mrd" or "Tsd" or "Ing" or "RR" or "EE" or "Dipl" or "rer" or "Stv" or "stv" or "Stellv" or "stellv" or "janv" or "févr" or "juil" or "déc" or "ene" or "abr" or "ago" or "oct" or "nov" or "dic" or "cat" or "Kat" or "Nr" or "Std" or "Str" or "env" or "aprox" or "Sra" or "Mme" or "Asst" or "Assoc" or "Mgr" or "Prof" or "Capt" or "Sgt" or "Lt" or "Supt" or "Rev";
    }

    private static bool IsShortDate(ReadOnlySpan<char> word)
        => word is "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sep" or "Sept" or "Oct" or "Nov" or "Dec" or "Okt" or "Dez" or "Mrz" or "Mon" or "Tue" or "Tues" or "Wed" or "Thu" or "Thur" or "Thurs" or "Fri" or "Sat" or "Sun";

    /// <summary>"Feb. 28", "from Mar. to Aug.".</summary>
    private static bool GoesOn(string text, int stop)
        => stop + 2 < text.Length && text[stop + 1] is ' ' or '\u00a0' && (char.IsAsciiDigit(text[stop + 2]) || char.IsLower(text[stop + 2]));

    /// <summary>"c. 600", "c. £40k".</summary>
    private static bool StandsBeforeFigure(string text, int stop)
    {
        var at = stop + 1;
        while (at < text.Length && text[at] is ' ' or '\u00a0' or '\u202f' or '£' or '$' or '€')
            at++;
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private static int ReadNumber(string text, int start, List<Token> tokens, bool glued)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (IsDigitSeparator(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            || (text[end] is '\u00a0' or '\u202f' or ' ' && IsThousands(text, end))))
            end++;
        var letters = end;
        while (letters < text.Length && IsLetter(text[letters]))
            letters++;
        var suffix = text.AsSpan(end, letters - end);
        if (suffix.Length > 0 && !IsNumberSuffix(suffix))
        {
            // "3D", "5S", "401k", "2nd": one word; "2nd" is read as its number.
            while (letters < text.Length && char.IsLetterOrDigit(text[letters]))
                letters++;
            end = letters;
            var surface = text[start..end];
            var folded = TextFolding.Fold(surface);
            tokens.Add(new Token(TokenKind.Word, start, surface, folded, NumberWords.OrdinalLemma(folded) ?? folded, glued));
            return end;
        }

        var digits = text[start..end];
        tokens.Add(new Token(TokenKind.Number, start, digits, digits, digits, glued));
        return end;
    }

    private static bool IsNumberSuffix(ReadOnlySpan<char> s) => s.Length <= 7
        && s is "k" or "K" or "m" or "M" or "mm" or "MM" or "bn" or "B" or "b" or "Bn" or "x" or "X" or "mn" or "Mio" or "ms" or "kg" or "lb" or "lbs" or "kW" or "MW" or "GB" or "TB" or "km" or "cm"
            or "mg" or "ml" or "h" or "hr" or "hrs" or "min" or "mins" or "yr" or "yrs" or "s" or "sec" or "ft" or "in" or "sq" or "sqft" or "t" or "kV" or "V" or "L" or "l" or "g" or "MB" or "Hz" or "kHz" or "GHz" or "mph" or "USD" or "EUR" or "GBP";

    private static bool IsDigitSeparator(char c) => c is '.' or ',' or '\'' or '\u2019';

    /// <summary>A space inside a number ("1 200 000"): exactly three digits follow it, and one to three stand before it.</summary>
    private static bool IsThousands(string text, int space)
    {
        if (space + 3 >= text.Length || !char.IsAsciiDigit(text[space + 1]) || !char.IsAsciiDigit(text[space + 2]) || !char.IsAsciiDigit(text[space + 3]))
            return false;
        if (space + 4 < text.Length && (char.IsLetterOrDigit(text[space + 4]) || text[space + 4] is '.' or ','))
            return space + 4 < text.Length && !char.IsLetterOrDigit(text[space + 4]);
        var before = space;
        while (before > 0 && char.IsAsciiDigit(text[before - 1]))
            before--;
        return space - before is >= 1 and <= 3;
    }

    private static int ReadWord(string text, int start, List<Token> tokens, bool glued)
    {
        if (ElisionEnd(text, start) is { } elided)
        {
            tokens.Add(Mark(TokenKind.Mark, text, start, glued));
            start = elided;
            glued = true;
        }

        var end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || char.IsAsciiDigit(text[end]) || IsInside(text, end, start)))
            end++;
        while (end < text.Length && text[end] is '+' or '#' && end - start <= 2)
            end++;
        var surface = text[start..end];
        var folded = TextFolding.Fold(surface);
        if (folded.EndsWith("'s", StringComparison.Ordinal))
            folded = folded[..^2];
        if (folded.Length == 0)
            folded = surface;
        tokens.Add(new Token(TokenKind.Word, start, surface, folded, Words.Lemma(folded), glued));
        return end;
    }

    /// <summary>Where the word of "l'équipe", "d'une", "qu'il" begins; null when none is elided.</summary>
    private static int? ElisionEnd(string text, int start)
    {
        var apostrophe = start + (start + 1 < text.Length && char.ToLowerInvariant(text[start]) == 'q' && char.ToLowerInvariant(text[start + 1]) == 'u' ? 2 : 1);
        if (apostrophe + 1 >= text.Length || text[apostrophe] is not ('\'' or '\u2019') || !IsLetter(text[apostrophe + 1]) || ((apostrophe + 2 >= text.Length || !IsLetter(text[apostrophe + 2])) && text[apostrophe + 1] is not ('a' or 'y')))
            return null;
        return text[start] is 'l' or 'd' or 'n' or 's' or 'j' or 'm' or 'c' or 'q' or 'L' or 'D' or 'N' or 'S' or 'J' or 'M' or 'C' or 'Q' ? apostrophe + 1 : null;
    }

    /// <summary>An apostrophe or a full stop between letters ("client's", "B.Sc", "Node.js"), or an ampersand in a name ("P&amp;L").</summary>
    private static bool IsInside(string text, int at, int start)
    {
        if (at + 1 >= text.Length || !IsLetter(text[at + 1]))
            return false;
        return text[at] is '\'' or '\u2019' or '.' || (text[at] == '&' && at - start <= 2);
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || c is '\u0301' or '\u0308' or '\u00ad';
}
