using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Revisions;

namespace Vitae.Core.Tests.Revisions;

public sealed class DocumentDiffTests
{
    [Fact]
    public void A_document_does_not_differ_from_itself()
        => Prop.ForAll(Documents.Any.ToArbitrary(), document => DocumentDiff.Compare(document, document).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void The_changes_between_any_two_documents_make_the_later_of_the_earlier()
        => Prop.ForAll(Documents.Any.Zip(Documents.Any).ToArbitrary(), pair => TellTheWholeDifference(pair.Item1, pair.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_changes_of_an_edited_resume_make_the_edited_of_the_original()
        => Prop.ForAll(
            (from document in Documents.Resumes from edited in Documents.EditsOf(document, "m") select (document, edited)).ToArbitrary(),
            pair => TellTheWholeDifference(pair.document, pair.edited)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool TellTheWholeDifference(JsonElement before, JsonElement after)
        => JsonElement.DeepEquals(AppliedChanges.Apply(DocumentDiff.Compare(before, after), before), after);

    [Fact]
    public void An_edited_bullet_is_one_edited_text_and_names_its_employer()
    {
        var change = Compare(
            """{"work":[{"id":"w1","company":"Acme","bullets":[{"id":"b1","text":"Led 3 audits"},{"id":"b2","text":"Wrote policy"}]}]}""",
            """{"work":[{"id":"w1","company":"Acme","bullets":[{"id":"b1","text":"Led 4 audits"},{"id":"b2","text":"Wrote policy"}]}]}""").ShouldHaveSingleItem();

        change.Kind.ShouldBe(ChangeKind.Edited);
        change.Pointer.ShouldBe("/work/0/bullets/0/text");
        change.Before!.Value.GetString().ShouldBe("Led 3 audits");
        change.After!.Value.GetString().ShouldBe("Led 4 audits");
        change.Within.ShouldBe("Acme");
    }

    [Fact]
    public void An_entry_that_only_moved_is_not_edited()
    {
        var change = Compare("""[{"id":"a","n":1},{"id":"b","n":2},{"id":"c","n":3}]""", """[{"id":"c","n":3},{"id":"a","n":1},{"id":"b","n":2}]""").ShouldHaveSingleItem();

        (change.Kind, change.BeforePointer, change.AfterPointer).ShouldBe((ChangeKind.Moved, "/2", "/0"));
    }

    [Fact]
    public void An_entry_that_moved_and_was_edited_is_told_as_both()
        => Compare("""[{"id":"a","n":1},{"id":"b","n":2},{"id":"c","n":3}]""", """[{"id":"c","n":4},{"id":"a","n":1},{"id":"b","n":2}]""")
            .Select(change => (change.Kind, change.Pointer)).ShouldBe([(ChangeKind.Moved, "/0"), (ChangeKind.Edited, "/0/n")]);

    [Fact]
    public void An_edited_highlight_without_an_id_is_an_edit_and_a_new_one_is_an_addition()
        => Compare("""["Led 3 audits in Oslo","Wrote the policy"]""", """["Trained nine nurses","Led 4 audits in Oslo","Wrote the policy"]""")
            .Select(change => (change.Kind, change.Pointer)).ShouldBe([(ChangeKind.Added, "/0"), (ChangeKind.Edited, "/1")]);

    [Fact]
    public void A_job_without_an_id_is_recognized_by_what_it_keeps()
        => Compare(
            """{"work":[{"name":"Acme","position":"Nurse","startDate":"2019","highlights":["Led 3 audits"]}]}""",
            """{"work":[{"name":"Bolt","position":"Tutor"},{"name":"Acme","position":"Nurse","startDate":"2019","highlights":["Led 4 audits"]}]}""")
            .Select(change => (change.Kind, change.Pointer)).ShouldBe([(ChangeKind.Added, "/work/0"), (ChangeKind.Edited, "/work/1/highlights/0")]);

    [Fact]
    public void A_skill_replaced_by_another_is_removed_and_added()
        => Compare("""["Java","Git"]""", """["Go","Git"]""").Select(change => change.Kind).ShouldBe([ChangeKind.Removed, ChangeKind.Added]);

    [Fact]
    public void Order_of_fields_and_spelling_of_strings_are_no_difference() => Compare("""{"a":"\u0041","b":1}""", """{ "b": 1, "a": "A" }""").ShouldBeEmpty();

    [Fact]
    public void Derived_parts_can_be_left_out()
    {
        var (before, after) = (Documents.Parse("""{"ui":{"x":1,"preview":{}},"qa":{"n":1}}"""), Documents.Parse("""{"ui":{"x":2,"preview":{"t":1}},"qa":{"n":2},"skills_block":"x"}"""));

        DocumentDiff.Compare(before, after).Count.ShouldBe(4);
        DocumentDiff.Compare(before, after, DocumentDiff.DerivedParts).ShouldHaveSingleItem().Pointer.ShouldBe("/ui/x");
    }

    [Theory]
    [MemberData(nameof(HostileJson.Pairs), MemberType = typeof(HostileJson))]
    public void Hostile_documents_are_compared_as_any_other(string name, byte[] before, byte[] after)
    {
        var (a, b) = (HostileJson.Parse(before), HostileJson.Parse(after));

        DocumentDiff.Compare(a, b).ShouldNotBeEmpty(name);
        DocumentDiff.Compare(a, a).ShouldBeEmpty(name);
        ChangeSummary.Describe(DocumentDiff.Compare(a, b)).ShouldAllBe(sentence => sentence.Length > 0);
    }

    [Fact]
    public void Nothing_at_all_compares_as_null() => DocumentDiff.Compare(default, Documents.Parse("null")).ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_entries_reversed_are_all_moves_but_one()
    {
        string List(IEnumerable<int> numbers) => $"[{string.Join(',', numbers.Select(n => $$"""{"id":"{{n}}","text":"entry {{n}}"}"""))}]";
        var changes = Compare(List(Enumerable.Range(0, 10_000)), List(Enumerable.Range(0, 10_000).Reverse()));

        changes.Count.ShouldBe(9_999);
        changes.ShouldAllBe(change => change.Kind == ChangeKind.Moved);
    }

    private static IReadOnlyList<Change> Compare(string before, string after) => DocumentDiff.Compare(Documents.Parse(before), Documents.Parse(after));
}

/// <summary>JSON that a parser takes and that breaks careless readers.</summary>
public static class HostileJson
{
    public static TheoryData<string, byte[], byte[]> Pairs()
    {
        static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
        return new()
        {
            { "deeply nested", Utf8(new string('[', 20_000) + new string(']', 20_000)), Utf8(new string('[', 16_000) + new string(']', 16_000)) },
            { "deeply nested objects", Utf8(string.Concat(Enumerable.Repeat("""{"a":""", 5_000)) + "1" + new string('}', 5_000)), Utf8(string.Concat(Enumerable.Repeat("""{"a":""", 5_000)) + "2" + new string('}', 5_000)) },
            { "duplicate fields", Utf8("""{"a":1,"a":2}"""), Utf8("""{"a":2,"a":1}""") },
            { "duplicate ids", Utf8("""[{"id":"x","n":1},{"id":"x","n":2}]"""), Utf8("""[{"id":"x","n":2},{"id":"x","n":2},{"id":"x","n":3}]""") },
            { "ids of the wrong type", Utf8("""[{"id":1},{"id":null},{"id":{}},{"id":[]}]"""), Utf8("""[{"id":[1]},{"id":true},{"id":"1"}]""") },
            { "wrong types", Utf8("""{"work":"none","skills":{"a":[]}}"""), Utf8("""{"work":[{"bullets":7}],"skills":[null]}""") },
            { "lone surrogates", Utf8("""{"\ud800":"\udc00 a"}"""), Utf8("""{"x":"\ud83d\ude00 \ud800"}""") },
            { "bytes that are no UTF-8", [(byte)'"', 0xFF, (byte)'"'], [(byte)'"', 0xC3, (byte)'a', (byte)'"'] },
            { "huge numbers", Utf8("[1e99999,-0]"), Utf8("[1e99998,0]") },
            { "another kind of value", Utf8("null"), Utf8("{}") },
        };
    }

    public static JsonElement Parse(byte[] json) => JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
}
