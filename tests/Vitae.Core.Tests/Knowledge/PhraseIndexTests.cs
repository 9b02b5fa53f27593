using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Tests.Knowledge;

public sealed class PhraseIndexTests
{
    [Theory]
    [InlineData("a a a a a a a a ")]
    [InlineData("machine learning ")]
    [InlineData("x1 y2, z3 ")]
    public void The_work_grows_in_step_with_the_text(string unit)
    {
        var index = new PhraseIndex(10);
        index.Add("a a a a a a a a a a a a a", 0);
        index.Add("machine learning engineer", 1);
        var steps = new List<long>();
        foreach (var repeat in new[] { 1000, 10_000 })
        {
            index.FindAll(PhraseIndex.Tokenize(string.Concat(Enumerable.Repeat(unit, repeat))), linesPart: false, out var count);
            steps.Add(count);
        }

        steps[1].ShouldBeLessThanOrEqualTo(steps[0] * 11);
        steps[1].ShouldBeLessThanOrEqualTo((long)PhraseIndex.MaxWords * 2 * unit.Length * 10_000);
    }

    [Fact]
    public void Many_phrases_are_all_found_again_after_the_table_has_grown()
    {
        var index = new PhraseIndex(1);
        for (var i = 0; i < 5000; i++)
            index.Add($"word{i} of {i % 7}", i);
        for (var i = 0; i < 5000; i++)
            index.Find($"WORD{i} of {i % 7}").ShouldBe(i);
        index.Find("word5000 of 2").ShouldBe(-1);
        index.Find("word1").ShouldBe(-1);
    }

    [Fact]
    public void A_phrase_is_found_wherever_it_stands_and_at_its_very_place()
    {
        var index = new PhraseIndex(10);
        index.Add("Größe der Anlage", 7);
        Prop.ForAll<NonNull<string>, NonNull<string>>((before, after) =>
        {
            var text = before.Get + ", GRÖSSE  der-Anlage, " + after.Get;
            return index.FindAll(text, linesPart: false).Any(m => m.Value == 7 && m.Start == before.Get.Length + 2 && m.Length == "GRÖSSE  der-Anlage".Length);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("l'anglais d’Excel", "l|anglais|d|Excel")]
    [InlineData("driver's licence", "driver's|licence")]
    [InlineData("C++/C# and .NET. Node.js", "C++|C#|and|.NET|Node|js")]
    [InlineData("R&D 5+ years", "R|&|D|5|years")]
    [InlineData("経験者", "経|験|者")]
    public void Words_are_cut_where_a_reader_would_cut_them(string text, string words)
        => string.Join('|', PhraseIndex.Tokenize(text).Select(t => text.Substring(t.Start, t.Length))).ShouldBe(words);
}
