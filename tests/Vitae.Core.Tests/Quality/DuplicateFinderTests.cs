using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Quality;

namespace Vitae.Core.Tests.Quality;

public sealed class DuplicateFinderTests
{
    [Fact]
    public void A_bullet_with_one_word_changed_is_a_duplicate()
    {
        var groups = DuplicateFinder.Find(
        [
            "Trained 12 new nurses on the ward in wound care and safe medication handling",
            "Welded stainless pipe for three breweries to EN ISO 9606",
            "Trained 14 new nurses on the ward in wound care and safe medication handling",
        ]);

        groups.ShouldHaveSingleItem().Members.ShouldBe([0, 2]);
    }

    [Fact]
    public void Case_punctuation_and_spacing_do_not_hide_a_duplicate()
        => DuplicateFinder.Similarity("Led  the audit, on time.", "led the AUDIT on time").ShouldBe(1);

    [Fact]
    public void Bullets_about_different_things_in_the_same_form_are_no_duplicates()
        => DuplicateFinder.Find(["Taught mathematics to 9th graders at two schools", "Taught chemistry to adult learners in evening courses"]).ShouldBeEmpty();

    [Fact]
    public void Copies_stand_in_one_group()
        => DuplicateFinder.Find([.. Enumerable.Repeat("Kept the books of nine clients", 400)]).ShouldHaveSingleItem().Members.Count.ShouldBe(400);

    [Fact]
    public void Nothing_blank_is_a_duplicate() => DuplicateFinder.Find(["", "", " ", "…", null!]).ShouldBeEmpty();

    [Fact]
    public void Every_text_is_a_leader_or_similar_to_its_leader_and_no_two_leaders_are_similar()
    {
        string[] words = ["led", "audit", "team", "of", "nine", "in", "Oslo", "built", "welds", "ledger"];
        var text = Gen.Elements(words).ListOf(12).Select(list => string.Join(' ', list));
        var variants = from original in text from copies in Gen.Choose(1, 3) from extra in Gen.Elements(words) select Enumerable.Range(0, copies).Select(i => i == 0 ? original : $"{original} {extra}");
        Prop.ForAll(variants.ListOf(20).Select(lists => lists.SelectMany(list => list).ToList()).ToArbitrary(), texts =>
        {
            var groups = DuplicateFinder.Find(texts);
            var followers = groups.SelectMany(group => group.Members.Skip(1)).ToHashSet();
            var leaders = Enumerable.Range(0, texts.Count).Where(index => !followers.Contains(index)).ToList();

            followers.Count.ShouldBe(groups.Sum(group => group.Members.Count - 1));
            groups.ShouldAllBe(group => group.Members.Skip(1).All(member => DuplicateFinder.Similarity(texts[group.Members[0]], texts[member]) > DuplicateFinder.Threshold));
            leaders.ShouldAllBe(a => leaders.All(b => a == b || DuplicateFinder.Similarity(texts[a], texts[b]) <= DuplicateFinder.Threshold));
        }).QuickCheckThrowOnFailure();
    }
}
