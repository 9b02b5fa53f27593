using System.Text.RegularExpressions;

namespace Vitae.Reading.Text;

/// <summary>Plain text that once was Markdown keeps its backslashes before punctuation ("2018\.04", "C\#"): they are taken off.</summary>
internal static partial class MarkdownEscapes
{
    /// <summary>A single one may be meant as it stands.</summary>
    private const int Fewest = 2;

    /// <summary>The text as it was meant; text that has backslashes before letters too is something else, such as TeX or the path of a file, and stays.</summary>
    public static string Undo(string text)
        => text.Contains('\\', StringComparison.Ordinal) && Escape().Count(text) >= Fewest && !Command().IsMatch(text) ? Escape().Replace(text, "$1") : text;

    [GeneratedRegex(@"\\([!#$%&()*+\-./:<=>?@\[\]^_`{|}~\\])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<!\\)\\[a-zA-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
