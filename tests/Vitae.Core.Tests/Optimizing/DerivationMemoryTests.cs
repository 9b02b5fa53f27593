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

    /// <summary>Texts that a person types one after the other, true and untrue.</summary>
    private static readonly string[] Typed = ["Welded 900 bridges in 3 days", "Cloud Engineer", "Led a team of 40 with Kubernetes and Terraform", "", "Led a team of 40 with Kubernetes and Terraform"];

    [Fact]
    public void Whatever_was_judged_before_a_save_gives_what_one_without_memory_gives()
        => Prop.ForAll(GeneratedResumes.Any, resume =>
        {
            var memory = new DerivationMemory(resume);
            var document = Case.For("any", resume, Posting).Optimize();
            foreach (var (text, day) in Typed.Select((text, at) => (text, Case.Today.AddDays(at / 3))))
            {
                document = Edited(document, text);

                var remembered = memory.Derive(document, day);

                var afresh = StructuredOutputDeriver.Derive(resume, document, day);
                JsonSerializer.SerializeToUtf8Bytes(remembered, ContractJson.StructuredOutput).ShouldBe(JsonSerializer.SerializeToUtf8Bytes(afresh, ContractJson.StructuredOutput));
                JsonSerializer.SerializeToUtf8Bytes(memory.Map(remembered.ResumeJson, remembered.Analysis, day), ContractJson.EvidenceMap)
                    .ShouldBe(JsonSerializer.SerializeToUtf8Bytes(EvidenceMapper.Map(afresh.ResumeJson, afresh.Analysis, day), ContractJson.EvidenceMap));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_posting_is_matched_by_what_it_asks_itself()
    {
        var it = Case.Of("welder");
        var (memory, other) = (new DerivationMemory(it.Source), Case.For("any", it.Source, Posting));
        memory.Map(it.Source, it.Job, Case.Today);

        JsonSerializer.Serialize(memory.Map(it.Source, other.Job, Case.Today), ContractJson.EvidenceMap).ShouldBe(JsonSerializer.Serialize(EvidenceMapper.Map(it.Source, other.Job, Case.Today), ContractJson.EvidenceMap));
    }

    private static StructuredOutput Edited(StructuredOutput document, string text)
    {
        var work = document.Ui.WorkExperience;
        return document with
        {
            Ui = document.Ui with
            {
                TargetTitle = document.Ui.TargetTitle with { Primary = text },
                WorkExperience = work with { Items = [.. work.Items.Select((role, at) => at > 0 || role.Bullets.Count == 0 ? role : role with { Bullets = [role.Bullets[0] with { Text = text }, .. role.Bullets.Skip(1)] })] },
            },
        };
    }
}
