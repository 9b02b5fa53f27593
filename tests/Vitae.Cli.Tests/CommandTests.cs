using System.Text.Json;

namespace Vitae.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private const string Source =
        """
        {"basics": {"name": "Ana Rossi"}, "work": [{"name": "Alder Clinic", "position": "Nurse", "startDate": "2019-02",
          "highlights": ["Assisted the head nurse in training 4 new colleagues.", "Cared for 12 patients a shift."]}]}
        """;

    private readonly VitaeProcess vitae = new();
    private readonly string resume = Path.Combine(VitaeProcess.Samples, "resume.pdf");
    private readonly string job = Path.Combine(VitaeProcess.Samples, "job.txt");

    [Fact]
    public void A_review_lists_what_was_kept_what_is_doubtful_and_what_was_left_over()
    {
        var file = vitae.File("resume.md", "# Jane Doe\n\njane@example.com\n\n## Experience\n\n**Staff Nurse**, Bluefin Clinic\\\n2019 – 2021\n\n- Looked after eight patients.\n\n## Odds and ends\n\nDriving licence, class B\n");

        var outcome = vitae.Run("parse", file, "--review");
        using var json = JsonDocument.Parse(vitae.Run("parse", file, "--review", "--json").Output);

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain("/work/0/position");
        var decisions = json.RootElement.GetProperty("decisions").EnumerateArray().ToList();
        decisions.Single(decision => decision.TryGetProperty("pointer", out var pointer) && pointer.GetString() == "/work/0/highlights/0").GetProperty("value").GetString().ShouldBe("Looked after eight patients.");
        var left = decisions.Single(decision => decision.GetProperty("verdict").GetString() == "left_over");
        left.GetProperty("value").GetString().ShouldBe("Driving licence, class B");
        left.GetProperty("section").GetString().ShouldBe("Odds and ends");
        json.RootElement.GetProperty("counts").GetProperty("left_over").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Parse_prints_json_resume()
    {
        using var json = JsonDocument.Parse(vitae.Run("parse", resume).Output);
        json.RootElement.GetProperty("basics").GetProperty("name").GetString().ShouldBe("Maya Lindqvist");
    }

    [Fact]
    public void Explain_shows_how_sure_each_field_is_and_where_it_stands()
    {
        var outcome = vitae.Run("parse", resume, "--explain");
        outcome.Output.ShouldContain("/basics/name");
        outcome.Output.ShouldContain("p1 ");
        using var json = JsonDocument.Parse(vitae.Run("parse", resume, "--explain", "--json").Output);
        var name = json.RootElement.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("pointer").GetString() == "/basics/name");
        name.GetProperty("confidence").GetDouble().ShouldBeInRange(0.5, 1);
        name.GetProperty("box").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        var bad = vitae.File("bad.pdf", "this is no PDF"u8.ToArray()[..0]);
        var good = vitae.File("good.json", Source);
        var outcome = vitae.Run("parse", bad, good, resume, "--out", "parsed");
        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("bad.pdf");
        outcome.Error.ShouldContain("1 of 3 files failed");
        Directory.GetFiles(Path.Combine(vitae.Folder, "parsed")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["good.json", "resume.json"]);
    }

    [Fact]
    public void Files_of_one_name_do_not_overwrite_each_other()
    {
        var json = vitae.File("resume.json", Source);
        vitae.Run("parse", resume, json, "--out", "parsed").ExitCode.ShouldBe(0);
        Directory.GetFiles(Path.Combine(vitae.Folder, "parsed")).Length.ShouldBe(2);
    }

    [Fact]
    public void Analyze_tells_what_is_asked_and_not_what_is_offered()
    {
        using var json = JsonDocument.Parse(vitae.Run("analyze", job).Output);
        var root = json.RootElement;
        root.GetProperty("job_title").GetString().ShouldBe("Senior Backend Engineer");
        root.GetProperty("min_years").GetInt32().ShouldBe(5);
        var must = root.GetProperty("must_have_skills").ToString();
        must.ShouldContain("Kubernetes");
        must.ShouldNotContain("Java\"");
        must.ShouldNotContain("Ruby");
        root.GetProperty("nice_to_have_skills").ToString().ShouldContain("GraphQL");
    }

    [Fact]
    public void Optimize_says_that_a_wished_headline_was_never_held()
    {
        var wish = vitae.File("wish.json", """{"target_title": "Head of Routing"}""");
        var outcome = vitae.Run("optimize", resume, "--job", job, "--out", Path.Combine(vitae.Folder, "wished"), "--formats", "txt", "--prefs", wish);
        foreach (var part in new[] { "but for the headline you wished", "\"Head of Routing\", as you wished", "does not show \"Head of Routing\" as a title you held" }) outcome.Output.ShouldContain(part);
    }

    [Fact]
    public void Match_says_when_resume_and_posting_are_in_two_languages()
    {
        var written = vitae.File("sato.json", """{"basics": {"name": "佐藤 健太", "summary": "自動車部品の量産ラインを立ち上げる生産技術者。工程設計と自動化を得意とする。"}}""");
        vitae.Run("match", written, "--job", job).Error.ShouldContain("written in Japanese and the posting in English");
    }

    [Fact]
    public void Match_shows_the_line_that_proves_a_requirement()
    {
        var outcome = vitae.Run("match", resume, "--job", job);
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("proven");
        outcome.Output.ShouldContain("(Harborline Freight, bullet 1)");
        outcome.Output.ShouldMatch(@"\n4\.\d +4\.4 +Kubernetes +Harborline Freight, bullet 2 names it");
        outcome.Output.ShouldContain("Years of experience");
        using var json = JsonDocument.Parse(vitae.Run("match", resume, "--job", job, "--json").Output);
        json.RootElement.GetProperty("evidence").GetProperty("fit").GetProperty("overall").GetInt32().ShouldBeInRange(1, 100);
    }

    [Fact]
    public void Check_finds_what_was_made_up_and_passes_what_was_not()
    {
        var source = vitae.File("source.json", Source);
        var invented = vitae.Run("check", "--source", source, "--pointer", "/work/0/highlights/0", "--text", "Led the training of 40 new colleagues.");
        invented.ExitCode.ShouldBe(3);
        invented.Output.ShouldContain("40");
        var faithful = vitae.Run("check", "--source", source, "--pointer", "/work/0/highlights/1", "--text", "Cared for twelve patients per shift.");
        faithful.ExitCode.ShouldBe(0, faithful.Output);
        vitae.Run("check", "--source", source, "--pointer", "/work/9", "--text", "x").ShouldFailWithOneLine();
    }

    [Fact]
    public void A_batch_that_names_a_file_which_is_not_there_is_told_so()
        => vitae.Run("check", "--batch", vitae.File("one.jsonl", """{"id": 1, "source": "nowhere.pdf", "text": "Led a team"}""")).Output.ShouldContain("there is no such file");

    [Fact]
    public void A_batch_is_answered_line_by_line_and_a_bad_line_stops_nothing()
    {
        var lines = new[]
        {
            """{"id": "a", "source": SOURCE, "pointer": "/work/0/highlights/1", "text": "Cared for 12 patients a shift."}""",
            "not json",
            """{"id": "c", "source": SOURCE, "pointer": "/work/0/highlights/1", "text": "Cared for 90 patients a shift."}""",
            """{"id": "d", "source": "Ana Rossi\nNurse, Alder Clinic, 2019 - 2021\n- Cared for 12 patients a shift.", "pointer": "", "text": "Cared for 12 patients a shift."}""",
        };
        var batch = vitae.File("cases.jsonl", string.Join('\n', lines).Replace("SOURCE", Source.ReplaceLineEndings(" ")));
        var outcome = vitae.Run("check", "--batch", batch);
        outcome.ExitCode.ShouldBe(1);
        var answers = outcome.Output.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        answers.Length.ShouldBe(4);
        answers[0].GetProperty("supported").GetBoolean().ShouldBeTrue();
        answers[1].TryGetProperty("error", out _).ShouldBeTrue();
        answers[2].GetProperty("supported").GetBoolean().ShouldBeFalse();
        answers[2].GetProperty("unsupported")[0].GetProperty("claim").GetString()!.ShouldContain("90");
        answers[3].GetProperty("supported").GetBoolean().ShouldBeTrue(answers[3].ToString());
    }

    [Fact]
    public void Rank_puts_the_fitting_resume_first()
    {
        var nurse = vitae.File("nurse.json", Source);
        var outcome = vitae.Run("rank", "--job", job, nurse, resume);
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.IndexOf("resume.pdf", StringComparison.Ordinal).ShouldBeLessThan(outcome.Output.IndexOf("nurse.json", StringComparison.Ordinal));

        var task = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["posting"] = File.ReadAllText(job),
            ["resumes"] = new object[] { new { id = "nurse", resume = JsonDocument.Parse(Source).RootElement }, new { id = "engineer", resume } },
        });
        var answer = JsonDocument.Parse(vitae.Run("rank", "--batch", vitae.File("tasks.jsonl", task)).Output).RootElement;
        answer.GetProperty("ranking")[0].GetProperty("id").GetString().ShouldBe("engineer");
        answer.GetProperty("ranking").GetArrayLength().ShouldBe(2);
    }

    public void Dispose() => vitae.Dispose();
}
