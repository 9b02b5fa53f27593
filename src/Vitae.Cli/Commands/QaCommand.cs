using System.CommandLine;
using System.Globalization;
using System.Text;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae qa</c>: the quality of a structured output, computed anew.</summary>
internal static class QaCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("STRUCTURED.json") { Description = "A structured output, as vitae optimize writes it" };
        var json = new Option<bool>("--json") { Description = "Print JSON for programs" };
        var command = new Command("qa", "Measure coverage, readability, duplicates and format of an optimized resume") { file, json };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool json, Terminal terminal, CancellationToken cancel)
    {
        var read = await ResumeFiles.ReadStructuredAsync(path, cancel);
        if (read.Error is { } error)
        {
            terminal.Error(error.In(path));
            return ExitCode.Failed;
        }

        var document = read.Value;
        var report = QualityAnalyzer.Analyze(document.Ui, document.Analysis, document.RequirementEvidenceMap, Today.Date);
        if (json) terminal.Data(Encoding.UTF8.GetString(CliJson.Bytes(report, ContractJson.QualityReport)));
        else Print(report, terminal);
        return report.Warnings.Count == 0 ? ExitCode.Ok : ExitCode.Found;
    }

    private static void Print(QualityReport report, Terminal terminal)
    {
        terminal.Line(terminal.Bold($"Quality {report.Scores.Overall} of 100"));
        terminal.Line($"Keyword coverage {report.Scores.KeywordCoverage}, readability {report.Readability.Overall}, "
            + $"{report.Readability.AverageWordsPerBullet.ToString("0.0", CultureInfo.InvariantCulture)} words a bullet, {report.Duplicates.Count} duplicates");
        terminal.Line();
        if (report.MustHaveCoverage.Count > 0)
        {
            var table = new Table("Coverage", "Must-have", "Where");
            foreach (var item in report.MustHaveCoverage)
            {
                var paint = item.Status switch { CoverageStatus.Missing => terminal.Red, CoverageStatus.Partial => terminal.Yellow, _ => (Func<string, string>)terminal.Green };
                table.Row(paint, item.Status.ToString().ToLowerInvariant(), item.Requirement, string.Join(", ", item.CoveredIn));
            }

            table.Write(terminal);
            terminal.Line();
        }

        foreach (var warning in report.Warnings) terminal.Line($"{terminal.Yellow("warning")}     {warning}");
        foreach (var suggestion in report.Suggestions) terminal.Line($"{terminal.Dim("suggestion")}  {suggestion}");
    }
}
