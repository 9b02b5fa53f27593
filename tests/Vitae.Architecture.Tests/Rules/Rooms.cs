using System.Text.RegularExpressions;

namespace Vitae.Architecture.Tests.Rules;

/// <summary>A file's name, folder and size tell what is in it.</summary>
internal static partial class Rooms
{
    private const int MaxLines = 400;

    private static readonly string[] Banned = ["Utils", "Util", "Helpers", "Helper", "Managers", "Common", "Misc", "Shared", "Extensions"];

    /// <summary>The namespace is the project's root namespace and the folders below it. Top-level programs and files of assembly attributes have none.</summary>
    public static IEnumerable<string> WrongNamespace(SourceFile file, ProjectFile project)
    {
        var folders = file.Folder[project.Folder.Length..].Trim('/').Replace('/', '.');
        var expected = folders.Length == 0 ? project.RootNamespace : $"{project.RootNamespace}.{folders}";
        var declared = NamespaceLine().Match(file.Text).Groups["name"].Value;
        return declared == expected || (declared.Length == 0 && !TypeLine().IsMatch(file.Text)) ? [] : [$"{file.Path} is in namespace “{declared}”, its folder says {expected}"];
    }

    public static IEnumerable<string> BannedFolder(string path)
        => path.Split('/').SkipLast(1).Where(folder => Banned.Contains(folder, StringComparer.OrdinalIgnoreCase)).Select(folder => $"{path} stands in {folder}, which tells nothing");

    public static IEnumerable<string> TooLong(SourceFile file) => file.Lines > MaxLines ? [$"{file.Path} has {file.Lines} lines, {MaxLines} are the limit"] : [];

    /// <summary>System first, then by name, as <c>dotnet format</c> sorts them.</summary>
    public static IEnumerable<string> UnsortedUsings(SourceFile file)
    {
        string[] usings = [.. UsingLine().Matches(file.Text).Select(line => line.Groups["name"].Value)];
        var sorted = usings.OrderBy(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)).ThenBy(name => name.Replace('.', ' '), StringComparer.OrdinalIgnoreCase);
        return usings.SequenceEqual(sorted) ? [] : [$"{file.Path} has usings out of order"];
    }

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(public|internal|file)\s+[\w\s]*\b(class|record|struct|interface|enum)\s", RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}
