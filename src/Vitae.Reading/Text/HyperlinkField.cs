namespace Vitae.Reading.Text;

/// <summary>The field by which word processors make a link: <c>HYPERLINK "https://example.org"</c>.</summary>
internal static class HyperlinkField
{
    /// <summary>Null for any other field, and for a link within the document.</summary>
    public static string? Address(string instruction)
    {
        var trimmed = instruction.Trim();
        if (!trimmed.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;
        var start = trimmed.IndexOf('"', StringComparison.Ordinal);
        var end = start < 0 ? -1 : trimmed.IndexOf('"', start + 1);
        return end < 0 || trimmed[..start].Contains("\\l", StringComparison.Ordinal) ? null : trimmed[(start + 1)..end];
    }
}
