using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;

namespace Vitae.Core.Quality;

/// <summary>
/// The four checks of form, 25 points each. Every template sets one column without tables or text boxes, so only text that draws its own can break that:
/// runs of spaces or tabs inside a line set columns, and pipes in two lines or box-drawing characters draw a table. Dates are consistent when all can be read
/// and those of one section have one precision. Tense is judged by the verbs that open bullets, in English only.
/// </summary>
internal static class FormatInspection
{
    private const int PointsForEach = 25;

    private const int NamedInOneMessage = 8;

    public static (Inspection Inspection, FormatChecks Checks) Inspect(UiDocument ui, IReadOnlyList<PageText> texts, bool isEnglish, DateOnly today)
    {
        var columns = texts.Where(text => DrawsColumns(text.Text)).Select(text => $"{text.Place} sets columns with spaces or tabs, which applicant tracking systems read in the wrong order: write it as one line").ToList();
        var tables = texts.Where(text => DrawsTable(text.Text)).Select(text => $"{text.Place} draws a table, which applicant tracking systems lose: write it as sentences").ToList();
        var dates = DatesOf(ui).GroupBy(date => date.Section).SelectMany(section => DateProblems(section.Key, [.. section.Select(date => date.Text)])).ToList();
        var tenses = isEnglish ? texts.Where(text => text.InCurrentRole is not null).GroupBy(text => (text.Entry, text.InCurrentRole)).Select(TenseProblem).OfType<string>().ToList() : [];
        var checks = new FormatChecks
        {
            SingleColumn = columns.Count == 0,
            NoTablesOrTextboxes = tables.Count == 0,
            DateFormatConsistent = dates.Count == 0,
            TenseConsistent = tenses.Count == 0,
        };
        return (new Inspection(Score(checks), Inspection.Limit([.. columns, .. tables, .. dates]), Inspection.Limit(tenses)), checks);
    }

    public static int Score(FormatChecks checks)
        => PointsForEach * new[] { checks.SingleColumn, checks.NoTablesOrTextboxes, checks.DateFormatConsistent, checks.TenseConsistent }.Count(ok => ok);

    private static bool DrawsColumns(string text) => text.Trim() is var line && (line.Contains("   ", StringComparison.Ordinal) || line.Contains('\t'));

    private static bool DrawsTable(string text)
        => text.AsSpan().IndexOfAnyInRange('\u2500', '\u257F') >= 0 || text.Split('\n').Count(line => line.Count(letter => letter == '|') >= 2) >= 2;

    private static IEnumerable<(string Section, string Text)> DatesOf(UiDocument ui)
    {
        var work = ShownRole.In(ui).SelectMany(role => new[] { role.Item.StartDate, role.Item.EndDate }).Select(date => ("work experience", date));
        var education = ui.Education is { Include: true } schools
            ? PageTextReader.Present(schools.Items).Where(entry => entry.Item.Include).SelectMany(entry => new[] { entry.Item.StartDate, entry.Item.EndDate }).Select(date => ("education", date))
            : [];
        var certificates = ui.Certifications is { Include: true } held
            ? PageTextReader.Present(held.Items).Where(entry => entry.Item.Include).Select(entry => ("certifications", entry.Item.Date))
            : [];
        return work.Concat(education).Concat(certificates).Where(date => !string.IsNullOrWhiteSpace(date.Item2))!;
    }

    private static IEnumerable<string> DateProblems(string section, List<string> dates)
    {
        var precisions = new SortedDictionary<int, string>();
        foreach (var text in dates)
        {
            if (!PartialDate.TryParse(text, out var date))
            {
                yield return $"“{text}” in {section} cannot be read as a date: write it as 2021-03 or 2021";
            }
            else if (!date.IsPresent)
            {
                precisions.TryAdd(date.Day is not null ? 3 : date.Month is not null ? 2 : 1, text);
            }
        }

        if (precisions.Count > 1)
        {
            yield return $"Dates in {section} are given in different ways ({string.Join(", ", precisions.Values)}): give month and year for all, or the year for all";
        }
    }

    /// <summary>
    /// In a role that has ended every verb is past. In one that is still held what was achieved may be past, but not everything: the role would read as ended.
    /// </summary>
    private static string? TenseProblem(IGrouping<(string Entry, bool? IsCurrent), PageText> role)
    {
        var openings = role.Select(bullet => (Bullet: bullet, Opening: BulletOpening.Of(bullet.Text))).Where(entry => entry.Opening?.Tense is not null).ToList();
        if (role.Key.IsCurrent == true)
        {
            return openings.Count > 0 && openings.TrueForAll(entry => entry.Opening!.Tense == VerbTense.Past)
                ? $"Everything at {role.Key.Entry} is in the past tense, though you still hold the role: put what you do there now into the present"
                : null;
        }

        var present = openings.Where(entry => entry.Opening!.Tense == VerbTense.Present).Take(NamedInOneMessage)
            .Select(entry => FormattableString.Invariant($"“{entry.Opening!.Word}” in bullet {entry.Bullet.Number}{(entry.Opening.Past is { } past ? $" “{Capital(past)}”" : "")}")).ToList();
        return present.Count == 0 ? null : $"{role.Key.Entry} has ended and is told in the present tense: make {string.Join(", ", present)}";
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
