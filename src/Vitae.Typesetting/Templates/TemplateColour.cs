using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Typesetting.Templates;

/// <summary>The colours of a template: hexadecimal, or a tint of another on white paper.</summary>
internal static partial class TemplateColour
{
    /// <summary>The name of the colour a person may choose.</summary>
    public const string Accent = "accent";

    public static bool IsKnown(IReadOnlyDictionary<string, string> colours, string value)
        => IsHex(value) || (Tint().Match(value) is { Success: true } tint && colours.TryGetValue(tint.Groups[1].Value, out var basis) && IsHex(basis));

    public static bool IsHex(string value) => Hex().IsMatch(value);

    /// <summary>As #rrggbb.</summary>
    public static string Resolve(IReadOnlyDictionary<string, string> colours, string name)
    {
        var value = colours[name];
        if (Tint().Match(value) is not { Success: true } tint) return value;
        var part = int.Parse(tint.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        var (red, green, blue) = Parts(colours[tint.Groups[1].Value]);
        return $"#{Mixed(red):x2}{Mixed(green):x2}{Mixed(blue):x2}";

        int Mixed(int channel) => 255 - (((255 - channel) * part) + 50) / 100;
    }

    /// <summary>Contrast against white paper, 1 to 21: WCAG 2.2, "contrast ratio".</summary>
    public static double Contrast(string hex)
    {
        var (red, green, blue) = Parts(hex);
        return 1.05 / ((0.2126 * Linear(red)) + (0.7152 * Linear(green)) + (0.0722 * Linear(blue)) + 0.05);
    }

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static (int Red, int Green, int Blue) Parts(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (value >> 16, (value >> 8) & 255, value & 255);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hex();

    [GeneratedRegex("^([A-Za-z]{1,30}) (100|[1-9]?[0-9])%$", RegexOptions.CultureInvariant)]
    private static partial Regex Tint();
}
