using Vitae.Reading.Layout;

namespace Vitae.Reading.Tests.Layout;

public sealed class HyphenationTests
{
    [Fact]
    public void A_word_parted_at_the_end_of_a_line_is_whole_where_the_document_writes_it_elsewhere()
        => Mend("Experience with algorithms", "Taught several algo-", "rithms to students").ShouldBe(["Experience with algorithms", "Taught several algorithms", "to students"]);

    [Fact]
    public void A_soft_hyphen_is_no_letter_of_its_word() => Mend("Taught sorting algo\u00AD", "rithms to students").ShouldBe(["Taught sorting algorithms", "to students"]);

    [Fact]
    public void A_hyphen_that_belongs_to_the_word_stays()
        => Mend("A full-stack role", "Led a full-", "stack team").ShouldBe(["A full-stack role", "Led a full-stack", "team"]);

    [Fact]
    public void A_hyphen_that_may_belong_to_the_word_stays_where_it_is() => Mend("Made it user-", "friendly again").ShouldBe(["Made it user-", "friendly again"]);

    [Fact]
    public void A_range_of_years_is_no_parted_word() => Mend("From 2019 -", "present day").ShouldBe(["From 2019 -", "present day"]);

    [Fact]
    public void An_address_keeps_its_hyphen() => Mend("adabyron", "ada-", "byron@example.org").ShouldBe(["adabyron", "ada-", "byron@example.org"]);

    [Fact]
    public void A_line_that_was_only_the_rest_of_a_word_goes() => Mend("One algorithm", "Another algo-", "rithm").ShouldBe(["One algorithm", "Another algorithm"]);

    private static IEnumerable<string> Mend(params string[] lines)
        => Hyphenation.Mend([.. lines.Select(line => new TextLine { Text = line, Segments = [new(line)] })]).Select(line =>
        {
            line.Segments.Single().Text.ShouldBe(line.Text);
            return line.Text;
        });
}
