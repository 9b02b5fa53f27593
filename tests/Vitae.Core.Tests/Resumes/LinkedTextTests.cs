using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Resumes;

public sealed class LinkedTextTests
{
    [Theory]
    [InlineData("[Harbour Map](https://example.org/map)", "Harbour Map", "https://example.org/map")]
    [InlineData("[me](mailto:mara@example.org)", "me", "mailto:mara@example.org")]
    [InlineData("[a](HTTP://example.org)", "a", "HTTP://example.org")]
    [InlineData("[Ada](https://en.wikipedia.org/wiki/Ada_(given_name))", "Ada", "https://en.wikipedia.org/wiki/Ada_(given_name)")]
    [InlineData("[Zürich](https://zürich.example/ä?b=1&c=%20#d)", "Zürich", "https://zürich.example/ä?b=1&c=%20#d")]
    [InlineData("[المرفأ](https://example.org)", "المرفأ", "https://example.org")]
    public void Words_in_square_brackets_before_an_address_in_round_ones_are_a_link(string text, string label, string address)
    {
        LinkedText.Spans(text).ShouldBe([new ProseSpan(label, address)]);
        LinkedText.Spans($"See {text}, and more").ShouldBe([new ProseSpan("See ", null), new ProseSpan(label, address), new ProseSpan(", and more", null)]);
        LinkedText.Link(label, address).ShouldBe(text);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](ftp://example.org)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](tel:+49301234)")]
    [InlineData("[a](example.org)")]
    [InlineData("[a](/path)")]
    [InlineData("[a](https:example.org)")]
    [InlineData("[a](https://)")]
    [InlineData("[a](mailto:nobody)")]
    [InlineData("[a](https://example.org")]
    [InlineData("[a](https://example.org/(x)")]
    [InlineData("[a](https://example.org \"title\")")]
    [InlineData("[a](https://exa mple.org)")]
    [InlineData("[a](<https://example.org>)")]
    [InlineData("[a] (https://example.org)")]
    [InlineData("[](https://example.org)")]
    [InlineData("[ ](https://example.org)")]
    [InlineData("[a\nb](https://example.org)")]
    [InlineData("[a][1]")]
    [InlineData("[1], [2] and (3)")]
    [InlineData("a](https://example.org)")]
    public void Anything_else_is_the_text_it_is(string text)
    {
        LinkedText.Spans(text).ShouldBe([new ProseSpan(text, null)]);
        LinkedText.Shown(text).ShouldBe(text);
    }

    [Fact]
    public void Of_brackets_in_brackets_the_inner_ones_link()
        => LinkedText.Spans("[see [this](https://a.example)](https://b.example)").ShouldBe([new ProseSpan("[see ", null), new ProseSpan("this", "https://a.example"), new ProseSpan("](https://b.example)", null)]);

    [Fact]
    public void A_backslash_before_a_link_makes_it_plain_text_and_any_other_stays()
    {
        LinkedText.Spans(@"Write \[a](https://b.example), \[x] and C:\[y]").ShouldBe([new ProseSpan(@"Write [a](https://b.example), \[x] and C:\[y]", null)]);
        LinkedText.Shown(@"\\[a](https://b.example)").ShouldBe(@"\[a](https://b.example)");
    }

    [Fact]
    public void Labels_and_addresses_have_limits()
    {
        var (label, address) = (new string('a', LinkedText.MaxLabelLength), "https://example.org/" + new string('b', LinkedText.MaxAddressLength - 20));
        LinkedText.Link(label, address).ShouldNotBeNull();
        LinkedText.Link(label + "a", address).ShouldBeNull();
        LinkedText.Link(label, address + "b").ShouldBeNull();
        LinkedText.Link("a](https://x.example) [b", "https://y.example").ShouldBeNull();
    }

    [Fact]
    public void No_text_loses_a_letter_but_those_of_the_notation()
        => Prop.ForAll(Texts(), text =>
        {
            var spans = LinkedText.Spans(text);
            var written = string.Concat(spans.Select(span => span.Address is null ? span.Text : $"[{span.Text}]({span.Address})"));
            return spans.All(span => span.Text.Length > 0) && written.Replace("\\", "", StringComparison.Ordinal) == text.Replace("\\", "", StringComparison.Ordinal)
                && LinkedText.Shown(text) == string.Concat(spans.Select(span => span.Text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_escaped_shows_as_it_was_and_links_nothing()
        => Prop.ForAll(Texts(), text => LinkedText.Spans(LinkedText.Escape(text)).All(span => span.Address is null) && LinkedText.Shown(LinkedText.Escape(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_links_a_text_shows_the_same()
        => Prop.ForAll(Texts(), text =>
        {
            var unlinked = LinkedText.Unlinked(text);
            return LinkedText.Shown(unlinked) == LinkedText.Shown(text) && LinkedText.Unlinked(unlinked) == unlinked && LinkedText.Spans(unlinked).All(span => span.Address is null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_hostile_text_of_the_greatest_length_is_read_to_its_end()
    {
        foreach (var piece in new[] { "[", "](", "[a](", "[a](https://x", "[a](https://x(", "[a](https://x)", "\\[a](https://x)" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, ResumeLimits.MaxTextLength / piece.Length));
            LinkedText.Shown(LinkedText.Escape(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void Statements_are_read_by_their_labels_where_prose_may_link()
    {
        var resume = new Resume
        {
            Basics = new() { Label = "[Engineer](https://a.example)", Summary = "Runs [ports](https://b.example)" },
            Work = [new() { Description = "[Ships](https://c.example)", Summary = "[All](https://d.example)", Highlights = ["Built [maps](https://e.example)"] }],
            Skills = [new() { Name = "[Go](https://f.example)" }],
            References = [new() { Text = "[Good](https://g.example)" }],
            CustomSections = [new() { Title = "Talks", Lines = ["[Keynote](https://h.example)"] }],
        };
        ResumeText.Lines(resume).Select(line => line.Text)
            .ShouldBe(["[Engineer](https://a.example)", "Runs ports", "Ships", "All", "Built maps", "[Go](https://f.example)", "Good", "Talks", "Keynote"], ignoreOrder: true);
    }

    /// <summary>Texts made of what links are made of.</summary>
    private static Arbitrary<string> Texts()
        => Gen.Elements("[", "]", "(", ")", "\\", "](", "a", " ", "\n", "https://x.example", "mailto:a@b.example", "[a](https://x.example)", "[b c](https://y.example/(z))", "\ud800", "é")
            .ListOf().Select(string.Concat).ToArbitrary();
}
