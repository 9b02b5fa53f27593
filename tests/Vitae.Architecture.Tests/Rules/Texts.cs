using System.Text.RegularExpressions;

namespace Vitae.Architecture.Tests.Rules;

/// <summary>What no text file of the project may say.</summary>
internal static partial class Texts
{
    /// <summary>The project depends on no place outside it. (<c>/work/0/…</c> is a JSON pointer and no place.)</summary>
    public static IEnumerable<string> OutsidePlaces(SourceFile file)
        => OutsidePlace().Matches(file.Text).Select(match => $"{file.Path} names the outside place {match.Value}");

    /// <summary>Code that sets pages knows no template by name: a template is data.</summary>
    public static IEnumerable<string> TemplateNames(SourceFile file, IEnumerable<string> templateIds)
        => templateIds.Where(id => file.Text.Contains($"\"{id}\"", StringComparison.OrdinalIgnoreCase)).Select(id => $"{file.Path} knows the template {id}");

    [GeneratedRegex("""(?<![\w.])(/work/(main|wt|shared)\b|/home/\w+|/root/|/Users/\w+|(\.\./)+shared/|(?<![/}\w])shared/(DESIGN|STYLE|corpus|knowledge|spikes|hooks))""")]
    private static partial Regex OutsidePlace();
}
