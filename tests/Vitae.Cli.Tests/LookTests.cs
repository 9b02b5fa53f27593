using System.Text.Json;

namespace Vitae.Cli.Tests;

/// <summary>How a person says what the pages are to look like.</summary>
public sealed class LookTests : IDisposable
{
    private readonly VitaeProcess vitae = new();
    private readonly string resume;

    public LookTests()
    {
        var bullets = string.Join(',', Enumerable.Range(1, 30).Select(i => $"\"Built the machine number {i} for somebody who needed it, and kept it running through the year.\""));
        resume = vitae.File("resume.json", $$"""{"basics": {"name": "Ana Rossi"}, "work": [{"name": "Alder Works", "position": "Engineer", "startDate": "2019-02", "highlights": [{{bullets}}]}]}""");
    }

    [Fact]
    public void Pages_are_filled_on_demand_and_the_report_says_how()
    {
        var outcome = vitae.Run("render", resume, "--out", "one.pdf", "--template", "executive", "--fit", "1");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Error.ShouldContain("one.pdf: fills one page: spacing");
    }

    [Fact]
    public void What_cannot_be_filled_is_written_all_the_same_with_the_reason_and_exit_code_3()
    {
        var outcome = vitae.Run("render", resume, "--out", "two.pdf", "--template", "compact", "--fit", "2");
        outcome.ExitCode.ShouldBe(3);
        outcome.Error.ShouldContain("does not fill two pages");
        File.Exists(Path.Combine(vitae.Folder, "two.pdf")).ShouldBeTrue();
    }

    [Fact]
    public void Optimize_fills_pages_too_and_reports_it_as_data()
    {
        var outcome = vitae.Run(
            "optimize", Path.Combine(VitaeProcess.Samples, "resume.pdf"), "--job", Path.Combine(VitaeProcess.Samples, "job.txt"), "--out", "out", "--formats", "pdf,docx", "--fit", "1", "--json");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        using var json = JsonDocument.Parse(outcome.Output);
        var fit = json.RootElement.GetProperty("fit");
        fit.GetProperty("wanted_pages").GetInt32().ShouldBe(1);
        fit.GetProperty("pages").GetInt32().ShouldBe(1);
        fit.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("one page");
    }

    [Fact]
    public void Optimize_says_when_one_page_runs_over_by_a_few_lines_and_how_to_mend_it()
    {
        var bullets = string.Join(',', Enumerable.Range(1, 20).Select(i => $"\"Built the machine number {i} for somebody who needed it, and kept it running with Terraform and Go through the year.\""));
        var full = vitae.File("full.json", $$"""{"basics": {"name": "Ana Rossi", "email": "ana@example.com"}, "work": [{"name": "Alder Works", "position": "Backend Engineer", "startDate": "2019-02", "highlights": [{{bullets}}]}]}""");
        var job = vitae.File("job.txt", "Senior Backend Engineer\nKettle Systems GmbH, Berlin\n\nRequirements\n- 5+ years of backend development with Go\n- PostgreSQL\n- Docker and Kubernetes in production\n- Terraform\n");

        vitae.Run("optimize", full, "--job", job, "--out", "out", "--formats", "pdf").Output.ShouldMatch(@"The resume runs \d+ lines on to a second page; --fit 1 sets it on one");
        vitae.Run("optimize", full, "--job", job, "--out", "out", "--formats", "pdf", "--fit", "1").Output.ShouldNotContain("second page");
        vitae.Run("optimize", Path.Combine(VitaeProcess.Samples, "resume.pdf"), "--job", job, "--out", "out", "--formats", "pdf").Output.ShouldNotContain("second page");
    }

    [Fact]
    public void A_template_printed_changed_and_used_makes_another_page()
    {
        var mine = vitae.File("mine.json", vitae.Run("templates", "modern").Output.Replace("#0f6b57", "#5a1f6b"));
        vitae.Run("render", resume, "--out", "mine.svg", "--template", mine).ExitCode.ShouldBe(0);
        File.ReadAllText(Directory.GetFiles(vitae.Folder, "mine*.svg")[0]).ShouldContain("#5a1f6b");
    }

    [Fact]
    public void A_mistake_in_a_template_or_in_settings_names_file_place_and_remedy()
    {
        var template = vitae.File("mine.json", vitae.Run("templates", "classic").Output.Replace("\"align\": \"center\"", "\"align\": \"middle\""));
        var outcome = vitae.Run("render", resume, "--out", "a.pdf", "--template", template);
        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("mine.json, /header/align: ");
        outcome.Error.ShouldContain("Use start or center");
        var settings = vitae.File("settings.json", """{ "font": "Arial" }""");
        vitae.Run("render", resume, "--out", "a.pdf", "--settings", settings).Error.ShouldContain("settings.json, /font: ");
    }

    [Fact]
    public void Settings_decide_the_paper_unless_the_call_does()
    {
        var settings = vitae.File("settings.json", """{ "page": "letter", "dates": "year" }""");
        vitae.Run("render", resume, "--out", "a.svg", "--settings", settings).ExitCode.ShouldBe(0);
        var letter = File.ReadAllText(Path.Combine(vitae.Folder, "a.svg"));
        letter.ShouldContain("viewBox=\"0 0 612 792\"");
        letter.ShouldNotContain("Feb 2019");
        vitae.Run("render", resume, "--out", "b.svg", "--settings", settings, "--page", "a4").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(vitae.Folder, "b.svg")).ShouldContain("viewBox=\"0 0 595.276 841.89\"");
    }

    [Fact]
    public void Characters_that_no_font_has_are_named()
    {
        var odd = vitae.File("odd.json", """{"basics": {"name": "Ana \ue123 Rossi"}}""");
        vitae.Run("render", odd, "--out", "odd.pdf").Error.ShouldContain("No bundled font has U+E123");
    }

    [Fact]
    public void A_page_comes_as_a_picture()
    {
        vitae.Run("render", resume, "--out", "page.png", "--template", "compact", "--dpi", "30").ExitCode.ShouldBe(0);
        File.ReadAllBytes(Path.Combine(vitae.Folder, "page.png"))[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        vitae.Run("render", resume, "--out", "page.png", "--dpi", "9999").ExitCode.ShouldBe(2);
    }

    public void Dispose() => vitae.Dispose();
}
