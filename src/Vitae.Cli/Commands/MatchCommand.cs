using System.CommandLine;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae match</c>: which line proves which requirement.</summary>
internal static class MatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var resume = new Argument<string>("RESUME") { Description = "A resume of any format that vitae parse reads" };
        var job = new Option<string>("--job") { Description = "The job posting", HelpName = "POSTING", Required = true };
        var json = new Option<bool>("--json") { Description = "Print JSON for programs" };
        var command = new Command("match", "Show which line of a resume proves which requirement of a posting, and the fit") { resume, job, json };
        command.Validators.Add(result => InputFiles.RefuseTwice(result, resume, job));
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(resume)!, parsed.GetValue(job)!, parsed.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string resumePath, string jobPath, bool json, Terminal terminal, CancellationToken cancel)
    {
        using var files = new ResumeFiles();
        var posting = await files.ReadPostingAsync(jobPath, cancel);
        var read = await files.ReadAsync(resumePath, cancel);
        if ((posting.Error ?? read.Error) is { } error)
        {
            terminal.Error(error.In((posting.IsOk ? resumePath : jobPath)));
            return ExitCode.Failed;
        }

        var analysis = JobAnalyzer.Analyze(posting.Value);
        var map = EvidenceMapper.Map(read.Value.Resume, analysis, Today.Date);
        if (LanguageNote.Between(read.Value.Resume, analysis) is { } note) terminal.Error($"{resumePath}: {note}");
        if (json)
        {
            terminal.Data(CliJson.Document(writer =>
            {
                writer.WriteStartObject();
                writer.Property("analysis", analysis, ContractJson.JobAnalysis);
                writer.Property("evidence", map, ContractJson.EvidenceMap);
                writer.WriteEndObject();
            }));
            return ExitCode.Ok;
        }

        terminal.Line(terminal.Bold($"{read.Value.Resume.Basics.Name ?? resumePath} for {PostingName.Of(analysis)}: {map.Fit.Overall} of 100"));
        terminal.Line();
        EvidenceReport.PrintRequirements(map, read.Value.Resume, terminal);
        terminal.Line();
        EvidenceReport.PrintFit(map, read.Value.Resume, terminal);
        return ExitCode.Ok;
    }
}
