using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;

namespace Vitae.Core.Tests.Optimizing;

/// <summary>Saves that remember what was judged before.</summary>
public sealed class DerivationMemoryTests
{
    private const string Posting = "Cloud Engineer | Acme | Kubernetes; Terraform | payroll";

    /// <summary>Texts that a person types, true and untrue; some come back.</summary>
    private static readonly string[] Typed =
    [
        "Welded 900 bridges in 3 days", "Cloud Engineer", "Led a team of 40 with Kubernetes and Terraform", "", "Responsible for payroll of 300 people", "Led a team of 40 with Kubernetes and Terraform daily",
    ];

    [Fact]
    public void Whatever_was_edited_and_judged_before_a_save_gives_what_one_without_memory_gives()
        => Prop.ForAll(GeneratedResumes.Any, Gen.Choose(0, 9_999).ArrayOf(6).ToArbitrary(), (resume, edits) =>
        {
            var memory = new DerivationMemory(resume);
            var document = Case.For("any", resume, Posting).Optimize();
            foreach (var (edit, day) in edits.Select((edit, at) => (edit, Case.Today.AddDays(at / 3))))
            {
                document = document with { Ui = Edited(document.Ui, edit) };

                var remembered = memory.Derive(document, day);

                var afresh = StructuredOutputDeriver.Derive(resume, document, day);
                JsonSerializer.SerializeToUtf8Bytes(remembered, ContractJson.StructuredOutput).ShouldBe(JsonSerializer.SerializeToUtf8Bytes(afresh, ContractJson.StructuredOutput));
                memory.FitOf(remembered.ResumeJson, remembered.Analysis, day).ShouldBe(EvidenceMapper.Map(afresh.ResumeJson, afresh.Analysis, day).Fit.Overall);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void Another_posting_is_matched_by_what_it_asks_itself()
    {
        var it = Case.Of("welder");
        var (memory, other) = (new DerivationMemory(it.Source), Case.For("any", it.Source, Posting));
        memory.FitOf(it.Source, it.Job, Case.Today);

        memory.FitOf(it.Source, other.Job, Case.Today).ShouldBe(EvidenceMapper.Map(it.Source, other.Job, Case.Today).Fit.Overall);
    }

    /// <summary>One of the things that a person does to a document.</summary>
    private static UiDocument Edited(UiDocument ui, int edit)
    {
        var (text, role) = (Typed[edit % Typed.Length], ui.WorkExperience.Items.Count == 0 ? 0 : edit % ui.WorkExperience.Items.Count);
        return (edit % 9) switch
        {
            0 => ui with { TargetTitle = ui.TargetTitle with { Primary = text } },
            1 => ui with { ProfessionalSummary = ui.ProfessionalSummary with { Primary = text, Include = edit % 2 == 0 } },
            2 => ui with { Skills = ui.Skills with { Groups = ui.Skills.Groups with { Tools = [.. ui.Skills.Groups.Tools.Skip(edit % 2), text] } } },
            3 => ui with { WorkExperience = ui.WorkExperience with { Items = [.. ui.WorkExperience.Items.Reverse()] } },
            4 => InRole(it => it with { Include = !it.Include }),
            5 => InRole(it => it with { Title = text, EndDate = edit % 2 == 0 ? "present" : it.EndDate }),
            6 => InRole(it => it with { Bullets = [.. it.Bullets.Skip(1), .. it.Bullets.Take(1)] }),
            7 => InRole(it => it with { Bullets = [.. it.Bullets.Select((bullet, at) => at == 0 ? bullet with { Include = !bullet.Include } : bullet), new UiBullet { Id = $"new{edit}", Text = text }] }),
            _ => InRole(it => it with { Bullets = [.. it.Bullets.Select((bullet, at) => at == edit % it.Bullets.Count ? bullet with { Text = text } : bullet)] }),
        };

        UiDocument InRole(Func<UiWorkItem, UiWorkItem> change)
            => ui with { WorkExperience = ui.WorkExperience with { Items = [.. ui.WorkExperience.Items.Select((it, at) => at == role ? change(it) : it)] } };
    }
}
