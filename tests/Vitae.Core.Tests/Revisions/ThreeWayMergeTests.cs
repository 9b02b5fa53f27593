using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Revisions;

namespace Vitae.Core.Tests.Revisions;

public sealed class ThreeWayMergeTests
{
    private static Gen<(JsonElement Base, JsonElement Mine, JsonElement Theirs)> AnyThree => Gen.OneOf(
        from b in Documents.Any from m in Documents.Any from t in Documents.Any select (b, m, t),
        ResumeThree(_ => true, _ => true));

    private static Gen<(JsonElement Base, JsonElement Mine, JsonElement Theirs)> ResumeThree(Func<int, bool> mine, Func<int, bool> theirs)
        => from b in Documents.Resumes from m in Documents.EditsOf(b, "m", mine) from t in Documents.EditsOf(b, "t", theirs) select (b, m, t);

    private static void Always(Gen<(JsonElement Base, JsonElement Mine, JsonElement Theirs)> gen, Action<JsonElement, JsonElement, JsonElement> holds)
        => Prop.ForAll(gen.ToArbitrary(), three => holds(three.Base, three.Mine, three.Theirs)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void When_only_one_side_changed_its_document_is_the_result_and_equal_changes_agree() => Always(AnyThree, (b, m, t) =>
    {
        ShouldMergeTo(ThreeWayMerge.Merge(b, m, b), m);
        ShouldMergeTo(ThreeWayMerge.Merge(b, b, t), t);
        ShouldMergeTo(ThreeWayMerge.Merge(b, m, m), m);
    });

    [Fact]
    public void Without_conflicts_it_does_not_matter_whose_side_is_mine() => Always(AnyThree, (b, m, t) =>
    {
        var (one, other) = (ThreeWayMerge.Merge(b, m, t), ThreeWayMerge.Merge(b, t, m));
        one.Conflicts.Count.ShouldBe(other.Conflicts.Count);
        if (one.Conflicts.Count == 0)
        {
            ShouldMergeTo(one, other.Document);
        }
    });

    [Fact]
    public void Edits_of_different_entries_always_merge_and_both_are_there() => Always(ResumeThree(n => n % 2 == 0, n => n % 2 == 1), (b, m, t) =>
    {
        var merged = ThreeWayMerge.Merge(b, m, t);
        var bothMovedJobs = !JobIds(m).SequenceEqual(JobIds(b)) && !JobIds(t).SequenceEqual(JobIds(b));
        merged.Conflicts.ShouldAllBe(conflict => bothMovedJobs && conflict.Kind == ConflictKind.Order);
        foreach (var (side, parity) in new[] { (m, 0), (t, 1) })
        {
            foreach (var job in Jobs(side).Where(job => job.GetProperty("id").GetString()![1] % 2 == parity))
            {
                var found = Jobs(merged.Document).ShouldHaveSingle(other => other.GetProperty("id").GetString() == job.GetProperty("id").GetString());
                JsonElement.DeepEquals(found, job).ShouldBeTrue();
            }
        }

        var skills = Skills(merged.Document);
        Skills(m).Except(Skills(b)).Concat(Skills(t).Except(Skills(b))).ShouldBeSubsetOf(skills);
        skills.Intersect(Skills(b).Except(Skills(m)).Concat(Skills(b).Except(Skills(t)))).ShouldBeEmpty();
    });

    [Fact]
    public void No_entry_is_lost_or_doubled() => Always(ResumeThree(_ => true, _ => true), (b, m, t) =>
    {
        var merged = ThreeWayMerge.Merge(b, m, t);
        var ids = Ids(merged.Document);
        var deleted = Ids(b).Except(Ids(m)).Concat(Ids(b).Except(Ids(t))).ToHashSet();

        ids.ShouldBeUnique();
        Ids(m).Union(Ids(t)).Where(id => !deleted.Contains(id)).ShouldBeSubsetOf(ids);
    });

    [Fact]
    public void A_list_that_only_one_side_reordered_has_that_order() => Always(ResumeThree(_ => true, _ => true), (b, m, t) =>
    {
        var merged = JobIds(ThreeWayMerge.Merge(b, m, t).Document);
        if (JobIds(m).SequenceEqual(JobIds(b)))
        {
            merged.ShouldBe(JobIds(t));
        }
    });

    [Fact]
    public void Resolving_every_conflict_leaves_none_and_resolving_for_one_side_gives_its_values() => Always(AnyThree, (b, m, t) =>
    {
        var result = ThreeWayMerge.Merge(b, m, t);
        result.Conflicts.Select(conflict => conflict.Pointer).ShouldBeUnique();
        var asMine = ThreeWayMerge.Resolve(result, result.Conflicts.ToDictionary(conflict => conflict.Pointer, _ => Resolution.Mine));
        var asTheirs = ThreeWayMerge.Resolve(result, result.Conflicts.ToDictionary(conflict => conflict.Pointer, _ => Resolution.Theirs));

        asMine.Conflicts.ShouldBeEmpty();
        asTheirs.Conflicts.ShouldBeEmpty();
        ShouldMergeTo(ThreeWayMerge.Resolve(result, new Dictionary<string, Resolution>()), result.Document, result.Conflicts.Count);
        var swapped = ThreeWayMerge.Merge(b, t, m);
        ShouldMergeTo(ThreeWayMerge.Resolve(swapped, swapped.Conflicts.ToDictionary(conflict => conflict.Pointer, _ => Resolution.Mine)), asTheirs.Document);
    });

    [Fact]
    public void Two_edits_of_one_text_are_a_conflict_that_holds_mine()
    {
        var result = Merge("""{"a":[{"id":"x","text":"old"}]}""", """{"a":[{"id":"n"},{"id":"x","text":"my"}]}""", """{"a":[{"id":"x","text":"their"}]}""");

        var conflict = result.Conflicts.ShouldHaveSingleItem();
        (conflict.Kind, conflict.Pointer).ShouldBe((ConflictKind.Edit, "/a/1/text"));
        (conflict.Base.ToString(), conflict.Mine.ToString(), conflict.Theirs.ToString()).ShouldBe(("old", "my", "their"));
        result.Document.GetRawText().ShouldBe("""{"a":[{"id":"n"},{"id":"x","text":"my"}]}""");
    }

    [Theory]
    [InlineData("""[]""", """[{"id":"x","n":2}]""")]
    [InlineData("""[{"id":"x","n":2}]""", """[]""")]
    public void Deleting_what_the_other_side_edited_is_a_conflict_that_keeps_the_edited(string mine, string theirs)
    {
        var result = Merge("""[{"id":"x","n":1}]""", mine, theirs);

        result.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Deletion);
        result.Document.GetRawText().ShouldBe("""[{"id":"x","n":2}]""");
        ThreeWayMerge.Resolve(result, new Dictionary<string, Resolution> { ["/0"] = mine == "[]" ? Resolution.Mine : Resolution.Theirs }).Document.GetRawText().ShouldBe("[]");
    }

