using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests;

public sealed class ContractJsonTests
{
    [Fact]
    public void The_structured_output_is_snake_case_outside_and_json_resume_inside()
    {
        var output = new StructuredOutput
        {
            Analysis = new JobAnalysis { JobTitle = "Nurse", Seniority = Seniority.Senior, Degree = DegreeLevel.Bachelor },
            Ui = new UiDocument(),
            Targeting = new Targeting("Nurse", ""),
            TailoredResumeText = new TailoredResumeText { FileNameSuggestion = "A_B", AtsPlainText = "" },
            ResumeJson = new Resume { Education = [new Education { StudyType = "BSc" }] },
            Qa = new QualityReport(),
        };
        var json = JsonSerializer.Serialize(output, ContractJson.StructuredOutput);

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        root.GetProperty("analysis").GetProperty("seniority").GetString().ShouldBe("Senior");
        root.GetProperty("analysis").GetProperty("degree").GetString().ShouldBe("bachelor");
        root.GetProperty("resume_json").GetProperty("education")[0].GetProperty("studyType").GetString().ShouldBe("BSc");
        root.GetProperty("qa").GetProperty("scores").GetProperty("keyword_coverage_0_to_100").GetInt32().ShouldBe(0);
        root.GetProperty("ui").GetProperty("skills").GetProperty("groups").TryGetProperty("ResearchAndValidation", out _).ShouldBeTrue();

        var back = JsonSerializer.Deserialize(json, ContractJson.StructuredOutput)!;
        JsonSerializer.Serialize(back, ContractJson.StructuredOutput).ShouldBe(json);
    }
}
