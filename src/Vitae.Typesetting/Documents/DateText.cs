using System.Globalization;
using Vitae.Typesetting.Documents.Labels;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>JSON Resume dates as a person reads them: "2021-03" becomes "Mar 2021". What is no ISO date is printed as it stands.</summary>
internal sealed class DateText(LabelSet labels, DateSpec style)
{
    /// <summary>A period; a start without an end runs to the present. Null when neither is there.</summary>
    public string? Range(string? start, string? end)
        => (Single(start), Single(end)) switch
        {
            (null, null) => null,
            (null, var to) => to,
            (var from, null) => from + style.Range + labels.Present,
            var (from, to) => from == to ? from : from + style.Range + to,
        };

    public string? Single(string? iso)
    {
        var text = CleanText.Line(iso);
        if (text is null) return null;
        var parts = text.Split('-');
        if (!IsNumber(parts[0], 4)) return text;
        if (parts.Length == 1 || (style.Style == "year" && IsMonth(parts[1]))) return parts[0];
        if (!IsMonth(parts[1]) || parts.Length > 3 || (parts.Length == 3 && !IsNumber(parts[2][..Math.Min(2, parts[2].Length)], 2))) return text;
        var month = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return style.Style == "numeric"
            ? labels.Numeric.Replace("{mm}", parts[1]).Replace("{year}", parts[0])
            : labels.MonthYear.Replace("{month}", (style.Style == "long" ? labels.LongMonths : labels.ShortMonths)[month - 1]).Replace("{year}", parts[0]);
    }

    private static bool IsMonth(string text) => IsNumber(text, 2) && string.CompareOrdinal(text, "01") >= 0 && string.CompareOrdinal(text, "12") <= 0;

    private static bool IsNumber(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);
}
