using FsCheck;
using FsCheck.Fluent;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Tests.Layout;

/// <summary>What holds for every page, whatever stands on it.</summary>
public sealed class LayoutPropertyTests
{
    private static readonly string[] Vocabulary = ["Experience", "Analyst", "2019", "-", "Harborlight", "ada@example.org", "SKILLS", "a", "•", "(2020)", "Education", "l'audit"];

    private static readonly Arbitrary<PositionedPage> Pages = Arb.From(
        from count in Gen.Choose(0, 120)
        from words in Words.ListOf(count)
        select new PositionedPage(1, 612, 792, [.. words.Select((word, i) => word with { Text = $"{word.Text}{(word.Text.Length > 1 ? $"#{i};" : "")}" })], []));

    private static Gen<PositionedWord> Words =>
        from text in Gen.Elements(Vocabulary)
        from column in Gen.Elements(40, 52, 220, 231, 400)
        from shift in Gen.Choose(0, 60)
        from line in Gen.Choose(2, 50)
        from size in Gen.Elements(9.0, 10.5, 14.0)
        from bold in Gen.Elements(true, false)
        from jitter in Gen.Choose(0, 1000)
        let left = column + shift * 2.0 + jitter / 997.0
        let bottom = line * 14.5 + jitter / 991.0
        select new PositionedWord(text, new(left, bottom - size * 1.2, left + text.Length * size * 0.5, bottom), "Sans", size, bold, false, 0);

    [Fact]
    public void Every_word_stands_in_exactly_one_line()
        => Prop.ForAll(Pages, page =>
        {
            var document = DocumentLayout.Arrange([page]);
            var found = string.Join(' ', document.Lines.Select(line => line.Text).Concat(document.Furniture));
            foreach (var word in page.Words.Where(word => word.Text.Length > 1)) Occurrences(found, word.Text[word.Text.IndexOf('#')..]).ShouldBe(1, $"{word.Text} in {found}");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_painting()
        => Prop.ForAll(Pages, page =>
        {
            var shuffled = page with { Words = [.. page.Words.OrderBy(word => word.Text, StringComparer.Ordinal).ThenByDescending(word => word.Box.Left).ThenBy(word => word.Box.Top)] };

            TextOf(shuffled).ShouldBe(TextOf(page));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_does_not_depend_on_where_the_text_stands_on_the_page()
        => Prop.ForAll(Pages, page =>
        {
            var moved = page with { Words = [.. page.Words.Select(word => word with { Box = Move(word.Box, 16, 32) })], Width = 2000, Height = 4000 };
            var still = page with { Width = 2000, Height = 4000, Words = [.. page.Words.Select(word => word with { Box = Move(word.Box, 0, 1024) })] };

            TextOf(moved with { Words = [.. moved.Words.Select(word => word with { Box = Move(word.Box, 0, 992) })] }).ShouldBe(TextOf(still));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Segments_hold_the_words_of_their_line()
        => Prop.ForAll(Pages, page =>
        {
            foreach (var line in DocumentLayout.Arrange([page]).Lines)
            {
                line.Segments.ShouldNotBeEmpty();
                string.Concat(line.Segments.Select(segment => segment.Text)).Replace(" ", "").ShouldBe(line.Text.Replace(" ", ""));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocks_are_numbered_in_reading_order()
        => Prop.ForAll(Pages, page =>
        {
            var blocks = DocumentLayout.Arrange([page]).Lines.Select(line => line.Block).ToList();
            blocks.ShouldBe(blocks.Order());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_with_a_hundred_thousand_words_is_laid_out()
    {
        var words = Enumerable.Range(0, 100_000).Select(i =>
        {
            var (left, bottom) = (i % 331 * 17.0, i / 331 * 11.0 + 20);
            return new PositionedWord($"w{i}", new(left, bottom - 10, left + 12, bottom), "Sans", 9, false, false, 0);
        });

        DocumentLayout.Arrange([new(1, 6000, 4000, [.. words], [])]).Lines.Sum(line => line.Text.Split(' ').Length).ShouldBe(100_000);
    }

    private static List<string> TextOf(PositionedPage page) => [.. DocumentLayout.Arrange([page]).Lines.Select(line => line.Text)];

    private static Box Move(Box box, double right, double down) => new(box.Left + right, box.Top + down, box.Right + right, box.Bottom + down);

    private static int Occurrences(string text, string word)
        => text.Split(word).Length - 1;
}
