using System.Globalization;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Resumes;

namespace Vitae.Cli.Output;

/// <summary>The evidence map as tables.</summary>
internal static class EvidenceReport
{
    public static void PrintRequirements(EvidenceMap map, Resume source, Terminal terminal)
    {
        var table = new Table("Status", "Score", "Requirement", "Proof");
        foreach (var item in map.Requirements)
        {
            table.Row(Paint(item.Status, terminal), Word(item.Status), item.MatchScore.ToString(CultureInfo.InvariantCulture), Cells.FitWords(Name(item), 68), Proof(item, source));
        }

        table.Write(terminal);
        if (map.Requirements.Count > 0) terminal.Line(terminal.Dim("Score: how far your lines show it, of 100; what is not proven stays below 50."));
    }

    public static void PrintFit(EvidenceMap map, Resume source, Terminal terminal)
    {
        var table = new Table("Points", "of", "For", "Why");
        foreach (var part in map.Fit.Parts.OrderByDescending(part => part.Weight))
        {
            table.Row(part.Points.ToString("0.0", CultureInfo.InvariantCulture), part.Weight.ToString("0.0", CultureInfo.InvariantCulture), Cells.FitWords(Asked(part, map), 68), PlaceNames.In(source, part.Reason));
        }

        table.Row(map.Fit.Overall.ToString(CultureInfo.InvariantCulture), "100", "Overall", "");
        table.Write(terminal);
    }

    /// <summary>What counts beside the requirements: occupation, years, level and degree.</summary>
    public static IReadOnlyList<string> Background(EvidenceMap map, Resume source)
        => [.. map.Fit.Parts.Where(part => !map.Requirements.Any(item => item.Id == part.Id))
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{Asked(part, map)} ({part.Points:0.#} of {part.Weight:0.#} points): {PlaceNames.In(source, part.Reason)}"))];

    private static string Asked(FitPart part, EvidenceMap map) => part.Id switch
    {
        "occupation" => "Occupation",
        "years" => "Years of experience",
        "seniority" => "Level",
        "degree" => "Degree",
        _ => map.Requirements.FirstOrDefault(item => item.Id == part.Id) is { } item ? Name(item) : part.Id,
    };

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

    private static string Proof(RequirementEvidence item, Resume source)
    {
        if (item.Evidence.Count == 0) return item.Gap ?? "";
        var best = item.Evidence[0];
        var more = item.Evidence.Count > 1 ? $" and {item.Evidence.Count - 1} more" : "";
        return $"“{Cells.FitWords(best.Text, 90)}” ({PlaceNames.Of(source, best.Source)}){more}";
    }
}
