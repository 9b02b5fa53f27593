namespace Vitae.Architecture.Tests.Rules;

/// <summary>Who may know whom: Core nothing, the middle projects Core, the commands and the server all of them.</summary>
internal static class Direction
{
    private static readonly string[] Middle = ["Vitae.Reading", "Vitae.Typesetting", "Vitae.Writing", "Vitae.Storage"];

    /// <summary>A project that is not here has no place in the house yet.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Vitae.Core"] = [],
        ["Vitae.Reading.Worker"] = [],
        ["Vitae.Reading"] = ["Vitae.Core", "Vitae.Reading.Worker"],
        ["Vitae.Typesetting"] = ["Vitae.Core"],
        ["Vitae.Writing"] = ["Vitae.Core"],
        ["Vitae.Storage"] = ["Vitae.Core"],
        ["Vitae.Storage.Sqlite"] = ["Vitae.Storage"],
        ["Vitae.Storage.Postgres"] = ["Vitae.Storage"],
        ["Vitae.Server"] = ["Vitae.Core", .. Middle, "Vitae.Storage.Sqlite", "Vitae.Storage.Postgres"],
        ["Vitae.Cli"] = ["Vitae.Core", .. Middle, "Vitae.Storage.Sqlite", "Vitae.Storage.Postgres", "Vitae.Server"],
    };

    /// <summary>What the project file of a project under src may reference.</summary>
    public static IEnumerable<string> Broken(ProjectFile project)
    {
        if (!MayKnow.TryGetValue(project.Name, out var known))
        {
            return [$"{project.Name} has no place in the table of directions"];
        }

        var packages = project.Name == "Vitae.Core" ? project.Packages.Where(package => package.PrivateAssets != "all").Select(package => $"Vitae.Core uses the package {package.Name}") : [];
        return project.References.Except(known).Select(reference => $"{project.Name} knows {reference}").Concat(packages);
    }

    /// <summary>What a compiled assembly of the house may reference; Core only the base class library, and of that nothing that reaches outside.</summary>
    public static IEnumerable<string> Broken(string assembly, IEnumerable<string> references)
    {
        string[] outside = ["System.Net", "System.IO.FileSystem", "System.Diagnostics.Process", "System.Console", "System.Threading.Thread", "Microsoft.Win32"];
        var known = MayKnow.GetValueOrDefault(assembly) ?? [];
        foreach (var reference in references)
        {
            if (reference.StartsWith("Vitae.", StringComparison.Ordinal) && !known.Contains(reference))
            {
                yield return $"{assembly} knows {reference}";
            }

            if (assembly == "Vitae.Core" && (!reference.StartsWith("System.", StringComparison.Ordinal) || outside.Any(name => reference.StartsWith(name, StringComparison.Ordinal))))
            {
                yield return $"Vitae.Core knows {reference}";
            }
        }
    }
}
