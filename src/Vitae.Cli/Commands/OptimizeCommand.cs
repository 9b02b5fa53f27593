using System.CommandLine;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae optimize</c>: the main job, from a resume and a posting to the resume for that posting.</summary>
internal static class OptimizeCommand
{
    public static Command Create(Terminal terminal)
    {
        var resume = new Argument<string>("RESUME") { Description = "A resume of any format that vitae parse reads" };
        var job = new Option<string>("--job") { Description = "The job posting", HelpName = "POSTING", Required = true };
        var outFolder = new Option<string>("--out") { Description = "The folder to write into", HelpName = "DIR", Required = true };
        var template = RenderCommand.TemplateOption();
        var page = RenderCommand.PageOption();
        var formats = new Option<string>("--formats") { Description = $"Some of {Formats.Names}, with commas between", HelpName = "LIST", DefaultValueFactory = _ => Formats.Default };
        var prefs = new Option<string?>("--prefs") { Description = "Preferences as JSON: target title, locale, tone, length, locks, …", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print JSON for programs" };
        var command = new Command("optimize", "Write the resume for one posting, claiming nothing the person did not do") { resume, job, outFolder, template, page, formats, prefs, json };
        command.SetAction((parsed, cancel) => RunAsync(
            new Call(
                parsed.GetValue(resume)!, parsed.GetValue(job)!, parsed.GetValue(outFolder)!, parsed.GetValue(template)!,
                parsed.GetValue(page)!, parsed.GetValue(formats)!, parsed.GetValue(prefs), parsed.GetValue(json)),
            terminal,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(Call call, Terminal terminal, CancellationToken cancel)
    {
        var formats = Formats.FindAll(call.Formats);
        if (formats.Error is { } unknown)
        {
            terminal.Error(unknown with { Where = "--formats" });
            return ExitCode.Usage;
        }

        var optimized = await OptimizeAsync(call, cancel);
        if (optimized.Error is { } failed)
        {
            terminal.Error(failed);
            return ExitCode.Failed;
        }

        var written = new List<string>();
        var problems = new List<Error>();
        await WriteAsync(call, optimized.Value, formats.Value, written, problems, cancel);
        if (call.Json) terminal.Data(OptimizeReport.Json(optimized.Value, written));
        else OptimizeReport.Print(optimized.Value, written, terminal);
        foreach (var problem in problems) terminal.Error(problem);
        return problems.Count == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    private static async Task<Result<Optimized>> OptimizeAsync(Call call, CancellationToken cancel)
    {
        using var files = new ResumeFiles();
        var preferences = await ReadPreferencesAsync(call.Preferences, cancel);
        if (preferences.Error is { } badPreferences) return badPreferences.In(call.Preferences!);
        var posting = await files.ReadPostingAsync(call.Job, cancel);
        if (posting.Error is { } badPosting) return badPosting.In(call.Job);
        var read = await files.ReadAsync(call.Resume, cancel);
        if (read.Error is { } badResume) return badResume.In(call.Resume);

        var source = read.Value.Resume;
        var job = JobAnalyzer.Analyze(posting.Value);
        var before = EvidenceMapper.Map(source, job, Today.Date);
        var output = ResumeOptimizer.Optimize(source, job, before, preferences.Value, Today.Date);
        var after = EvidenceMapper.Map(output.ResumeJson, job, Today.Date);
        return new Optimized(source, job, before, after, output, read.Value.Warnings);
    }

    private static async Task<Result<OptimizePreferences>> ReadPreferencesAsync(string? path, CancellationToken cancel)
    {
        if (path is null) return new OptimizePreferences();
        var bytes = await InputFiles.ReadAsync(path, 1024 * 1024, cancel);
        return bytes.Error is { } error ? error : OptimizePreferences.Read(bytes.Value);
    }

    private static async Task WriteAsync(
        Call call, Optimized optimized, IReadOnlyList<OutputFormat> formats, List<string> written, List<Error> problems, CancellationToken cancel)
    {
        if (OutputFolder.Create(call.OutFolder) is { } noFolder)
        {
            problems.Add(noFolder);
            return;
        }

        var stem = Path.Combine(call.OutFolder, optimized.Output.TailoredResumeText.FileNameSuggestion);
        var template = BuiltInTemplates.Find(call.Template)!;
        var options = RenderCommand.OptionsFor(call.Page);
        await KeepAsync($"{stem}.structured.json", CliJson.Bytes(optimized.Output, ContractJson.StructuredOutput));
        using var typesetter = new Typesetter();
        foreach (var format in formats)
        {
            var path = $"{stem}.{format.Extension()}";
            var rendered = typesetter.Render(optimized.Output.ResumeJson, template, format, options, cancel);
            if (rendered.Error is { } error)
            {
                problems.Add(error with { Where = path });
                continue;
            }

            var files = await RenderedFiles.WriteAsync(path, rendered.Value, cancel);
            if (files.Error is { } unwritten) problems.Add(unwritten);
            else written.AddRange(files.Value);
        }

        async Task KeepAsync(string path, byte[] bytes)
        {
            if (await OutputFolder.WriteAsync(path, bytes, cancel) is { } problem) problems.Add(problem);
            else written.Add(path);
        }
    }

    private sealed record Call(string Resume, string Job, string OutFolder, string Template, string Page, string Formats, string? Preferences, bool Json);
}

/// <summary>What <c>vitae optimize</c> made, before and after.</summary>
internal sealed record Optimized(
    Core.Resumes.Resume Source, JobAnalysis Job, EvidenceMap Before, EvidenceMap After, StructuredOutput Output, IReadOnlyList<string> ReadingWarnings);
