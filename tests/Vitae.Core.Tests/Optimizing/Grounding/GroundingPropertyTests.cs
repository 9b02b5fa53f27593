using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

public class GroundingPropertyTests
{
    private static readonly string[] Bullets =
    [
        "Welded carbon steel beams up to 2 inches thick using MIG and flux-core processes",
        "Prepared 35 monthly bank reconciliations and posted journal entries in QuickBooks",
        "Reduced medication errors by 18% after helping introduce barcode scanning",
        "Did not use textbooks for the pilot unit on statistics",
        "Drafted motions to dismiss, reviewed 40,000 documents in Relativity, and advised 11 manufacturers",
        "Assisted the charge nurse with scheduling, documented care plans in Epic, and trained 9 graduates",
        "Sold copier leases worth $850K, reached 112% of quota in 2021, and qualified leads in Salesforce",
        "Verkürzte die Abschlussdauer von 8 auf 4 Tage und betreute 120 Kreditoren",
    ];

    private static Resume WithBullets(params string[] bullets) => new() { Work = [new Work { Name = "Acme", Position = "Specialist", StartDate = "2018-01", EndDate = "2022-06", Highlights = bullets }] };

    [Fact]
    public void An_unchanged_bullet_is_supported()
    {
        var source = WithBullets(Bullets);
        for (var i = 0; i < Bullets.Length; i++)
            GroundingChecker.Check(source, $"/work/0/highlights/{i}", Bullets[i]).Unsupported.ShouldBeEmpty(Bullets[i]);
    }

    [Theory]
    [InlineData("Up to 30 guests served a night", true)]
    [InlineData("Up to 90 guests served a night", false)]
    [InlineData("Down the hill, guests were served", false)]
    public void A_text_may_open_with_up_or_down(string text, bool supported)
        => GroundingChecker.Check(WithBullets("Served up to 30 guests a night"), "/work/0/highlights/0", text).Supported.ShouldBe(supported);

    [Fact]
    public void A_bullet_without_one_of_its_clauses_stays_supported()
    {
        foreach (var bullet in Bullets.Where(b => b.Contains(", ", StringComparison.Ordinal)))
        {
            var source = WithBullets(bullet);
            var clauses = bullet.Split(", ").Select(c => c.StartsWith("and ", StringComparison.Ordinal) ? c[4..] : c).ToList();
            for (var dropped = 0; dropped < clauses.Count; dropped++)
            {
                var text = string.Join(", ", clauses.Where((_, i) => i != dropped));
                GroundingChecker.Check(source, "/work/0/highlights/0", text).Unsupported.ShouldBeEmpty(text);
            }
        }
    }

    [Fact]
    public void A_number_that_is_nowhere_in_the_source_is_flagged_wherever_it_is_put()
    {
        var cases = from bullet in Gen.Elements(Bullets) from number in Gen.Choose(401, 99_999) from place in Gen.Choose(0, 100) select (bullet, number, place);
        Prop.ForAll(Arb.From(cases), c =>
        {
            var words = c.bullet.Split(' ').ToList();
            words.Insert(c.place % (words.Count + 1), c.number is >= 1950 and < 2100 ? "7,777" : $"{c.number}");
            var text = string.Join(' ', words);
            return c.number is 40_000 || !GroundingChecker.Check(WithBullets(c.bullet), "/work/0/highlights/0", text).Supported;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_taken_whatever_its_characters()
    {
        var source = WithBullets([.. Bullets, "\0\ud800 \u202e 1.,'2 \udfff -- %%", ""]);
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (text, pointer) =>
            GroundingChecker.Check(source, pointer, text ?? "") is { } report && report.Supported == (report.Unsupported.Count == 0)).QuickCheckThrowOnFailure();
        foreach (var hostile in (string[])["\0", "\ud800", "\udfff\ud800", new string('9', 5000), new string('-', 5000), "1 000 000 000 000 000 000", "$ % & €", "/work/0/highlights/99", "half of half of a third of twenty"])
            GroundingChecker.Check(source, hostile, hostile).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Led 12 people, ")]
    [InlineData("from 4 to 8 % ")]
    [InlineData("one hundred thousand ")]
    [InlineData("co-")]
    public void A_text_of_a_million_characters_is_checked_up_to_a_limit(string unit)
        => GroundingChecker.Check(WithBullets(Bullets), "/work/0", string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length))).Unsupported.Count.ShouldBeLessThan(10_000);
}
