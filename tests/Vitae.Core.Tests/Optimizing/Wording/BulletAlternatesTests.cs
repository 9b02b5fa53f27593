using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Tests.Optimizing.Wording;

public sealed class BulletAlternatesTests
{
    [Theory]
    [InlineData("Built a read cache for the shop, cutting page load times by 40 %", BulletFocus.Outcome, "Cut page load times by 40 % by building a read cache for the shop")]
    [InlineData("Built a read cache for the shop, cutting page load times by 40 %", BulletFocus.Technical, "Built a read cache for the shop")]
    [InlineData("Cut medication errors by 32 % by introducing a two-person check", BulletFocus.Technical, "Introduced a two-person check, cutting medication errors by 32 %")]
    [InlineData("Rebuilt the order service in Go and mentored two junior engineers", BulletFocus.Leadership, "Mentored two junior engineers and rebuilt the order service in Go")]
    public void An_alternate_puts_one_clause_first(string text, BulletFocus focus, string expected)
        => BulletAlternates.Of(text).Single(alternate => alternate.Focus == focus).Text.ShouldBe(expected);

    [Theory]
    [InlineData("Managed a team of 12")]
    [InlineData("Care for 5 to 6 post-operative patients a shift, monitoring telemetry and titrating drips")]
    [InlineData("Leitung eines Teams von 16 Pflegekräften auf einer Station mit 34 Betten")]
    public void A_bullet_of_one_clause_has_none(string text) => BulletAlternates.Of(text).ShouldBeEmpty();
}