    [Fact]
    public void A_move_and_an_edit_of_the_same_entry_both_hold()
    {
        var result = Merge("""[{"id":"a","n":1},{"id":"b","n":1},{"id":"c","n":1}]""", """[{"id":"c","n":1},{"id":"a","n":1},{"id":"b","n":1}]""", """[{"id":"a","n":1},{"id":"b","n":1},{"id":"c","n":9}]""");

        result.Conflicts.ShouldBeEmpty();
        result.Document.GetRawText().ShouldBe("""[{"id":"c","n":9},{"id":"a","n":1},{"id":"b","n":1}]""");
    }

    [Fact]
    public void An_entry_moved_to_two_places_is_a_conflict_of_order_that_either_side_can_settle()
    {
        var result = Merge("""["a","b","c","d","e"]""", """["e","a","b","c","d"]""", """["a","b","e","c","d"]""");

        result.Conflicts.ShouldHaveSingleItem().Kind.ShouldBe(ConflictKind.Order);
        result.Document.GetRawText().ShouldBe("""["e","a","b","c","d"]""");
        ThreeWayMerge.Resolve(result, new Dictionary<string, Resolution> { [""] = Resolution.Theirs }).Document.GetRawText().ShouldBe("""["a","b","e","c","d"]""");
    }

    [Fact]
    public void The_same_skill_added_by_both_stands_once()
        => Merge("""["Go"]""", """["Go","Rust"]""", """["Rust","Go","Git"]""").Document.EnumerateArray().Select(skill => skill.GetString()).Order().ShouldBe(["Git", "Go", "Rust"]);

    [Fact]
    public void Both_joins_texts_and_keeps_both_forms_of_a_line()
    {
        var both = (MergeResult result) => ThreeWayMerge.Resolve(result, result.Conflicts.ToDictionary(conflict => conflict.Pointer, _ => Resolution.Both));

        both(Merge("""{"s":"old"}""", """{"s":"my"}""", """{"s":"their"}""")).Document.GetRawText().ShouldBe("""{"s":"my their"}""");
        both(Merge("""["led the audit team"]""", """["led the audit team well"]""", """["led the whole audit team"]""")).Document.GetRawText()
            .ShouldBe("""["led the audit team well","led the whole audit team"]""");
        both(Merge("""{"n":1}""", """{"n":2}""", """{"n":3}""")).Conflicts.ShouldHaveSingleItem().Pointer.ShouldBe("/n");
    }

