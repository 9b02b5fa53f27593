using Vitae.Core.Matching;
using Vitae.Core.Tests.Optimizing;
using Vitae.Testing;

namespace Vitae.Core.Tests.Matching;

public sealed class DutyEvidenceTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>Floors just below what is reached; the first file was written before the weights were fitted, on the second.</summary>
    [Theory]
    [InlineData("Matching/duties.txt", 0.85, 0.9)]
    [InlineData("Matching/duties-fitted.txt", 0.88, 0.8)]
    public void What_is_shown_for_a_duty_is_what_a_reader_calls_evidence(string file, double precision, double recall)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (var (isEvidence, duty, bullet, language) in Pairs(file))
        {
            var shown = Evidence(duty, bullet, language).Evidence.Count > 0;
            right += isEvidence && shown ? 1 : 0;
            wrong += !isEvidence && shown ? 1 : 0;
            missed += isEvidence && !shown ? 1 : 0;
            if (isEvidence != shown)
                output.WriteLine($"{(shown ? "shown though alike" : "missed")}: {duty} | {bullet}");
        }
        output.WriteLine($"{right} right, {wrong} wrong, {missed} missed");
        (right / (double)(right + wrong)).ShouldBeGreaterThan(precision);
        (right / (double)(right + missed)).ShouldBeGreaterThan(recall);
    }

    [Theory]
    [InlineData("Administer medication and monitor vital signs", "Checked and charted vital signs of 14 people each shift")]
    [InlineData("Improve reliability: define SLOs, build alerts and runbooks, and share the on-call rotation", "Wrote runbooks for 14 services of the payments group")]
    [InlineData("Reproduce bugs and hand them to our engineers", "Reproduced and filed 300 bugs of the booking app")]
    public void One_part_of_a_duty_is_partial_evidence_of_it(string duty, string bullet)
        => Evidence(duty, bullet).Status.ShouldBe(EvidenceStatus.Partial);

    [Theory]
    [InlineData("Repair conveyors and pumps", "Fixed 60 conveyors of a parcel hub within a year")]
    [InlineData("Run our services on Kubernetes in AWS", "Moved nine internal tools onto k8s without downtime")]
    public void Another_word_for_the_same_is_evidence(string duty, string bullet)
        => Evidence(duty, bullet).Evidence.ShouldNotBeEmpty();

    [Theory]
    [InlineData("Inspect welds and repair defects", "Welded beams and columns for two bridges over the Ouse")]
    [InlineData("Train new cooks and run the pass on busy nights", "Drove night trains between two depots in the north")]
    public void The_thing_without_the_act_and_the_act_without_the_thing_are_no_evidence(string duty, string bullet)
        => Evidence(duty, bullet).Evidence.ShouldBeEmpty();

    private static IEnumerable<(bool IsEvidence, string Duty, string Bullet, string Language)> Pairs(string file)
        => TestText.Lines(file).Select(line => line.Split('\t')).Select(parts => (parts[0] == "yes", parts[1], parts[2], parts.ElementAtOrDefault(3) ?? "en"));

    private static RequirementEvidence Evidence(string duty, string bullet, string language = "en")
        => EvidenceMapper.Map(
            new ResumeBuilder().Worked("Engineer", "Acme", "2020-01", null, bullet).Build(),
            Postings.Asking("Engineer", Postings.Duty("duty", duty)) with { Language = language },
            Today).Requirements[0];
}
