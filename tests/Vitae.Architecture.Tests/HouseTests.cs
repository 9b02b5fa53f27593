using System.Reflection;
using Vitae.Architecture.Tests.Rules;

namespace Vitae.Architecture.Tests;

/// <summary>The house as it stands keeps its rules.</summary>
public sealed class HouseTests
{
    private static readonly Assembly[] Assemblies = [.. Repository.Projects.Where(IsSource)
        .Select(project => Assembly.Load(project.Name == "Vitae.Cli" ? "vitae" : project.Name))];

    [Fact]
    public void Projects_know_only_what_the_table_of_directions_allows() => Repository.Projects.Where(IsSource).SelectMany(Direction.Broken).ShouldBeEmpty();

    [Fact]
    public void Assemblies_know_only_what_the_table_of_directions_allows()
        => Assemblies.Where(assembly => assembly.GetName().Name != "vitae")
            .SelectMany(assembly => Direction.Broken(assembly.GetName().Name!, assembly.GetReferencedAssemblies().Select(reference => reference.Name!))).ShouldBeEmpty();

    [Fact]
    public void Every_package_is_pinned_once_and_in_one_place()
        => Packages.Broken(Repository.Read("Directory.Packages.props"), Repository.Projects).ShouldBeEmpty();

    [Fact]
    public void Every_package_pinned_for_the_product_is_used()
        => Packages.Unused(Repository.Read("Directory.Packages.props"), Packages.Resolved(Repository.Projects)).ShouldBeEmpty();

    [Fact]
    public void Every_namespace_is_its_folder()
        => Repository.CSharp.Where(file => ProjectOf(file) is not null).SelectMany(file => Rooms.WrongNamespace(file, ProjectOf(file)!)).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_called_what_tells_nothing() => Repository.Files.SelectMany(Rooms.BannedFolder).ShouldBeEmpty();

    [Fact]
    public void No_file_is_too_long() => Repository.CSharp.SelectMany(Rooms.TooLong).ShouldBeEmpty();

    [Fact]
    public void Usings_are_sorted() => Repository.CSharp.SelectMany(Rooms.UnsortedUsings).ShouldBeEmpty();

    [Fact]
    public void Classes_are_sealed_static_or_abstract() => TypeShape.Open([.. Assemblies.SelectMany(assembly => assembly.GetTypes())]).ShouldBeEmpty();

    [Fact]
    public void Records_do_not_change() => TypeShape.Mutable(Assemblies.SelectMany(assembly => assembly.GetTypes())).ShouldBeEmpty();

    [Fact]
    public void Every_operation_of_a_store_names_the_owner_first()
    {
        var stores = Assemblies.Single(assembly => assembly.GetName().Name == "Vitae.Storage").GetTypes()
            .Where(type => type is { IsPublic: true, IsClass: true, IsAbstract: false } && type.Name.EndsWith("Store", StringComparison.Ordinal) && type.Name is not ("VitaeStore" or "UserStore")).ToList();

        stores.Count.ShouldBeGreaterThan(10);
        OwnerFirst.Broken(stores).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_depends_on_a_place_outside_the_project()
        => Repository.TextFiles.Where(file => !file.Path.StartsWith("tests/Vitae.Architecture.Tests/", StringComparison.Ordinal)).SelectMany(Texts.OutsidePlaces).ShouldBeEmpty();

    [Fact]
    public void Typesetting_knows_no_template_by_name()
    {
        var ids = Repository.Files.Where(path => path.StartsWith("src/Vitae.Typesetting/Templates/BuiltIn/", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).ToList();

        ids.ShouldNotBeEmpty();
        Repository.CSharp.Where(file => file.Path.StartsWith("src/Vitae.Typesetting/", StringComparison.Ordinal)).SelectMany(file => Texts.TemplateNames(file, ids)).ShouldBeEmpty();
    }

    [Fact]
    public void Core_is_built_with_the_list_of_banned_symbols()
    {
        var core = Repository.Projects.Single(project => project.Name == "Vitae.Core");
        core.AdditionalFiles.ShouldContain("BannedSymbols.txt");
        core.Packages.ShouldContain(package => package.Name == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        var banned = Repository.Read("src/Vitae.Core/BannedSymbols.txt");
        foreach (var symbol in new[] { "T:System.IO.File;", "N:System.Net;", "T:System.Diagnostics.Process;", "P:System.DateTime.UtcNow;", "T:System.TimeProvider;", "T:System.Random;", "M:System.Guid.NewGuid;", "T:System.Console;", "P:System.Globalization.CultureInfo.CurrentCulture;" })
        {
            banned.ShouldContain(symbol);
        }

        Repository.CSharp.Where(file => file.Path.StartsWith("src/Vitae.Core/", StringComparison.Ordinal) && file.Text.Contains("RS0030", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_data_file_is_credited_or_our_own()
    {
        var data = Repository.Files.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && (path.Contains("/Data/") || (path.EndsWith(".json", StringComparison.Ordinal) && path.Contains("/Labels/")))).ToList();

        data.ShouldNotBeEmpty();
        Papers.Uncredited(Repository.Read("ATTRIBUTION.md"), data).ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_that_a_document_shows_exists()
    {
        var commands = Repository.CSharp.Where(file => file.Path.StartsWith("src/Vitae.Cli/", StringComparison.Ordinal)).SelectMany(file => Papers.Commands(file.Text)).ToHashSet();
        Repository.TextFiles.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).SelectMany(file => Papers.UnknownCommands(file, commands)).ShouldBeEmpty();
    }

    [Fact]
    public void Decisions_are_numbered_and_short()
    {
        var decisions = Repository.TextFiles.Where(file => file.Folder == "docs/adr").ToList();

        decisions.ShouldNotBeEmpty();
        Papers.Decisions(decisions).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Vitae.slnx");
        Repository.Projects.Where(project => !solution.Contains(project.Path, StringComparison.Ordinal)).Select(project => project.Path).ShouldBeEmpty();
    }

    private static bool IsSource(ProjectFile project) => project.Path.StartsWith("src/", StringComparison.Ordinal);

    private static ProjectFile? ProjectOf(SourceFile file) => Repository.Projects.FirstOrDefault(project => file.Path.StartsWith($"{project.Folder}/", StringComparison.Ordinal));
}
