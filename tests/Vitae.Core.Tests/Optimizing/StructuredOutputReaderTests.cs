using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing;

public sealed class StructuredOutputReaderTests
{
    [Fact]
    public void An_empty_file_is_called_empty()
        => StructuredOutputReader.Read("\n"u8).Error!.What.ShouldBe("this is no structured output (the file is empty)");

    [Fact]
    public void What_was_written_is_read_back()
    {
        var json = Written().ToJsonString();
        var read = StructuredOutputReader.Read(Encoding.UTF8.GetBytes(json));
        JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(read.Value, ContractJson.StructuredOutput)), JsonNode.Parse(json)).ShouldBeTrue();
    }

    [Fact]
    public void An_entry_that_does_not_say_whether_it_is_included_is_included()
    {
        var json = Written();
        json["ui"]!["work_experience"] = JsonNode.Parse("""{"items": [{"id": "w1", "bullets": [{"id": "b1", "text": "Welded pipes."}]}]}""");
        var work = StructuredOutputReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).Value.Ui.WorkExperience;
        work.Include.ShouldBeTrue();
        work.Items[0].Include.ShouldBeTrue();
        work.Items[0].Company.ShouldBe("");
        work.Items[0].Bullets[0].Include.ShouldBeTrue();
        work.Items[0].Bullets[0].Alternates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"items": null}""")]
    [InlineData("""{"items": [null]}""")]
    [InlineData("""{"items": [{"company": "no id"}]}""")]
    [InlineData("""{"items": 7}""")]
    public void What_would_break_the_contract_is_refused_with_its_place(string work)
    {
        var json = Written();
        json["ui"]!["work_experience"] = JsonNode.Parse(work);
        var error = StructuredOutputReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).Error!;
        error.Code.ShouldBe("invalid_structured_output");
        error.Where!.ShouldContain("work_experience");
    }

    [Fact]
    public void A_file_of_another_kind_is_told_what_it_lacks_in_plain_words()
        => StructuredOutputReader.Read("""{"basics": {"name": "Jane"}}"""u8).Error!.ToString().ShouldStartWith("this is no structured output (it lacks 'analysis', 'ui'");

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"ui\": {\"a\": \"\\ud800\"}}")]
    public void What_is_no_structured_output_is_refused(string json)
        => StructuredOutputReader.Read(Encoding.UTF8.GetBytes(json)).Error!.Remedy.ShouldContain("vitae optimize");

    private static JsonNode Written() => JsonNode.Parse(JsonSerializer.Serialize(
        new StructuredOutput
        {
            Analysis = new JobAnalysis { JobTitle = "Welder" },
            Ui = new UiDocument(),
            Targeting = new Targeting("Welder", ""),
            TailoredResumeText = new TailoredResumeText { FileNameSuggestion = "A_B", AtsPlainText = "" },
            ResumeJson = new Resume { Basics = new Basics { Name = "A B" } },
            Qa = new QualityReport(),
        },
        ContractJson.StructuredOutput))!;
}
