using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Formats;

/// <summary>Dates of an entry as the schema wants them. A date nobody can read stays as it is written.</summary>
internal static class Period
{
    /// <summary>Start and end, from two fields or from one that holds both.</summary>
    public static (string? Start, string? End) Take(Fields it)
    {
        var start = Date(it.Text("startDate", "start_date"));
        var written = it.Text("endDate", "end_date");
        if (start is not null || written is not null)
            return (start, IsPresent(written) ? null : Date(written));
        if (it.Text("period", "date") is not { } both)
            return (null, null);
        var span = DateScanner.Whole(both) ?? DateScanner.Find(both).FirstOrDefault();
        if (span is null)
            return (null, both);
        if (DateScanner.Whole(both) is null)
            it.Put("date", both);
        return (span.StartIso, span.EndIso);
    }

    public static string? Date(string? written)
    {
        if (written is null)
            return null;
        if (PartialDate.TryParse(written, out var date))
            return date.IsPresent ? null : date.ToString();
        return DateScanner.Whole(written) is { Kind: DateKind.Single, To: not null } span ? span.EndIso : written;
    }

    private static bool IsPresent(string? written) => PartialDate.TryParse(written, out var date) && date.IsPresent || written is not null && DateScanner.Whole(written) is { Kind: DateKind.Present };
}
