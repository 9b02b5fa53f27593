using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing;

/// <summary>The line of a project that says what it was made with: "Python, NumPy, xarray", "Technologies: C#, React".</summary>
internal static class ProjectKeywords
{
    private const int LongestItem = 32;

    private static readonly FrozenSet<string> Labels = new[]
    {
        "technologies", "technology", "tech", "tech stack", "technology stack", "stack", "tools", "built with", "skills", "keywords", "tags", "environment", "technologien", "werkzeuge", "eingesetzte technologien", "technologies utilisees", "outils", "environnement technique",
        "environnement", "tecnologias", "herramientas", "tecnologie", "strumenti", "技术栈", "技术", "开发环境",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The items; null when the text is no such line.</summary>
    public static List<string>? Read(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        if (colon > 1 && colon < text.Length - 1 && Labels.Contains(TextFolding.Fold(text[..colon].Trim())))
            return [.. ListItems.SplitSkills(text[(colon + 1)..].Trim())];
        if (text.EndsWith('.') || colon >= 0)
            return null;
        List<string> items = [.. ListItems.Split(text)];
        return items.Count >= 2 && items.TrueForAll(item => item.Length <= LongestItem) && items.Count(item => SkillTaxonomy.Find(item) is not null) * 2 >= items.Count ? items : null;
    }
}
