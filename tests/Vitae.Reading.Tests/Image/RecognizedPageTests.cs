using FsCheck;
using FsCheck.Fluent;
using Vitae.Reading.Image;

namespace Vitae.Reading.Tests.Image;

/// <summary>Tesseract's table → words on a page.</summary>
public sealed class RecognizedPageTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t\n";

    private static string Word(int line, int left, int top, int width, int height, string text, double certainty = 95)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"5\t1\t1\t1\t{line}\t1\t{left}\t{top}\t{width}\t{height}\t{certainty}\t{text}\n");

    private static RecognizedPage Read(string rows, int turn = 0) => RecognizedPage.Read(Head + rows, 144, turn, 1).ShouldHaveSingleItem();

    [Fact]
    public void Words_of_a_line_share_size_and_base_line_whatever_their_letters()
    {
        var words = Read(Word(1, 100, 103, 40, 11, "are") + Word(1, 150, 99, 40, 15, "tall") + Word(1, 200, 103, 40, 15, "gap")).Page.Words;

        words.Select(word => (word.Box.Top, word.Box.Bottom, word.Size)).Distinct().ShouldHaveSingleItem();
        words[0].Box.Left.ShouldBe(50);
    }

    [Theory]
    [InlineData(0, 50, 100)]
    [InlineData(180, 430, 890)]
    public void A_page_upside_down_is_turned(int turn, double left, double top)
    {
        var word = Read(Word(1, 100, 200, 40, 20, "Hld"), turn).Page.Words.ShouldHaveSingleItem();

        word.Box.Left.ShouldBe(left);
        word.Box.Top.ShouldBe(top, 5);
    }

    [Fact]
    public void A_page_on_its_side_becomes_as_wide_as_it_was_high()
    {
        var page = Read(Word(1, 100, 200, 20, 40, "Hld"), 90).Page;

        (page.Width, page.Height).ShouldBe((1000, 500));
        page.Words.ShouldHaveSingleItem().Box.Left.ShouldBe((2000 - 240) / 2);
    }

    [Theory]
    [InlineData("«")]
    [InlineData("+")]
    [InlineData("e")]
    public void A_small_round_sign_before_a_line_is_a_bullet_whatever_it_is_taken_for(string sign)
        => Read(Word(1, 100, 106, 6, 6, sign, 20) + Word(1, 130, 99, 60, 15, "Trains") + Word(1, 200, 99, 60, 15, "three")).Page.Words[0].Text.ShouldBe("•");

    [Fact]
    public void Words_stay_apart_even_where_the_boxes_touch()
    {
        var words = Read(Word(1, 100, 99, 60, 15, "Staff") + Word(1, 160, 99, 60, 15, "Nurse")).Page.Words;

        (words[1].Box.Left - words[0].Box.Right).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Rules_and_dirt_are_no_words()
        => Read(Word(1, 100, 99, 800, 4, " ") + Word(2, 100, 120, 5, 15, "~!", 12) + Word(3, 100, 140, 300, 5, "____")).Page.Words.ShouldBeEmpty();

    [Fact]
    public void Any_table_gives_pages_or_none()
        => Prop.ForAll(Gen.ListOf(Gen.Elements("5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t90\tx", "1\t1\t0\t0\t0\t0\t0\t0\t0\t0\t-1\t", "\t\t\t", "5\t9999999999\t1", "x", "5\t1\t1\t1\t1\t1\t-5\t-5\t-9\t0\tNaN\tq", "5\t2\t1\t1\t1\t1\t0\t0\t9\t0\t1e999\tQ")).ToArbitrary(), rows =>
            RecognizedPage.Read(string.Join('\n', rows), 300, 90, 1).Count <= rows.Count).QuickCheckThrowOnFailure();
}
