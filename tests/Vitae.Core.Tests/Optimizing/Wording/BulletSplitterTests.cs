using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Tests.Optimizing.Wording;

public sealed class BulletSplitterTests
{
    [Theory]
    [InlineData(
        "Managed scheduling for 5 stores across the northern region; trained 12 employees on the new cash system and wrote the manual",
        "Managed scheduling for 5 stores across the northern region", "Trained 12 employees on the new cash system and wrote the manual")]
    [InlineData(
        "Designed the wiring of 14 control cabinets for a bottling plant in Lyon. Tested each cabinet on site together with the customer's engineers.",
        "Designed the wiring of 14 control cabinets for a bottling plant in Lyon.", "Tested each cabinet on site together with the customer's engineers.")]
    [InlineData(
        "Rebuilt the billing service in Go for 3 million monthly invoices, and trained the 9 engineers of two teams to run it in production",
        "Rebuilt the billing service in Go for 3 million monthly invoices", "Trained the 9 engineers of two teams to run it in production")]
    public void A_bullet_with_two_deeds_is_told_in_two(string text, string first, string second)
        => BulletSplitter.Split(text).ShouldBe((first, second));

    [Theory]
    [InlineData("Managed scheduling for 5 stores; trained 12 employees")]
    [InlineData("Reduced the average time from order to delivery from nine to four days by renegotiating contracts with eleven suppliers in six countries of the region")]
    [InlineData("Built a tool that reads invoices and matched them to orders for the accounting team of a wholesale company with branches in nine cities")]
    [InlineData("Versorgung von bis zu zwölf Patienten pro Schicht; Anleitung von Auszubildenden und Praktikanten auf einer Station mit vierunddreißig Betten im Schichtdienst")]
    public void A_bullet_without_a_second_deed_stays_whole(string text) => BulletSplitter.Split(text).ShouldBeNull();
}
