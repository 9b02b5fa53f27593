using System.CommandLine;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Typesetting;
using Vitae.Typesetting.Fitting;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae optimize</c>: the main job, from a resume and a posting to the resume for that posting.</summary>
internal static class OptimizeCommand
{
    public static Command Create(Terminal terminal)
    {
        var resume = new Argument<string>("RESUME") { Description = "A resume of any format that vitae parse reads" };
        var job = new Option<string>("--job") { Description = "The job posting", HelpName = "POSTING", Required = true };
        var outFolder = new Option<string>("--out") { Description = "The folder to write into", HelpName = "DIR", Required = true };
        var look = new LookOptions();
        var formats = new Option<string>("--formats") { Description = $"Some of {Formats.Names}, with commas between", HelpName = "LIST", DefaultValueFactory = _ => Formats.Default };
        var prefs = new Option<string?>("--prefs") { Description = "Preferences as JSON: target title, locale, tone, length, locks, …", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print JSON for programs" };
        var command = new Command("optimize", "Write the resume for one posting, claiming nothing the person did not do") { resume, job, outFolder, formats, prefs, json };
        foreach (var option in look.All) command.Add(option);
        command.Validators.Add(result => InputFiles.RefuseTwice(result, resume, job));
        command.SetAction(async (parsed, cancel) =>
        {
            var chosen = await look.ReadAsync(parsed, cancel);
            if (chosen.Error is { } wrong)
            {
                terminal.Error(wrong);
                return LookOptions.ExitCodeOf(wrong);
            }

            var call = new Call(
                parsed.GetValue(resume)!, parsed.GetValue(job)!, parsed.GetValue(outFolder)!, chosen.Value, parsed.GetValue(formats)!, parsed.GetValue(prefs), parsed.GetValue(json));
            return await RunAsync(call, terminal, cancel);
        });
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

        var written = await WriteAsync(call, optimized.Value, formats.Value, cancel);
        if (call.Json) terminal.Data(OptimizeReport.Json(optimized.Value, written));
        else OptimizeReport.Print(optimized.Value, written, terminal);
        foreach (var problem in written.Problems) terminal.Error(problem);
        return written.Problems.Count > 0 ? ExitCode.Failed : written.Fit?.Fits is false ? ExitCode.Found : ExitCode.Ok;
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
        return new Optimized(source, read.Value.Pages.Count, job, before, after, output, [.. read.Value.Warnings, .. LanguageNote.Between(source, job) is { } note ? [note] : Array.Empty<string>()]);
    }

    private static async Task<Result<OptimizePreferences>> ReadPreferencesAsync(string? path, CancellationToken cancel)
    {
        if (path is null) return new OptimizePreferences();
        var bytes = await InputFiles.ReadAsync(path, 1024 * 1024, cancel);
        return bytes.Error is { } error ? error : OptimizePreferences.Read(bytes.Value);
    }

    private static async Task<WrittenFiles> WriteAsync(Call call, Optimized optimized, IReadOnlyList<OutputFormat> formats, CancellationToken cancel)
    {
        var (paths, problems, warnings) = (new List<string>(), new List<Error>(), new SortedSet<string>(StringComparer.Ordinal));
        if (OutputFolder.Create(call.OutFolder) is { } noFolder) return new WrittenFiles(paths, [noFolder], [], null);

        var stem = Path.Combine(call.OutFolder, optimized.Output.TailoredResumeText.FileNameSuggestion);
        var structured = $"{stem}.structured.json";
        if (await OutputFolder.WriteAsync(structured, CliJson.Bytes(optimized.Output, ContractJson.StructuredOutput), cancel) is { } unkept) problems.Add(unkept);
        else paths.Add(structured);

        using var typesetter = new Typesetter();
        var resume = optimized.Output.ResumeJson;
        var fitted = call.Look.For(resume, typesetter, cancel);
        if (fitted.Error is { } unfitted) problems.Add(unfitted with { Where = "--fit" });
        var template = fitted.IsOk ? fitted.Value.Template : call.Look.Template;
        foreach (var format in formats)
        {
            var path = $"{stem}.{format.Extension()}";
            var rendered = typesetter.Render(resume, template, format, call.Look.Options, cancel);
            if (rendered.Error is { } error)
            {
                problems.Add(error with { Where = path });
                continue;
            }

            warnings.UnionWith(rendered.Value.Warnings);
            var files = await RenderedFiles.WriteAsync(path, rendered.Value, cancel);
            if (files.Error is { } unwritten) problems.Add(unwritten);
            else paths.AddRange(files.Value);
        }

        if (formats.Any(RunOver.Shows) && RunOver.Tell(optimized.Source, optimized.SourcePages, resume, call.Look, typesetter, cancel) is { } runOver) warnings.Add(runOver);
        return new WrittenFiles(paths, problems, [.. warnings], fitted.IsOk ? fitted.Value.Report : null);
    }

    private sealed record Call(string Resume, string Job, string OutFolder, Look Look, string Formats, string? Preferences, bool Json);
}

/// <summary>What <c>vitae optimize</c> made, before and after.</summary>
/// <param name="SourcePages">Of the file that was read; 0 when its format has none.</param>
internal sealed record Optimized(
    Core.Resumes.Resume Source, int SourcePages, JobAnalysis Job, EvidenceMap Before, EvidenceMap After, StructuredOutput Output, IReadOnlyList<string> ReadingWarnings);

/// <summary>What <c>vitae optimize</c> put on disk.</summary>
/// <param name="Paths">In the order written.</param>
/// <param name="Problems">What could not be written, and why.</param>
/// <param name="Warnings">What to know before sending the files.</param>
/// <param name="Fit">What filling the pages took; null when nothing was asked.</param>
internal sealed record WrittenFiles(IReadOnlyList<string> Paths, IReadOnlyList<Error> Problems, IReadOnlyList<string> Warnings, FitReport? Fit);
