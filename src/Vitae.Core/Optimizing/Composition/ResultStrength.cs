using System.Text.RegularExpressions;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>How strongly a line tells a result: a share or an amount of money more than a count, a change from one number to another most, and short lines rather than long ones.</summary>
internal static partial class ResultStrength
{
    public static double Of(string text)
    {
        var strength = 1.0;
        if (text.Contains('%', StringComparison.Ordinal) || text.Contains("percent", StringComparison.OrdinalIgnoreCase))
            strength += 2;
        if (text.IndexOfAny(['$', '€', '£']) >= 0)
            strength += 1.5;
        if (FromTo().IsMatch(text))
            strength += 1.5;
        return strength - (Math.Max(0, text.Length - 120) / 40.0);
    }

    /// <summary>Whether a line counts something: "14 nurses", "20 %"; a year, a version or "3D" counts nothing.</summary>
    public static bool IsCounted(string text) => Count().IsMatch(text);

    [GeneratedRegex(@"(?<![\w.,/#-])(?!(?:19|20)\d\d(?![\d,.]*\d))[$€£]?\d[\d,.]*(?:%|[kKmM]\b|\+|(?![\w-]))")]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?:from|von|de)\b[^.;]{0,40}\d[^.;]{0,20}\b(?:to|auf|à|a)\b[^.;]{0,10}\d", RegexOptions.IgnoreCase)]
    private static partial Regex FromTo();
}
