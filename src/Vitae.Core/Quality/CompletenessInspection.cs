using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;

namespace Vitae.Core.Quality;

/// <summary>
/// Whether what a reader looks for is on the page: 100 points, less those named beside each warning below. Gaps between roles, too many bullets
/// and clichés in the summary are suggestions without points.
/// </summary>
internal static class CompletenessInspection
{
    private const int LongGapMonths = 6;

    private const int ManyBullets = 6;

    public static Inspection Inspect(UiDocument ui, IReadOnlyList<PageText> texts, DateOnly today)
    {
        var roles = ShownRole.In(ui);
        var lacks = Contact(ui).Concat(Sections(texts, roles)).Concat(roles.SelectMany(RoleData)).ToList();
        return new Inspection(
            Inspection.ToScore(100 - lacks.Sum(lack => lack.Points)),
            Inspection.Limit(lacks.Select(lack => lack.Message)),
            Inspection.Limit(Gaps(roles, today).Concat(Bullets(roles))));
    }

    private static IEnumerable<(string Message, int Points)> Contact(UiDocument ui)
    {
        var fields = ui.ContactInformation is { Include: true, Fields: { } shown } ? shown : new ContactFields();
        if (string.IsNullOrWhiteSpace(fields.FirstName) && string.IsNullOrWhiteSpace(fields.LastName))
        {
            yield return ("The name is missing: add it to the contact details", 25);
        }

        if (string.IsNullOrWhiteSpace(fields.Email))
        {
            yield return ("The email address is missing: add it to the contact details", 25);
        }
        else if (!LooksLikeEmail(fields.Email))
        {
            yield return ($"“{fields.Email}” is no email address: correct it", 25);
        }

        if (string.IsNullOrWhiteSpace(fields.Phone))
        {
            yield return ("The phone number is missing: add it to the contact details", 10);
        }

        if (string.IsNullOrWhiteSpace(fields.Location))
        {
            yield return ("The location is missing: a city and a country are enough", 5);
        }
    }

    private static IEnumerable<(string Message, int Points)> Sections(IReadOnlyList<PageText> texts, IReadOnlyList<ShownRole> roles)
    {
        if (roles.Count == 0)
        {
            yield return ("No role is shown: add work, or an internship, a project or a volunteer role", 15);
        }

        if (texts.All(text => text.Kind != PageTextKind.Summary))
        {
            yield return ("The summary is missing: say in two or three sentences what you do and what you have achieved", 5);
        }

        if (texts.All(text => text.Kind != PageTextKind.Skill))
        {
            yield return ("No skill is shown: list those the posting asks for and you have", 10);
        }
    }

    private static IEnumerable<(string Message, int Points)> RoleData(ShownRole role)
    {
        (string What, string? Value, int Points)[] fields = [("a job title", role.Item.Title, 10), ("a start date", role.Item.StartDate, 10), ("an end date (or “present”)", role.Item.EndDate, 5)];
        var lacking = fields.Where(field => string.IsNullOrWhiteSpace(field.Value)).ToList();
        if (lacking.Count > 0)
        {
            yield return ($"{Capital(role.Name)} lacks {string.Join(", ", lacking.Select(field => field.What))}: add what you know", lacking.Sum(field => field.Points));
        }

        if (PartialDate.TryParse(role.Item.StartDate, out var start) && PartialDate.TryParse(role.Item.EndDate, out var end) && EndsBeforeStart(start, end))
        {
            yield return ($"{Capital(role.Name)} ends before it starts: check both dates", 10);
        }
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static bool EndsBeforeStart(PartialDate start, PartialDate end)
        => !start.IsPresent && !end.IsPresent && end.LatestDay(DateOnly.MaxValue) < start.EarliestDay(DateOnly.MaxValue);

    private static IEnumerable<string> Gaps(IReadOnlyList<ShownRole> roles, DateOnly today)
    {
        var spans = roles.Select(Span).OfType<(DateOnly From, DateOnly To, string Name)>().OrderBy(span => span.From).ThenBy(span => span.To).ToList();
        (DateOnly To, string Name)? last = null;
        foreach (var (from, to, name) in spans)
        {
            if (last is { } before && (from.DayNumber - before.To.DayNumber) / 30 is > LongGapMonths and var months)
            {
                yield return FormattableString.Invariant($"There are {months} months between {before.Name} and {name}: one line on what you did then answers the question before it is asked");
            }

            last = last is { } latest && latest.To >= to ? latest : (to, name);
        }

        (DateOnly, DateOnly, string)? Span(ShownRole role)
            => PartialDate.TryParse(role.Item.StartDate, out var start) && PartialDate.TryParse(role.Item.EndDate, out var end) && start.EarliestDay(today) <= end.LatestDay(today)
                ? (start.EarliestDay(today), end.LatestDay(today), role.Name)
                : null;
    }

    private static IEnumerable<string> Bullets(IReadOnlyList<ShownRole> roles)
    {
        foreach (var role in roles)
        {
            var bullets = PageTextReader.Present(role.Item.Bullets).Count(entry => entry.Item.Include && !string.IsNullOrWhiteSpace(entry.Item.Text));
            if (bullets > ManyBullets)
            {
                yield return FormattableString.Invariant($"{Capital(role.Name)} has {bullets} bullets: keep the {ManyBullets} that answer the posting");
            }
            else if (bullets == 0)
            {
                yield return $"{Capital(role.Name)} has no bullet: say what you did there and what came of it";
            }
        }
    }

    private static bool LooksLikeEmail(string text)
        => text.Trim() is var email && email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && email.LastIndexOf('.') > at + 1 && !email.EndsWith('.') && !email.Any(char.IsWhiteSpace);
}