    [Fact]
    public void A_conflict_can_be_settled_by_a_third_value_and_others_stay()
    {
        var result = Merge("""{"a":1,"b":1}""", """{"a":2,"b":2}""", """{"a":3,"b":3}""");
        var settled = ThreeWayMerge.Resolve(result, new Dictionary<string, Resolution> { ["/a"] = Resolution.Of(Documents.Parse("4")), ["/nowhere"] = Resolution.Mine });

        settled.Document.GetRawText().ShouldBe("""{"a":4,"b":2}""");
        settled.Conflicts.ShouldHaveSingleItem().Pointer.ShouldBe("/b");
        ThreeWayMerge.Resolve(settled, new Dictionary<string, Resolution> { ["/b"] = Resolution.Theirs }).Document.GetRawText().ShouldBe("""{"a":4,"b":3}""");
    }

    [Fact]
    public void Derived_parts_are_mine_and_never_a_conflict()
    {
        var (b, m, t) = (Documents.Parse("""{"ui":{"x":1,"y":1},"qa":1}"""), Documents.Parse("""{"ui":{"x":2,"y":1},"qa":2}"""), Documents.Parse("""{"ui":{"x":1,"y":2},"qa":3}"""));
        var result = ThreeWayMerge.Merge(b, m, t, DocumentDiff.DerivedParts);

        result.Conflicts.ShouldBeEmpty();
        result.Document.GetRawText().ShouldBe("""{"ui":{"x":2,"y":2},"qa":2}""");
    }

    [Theory]
    [MemberData(nameof(HostileJson.Pairs), MemberType = typeof(HostileJson))]
    public void Hostile_documents_merge_as_any_other(string name, byte[] one, byte[] other)
    {
        var (a, b) = (HostileJson.Parse(one), HostileJson.Parse(other));

        DocumentDiff.Compare(ThreeWayMerge.Merge(a, a, b).Document, b).ShouldBeEmpty(name);
        DocumentDiff.Compare(ThreeWayMerge.Merge(a, b, a).Document, b).ShouldBeEmpty(name);
        ThreeWayMerge.Merge(Documents.Parse("7"), a, b).Conflicts.ShouldNotBeEmpty(name);
    }

    [Fact]
    public void Ten_thousand_entries_merge()
    {
        string List(IEnumerable<int> numbers, string text) => $"[{string.Join(',', numbers.Select(n => $$"""{"id":"{{n}}","text":"{{(n % 3 == 0 ? text : "")}}"}"""))}]";
        var all = Enumerable.Range(0, 10_000).ToList();
        var result = Merge(List(all, ""), List(all.AsEnumerable().Reverse(), ""), List(all.Append(10_001), "edited"));

        result.Conflicts.ShouldBeEmpty();
        result.Document.GetArrayLength().ShouldBe(10_001);
        result.Document.EnumerateArray().Count(entry => entry.GetProperty("text").GetString() == "edited").ShouldBe(3_334);
    }

    private static MergeResult Merge(string b, string m, string t) => ThreeWayMerge.Merge(Documents.Parse(b), Documents.Parse(m), Documents.Parse(t));

    private static void ShouldMergeTo(MergeResult result, JsonElement expected, int conflicts = 0)
    {
        result.Conflicts.Count.ShouldBe(conflicts);
        JsonElement.DeepEquals(result.Document, expected).ShouldBeTrue($"{result.Document} should be {expected}");
    }

    private static IEnumerable<JsonElement> Jobs(JsonElement document) => document.GetProperty("jobs").EnumerateArray();

    private static List<string?> JobIds(JsonElement document) => [.. Jobs(document).Select(job => job.GetProperty("id").GetString())];

    private static List<string> Skills(JsonElement document) => [.. document.GetProperty("skills").EnumerateArray().Select(skill => skill.GetString()!)];

    private static List<string> Ids(JsonElement document)
        => [.. Jobs(document).SelectMany(job => job.GetProperty("bullets").EnumerateArray().Prepend(job)).Select(entry => entry.GetProperty("id").GetString()!)];
}

internal static class SingleAssertion
{
    public static T ShouldHaveSingle<T>(this IEnumerable<T> items, Func<T, bool> predicate) => items.Where(predicate).ToList().ShouldHaveSingleItem();
}
