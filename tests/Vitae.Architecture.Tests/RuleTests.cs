using Vitae.Architecture.Tests.Rules;

namespace Vitae.Architecture.Tests;

/// <summary>Each rule finds what breaks it.</summary>
public sealed class RuleTests
{
    private static readonly ProjectFile Reading = ProjectFile.Parse("src/Vitae.Reading/Vitae.Reading.csproj", "<Project />");

    [Theory]
    [InlineData("Vitae.Reading", "Vitae.Typesetting", "Vitae.Reading knows Vitae.Typesetting")]
    [InlineData("Vitae.Core", "Vitae.Reading", "Vitae.Core knows Vitae.Reading")]
    [InlineData("Vitae.Storage.Sqlite", "Vitae.Core", "Vitae.Storage.Sqlite knows Vitae.Core")]
    [InlineData("Vitae.Typesetting", "Vitae.Cli", "Vitae.Typesetting knows Vitae.Cli")]
    [InlineData("Vitae.Stuff", "Vitae.Core", "Vitae.Stuff has no place in the table of directions")]
    public void A_reference_against_the_direction_is_found(string project, string reference, string broken)
        => Direction.Broken(ProjectFile.Parse($"src/{project}/{project}.csproj", $"""<Project><ItemGroup><ProjectReference Include="../{reference}/{reference}.csproj" /></ItemGroup></Project>"""))
            .ShouldBe([broken]);

    [Fact]
    public void A_package_in_core_is_found_unless_it_is_an_analyzer()
        => Direction.Broken(ProjectFile.Parse(
            "src/Vitae.Core/Vitae.Core.csproj",
            """<Project><ItemGroup><PackageReference Include="Markdig" /><PackageReference Include="Analyzers" PrivateAssets="all" /></ItemGroup></Project>"""))
            .ShouldBe(["Vitae.Core uses the package Markdig"]);

    [Fact]
    public void An_assembly_that_reaches_outside_or_sideways_is_found()
    {
        Direction.Broken("Vitae.Core", ["System.Runtime", "System.Net.Http", "System.Console", "Markdig"]).ShouldBe(["Vitae.Core knows System.Net.Http", "Vitae.Core knows System.Console", "Vitae.Core knows Markdig"]);
        Direction.Broken("Vitae.Typesetting", ["System.Net.Http", "Vitae.Core", "Vitae.Reading"]).ShouldBe(["Vitae.Typesetting knows Vitae.Reading"]);
    }

    [Fact]
    public void A_package_that_is_unpinned_unused_pinned_twice_or_versioned_in_place_is_found()
    {
        var project = ProjectFile.Parse("src/A/A.csproj", """<Project><ItemGroup><PackageReference Include="X" Version="1" /><PackageReference Include="Y" /></ItemGroup></Project>""");
        const string central = """<Project><ItemGroup><PackageVersion Include="X" Version="1" /><PackageVersion Include="Z" Version="1" /><PackageVersion Include="W" Version="1" /><PackageVersion Include="X" Version="2" /></ItemGroup><ItemGroup Label="Tests"><PackageVersion Include="T" Version="1" /></ItemGroup></Project>""";

        Packages.Broken(central, [project]).ShouldBe(["A gives X a version of its own", "Y, used by A, is not pinned", "X is pinned twice"]);
        Packages.Unused(central, new HashSet<string> { "W", "X" }).ShouldBe(["Z is pinned and nothing uses it"]);
    }

    [Theory]
    [InlineData("src/Vitae.Reading/Pdf/Word.cs", "namespace Vitae.Reading.Pdf;\n\ninternal sealed class Word;\n", true)]
    [InlineData("src/Vitae.Reading/Word.cs", "namespace Vitae.Reading;\n\ninternal sealed class Word;\n", true)]
    [InlineData("src/Vitae.Reading/Program.cs", "return 0;\n", true)]
    [InlineData("src/Vitae.Reading/Pdf/Word.cs", "namespace Vitae.Reading;\n\ninternal sealed class Word;\n", false)]
    [InlineData("src/Vitae.Reading/Pdf/Word.cs", "internal sealed class Word;\n", false)]
    public void A_namespace_that_is_not_its_folder_is_found(string path, string text, bool kept)
        => Rooms.WrongNamespace(new SourceFile(path, text), Reading).Count().ShouldBe(kept ? 0 : 1);

    [Theory]
    [InlineData("src/Vitae.Core/Utils/Text.cs", 1)]
    [InlineData("web/src/helpers/text.ts", 1)]
    [InlineData("src/Vitae.Core/Matching/Utils.cs", 0)]
    public void A_folder_that_tells_nothing_is_found(string path, int broken) => Rooms.BannedFolder(path).Count().ShouldBe(broken);

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_file_that_is_too_long_is_found(int lines, int broken)
        => Rooms.TooLong(new SourceFile("a.cs", string.Concat(Enumerable.Repeat("x\n", lines)))).Count().ShouldBe(broken);

