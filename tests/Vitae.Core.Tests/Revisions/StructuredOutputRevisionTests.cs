using System.Text.Json;
using Vitae.Core.Optimizing;
using Vitae.Core.Revisions;

namespace Vitae.Core.Tests.Revisions;

public sealed class StructuredOutputRevisionTests
{
    private static readonly UiDocument Ui = new()
    {
        ContactInformation = new() { Fields = new() { FirstName = "Ada", Phone = "1" } },
        WorkExperience = new()
        {
            Items =
            [
                new() { Id = "w1", Company = "Acme", Title = "Welder", Bullets = [new() { Id = "b1", Text = "Welded pipe" }, new() { Id = "b2", Text = "Trained two apprentices" }] },
                new() { Id = "w2", Company = "Bolt", Title = "Apprentice" },
            ],
        },
        Skills = new() { Groups = new() { Tools = ["TIG", "MIG"] } },
        SectionOrder = ["work_experience", "skills"],
    };

    [Fact]
    public void Edits_of_two_people_to_one_resume_are_merged_and_told()
    {
        var mine = Ui with { ContactInformation = Ui.ContactInformation with { Fields = Ui.ContactInformation.Fields with { Phone = "2" } }, SectionOrder = ["skills", "work_experience"] };
        var theirs = Ui with
        {
            WorkExperience = new() { Items = [Ui.WorkExperience.Items[0] with { Bullets = [Ui.WorkExperience.Items[0].Bullets[1]] }, Ui.WorkExperience.Items[1] with { Include = false }] },
            Skills = new() { Groups = new() { Tools = ["TIG", "MIG", "Brazing"] } },
        };

        var result = ThreeWayMerge.Merge(Document(Ui, 40), Document(mine, 50), Document(theirs, 60), DocumentDiff.DerivedParts);

        result.Conflicts.ShouldBeEmpty();
        result.Document.Deserialize(ContractJson.StructuredOutput).ShouldNotBeNull().Ui.Skills.Groups.Tools.ShouldBe(["TIG", "MIG", "Brazing"]);
        ChangeSummary.Describe(DocumentDiff.Compare(Document(Ui, 40), result.Document)).ShouldBe(
            ["Phone number changed", "Removed a bullet at Acme", "Hidden role Bolt", "Added skill Brazing", "Moved Skills above Work experience"], ignoreOrder: true);
    }

    private static JsonElement Document(UiDocument ui, int score) => JsonSerializer.SerializeToElement(
        new StructuredOutput
        {
            Analysis = new(),
            Ui = ui,
            Targeting = new("", ""),
            TailoredResumeText = new() { FileNameSuggestion = "", AtsPlainText = "" },
            ResumeJson = new(),
            Qa = new() { Scores = new() { Overall = score } },
        },
        ContractJson.StructuredOutput);
}
