using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>The head of an entry before a template arranges it. Without a title the organization takes its place, without both the detail.</summary>
internal sealed record EntryHead(string? Title, string? Organization, string? Place, string? Dates, string? Detail)
{
    public string? TitleUrl { get; init; }
    public string? OrganizationUrl { get; init; }

    public IReadOnlyList<EntryLine> Arrange(IReadOnlyList<EntryLineSpec> specs)
    {
        var head = Promote();
        var lines = new List<EntryLine>();
        IReadOnlyList<Inline> carried = [];
        foreach (var spec in specs)
        {
            var start = head.Fill(spec.Start, spec.Join);
            var end = Joined(carried, head.Fill(spec.End, spec.Join), spec.Join);
            carried = start.Count == 0 ? end : [];
            if (start.Count > 0) lines.Add(new EntryLine(start, end));
        }
        if (carried.Count == 0) return lines;
        if (lines.Count == 0) return [new EntryLine(carried, [])];
        lines[^1] = lines[^1] with { End = Joined(lines[^1].End, carried, ", ") };
        return lines;
    }

    private EntryHead Promote()
        => Title is not null ? this
            : Organization is not null ? this with { Title = Organization, Organization = null, TitleUrl = OrganizationUrl ?? TitleUrl, OrganizationUrl = null }
            : Detail is not null ? this with { Title = Detail, Detail = null }
            : this;

    private List<Inline> Fill(IReadOnlyList<string> uses, string join)
    {
        var parts = new List<Inline>();
        foreach (var use in uses)
        {
            var colon = use.IndexOf(':');
            var (text, url) = use[..colon] switch
            {
                "title" => (Title, TitleUrl),
                "organization" => (Organization, OrganizationUrl),
                "place" => (Place, null),
                "dates" => (Dates, null),
                _ => (Detail, (string?)null),
            };
            if (text is null) continue;
            if (parts.Count > 0) parts.Add(new Inline(join));
            parts.Add(new Inline(text, Enum.Parse<InlineStyle>(use[(colon + 1)..], ignoreCase: true), url));
        }
        return parts;
    }

    private static IReadOnlyList<Inline> Joined(IReadOnlyList<Inline> first, IReadOnlyList<Inline> second, string join)
        => first.Count == 0 ? second : second.Count == 0 ? first : [.. first, new Inline(join), .. second];
}
