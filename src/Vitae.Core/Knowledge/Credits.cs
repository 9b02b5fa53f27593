namespace Vitae.Core.Knowledge;

/// <summary>Whose data Vitae carries, and the notices their licences ask to show.</summary>
public static class Credits
{
    private static readonly Lazy<string> Attribution = new(() => KnowledgeData.ReadText("ATTRIBUTION.md"));

    /// <summary>The project's ATTRIBUTION.md, in Markdown.</summary>
    public static string Text => Attribution.Value;
}
