using System.Text.RegularExpressions;

namespace Vitae.Architecture.Tests.Rules;

/// <summary>Documents that must agree with the project they describe.</summary>
internal static partial class Papers
{
    private const int MaxDecisionLines = 40;

    /// <summary>Decisions are numbered from 1 without a gap; each is short and says context, decision and consequences.</summary>
    public static IEnumerable<string> Decisions(IEnumerable<SourceFile> files)
    {
        var number = 0;
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            number++;
            if (!file.Name.StartsWith($"{number:D4}-", StringComparison.Ordinal))
            {
                yield return $"{file.Name} should have the number {number:D4}";
            }

            if (!file.Text.StartsWith($"# {number}. ", StringComparison.Ordinal))
            {
                yield return $"{file.Name} should begin with “# {number}. ” and its title";
            }

            foreach (var heading in new[] { "## Context", "## Decision", "## Consequences" }.Where(heading => !file.Text.Contains($"\n{heading}\n", StringComparison.Ordinal)))
            {
                yield return $"{file.Name} lacks “{heading}”";
            }

            if (file.Lines > MaxDecisionLines)
            {
                yield return $"{file.Name} has {file.Lines} lines, {MaxDecisionLines} are the limit";
            }
        }
    }

    /// <summary>Every data file that an assembly carries is credited by its name without extension, or listed as our own.</summary>
    public static IEnumerable<string> Uncredited(string attribution, IEnumerable<string> dataFiles)
        => dataFiles.Where(path => !Regex.IsMatch(attribution, $@"(?<![\w-]){Regex.Escape(Path.GetFileNameWithoutExtension(path))}(?![\w-])")).Select(path => $"{path} is neither credited nor marked as our own in ATTRIBUTION.md");

    /// <summary>Every <c>./vitae something</c> in a document is a command there is.</summary>
    public static IEnumerable<string> UnknownCommands(SourceFile document, IReadOnlySet<string> commands)
        => CommandLine().Matches(document.Text).Select(match => match.Groups["command"].Value).Where(command => !commands.Contains(command)).Select(command => $"{document.Path} shows the command {command}, which there is not");

    /// <summary>Commands as the command line declares them.</summary>
    public static IEnumerable<string> Commands(string source) => Declaration().Matches(source).Select(match => match.Groups["command"].Value);

    [GeneratedRegex(@"(\./vitae|^\s*\$ vitae|^ {4,}vitae) (?<command>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("""new Command\("(?<command>[a-z]+)""")]
    private static partial Regex Declaration();
}
