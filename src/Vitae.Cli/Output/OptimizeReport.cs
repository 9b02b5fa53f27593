using System.Text.Json;
using Vitae.Cli.Commands;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Fitting;

namespace Vitae.Cli.Output;

/// <summary>The short report of <c>vitae optimize</c>: the match before and after, what proves what, what changed and why, what to do next.</summary>
internal static class OptimizeReport
{
    private const int MostListed = 8;

    public static string Json(Optimized optimized, WrittenFiles written) => CliJson.Document(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("match_score");
        writer.WriteNumber("before", optimized.Before.Fit.Overall);
        writer.WriteNumber("after", optimized.After.Fit.Overall);
        writer.WriteEndObject();
        writer.Property("evidence", optimized.Before, ContractJson.EvidenceMap);
        writer.Property("structured_output", optimized.Output, ContractJson.StructuredOutput);
        WriteTexts("reading_warnings", optimized.ReadingWarnings);
        if (written.Fit is { } fit) Fit(writer, fit);
        WriteTexts("warnings", written.Warnings);
        WriteTexts("files", written.Paths);
        writer.WriteEndObject();

        void WriteTexts(string name, IEnumerable<string> texts)
        {
            writer.WriteStartArray(name);
            foreach (var text in texts) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }
    });

    private static void Fit(Utf8JsonWriter writer, FitReport fit)
    {
        writer.WriteStartObject("fit");
        writer.WriteNumber("wanted_pages", fit.Wanted);
        writer.WriteNumber("pages", fit.Pages);
        writer.WriteString("outcome", JsonNamingPolicy.SnakeCaseLower.ConvertName(fit.Outcome.ToString()));
        writer.WriteNumber("spacing", fit.Spacing);
        writer.WriteNumber("text_size", fit.Size);
        writer.WriteNumber("last_page_filled", fit.Filled);
        writer.WriteNumber("lines_over", fit.LinesOver);
        writer.WriteString("message", fit.Message);
        writer.WriteEndObject();
    }

    public static void Print(Optimized optimized, WrittenFiles written, Terminal terminal)
    {
        var (source, job, before, after, output) = (optimized.Source, optimized.Job, optimized.Before, optimized.After, optimized.Output);
        terminal.Line(terminal.Bold($"{source.Basics.Name ?? "This resume"} for {PostingName.Of(job)}"));
        terminal.Line();
        terminal.Line($"Match      {before.Fit.Overall} → {terminal.Bold(after.Fit.Overall.ToString(System.Globalization.CultureInfo.InvariantCulture))} of 100 {terminal.Dim("(vitae match shows where every point comes from)")}");
        terminal.Line($"Quality    {output.Qa.Scores.Overall} of 100 {terminal.Dim(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(keyword coverage {output.Qa.Scores.KeywordCoverage}, readability {output.Qa.Readability.Overall})"))}");
        terminal.Line($"Grounding  {(output.Grounding.Supported ? terminal.Green($"every claim follows from your resume{(output.Ui.TargetTitle.Warnings.Count > 0 ? ", but for the headline you wished" : "")}") : terminal.Red($"{output.Grounding.Unsupported.Count} claims do not follow from your resume"))}");
        terminal.Line();
        PrintRequirements(before, source, terminal);
        PrintList("Changed", output.IterationNotes, terminal);
        PrintList("Not supported, left out", Unsupported(output), terminal);
        PrintList("Next", NextSteps(optimized), terminal);
        PrintList("Before you send it", [.. output.Ui.TargetTitle.Warnings, .. written.Warnings], terminal);
        if (written.Paths.Count > 0) PrintFiles(written, terminal);
    }

    private static void PrintRequirements(EvidenceMap map, Resume source, Terminal terminal)
    {
        int Count(EvidenceStatus status) => map.Requirements.Count(item => item.Status == status);
        terminal.Line($"{terminal.Bold("Requirements")}  {Count(EvidenceStatus.Exact)} proven, {Count(EvidenceStatus.Partial)} partial, {Count(EvidenceStatus.Missing)} missing");
        EvidenceReport.PrintRequirements(map, source, terminal);
        terminal.Line();
        PrintList("Background", EvidenceReport.Background(map, source), terminal);
    }

    private static void PrintList(string title, IReadOnlyList<string> lines, Terminal terminal)
    {
        if (lines.Count == 0) return;
        terminal.Line(terminal.Bold(title));
        foreach (var line in lines.Take(MostListed))
        {
            var first = true;
            foreach (var part in Cells.Wrap(line, Terminal.Width - 2))
            {
                terminal.Line((first ? "• " : "  ") + part);
                first = false;
            }
        }

        if (lines.Count > MostListed) terminal.Line(terminal.Dim($"  and {lines.Count - MostListed} more in the structured output"));
        terminal.Line();
    }

    private static List<string> Unsupported(StructuredOutput output)
        => [.. output.Grounding.Unsupported.Select(claim => $"“{claim.Claim}”: {claim.Reason}"),
            .. output.Ui.WorkExperience.Items.SelectMany(item => item.Bullets).SelectMany(bullet => bullet.Unsupported)];

    private static List<string> NextSteps(Optimized optimized)
    {
        var gaps = optimized.After.Requirements
            .Where(item => item is { Status: EvidenceStatus.Missing, Kind: RequirementKind.MustHave or RequirementKind.Compliance, Gap: not null }).ToList();
        var quality = optimized.Output.Qa.Warnings.Concat(optimized.Output.Qa.Suggestions)
            .Where(line => !gaps.Exists(gap => line.StartsWith($"“{gap.Requirement}” is required", StringComparison.Ordinal)));
        return [.. gaps.Select(gap => gap.Gap!).Concat(optimized.ReadingWarnings).Concat(quality).Distinct()];
    }

    private static void PrintFiles(WrittenFiles written, Terminal terminal)
    {
        terminal.Line(terminal.Bold("Files"));
        foreach (var path in written.Paths) terminal.Line($"  {path}");
        if (written.Fit is not { } fit) return;
        foreach (var part in Cells.Wrap($"It {fit.Message}.", Terminal.Width)) terminal.Line(part);
    }
}
