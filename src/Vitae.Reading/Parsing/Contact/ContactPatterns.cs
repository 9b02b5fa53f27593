using System.Text.RegularExpressions;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>E-mail addresses and telephone numbers in a line.</summary>
internal static partial class ContactPatterns
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    [GeneratedRegex(@"[\p{L}0-9][\p{L}0-9._%+\-']{0,63}\s?(?:@|\(at\)|\[at\]|＠)\s?[\p{L}0-9][\p{L}0-9\-]{0,62}(?:\.[\p{L}0-9][\p{L}0-9\-]{0,62}){1,5}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"(?:\+|00)?\s?\(?\+?[0-9][0-9 ()./\-–‒\u00a0]{5,24}[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex PhonePattern();

    /// <summary>The number of a patent ends with its kind: "DE 10 2016 123 456 A1" (WIPO ST.16).</summary>
    [GeneratedRegex(@"^\s[ABCTU][1-9]\b", RegexOptions.NonBacktracking)]
    private static partial Regex KindOfPatent();

    public static IEnumerable<(string Address, int Start, int Length)> Emails(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal) && !text.Contains("at)", StringComparison.OrdinalIgnoreCase) && !text.Contains('＠', StringComparison.Ordinal) && !text.Contains("at]", StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (Match match in EmailPattern().Matches(text))
        {
            var address = match.Value.Replace(" ", "", StringComparison.Ordinal).Replace("(at)", "@", StringComparison.OrdinalIgnoreCase).Replace("[at]", "@", StringComparison.OrdinalIgnoreCase).Replace('＠', '@');
            foreach (var label in (ReadOnlySpan<string>)["mailto", "email", "e-mail", "mail"])
            {
                if (address.StartsWith(label, StringComparison.OrdinalIgnoreCase) && address.Length > label.Length && address[label.Length] is ':' or '.')
                    address = address[(label.Length + 1)..];
            }
            var domain = address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
            var top = domain[(domain.LastIndexOf('.') + 1)..];
            if (top.Length >= 2 && top.All(char.IsLetter))
                yield return (address, match.Index, match.Length);
        }
    }

    public static IEnumerable<(string Number, int Start, int Length)> Phones(string text)
    {
        foreach (Match match in PhonePattern().Matches(text))
        {
            var number = match.Value.Trim();
            var digits = number.Count(char.IsAsciiDigit);
            if (digits > MostDigits && number.Contains(' ', StringComparison.Ordinal))
            {
                foreach (var inner in Words(text, match))
                    yield return inner;
                continue;
            }
            if (digits is < FewestDigits or > MostDigits || IsInsideWord(text, match) || IsDates(number) || IsNoPhone(number, digits) || KindOfPatent().IsMatch(text.AsSpan(match.Index + match.Length)))
                continue;
            if (number.StartsWith('(') != number.Contains(')', StringComparison.Ordinal) && number.StartsWith('('))
                number = number.TrimStart('(');
            yield return (number, match.Index, match.Length);
        }
    }

    /// <summary>Numbers that stand side by side: each that is a telephone number by itself.</summary>
    private static IEnumerable<(string Number, int Start, int Length)> Words(string text, Match match)
    {
        var start = match.Index;
        foreach (var word in match.Value.Split(' '))
        {
            var after = start + word.Length < text.Length ? text[start + word.Length] : ' ';
            if (word.Count(char.IsAsciiDigit) is >= 10 and <= MostDigits && after != '@' && !IsDates(word))
                yield return (word, start, word.Length);
            start += word.Length + 1;
        }
    }

    private static bool IsInsideWord(string text, Match match)
    {
        var before = match.Index > 0 ? text[match.Index - 1] : ' ';
        var end = match.Index + match.Length;
        var after = end < text.Length ? text[end] : ' ';
        return char.IsLetter(before) && match.Value[0] is not ('+' or ' ' or '(') || before is '/' or '@' or '_' or '=' or '#' or '-' && match.Value[0] != ' ' || char.IsLetter(after) && after < '\u2e80' || after is '@' or '_' || char.IsDigit(before);
    }

    private static bool IsDates(string number)
    {
        var spans = DateScanner.Find(number);
        return spans.Count > 0 && spans.Sum(span => span.Length) >= number.Length - 3 && !number.StartsWith('+');
    }

    /// <summary>Plain seven or eight digits, ORCIDs and DOIs are other numbers.</summary>
    private static bool IsNoPhone(string number, int digits)
    {
        if (number.Contains("..", StringComparison.Ordinal) || number.StartsWith("10.", StringComparison.Ordinal) && number.Contains('/', StringComparison.Ordinal))
            return true;
        var groups = number.Split('-');
        if (groups.Length == 4 && groups.All(group => group.Length == 4))
            return true;
        return digits < 9 && !number.Any(c => c is ' ' or '-' or '(' or '+' or '.') || number.Count(c => c == '/') > 2;
    }
}
