namespace Vitae.Typesetting.Fonts;

/// <summary>The bundled families a person or template may choose for Latin, Greek and Cyrillic text; other scripts have theirs beside them.</summary>
public static class TextFamilies
{
    private const string Serif = "Source Serif 4";

    public static IReadOnlyList<string> All { get; } = ["Inter", "Source Sans 3", Serif];

    internal static string Names { get; } = string.Join(", ", All);

    internal static bool IsSerif(string family) => family == Serif;
}
