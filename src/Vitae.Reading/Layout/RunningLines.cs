using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Reading.Layout;

/// <summary>
/// Running headers, footers and page numbers: lines in the same place at the edge of several pages that differ in the number of their page at most, and numbers that stand
/// alone there. The first occurrence stays where it is when it tells how to reach the person or stands above everything else.
/// </summary>
internal static partial class RunningLines
{
    private const double EdgeShare = 0.12;
    private const double PlaceTolerance = 6;

    /// <summary>Which fragments of the pages are running lines.</summary>
    public static HashSet<Fragment> In(IReadOnlyList<(PositionedPage Page, IReadOnlyList<Fragment> Fragments)> pages)
    {
        var running = new HashSet<Fragment>();
        var atEdges = pages.SelectMany(page => page.Fragments.Where(fragment => IsAtEdge(fragment, page)).Select(fragment => (page.Page.Number, Fragment: fragment))).ToList();
        foreach (var (_, fragment) in atEdges)
        {
            if (PageNumber.IsMatch(fragment.ToString())) running.Add(fragment);
        }
        foreach (var same in atEdges.GroupBy(item => (WithoutPage(item.Fragment.ToString(), item.Number), Math.Round(item.Fragment.Box.Top / PlaceTolerance))))
        {
            if (same.Select(item => item.Number).Distinct().Count() < 2) continue;
            foreach (var (number, fragment) in same)
            {
                if (number > pages[0].Page.Number || !IsWorthKeeping(fragment, pages[0].Page)) running.Add(fragment);
            }
        }
        return running;
    }

    /// <summary>The text with the first number that is its page's taken out, so that "Ada Byron 1/2" and "Ada Byron 2/2" are the same line.</summary>
    private static string WithoutPage(string text, int number)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        foreach (var digits in Digits.EnumerateMatches(text))
        {
            if (text.AsSpan(digits.Index, digits.Length).SequenceEqual(page)) return $"{text[..digits.Index]}#{text[(digits.Index + digits.Length)..]}";
        }
        return text;
    }

    private static bool IsAtEdge(Fragment fragment, (PositionedPage Page, IReadOnlyList<Fragment> Fragments) page)
    {
        var height = page.Page.Height;
        return fragment.Box.Bottom < height * EdgeShare || fragment.Box.Top > height * (1 - EdgeShare);
    }

    private static bool IsWorthKeeping(Fragment fragment, PositionedPage page)
    {
        var text = fragment.ToString();
        return fragment.Box.Bottom < page.Height * EdgeShare || text.Contains('@') || text.Contains("://", StringComparison.Ordinal) || text.Count(char.IsAsciiDigit) >= 7;
    }

    [GeneratedRegex(@"^[(\[–—|-]?\s*((page|seite|página|pagina|pág\.?|p\.?|第)\s*)?\d{1,3}\s*((/|of|von|de|di|sur|\||av)\s*\d{1,3})?\s*页?[)\]–—|-]?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits { get; }
}
