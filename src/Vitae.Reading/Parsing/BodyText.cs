namespace Vitae.Reading.Parsing;

/// <summary>Bullets and sentences under an entry.</summary>
internal static class BodyText
{
    /// <summary>Sentences before the first bullet are the summary, all else are highlights; without any bullet every paragraph is a highlight when there are several, else the summary.</summary>
    public static (string? Summary, List<string> Highlights) Of(IEnumerable<string> rest, IReadOnlyList<Paragraph> body)
    {
        List<string> summary = [.. rest];
        List<string> highlights = [];
        var bullets = body.Any(paragraph => paragraph.IsBullet);
        foreach (var paragraph in body)
        {
            if (paragraph.IsBullet || highlights.Count > 0 || !bullets && body.Count > 1)
                highlights.Add(paragraph.Text);
            else
                summary.Add(paragraph.Text);
        }
        return (summary.Count == 0 ? null : string.Join('\n', summary), highlights);
    }
}
