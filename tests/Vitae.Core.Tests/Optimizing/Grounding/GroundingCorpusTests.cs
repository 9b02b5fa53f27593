using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>
/// Labelled rewrites of invented people of many trades. The rules were built on <c>develop</c>; <c>report</c> has other people, whose errors were read only after their rates were taken. The kinds behind
/// them were mended then. The last written, by examiners who knew only the rule, are 50 in English (100 % caught, 5 % flagged at first sight), 51 and 52 in German, French and Spanish (99 % and 11 %, 100 % and
/// 8 %). Other rates here are those of known cases; what each set had at first sight is told in docs/adr/0007.
/// Cases whose id begins with "hand" were written against the checker by its own authors.
/// </summary>
public class GroundingCorpusTests(ITestOutputHelper output)
{
    /// <param name="SourceOf">The id of an earlier case that has the same source, written once.</param>
    private sealed record Case(string Id, string Kind, string Occupation, JsonElement Source, string? SourceOf, string Pointer, string Text, bool Supported);

    /// <summary>Each case is judged once for all tests but the one that judges twice.</summary>
    private static readonly ConcurrentDictionary<string, GroundingReport> Reports = new(StringComparer.Ordinal);

    private static GroundingReport Judged(Case c) => Reports.GetOrAdd(c.Id, _ => Check(c));

    [Theory]
    [InlineData("develop")]
    [InlineData("report")]
    public void Fabrications_are_caught_and_faithful_rewrites_pass(string half)
    {
        var cases = Read(half);
        var wrong = cases.Where(c => Judged(c).Supported != c.Supported).ToList();

        output.WriteLine(Table(cases, wrong));
        Rate(cases, wrong, supported: false).ShouldBeLessThanOrEqualTo(0.05, "fabrications missed");
        Rate(cases, wrong, supported: true).ShouldBeLessThanOrEqualTo(0.05, "faithful rewrites flagged");
    }

    /// <summary>
    /// Rewrites that keep hardly a word ("stood in for the sous chef" as "held the fort"), by an author who was asked for just that. No list of words follows them: more than half of the faithful ones
    /// are asked about, which a person settles with a click. What is invented in them must be found all the same.
    /// </summary>
    [Fact]
    public void What_is_invented_is_caught_in_the_freest_rewrites_too()
    {
        var cases = Read("free");
        var wrong = cases.Where(c => Judged(c).Supported != c.Supported).ToList();

        output.WriteLine(Table(cases, wrong));
        Rate(cases, wrong, supported: false).ShouldBeLessThanOrEqualTo(0.1, "fabrications missed");
        Rate(cases, wrong, supported: true).ShouldBeLessThanOrEqualTo(0.57, "faithful rewrites flagged");
    }

    [Fact]
    public void The_same_text_gets_the_same_report()
    {
        foreach (var c in Read("develop").Take(60))
            Check(c).Unsupported.ShouldBe(Check(c).Unsupported);
    }

    [Fact]
    public void Each_claim_stands_in_its_text_and_has_a_reason()
    {
        foreach (var c in Read("develop"))
        {
            foreach (var claim in Judged(c).Unsupported)
            {
                c.Text.ShouldContain(claim.Claim, customMessage: c.Id);
                claim.Reason.ShouldEndWith(".", customMessage: c.Id);
            }
        }
    }

    [Fact]
    public void No_source_person_is_in_both_halves()
        => Read("develop").Select(c => c.Source.GetRawText()).Intersect(Read("report").Select(c => c.Source.GetRawText())).ShouldBeEmpty();

    private static GroundingReport Check(Case c)
    {
        var options = new GroundingOptions { Today = new DateOnly(2026, 11, 21) };
        return c.Source.ValueKind == JsonValueKind.String
            ? GroundingChecker.Check(c.Source.GetString()!, c.Text, options)
            : GroundingChecker.Check(JsonResume.Read(Encoding.UTF8.GetBytes(c.Source.GetRawText())).Value, c.Pointer, c.Text, options);
    }

    private static double Rate(List<Case> cases, List<Case> wrong, bool supported)
        => wrong.Count(c => c.Supported == supported) / (double)cases.Count(c => c.Supported == supported);

    private static string Table(List<Case> cases, List<Case> wrong)
    {
        var table = new StringBuilder();
        foreach (var kind in cases.GroupBy(c => (c.Supported, c.Kind)).OrderBy(g => g.Key.Supported).ThenBy(g => g.Key.Kind, StringComparer.Ordinal))
            table.AppendLine(CultureInfo.InvariantCulture, $"{(kind.Key.Supported ? "faithful" : "fabricated"),-11}{kind.Key.Kind,-18}{kind.Count(),4} cases {kind.Count(wrong.Contains),3} wrong");
        table.AppendLine(CultureInfo.InvariantCulture, $"caught {1 - Rate(cases, wrong, false):P1}, flagged {Rate(cases, wrong, true):P1} of {cases.Count}");
        foreach (var c in wrong)
            table.AppendLine(CultureInfo.InvariantCulture, $"{(c.Supported ? "flagged" : "missed"),-8}{c.Id,-20}{c.Text}");
        return table.ToString();
    }

    private static List<Case> Read(string half)
    {
        var cases = File.ReadLines(Path.Combine(Corpus(), half + ".jsonl")).Select(line => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!).ToList();
        var sources = cases.Where(c => c.SourceOf is null).ToDictionary(c => c.Id, c => c.Source);
        return [.. cases.Select(c => c.SourceOf is null ? c : c with { Source = sources[c.SourceOf] })];
    }

    private static string Corpus()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "corpus", "grounding")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "corpus", "grounding");
    }
}
