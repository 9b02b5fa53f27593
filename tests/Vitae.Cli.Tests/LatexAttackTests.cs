using System.Text.Json;
using Vitae.Cli.Latex;

namespace Vitae.Cli.Tests;

/// <summary>What hostile text, hostile templates and hostile TeX get out of <c>--compile</c>: nothing.</summary>
public sealed class LatexAttackTests : IDisposable
{
    private const string Attack = "\\write18{touch PWNED} ^^5cinput{/etc/passwd} \\input{/etc/passwd} \\newwrite\\w\\immediate\\openout\\w=../PWNED \\def\\x{\\x}\\x \\end{document}";

    private readonly VitaeProcess vitae = new();

    public LatexAttackTests()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "xelatex")))) Assert.Skip("xelatex is not installed");
    }

    [Fact]
    public void Commands_in_any_field_of_a_resume_are_printed_not_obeyed()
    {
        var resume = vitae.File("attack.json", JsonSerializer.Serialize(new
        {
            basics = new { name = Attack, label = Attack, email = "a@example.org}\\write18{touch PWNED}{", url = "https://example.org/}\\input{/etc/passwd}", summary = Attack, location = new { city = Attack }, profiles = new[] { new { network = Attack, url = "https://example.org/%5Cwrite18{x}" } } },
            work = new[] { new { name = Attack, position = Attack, startDate = Attack, summary = Attack, highlights = new[] { Attack, "]\\item[" } } },
            education = new[] { new { institution = Attack, area = Attack, courses = new[] { Attack } } },
            skills = new[] { new { name = Attack, keywords = new[] { Attack } } },
            customSections = new[] { new { title = Attack, lines = new[] { Attack } } },
            meta = new { language = "en}\\input{/etc/passwd}" },
        }));
        var outcome = vitae.Run("render", resume, "--out", "attack.tex", "--compile");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        var text = vitae.Run("parse", "attack.pdf", "--format", "text") is { ExitCode: 0 } read ? read.Output : vitae.Run("parse", "attack.pdf").Output;
        text.ShouldContain("/etc/passwd");
        text.ShouldNotContain("root:x:");
        Directory.GetFiles(vitae.Folder, "PWNED*", SearchOption.AllDirectories).ShouldBeEmpty();
        File.Exists(Path.Combine(Path.GetTempPath(), "PWNED")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/fonts/text", "Inter}\\write18{touch PWNED}{")]
    [InlineData("/header/separator", "\\write18{touch PWNED}")]
    [InlineData("/bullet/mark", "\\input{/etc/passwd}")]
    [InlineData("/page/number", "\\input{/etc/passwd}")]
    [InlineData("/colours/ink", "000000}\\write18{touch PWNED}{")]
    public void Commands_in_a_template_of_ones_own_are_refused_or_printed(string place, string command)
    {
        var template = System.Text.Json.Nodes.JsonNode.Parse(vitae.Run("templates", "classic").Output)!;
        var path = place.Split('/');
        template[path[1]]![path[2]] = command;
        var file = vitae.File("mine.json", template.ToJsonString());
        var resume = vitae.File("resume.json", """{"basics": {"name": "Ada", "email": "ada@example.org", "phone": "+44 20 7946 0000"}, "work": [{"name": "Office", "highlights": ["Did it"]}]}""");
        var outcome = vitae.Run("render", resume, "--out", "mine.tex", "--template", file, "--compile");
        if (outcome.ExitCode == 0) vitae.Run("parse", "mine.pdf").Output.ShouldNotContain("root:x:");
        else outcome.Error.ShouldContain(place);
        Directory.GetFiles(vitae.Folder, "PWNED*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\\immediate\\write18{touch #/PWNED}")]
    [InlineData("\\newread\\r\\openin\\r=|\"touch #/PWNED\" \\read\\r to\\x")]
    [InlineData("\\newwrite\\w\\immediate\\openout\\w=#/PWNED \\immediate\\write\\w{x}\\immediate\\closeout\\w")]
    [InlineData("\\newwrite\\w\\immediate\\openout\\w=../PWNED \\immediate\\write\\w{x}\\immediate\\closeout\\w")]
    public async Task Hostile_TeX_starts_no_program_and_writes_nothing_outside_its_folder(string attack)
    {
        _ = await LatexCompiler.CompileAsync(Document(attack.Replace("#", vitae.Folder)), TestContext.Current.CancellationToken, seconds: 20);
        File.Exists(Path.Combine(vitae.Folder, "PWNED")).ShouldBeFalse();
        File.Exists(Path.Combine(Path.GetTempPath(), "PWNED")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\\input{#/secret.txt}")]
    [InlineData("\\newread\\r\\openin\\r=#/secret.txt \\ifeof\\r\\else\\read\\r to\\x \\x\\fi")]
    [InlineData("\\input{../../../../../../../../../../../../#/secret.txt}")]
    public async Task Hostile_TeX_reads_nothing_outside_its_folder(string attack)
    {
        vitae.File("secret.txt", "Geheimnis\n");
        var compiled = await LatexCompiler.CompileAsync(Document(attack.Replace("#", vitae.Folder)), TestContext.Current.CancellationToken, seconds: 20);
        if (!compiled.IsOk) compiled.Error.Code.ShouldBe("latex_failed");
        else vitae.Run("parse", vitae.File("out.pdf", compiled.Value)).Output.ShouldNotContain("Geheimnis");
    }

    [Theory]
    [InlineData("\\def\\x{\\x}\\x", "latex_too_slow")]
    [InlineData("\\def\\x{\\message{and on and on and on}\\x}\\x", "latex_too_slow")]
    [InlineData("\\def\\x{a}\\loop\\edef\\x{\\x\\x}\\iftrue\\repeat", "latex_failed")]
    [InlineData("\\loop\\hbox{x}\\shipout\\hbox{x}\\iftrue\\repeat", null)]
    public async Task Endless_loops_and_memory_bombs_end_with_a_clear_error(string attack, string? code)
    {
        var compiled = await LatexCompiler.CompileAsync(Document(attack), TestContext.Current.CancellationToken, seconds: 2);
        compiled.IsOk.ShouldBeFalse();
        if (code is not null) compiled.Error.Code.ShouldBe(code);
        else compiled.Error.Code.ShouldStartWith("latex_");
        compiled.Error.Remedy.ShouldNotBeNullOrEmpty();
    }

    public void Dispose() => vitae.Dispose();

    private static byte[] Document(string attack) => System.Text.Encoding.UTF8.GetBytes($"\\documentclass{{article}}\\begin{{document}}Hello\n{attack}\n\\end{{document}}\n");
}
