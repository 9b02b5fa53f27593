using System.Globalization;
using System.Text;
using Vitae.Core.Optimizing.Documents;

namespace Vitae.Core.Optimizing;

/// <summary><c>First_Last_JobTitle_Company</c>: a file name, without an extension, that every file system takes and that is never empty.</summary>
public static class FileNameSuggestion
{
    private const int MaxLength = 120;
    private const int MaxPart = 48;
    private const string Fallback = "Resume";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>Latin letters that have no decomposition; the umlauts as German writes them without.</summary>
    private static readonly Dictionary<char, string> Spelled = new()
    {
        ['ß'] = "ss",
        ['ø'] = "o",
        ['Ø'] = "O",
        ['æ'] = "ae",
        ['Æ'] = "Ae",
        ['œ'] = "oe",
        ['Œ'] = "Oe",
        ['ł'] = "l",
        ['Ł'] = "L",
        ['đ'] = "d",
        ['Đ'] = "D",
        ['ð'] = "d",
        ['Ð'] = "D",
        ['þ'] = "th",
        ['Þ'] = "Th",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['Ħ'] = "H",
        ['ŋ'] = "n",
        ['ĸ'] = "k",
        ['ä'] = "ae",
        ['ö'] = "oe",
        ['ü'] = "ue",
        ['Ä'] = "Ae",
        ['Ö'] = "Oe",
        ['Ü'] = "Ue",
    };

    public static string Of(string? firstName, string? lastName, string? jobTitle, string? company)
    {
        var parts = new[] { Part(firstName), Part(PersonName.WithoutSuffixes(lastName ?? "")), InOneWord(Part(jobTitle)), InOneWord(Part(company)) };
        var name = string.Join('_', parts.Where(part => part.Length > 0));
        name = Cut(name, MaxLength).Trim('_', '-', '.');
        if (name.Length == 0)
            return Fallback;
        return Reserved.Contains(name) ? Fallback + "_" + name : name;
    }

    /// <summary>Letters and digits of any script, words joined by hyphens.</summary>
    private static string Part(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var spelled = WithoutParentheses(text).Replace("C#", "C Sharp", StringComparison.OrdinalIgnoreCase).Replace("C++", "C Plus Plus", StringComparison.OrdinalIgnoreCase);
        var part = new StringBuilder(spelled.Length);
        foreach (var rune in Folded(spelled).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
                part.Append(rune.ToString());
            else if (!IsJoined(rune) && part.Length > 0 && part[^1] != '-')
                part.Append('-');
        }

        return Cut(part.ToString().Trim('-'), MaxPart).Trim('-');
    }

    /// <summary>"senior-C-Sharp-developer" as "SeniorCSharpDeveloper"; scripts without capitals keep their hyphens.</summary>
    private static string InOneWord(string part)
    {
        var word = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] != '-')
                word.Append(i == 0 || part[i - 1] == '-' ? char.ToUpperInvariant(part[i]) : part[i]);
            else if (!IsCased(part[i - 1]) || !IsCased(part[i + 1]))
                word.Append('-');
        }

        return word.ToString();
    }

    private static bool IsCased(char character) => char.IsUpper(char.ToUpperInvariant(character)) || char.IsAsciiDigit(character);

    /// <summary>Without accents on Latin letters; other scripts keep every mark, which they need.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        var latin = false;
        foreach (var character in Normalized(text, NormalizationForm.FormC))
        {
            if (Spelled.TryGetValue(character, out var spelling))
            {
                folded.Append(spelling);
                latin = true;
            }
            else if (character <= 'ɏ' || character is >= 'Ḁ' and <= 'ỿ')
            {
                foreach (var piece in Normalized(character.ToString(), NormalizationForm.FormD))
                {
                    if (CharUnicodeInfo.GetUnicodeCategory(piece) != UnicodeCategory.NonSpacingMark)
                        folded.Append(piece);
                }

                latin = char.IsLetter(character);
            }
            else if (!(latin && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark))
            {
                folded.Append(character);
                latin = false;
            }
        }

        return folded.ToString();
    }

    /// <summary>A lone surrogate has no normal form: it becomes the replacement character, which no part keeps.</summary>
    private static string Normalized(string text, NormalizationForm form)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        return whole.ToString().Normalize(form);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>What stands inside a word without parting it: apostrophes, and control and direction marks nobody sees.</summary>
    private static bool IsJoined(Rune rune)
        => rune.Value is '\'' or '’' or '.' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control && !Rune.IsWhiteSpace(rune);

    private static string WithoutParentheses(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var outside = open > 0 ? text[..open] : text;
        return string.IsNullOrWhiteSpace(outside) ? text : outside;
    }

    /// <summary>At most so many UTF-16 units, whole characters only.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