    [Theory]
    [InlineData("using System;\nusing System.Text;\nusing Vitae.Core;\nusing Vitae.Core.Jobs;\n", 0)]
    [InlineData("using Vitae.Core;\nusing System.Text;\n", 1)]
    [InlineData("using Vitae.Core.Jobs;\nusing Vitae.Core;\n", 1)]
    public void A_using_out_of_order_is_found(string text, int broken) => Rooms.UnsortedUsings(new SourceFile("a.cs", text)).Count().ShouldBe(broken);

    [Fact]
    public void A_class_left_open_is_found() => TypeShape.Open([typeof(LeftOpen), typeof(Closed), typeof(RuleTests)]).ShouldBe([$"{typeof(LeftOpen).FullName} is neither sealed nor static nor abstract"]);

    [Fact]
    public void A_record_that_can_change_is_found()
        => TypeShape.Mutable([typeof(Changing), typeof(ChangingStruct), typeof(Closed)]).ShouldBe(
        [
            $"{typeof(Changing).FullName}.Name can be set after creation", $"{typeof(Changing).FullName}.Parts is a list that can change", $"{typeof(ChangingStruct).FullName}.Number can be set after creation",
        ]);

    [Theory]
    [InlineData("see /work/shared/notes.md", 1)]
    [InlineData("cat ../shared/data.tsv", 1)]
    [InlineData("open /home/ada/resume.pdf", 1)]
    [InlineData("shared/corpus/a.pdf", 1)]
    [InlineData("the pointer /work/0/highlights/2", 0)]
    [InlineData("objects lie in resumes/shared/0a1b", 0)]
    [InlineData("https://a.example/home/page", 0)]
    public void A_place_outside_the_project_is_found(string text, int broken) => Texts.OutsidePlaces(new SourceFile("a.md", text)).Count().ShouldBe(broken);

    [Fact]
    public void Code_that_knows_a_template_is_found()
    {
        Texts.TemplateNames(new SourceFile("a.cs", "if (template.Id == \"Classic\")"), ["classic", "modern"]).ShouldBe(["a.cs knows the template classic"]);
        Texts.TemplateNames(new SourceFile("a.cs", "// a classic page"), ["classic"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_out_of_number_without_its_parts_or_too_long_is_found()
    {
        static SourceFile Decision(string name, string text) => new($"docs/adr/{name}", text);
        const string whole = "# 1. A\n\n## Context\n\n## Decision\n\n## Consequences\n";

        Papers.Decisions([Decision("0001-a.md", whole)]).ShouldBeEmpty();
        Papers.Decisions([Decision("0002-a.md", whole)]).ShouldBe(["0002-a.md should have the number 0001"]);
        Papers.Decisions([Decision("0001-a.md", whole.Replace("# 1.", "# 2."))]).ShouldBe(["0001-a.md should begin with “# 1. ” and its title"]);
        Papers.Decisions([Decision("0001-a.md", whole.Replace("## Decision\n", ""))]).ShouldBe(["0001-a.md lacks “## Decision”"]);
        Papers.Decisions([Decision("0001-a.md", whole + new string('\n', 40))]).ShouldBe(["0001-a.md has 47 lines, 40 are the limit"]);
    }

    [Fact]
    public void A_data_file_without_credit_is_found()
        => Papers.Uncredited("used in skills, titles\nOurs: action_verbs", ["Data/skills.tsv", "Data/action_verbs.tsv", "Data/verbs.tsv"])
            .ShouldBe(["Data/verbs.tsv is neither credited nor marked as our own in ATTRIBUTION.md"]);

    [Fact]
    public void A_command_that_is_not_there_is_found()
    {
        var commands = Papers.Commands("""new Command("parse", "Read")""").ToHashSet();
        Papers.UnknownCommands(new SourceFile("README.md", "    ./vitae parse a.pdf\n    $ vitae dream\nvitae is a word"), commands).ShouldBe(["README.md shows the command dream, which there is not"]);
    }

    [Fact]
    public void An_operation_that_does_not_name_the_owner_is_found()
        => OwnerFirst.Broken([typeof(Careless)]).ShouldBe([$"{typeof(Careless).FullName}.GetAsync does not name the owner first"]);

    internal sealed class Careless
    {
        public static Task RunAsync() => Task.CompletedTask;

        public Task GetAsync(Guid id) => Task.FromResult((this, id));

        public Task ListAsync(Guid userId) => Task.FromResult((this, userId));
    }

    internal sealed record Closed(string Name, IReadOnlyList<string> Parts)
    {
        public int Number { get; init; }
    }

    internal sealed record Changing
    {
        public string Name { get; set; } = "";

        public List<string> Parts { get; init; } = [];
    }

    internal record struct ChangingStruct(int Number);
}

/// <summary>A bad sample: a class that anybody can derive from.</summary>
public class LeftOpen;
