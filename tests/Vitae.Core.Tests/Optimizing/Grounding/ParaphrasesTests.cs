using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

public class ParaphrasesTests
{
    [Theory]
    [InlineData("Prepare invoices in Xero", "Raise invoices in Xero", true)]
    [InlineData("Prepared 40 monthly invoices in Xero", "Raised 40 monthly invoices in Xero", true)]
    [InlineData("Prepare invoices in Xero", "Raise funds in Xero", false)]
    [InlineData("Raise awareness of invoices", "Raise funds for invoices", false)]
    [InlineData("Sent reminders to patients about missed appointments", "Sent reminders to patients about no-shows", true)]
    [InlineData("Cared for patients", "Cared for no-shows", false)]
    public void An_expression_stands_for_another_where_the_source_has_that_one(string source, string text, bool supported) => Supported(source, text).ShouldBe(supported);

    [Theory]
    [InlineData("Helped the vet with fertility checks", "Carried out fertility checks on the herd")]
    [InlineData("Assisted the QC inspector with hydro tests", "Conducted hydro tests")]
    [InlineData("Tested a move to Azure in a lab", "Migrated to Azure")]
    [InlineData("Worked the saute station on nights with 150 covers", "Ran the kitchen on nights with 150 covers")]
    [InlineData("Wait times were cut by a group I sat on with the lab", "Set up a group with the lab that cut wait times")]
    public void A_paraphrase_makes_no_deed_of_a_help(string source, string text) => Supported(source, text).ShouldBeFalse();

    [Theory]
    [InlineData("grounding-paraphrases.txt")]
    [InlineData("grounding-paraphrases-de.txt")]
    [InlineData("grounding-paraphrases-fr.txt")]
    [InlineData("grounding-paraphrases-es.txt")]
    public void No_paraphrase_of_help_or_of_a_plain_deed_is_a_verb_of_leading(string list)
    {
        foreach (var line in Lexicon.ReadLines(list))
        {
            var sides = line.Split('>', '=');
            sides.Length.ShouldBe(2, line);
            foreach (var from in Words(sides[0]))
            {
                foreach (var to in Words(sides[1]).Where(t => !t.Contains(' ', StringComparison.Ordinal)))
                    (Lexicon.VerbOf(from) is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend && Lexicon.VerbOf(to) is VerbClass.Lead or VerbClass.Own or VerbClass.Make or VerbClass.Manage).ShouldBeFalse($"{from} > {to}");
            }
        }
    }

    private static IEnumerable<string> Words(string side) => side.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Supported(string source, string text)
        => GroundingChecker.Check(new Resume { Work = [new Work { Name = "Acme", Position = "Cook", StartDate = "2018-01", EndDate = "2022-06", Highlights = [source] }] }, "/work/0/highlights/0", text).Supported;
}
