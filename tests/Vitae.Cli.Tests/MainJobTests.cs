using System.Text.Json;

namespace Vitae.Cli.Tests;

public sealed class MainJobTests : IDisposable
{
    private readonly VitaeProcess vitae = new();
    private readonly string resume = Path.Combine(VitaeProcess.Samples, "resume.pdf");
    private readonly string job = Path.Combine(VitaeProcess.Samples, "job.txt");

    [Fact]
    public void Optimize_writes_every_format_and_reports_what_it_did()
    {
        var outcome = vitae.Run("optimize", resume, "--job", job, "--out", "out");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        const string stem = "Maya_Lindqvist_SeniorBackendEngineer_NorthwindReliefLogistics";
        var files = Directory.GetFiles(Path.Combine(vitae.Folder, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        files.ShouldBe(new[] { "docx", "html", "json", "md", "pdf", "structured.json", "tex", "txt" }.Select(extension => $"{stem}.{extension}").ToArray());
        foreach (var part in new[] { "Match ", "proven", "Changed", "Next", "Files", "Kubernetes", "(Harborline Freight, bullet 2)" }) outcome.Output.ShouldContain(part);
        outcome.Output.ShouldNotContain("/highlights/");
        outcome.Output.ShouldNotContain("\u001b");
        outcome.Output.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(160);
    }

    [Fact]
    public void The_optimized_pdf_reads_back_with_everything_that_matters()
    {
        vitae.Run("optimize", resume, "--job", job, "--out", "out", "--formats", "pdf").ExitCode.ShouldBe(0);
        var pdf = Directory.GetFiles(Path.Combine(vitae.Folder, "out"), "*.pdf").Single();
        using var read = JsonDocument.Parse(vitae.Run("parse", pdf).Output);
        var root = read.RootElement;
        root.GetProperty("basics").GetProperty("name").GetString().ShouldBe("Maya Lindqvist");
        root.GetProperty("basics").GetProperty("email").GetString().ShouldBe("maya.lindqvist@example.com");
        root.GetProperty("work").EnumerateArray().Select(work => work.GetProperty("name").GetString())
            .ShouldBe(["Harborline Freight", "Copperleaf Payments", "Tidewater Web Studio"]);
    }

    [Fact]
    public void Latex_is_compiled_beside_the_file_when_that_is_asked()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "xelatex")))) Assert.Skip("xelatex is not installed");
        var outcome = vitae.Run("render", resume, "--out", "resume.tex", "--compile");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        vitae.Run("parse", "resume.pdf").Output.ShouldContain("Maya Lindqvist");
        vitae.Run("render", resume, "--out", "resume.docx", "--compile").ShouldFailWithOneLine(2);
    }

    [Fact]
    public void A_pdf_that_carries_its_resume_is_read_again_without_loss()
    {
        var json = vitae.File("resume.json", vitae.Run("parse", resume).Output);
        vitae.Run("render", json, "--out", "carried.pdf", "--attach").ExitCode.ShouldBe(0);
        using var first = JsonDocument.Parse(File.ReadAllText(json));
        using var again = JsonDocument.Parse(vitae.Run("parse", "carried.pdf").Output);
        foreach (var section in new[] { "work", "skills" }) Values(again.RootElement.GetProperty(section)).ShouldBe(Values(first.RootElement.GetProperty(section)));
    }

    private static List<string> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Values)],
        JsonValueKind.Object => [.. element.EnumerateObject().Where(field => field.Name != "id").SelectMany(field => Values(field.Value))],
        _ => [element.ToString()],
    };

    [Fact]
    public void The_same_call_writes_the_same_bytes()
    {
        vitae.Run("optimize", resume, "--job", job, "--out", "one").ExitCode.ShouldBe(0);
        vitae.Run("optimize", resume, "--job", job, "--out", "two").ExitCode.ShouldBe(0);
        foreach (var file in Directory.GetFiles(Path.Combine(vitae.Folder, "one")))
        {
            File.ReadAllBytes(file).ShouldBe(File.ReadAllBytes(Path.Combine(vitae.Folder, "two", Path.GetFileName(file))), file);
        }
    }

    [Fact]
    public void Json_says_the_same_for_programs()
    {
        var outcome = vitae.Run("optimize", resume, "--job", job, "--out", "out", "--formats", "txt", "--json");
        using var json = JsonDocument.Parse(outcome.Output);
        json.RootElement.GetProperty("match_score").GetProperty("before").GetInt32().ShouldBeInRange(1, 100);
        var output = json.RootElement.GetProperty("structured_output");
        foreach (var part in new[] { "ui", "resume_json", "analysis", "qa", "tailored_resume_text" }) output.TryGetProperty(part, out _).ShouldBeTrue(part);
        json.RootElement.GetProperty("files").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void The_structured_output_can_be_checked_again_and_is_grounded()
    {
        vitae.Run("optimize", resume, "--job", job, "--out", "out", "--formats", "txt").ExitCode.ShouldBe(0);
        var structured = Directory.GetFiles(Path.Combine(vitae.Folder, "out"), "*.structured.json").Single();
        var check = vitae.Run("check", "--source", resume, structured);
        check.ExitCode.ShouldBe(0, check.Output + check.Error);
        vitae.Run("qa", structured, "--json").Output.ShouldContain("keyword_coverage_0_to_100");
    }

    [Fact]
    public void Preferences_are_respected_and_wrong_ones_named()
    {
        var prefs = vitae.File("prefs.json", """{"skills_to_exclude": ["PHP"]}""");
        vitae.Run("optimize", resume, "--job", job, "--out", "out", "--formats", "json", "--prefs", prefs).ExitCode.ShouldBe(0);
        var skills = File.ReadAllText(Directory.GetFiles(Path.Combine(vitae.Folder, "out"), "*Logistics.json").Single());
        using var json = JsonDocument.Parse(skills);
        json.RootElement.GetProperty("skills").ToString().ShouldNotContain("PHP");
        vitae.Run("optimize", resume, "--job", job, "--out", "out", "--prefs", vitae.File("bad.json", """{"tone": 7}""")).ShouldFailWithOneLine();
    }

    [Fact]
    public void Render_takes_the_format_from_the_name()
    {
        var json = Path.Combine(vitae.Folder, "resume.json");
        File.WriteAllText(json, vitae.Run("parse", resume).Output);
        foreach (var extension in new[] { "pdf", "docx", "html", "tex", "txt", "md", "json" })
        {
            var outcome = vitae.Run("render", json, "--out", $"page.{extension}");
            outcome.ExitCode.ShouldBe(0, outcome.Error);
            new FileInfo(Path.Combine(vitae.Folder, $"page.{extension}")).Length.ShouldBeGreaterThan(500);
        }

        vitae.Run("render", json, "--out", "page.svg").ExitCode.ShouldBe(0);
        Directory.GetFiles(vitae.Folder, "page*.svg").Length.ShouldBeGreaterThan(0);
        vitae.Run("render", json, "--out", "page.xyz").ShouldFailWithOneLine(2);
    }

    public void Dispose() => vitae.Dispose();
}
