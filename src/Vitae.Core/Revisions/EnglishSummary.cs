namespace Vitae.Core.Revisions;

/// <summary>Says a <see cref="SummaryItem"/> in English.</summary>
internal static class EnglishSummary
{
    private const int NamesTold = 3;

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["education"] = "education entry",
        ["linkedin_address"] = "LinkedIn address",
        ["evidence"] = "evidence for requirements",
    };

    /// <summary>Things there is one of, or that change as a whole: "Phone number changed".</summary>
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "name", "email_address", "phone_number", "linkedin_address", "website", "location", "headline", "summary", "job_title", "employer", "work_location", "dates", "photo",
        "job_analysis", "evidence", "cover_note", "document",
    };

    public static string Sentence(SummaryItem item)
    {
        var noun = Irregular.GetValueOrDefault(item.Subject) ?? item.Subject.Replace('_', ' ');
        if (item.Verb == SummaryVerb.Edited && Single.Contains(item.Subject))
        {
            return $"{char.ToUpperInvariant(noun[0])}{noun[1..]} changed{At(item)}";
        }

        var what = item switch
        {
            _ when Single.Contains(item.Subject) => noun,
            { Names.Count: > 0, Subject: "section", Verb: SummaryVerb.Moved } => Names(item),
            { Names.Count: > 0 } => $"{Plural(noun, item.Count)} {Names(item)}",
            { Count: 1 } => $"{("aeiou".Contains(noun[0]) ? "an" : "a")} {noun}",
            _ => FormattableString.Invariant($"{item.Count} {Plural(noun, item.Count)}"),
        };
        return $"{item.Verb} {what}{Where(item)}{At(item)}";
    }

    private static string At(SummaryItem item) => item.Within is null ? "" : $" at {item.Within}";

    private static string Where(SummaryItem item) => item switch
    {
        { Verb: not SummaryVerb.Moved } or { Count: > 1 } or { Names.Count: 0 } => "",
        { Follower: null } => " to the end",
        _ => $" above {item.Follower}",
    };

    private static string Names(SummaryItem item)
    {
        var told = item.Names.Take(NamesTold).ToList();
        var rest = item.Names.Count - told.Count;
        if (rest > 0)
        {
            told.Add(FormattableString.Invariant($"{rest} more"));
        }

        return told.Count == 1 ? told[0] : $"{string.Join(", ", told.SkipLast(1))} and {told[^1]}";
    }

    private static string Plural(string noun, int count) => (count, noun) switch
    {
        (1, _) => noun,
        (_, [.. var stem, 'y']) when !"aeiou".Contains(stem[^1]) => $"{stem}ies",
        _ => $"{noun}s",
    };
}
