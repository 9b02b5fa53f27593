using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Resumes;

public sealed class ResumeTextTests
{
    [Fact]
    public void Every_line_stands_at_its_pointer_both_in_the_resume_and_in_its_json()
        => Prop.ForAll(JsonResumeDocuments.Arbitrary(), document =>
        {
            var resume = JsonResume.Read(Encoding.UTF8.GetBytes(document.ToJsonString())).Value;
            using var json = JsonDocument.Parse(JsonResume.Write(resume));
            return ResumeText.Lines(resume).All(line => ResumePointers.Text(resume, line.Pointer) == line.Text && At(json.RootElement, line.Pointer).GetString() == line.Text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_text_of_the_json_can_be_pointed_at()
        => Prop.ForAll(JsonResumeDocuments.Arbitrary(), document =>
        {
            var resume = JsonResume.Read(Encoding.UTF8.GetBytes(document.ToJsonString())).Value;
            using var json = JsonDocument.Parse(JsonResume.Write(resume));
            return Texts(json.RootElement, "").All(text => ResumePointers.Text(resume, text.Pointer) == text.Value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_know_their_section_entry_kind_and_dates()
    {
        var lines = ResumeText.Lines(SampleResumes.Nurse);
        var bullet = lines.Single(line => line.Pointer == "/work/1/highlights/0");
        (bullet.Section, bullet.Entry, bullet.Kind, bullet.Period is not null).ShouldBe((ResumeSection.Work, 1, LineKind.Bullet, true));
        bullet.Period!.Value.MonthsSinceEnd(new DateOnly(2026, 11, 21)).ShouldBe(92);
        lines.Single(line => line.Text == "Triage").ShouldSatisfyAllConditions(line => line.Kind.ShouldBe(LineKind.Keyword), line => line.Period.ShouldBeNull());
        lines.ShouldNotContain(line => line.Text.Contains('@'));
    }

    [Theory]
    [InlineData("work")]
    [InlineData("/work/9")]
    [InlineData("/work/01")]
    [InlineData("/work/-")]
    [InlineData("/work/0/highlights/0/x")]
    [InlineData("/nothing")]
    [InlineData("/basics/~2")]
    public void A_pointer_to_nothing_resolves_to_nothing(string pointer) => ResumePointers.Resolve(SampleResumes.Nurse, pointer).ShouldBeNull();

    [Fact]
    public void A_pointer_may_end_at_an_entry_or_the_whole()
    {
        ResumePointers.Resolve(SampleResumes.Nurse, "").ShouldBeSameAs(SampleResumes.Nurse);
        ResumePointers.Resolve(SampleResumes.Nurse, "/work/1").ShouldBeSameAs(SampleResumes.Nurse.Work[1]);
    }

    private static JsonElement At(JsonElement node, string pointer)
    {
        foreach (var token in JsonPointer.Parse(pointer)!)
            node = node.ValueKind == JsonValueKind.Array ? node[int.Parse(token)] : node.GetProperty(token);
        return node;
    }

    private static IEnumerable<(string Pointer, string Value)> Texts(JsonElement node, string pointer) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => Texts(property.Value, JsonPointer.Append(pointer, property.Name))),
        JsonValueKind.Array => node.EnumerateArray().SelectMany((item, index) => Texts(item, JsonPointer.Append(pointer, index))),
        JsonValueKind.String => [(pointer, node.GetString()!)],
        _ => [],
    };
}
