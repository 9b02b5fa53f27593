using System.CommandLine;
using System.Text;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae analyze</c>: postings to job analyses.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("POSTING") { Description = "A job posting as text, Markdown, HTML, PDF or DOCX; - reads standard input", Arity = ArgumentArity.OneOrMore };
        var outFolder = new Option<string?>("--out") { Description = "Write NAME.json for each posting into this folder", HelpName = "DIR" };
        var command = new Command("analyze", "Show what job postings ask, as JSON") { files, outFolder };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(outFolder), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? outFolder, Terminal terminal, CancellationToken cancel)
    {
        if (outFolder is not null && OutputFolder.Create(outFolder) is { } problem)
        {
            terminal.Error(problem);
            return ExitCode.Failed;
        }

        var names = OutputFolder.NamesFor(paths);
        var nameOf = paths.Zip(names).GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.First().Second);
        using var resumes = new ResumeFiles();
        var results = await FileBatch.RunAsync(paths, AnalyzeOneAsync, terminal, cancel);
        if (outFolder is null)
        {
            for (var index = 0; index < paths.Length; index++)
            {
                if (!results[index].IsOk) continue;
                var (path, analysis) = (paths[index], results[index].Value);
                terminal.Data(paths.Length == 1 ? Encoding.UTF8.GetString(CliJson.Bytes(analysis, ContractJson.JobAnalysis)) : CliJson.Line(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("file", path);
                    writer.Property("analysis", analysis, ContractJson.JobAnalysis);
                    writer.WriteEndObject();
                }));
            }
        }

        return FileBatch.Finish(results, terminal);

        async Task<Result<JobAnalysis>> AnalyzeOneAsync(string path, CancellationToken token)
        {
            var posting = await resumes.ReadPostingAsync(path, token);
            if (posting.Error is { } unread) return unread;
            var analysis = JobAnalyzer.Analyze(posting.Value);
            if (outFolder is null) return analysis;
            var error = await OutputFolder.WriteAsync(Path.Combine(outFolder, $"{nameOf[path]}.json"), CliJson.Bytes(analysis, ContractJson.JobAnalysis), token);
            return error is null ? analysis : error;
        }
    }
}
