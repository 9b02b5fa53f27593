using System.Text.RegularExpressions;

namespace Vitae.Reading.Pdf;

/// <summary>What a font's name tells: PDF keeps no other word on weight and slope for most fonts.</summary>
internal static partial class FontName
{
    public static bool IsBold(string font) => Bold.IsMatch(WithoutSubset(font));

    public static bool IsItalic(string font) => Italic.IsMatch(WithoutSubset(font));

    /// <summary>A font of pictograms, whatever letters its codes claim to be.</summary>
    public static bool IsIcons(string font) => Icons.IsMatch(WithoutSubset(font));

    /// <summary>The name without the six letters and plus sign that mark a subset (ISO 32000-1, 9.6.4).</summary>
    private static string WithoutSubset(string font) => font.Length > 7 && font[6] == '+' ? font[7..] : font;

    [GeneratedRegex("bold|black|heavy|semibold|demi|extrabold|-medi\\b|medi$|-bd|cmbx|sfbx|ecbx|cmssbx|ecsx|-sb\\b|tb$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Bold { get; }

    [GeneratedRegex("italic|oblique|slanted|-it\\b|(regu|medi)ital|[-,]ital|cmti|cmsl|sfti|ecti|cmmi|cmssi|ecsi", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Italic { get; }

    [GeneratedRegex("awesome|icon|material.*symbols|materialdesign|academicons|webdings|wingdings|dingbats|glyphs|phosphor|bootstrap-i|remix|ionicons|octicons|marvosym|bbding|simpleline", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Icons { get; }
}
