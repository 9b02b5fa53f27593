using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Reading.Layout;

/// <summary>The sign or number that begins a list item.</summary>
internal static partial class ListMarker
{
    public static bool IsSign(string word) => word.Length is 1 or 2 && Rune.TryGetRuneAt(word, 0, out var rune) && rune.Utf16SequenceLength == word.Length && LetterForms.IsBullet(rune.Value);

    /// <summary>Whether the first word of a line with other words after it is a marker rather than text.</summary>
    public static bool IsAny(string word) => IsSign(word) || word is "-" or "–" or "—" or "*" or "»" or "›" or ">" || Number.IsMatch(word);

    /// <summary>A word without the sign that stands before it with no space between; null when none does.</summary>
    public static string? Touching(string word)
        => word.Length > 2 && char.IsLetterOrDigit(word[1]) && IsSign(word[..1]) ? word[1..] : null;

    [GeneratedRegex(@"^(\(?\d{1,2}[.)]|\(?[a-z]\)|\[\d{1,3}\])$")]
    private static partial Regex Number { get; }
}
