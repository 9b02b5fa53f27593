namespace Vitae.Core.Revisions;

/// <summary>What a person calls an entry of a list.</summary>
internal static class EntryLabel
{
    private const int MaxLength = 80;

    private static readonly string[] NamingFields = ["company", "name", "institution", "organization", "title", "label", "language", "network"];

    /// <summary>A short name; null when the entry has none, as a bullet has none.</summary>
    public static string? Of(JsonTree entry)
    {
        var name = entry.IsText ? entry.Text : NamingFields.Select(entry.TextAt).FirstOrDefault(text => text is not null);
        return name is { Length: > 0 and <= MaxLength } ? name : null;
    }
}
