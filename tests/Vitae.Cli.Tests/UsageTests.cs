namespace Vitae.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly VitaeProcess vitae = new();

    public static TheoryData<string> Commands => ["parse", "analyze", "match", "optimize", "render", "templates", "check", "qa", "rank", "serve", "db", "storage", "doctor", "completion"];

    [Fact]
    public void Help_names_every_command_and_shows_an_example()
    {
        var help = vitae.Run("--help");
        help.ExitCode.ShouldBe(0);
        foreach (var command in Commands) help.Output.ShouldContain($"  {command.Data} ");
        help.Output.ShouldContain("vitae optimize samples/resume.pdf --job samples/job.txt --out out/");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_explains_itself(string command)
    {
        var help = vitae.Run(command, "--help");
        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain($"vitae {command}");
        if (command != "doctor") help.Output.ShouldContain("Examples:");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("doctor")]
    [InlineData("completion", "bash")]
    public void Results_that_cannot_be_written_are_one_clear_line(params string[] arguments)
    {
        if (!File.Exists("/dev/full")) Assert.Skip("there is no /dev/full here");
        var outcome = vitae.RunInto("/dev/full", arguments);
        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldStartWith("vitae: the results cannot be written to standard output");
        outcome.Error.Trim().Split('\n').Length.ShouldBe(1, outcome.Error);
    }

    [Theory]
    [InlineData("prase", "x.pdf")]
    [InlineData("parse")]
    [InlineData("match", "x.pdf")]
    [InlineData("render", "x.json", "--out", "x.pdf", "--template", "nobody")]
    [InlineData("check", "--source", "x.pdf")]
    [InlineData("check", "--text", "Led")]
    [InlineData("rank", "--job", "x.txt")]
    [InlineData("rank", "a.pdf")]
    [InlineData("parse", "--explian", "x.pdf")]
    [InlineData("rank", "--job", "x.txt", "x.pdf", "--jsno")]
    [InlineData("match", "-", "--job", "-")]
    [InlineData("optimize", "-", "--job", "-", "--out", "out")]
    public void A_wrong_call_is_one_line_and_exit_code_2(params string[] arguments)
    {
        var outcome = vitae.Run(arguments);
        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldStartWith("vitae: ");
        outcome.Error.ShouldContain("--help");
        outcome.Error.ShouldNotStartWith("vitae: vitae");
        outcome.Error.Trim().Split('\n').Length.ShouldBe(1, outcome.Error);
    }

    [Fact]
    public void A_file_may_be_named_like_an_option() => vitae.Run("parse", "--", "--explian").Error.ShouldContain("--explian: there is no such file");

    [Fact]
    public void A_mistyped_option_is_named() => vitae.Run("parse", "--explian", "x.pdf").Error.ShouldContain("'--explian'");

    [Fact]
    public void A_mistyped_command_is_named() => vitae.Run("prase").Error.ShouldContain("'prase'");

    [Fact]
    public void The_shell_is_told_what_can_follow()
    {
        vitae.Run("[suggest:9]", "vitae opt").Output.ShouldContain("optimize");
        vitae.Run("completion", "bash").Output.ShouldContain("complete -o default -F _vitae vitae");
    }

    [Fact]
    public void Doctor_says_what_is_there()
    {
        var outcome = vitae.Run("doctor");
        outcome.Output.ShouldContain(".NET 10");
        outcome.Output.ShouldContain("poppler");
        outcome.ExitCode.ShouldBe(0, outcome.Output);
    }

    public void Dispose() => vitae.Dispose();
}
