using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>The head of an entry before a template arranges it. Without a title the organization takes its place, without both the detail.</summary>
internal sealed record EntryHead(HeadField? Title, HeadField? Organization, HeadField? Place, HeadField? Dates, HeadField? Detail)
{
    private const string Comma = ", ";

    /// <summary>Where the title leads to, whatever stands in its place.</summary>
    public string? Url { get; init; }

    /// <param name="specs">Where the template wants what.</param>
    /// <param name="comma">What the language joins with where the template has a comma.</param>
    public IReadOnlyList<EntryLine> Arrange(IReadOnlyList<EntryLineSpec> specs, string comma)
    {
        var head = Promote();
        var lines = new List<EntryLine>();
        IReadOnlyList<Inline> carried = [];
        foreach (var spec in specs)
        {
            var join = spec.Join == Comma ? comma : spec.Join;
            var start = head.Fill(spec.Start, join);
            var end = Joined(carried, head.Fill(spec.End, join), join);
            carried = start.Count == 0 ? end : [];
            if (start.Count > 0) lines.Add(new EntryLine(start, end));
        }
        if (carried.Count == 0) return lines;
        if (lines.Count == 0) return [new EntryLine(carried, [])];
        lines[^1] = lines[^1] with { End = Joined(lines[^1].End, carried, comma) };
        return lines;
    }

    private EntryHead Promote()
        => Title is not null ? this
            : Organization is not null ? this with { Title = Organization, Organization = null }
            : Detail is not null ? this with { Title = Detail, Detail = null }
            : this;

    private List<Inline> Fill(IReadOnlyList<string> uses, string join)
    {
        var parts = new List<Inline>();
        foreach (var use in uses)
        {
            var colon = use.IndexOf(':');
            var field = use[..colon] switch
            {
                "title" => Title?.Linked(Url),
                "organization" => Organization,
                "place" => Place,
                "dates" => Dates,
                _ => Detail,
            };
            if (field is null) continue;
            if (parts.Count > 0) parts.Add(new Inline(join));
            var style = Enum.Parse<InlineStyle>(use[(colon + 1)..], ignoreCase: true);
            parts.AddRange(field.Words.Select(words => words with { Style = style }));
        }
        return parts;
    }

    private static IReadOnlyList<Inline> Joined(IReadOnlyList<Inline> first, IReadOnlyList<Inline> second, string join)
        => first.Count == 0 ? second : second.Count == 0 ? first : [.. first, new Inline(join), .. second];
}

/// <param name="Words">Cleaned; never empty.</param>
internal sealed record HeadField(IReadOnlyList<Inline> Words)
{
    /// <summary>Null where there is nothing to say.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="at">JSON pointer of the field.</param>
    /// <param name="url">Where all of it leads.</param>
    public static HeadField? Of(string? text, string at, string? url = null) => CleanText.Line(text) is { } clean ? new HeadField([new Inline(clean, Url: Links.Target(url), At: at)]) : null;

    /// <summary>Of a field whose words may have links of their own.</summary>
    public static HeadField? Prose(string? text, string at) => CleanText.Line(text) is { } clean ? new HeadField(Links.Prose(clean, at)) : null;

    /// <summary>Leading there, where it does not lead elsewhere already.</summary>
    public HeadField Linked(string? url) => url is null || Words.Any(words => words.Url is not null) ? this : new([.. Words.Select(words => words with { Url = url })]);
}
