using System.Globalization;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;

namespace Vitae.Cli.Output;

/// <summary>The evidence map as tables.</summary>
internal static class EvidenceReport
{
    public static void PrintRequirements(EvidenceMap map, Terminal terminal)
    {
        var table = new Table("Status", "Score", "Requirement", "Proof");
        foreach (var item in map.Requirements)
        {
            table.Row(Paint(item.Status, terminal), Word(item.Status), item.MatchScore.ToString(CultureInfo.InvariantCulture), Cells.FitWords(Name(item), 68), Proof(item));
        }

        table.Write(terminal);
    }

    public static void PrintFit(FitScore fit, Terminal terminal)
    {
        var table = new Table("Points", "of", "Why");
        foreach (var part in fit.Parts.OrderByDescending(part => part.Weight))
        {
            table.Row(part.Points.ToString("0.0", CultureInfo.InvariantCulture), part.Weight.ToString("0.0", CultureInfo.InvariantCulture), part.Reason);
        }

        table.Row(fit.Overall.ToString(CultureInfo.InvariantCulture), "100", "the overall fit");
        table.Write(terminal);
    }

    public static string Word(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Exact => "proven",
        EvidenceStatus.Partial => "partial",
        _ => "missing",
    };

    private static Func<string, string> Paint(EvidenceStatus status, Terminal terminal) => status switch
    {
        EvidenceStatus.Exact => terminal.Green,
        EvidenceStatus.Partial => terminal.Yellow,
        _ => terminal.Red,
    };

    private static string Name(RequirementEvidence item) => item.Kind == RequirementKind.NiceToHave ? $"{item.Requirement} (a plus)" : item.Requirement;

    private static string Proof(RequirementEvidence item)
    {
        if (item.Evidence.Count == 0) return item.Gap ?? "";
        var best = item.Evidence[0];
        var more = item.Evidence.Count > 1 ? $" and {item.Evidence.Count - 1} more" : "";
        return $"“{Cells.FitWords(best.Text, 90)}” ({best.Source}){more}";
    }
}
