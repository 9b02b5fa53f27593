using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>One number in many ways of writing, and numbers that follow from two others.</summary>
public class WrittenNumbersTests
{
    private static bool Supports(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Clerk", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source] }] }, "/work/0/highlights/0", text).Supported;

    [Theory]
    [InlineData("Processed around 600 supplier invoices a month", "Processed c. 600 supplier invoices a month")]
    [InlineData("Processed around 600 supplier invoices a month", "Processed ca. 600 supplier invoices a month")]
    [InlineData("Processed c. 600 supplier invoices a month", "Processed some 600 supplier invoices a month")]
    [InlineData("Processed about 600 supplier invoices a month", "Processed 600 or so supplier invoices a month")]
    [InlineData("Processed about 600 supplier invoices a month", "Processed in the region of 600 supplier invoices a month")]
    [InlineData("Bearbeitung von rund 600 Rechnungen im Monat", "Bearbeitung von ca. 600 Rechnungen im Monat")]
    [InlineData("Traitement d'environ 600 factures par mois", "Traitement de quelque 600 factures par mois")]
    [InlineData("Approved loans of up to £500,000", "Approved loans of up to half a million pounds")]
    [InlineData("Approved loans of up to £250,000", "Approved loans of up to a quarter of a million pounds")]
    [InlineData("Managed a fund of £1.5m", "Managed a fund of one and a half million pounds")]
    [InlineData("Verwaltung von 500.000 Euro Budget", "Verwaltung von einer halben Million Euro Budget")]
    [InlineData("Gestion d'un budget de 750 000 euros", "Gestion d'un budget de trois quarts de million d'euros")]
    [InlineData("Wrote a newsletter to a list of 85,000 subscribers", "Wrote a newsletter to an 85k-strong list of subscribers")]
    [InlineData("Handled claims with authority up to £15,000", "Handled claims within a £15k authority")]
    [InlineData("Approved refunds up to €200", "Approved refunds within a €200 limit")]
    [InlineData("Umsatz von 200 auf 420 Tausend Euro gesteigert", "Umsatz von 200 auf 420 Tausend Euro mehr als verdoppelt")]
    [InlineData("Produced reports for the board every four weeks", "Produced four-weekly reports for the board")]
    [InlineData("Exceeded quarterly target in 11 of 16 quarters", "Exceeded target in more than two thirds of quarters (11 of 16)")]
    [InlineData("A third of subscribers opened it, up from a fifth", "One in three subscribers opened it, compared with one in five before")]
    [InlineData("Un cliente de cada cinco, el 20 %, renovó su contrato", "Uno de cada cinco clientes renovó su contrato")]
    [InlineData("Reduje los kilómetros en vacío del 24 % al 18 %", "Reduje en una cuarta parte los kilómetros en vacío, del 24 % al 18 %")]
    [InlineData("The rate at discharge rose from 50% to 66%", "The rate at discharge climbed from half to 66%")]
    [InlineData("Reduced hand-over time from 40 to 30 minutes", "Shortened hand-over by 25% (from 40 to 30 minutes)")]
    [InlineData("Brought p95 latency down from 800 ms to 200 ms", "Reduced 95th-percentile latency by 75%, from 800 ms to 200 ms")]
    public void The_same_number_may_be_written_in_another_way(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Answered calls within one working day", "Responded to calls within a day")]
    [InlineData("Closed $3M of contracts in fiscal 2023", "Closed $3M of contracts in FY2023")]
    public void A_term_or_a_year_of_accounts_may_be_written_otherwise(string source, string text) => Supports(source, text).ShouldBeTrue();

    [Theory]
    [InlineData("Processed around 600 supplier invoices a month", "Processed 600 supplier invoices a month")]
    [InlineData("Processed 600 supplier invoices a month", "Processed upwards of 600 supplier invoices a month")]
    [InlineData("Handled claims within a £15k authority", "Handled claims of £15,000")]
    [InlineData("Approved loans of up to £500,000", "Approved loans of up to half a billion pounds")]
    [InlineData("Produced reports for the board every four weeks", "Produced three-weekly reports for the board")]
    [InlineData("Exceeded quarterly target in 11 of 16 quarters", "Exceeded target in more than three quarters of quarters (11 of 16)")]
    [InlineData("Handled up to 40 calls a day", "Handled c. 40 calls a day")]
    [InlineData("Sold 285 units against a target of 250", "Sold 285 units, 12% over target")]
    [InlineData("Cut open files from 90 to 30", "Cut open files by a third")]
    [InlineData("A fifth of subscribers opened it", "One in four subscribers opened it")]
    [InlineData("Reduje los kilómetros en vacío del 24 % al 18 %", "Reduje en una tercera parte los kilómetros en vacío, del 24 % al 18 %")]
    [InlineData("Brought p95 latency down from 800 ms to 200 ms", "Brought 99th-percentile latency down from 800 ms to 200 ms")]
    [InlineData("Answered calls within one working day", "Answered calls within one hour")]
    [InlineData("Closed $3M of contracts in fiscal 2023", "Closed $3M of contracts in FY2022")]
    public void Another_number_is_not_the_same(string source, string text) => Supports(source, text).ShouldBeFalse();

    [Fact]
    public void A_distance_from_a_target_is_a_share_of_the_target_and_on_its_side()
        => Prop.ForAll(Arb.From(from target in Gen.Choose(100, 900) from actual in Gen.Choose(100, 900) from percent in Gen.Choose(1, 99) from over in Gen.Elements(true, false) select (target, actual, percent, over)), c =>
        {
            var source = $"Billed £{c.actual}k against a target of £{c.target}k";
            var exact = (c.actual - c.target) / (double)c.target * 100 * (c.over ? 1 : -1);
            bool Says(double percent) => Supports(source, $"Billed £{c.actual}k, {percent:0}% {(c.over ? "over" : "under")} target");
            return (2 * Math.Abs((c.actual - c.target) * 100 * (c.over ? 1 : -1) - c.percent * c.target) <= c.target || !Says(c.percent)) && (exact < 1 || Math.Round(exact) is 100 or > 300 || Says(Math.Round(exact)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_and_less_than_a_half_is_as_the_two_numbers_say()
        => Prop.ForAll(Arb.From(from a in Gen.Choose(20, 999) from b in Gen.Choose(20, 999) where a != b select (a, b)), c =>
        {
            var source = $"Open files went from {c.a} to {c.b}";
            var removed = (c.a - c.b) / (double)c.a;
            return (removed >= 0.5 || !Supports(source, $"More than halved open files: {c.a} to {c.b}"))
                && (removed is < 0.5 or > 0.75 || Supports(source, $"More than halved open files: {c.a} to {c.b}"))
                && (removed is > 0.42 and <= 0.5 || !Supports(source, $"Nearly halved open files: {c.a} to {c.b}"))
                && (c.b > 2 * c.a || !Supports(source, $"More than doubled open files: {c.a} to {c.b}") || c.b == 2 * c.a)
                && (c.b < 2 * c.a || !Supports(source, $"Almost doubled open files: {c.a} to {c.b}") || c.b == 2 * c.a);
        }).QuickCheckThrowOnFailure();
}
