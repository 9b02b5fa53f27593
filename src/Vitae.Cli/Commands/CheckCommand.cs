using System.CommandLine;
using System.Text.Json;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae check</c>: does every claim follow from the source?</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var draft = new Argument<string?>("DRAFT") { Description = "A rewritten resume: structured output, or any format that vitae parse reads", Arity = ArgumentArity.ZeroOrOne };
        var source = new Option<string?>("--source") { Description = "The resume that tells what is true", HelpName = "RESUME" };
        var pointer = new Option<string?>("--pointer") { Description = "The entry of the source that --text rewrites, as a JSON pointer", HelpName = "P" };
        var text = new Option<string?>("--text") { Description = "A text to check", HelpName = "TEXT" };
        var batch = new Option<string?>("--batch") { Description = "Cases as JSON Lines {id, source, pointer, text}; answers {id, supported, unsupported}", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print JSON for programs" };
        var command = new Command("check", "Check that a text claims nothing its source does not hold") { draft, source, pointer, text, batch, json };
        command.Validators.Add(result =>
        {
            var ways = (result.GetValue(draft) is null ? 0 : 1) + (result.GetValue(text) is null ? 0 : 1) + (result.GetValue(batch) is null ? 0 : 1);
            if (ways != 1) result.AddError("Name one of a DRAFT, --text or --batch");
            else if (result.GetValue(batch) is null && result.GetValue(source) is null) result.AddError("Name the resume that tells what is true with --source");
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(batch) is { } cases
            ? BatchAsync(cases, parsed.GetValue(source), terminal, cancel)
            : OneAsync(parsed.GetValue(source)!, parsed.GetValue(draft), parsed.GetValue(pointer), parsed.GetValue(text), parsed.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> OneAsync(string sourcePath, string? draftPath, string? pointer, string? text, bool json, Terminal terminal, CancellationToken cancel)
    {
        using var files = new ResumeFiles();
        var source = await files.ReadAsync(sourcePath, cancel);
        if (source.Error is { } error)
        {
            terminal.Error(error.In(sourcePath));
            return ExitCode.Failed;
        }

        var report = draftPath is null
            ? CheckText(source.Value.Resume, pointer, text!)
            : await CheckDraftAsync(files, source.Value.Resume, draftPath, cancel);
        if (report.Error is { } failed)
        {
            terminal.Error(failed);
            return ExitCode.Failed;
        }

        if (json) terminal.Data(System.Text.Encoding.UTF8.GetString(CliJson.Bytes(report.Value, ContractJson.GroundingReport)));
        else Print(report.Value, terminal);
        return report.Value.Supported ? ExitCode.Ok : ExitCode.Found;
    }

    private static GroundingOptions Options { get; } = new() { Today = Today.Date };

    private static Result<GroundingReport> CheckText(Resume source, string? pointer, string text)
    {
        if (pointer is { Length: > 0 } && ResumePointers.Resolve(source, pointer) is null)
        {
            return new Error("unknown_pointer", "the source has nothing there", pointer, "point at an entry such as /work/0/highlights/1, or leave --pointer out to check against the whole resume");
        }

        return GroundingChecker.Check(source, pointer, text, Options);
    }

    private static async Task<Result<GroundingReport>> CheckDraftAsync(ResumeFiles files, Resume source, string draftPath, CancellationToken cancel)
    {
        var draft = await files.ReadDraftAsync(draftPath, cancel);
        return draft.Error is { } error ? error.In(draftPath) : GroundingChecker.CheckResume(source, draft.Value, Options);
    }

    private static void Print(GroundingReport report, Terminal terminal)
    {
        if (report.Supported)
        {
            terminal.Line(terminal.Green("supported") + "  every claim follows from the source");
            return;
        }

        var table = new Table("Claim", "Where", "Why it is not supported");
        foreach (var claim in report.Unsupported) table.Row(terminal.Red, claim.Claim, claim.Pointer, claim.Reason);
        table.Write(terminal);
    }

    private static async Task<int> BatchAsync(string path, string? sourcePath, Terminal terminal, CancellationToken cancel)
    {
        using var files = new ResumeFiles();
        Resume? common = null;
        if (sourcePath is not null)
        {
            var source = await files.ReadAsync(sourcePath, cancel);
            if (source.Error is { } error)
            {
                terminal.Error(error.In(sourcePath));
                return ExitCode.Failed;
            }

            common = source.Value.Resume;
        }

        return await BatchRun.RunAsync(path, CaseAsync, terminal, cancel);

        async Task<Result<Action<Utf8JsonWriter>>> CaseAsync(JsonElement one, CancellationToken token)
        {
            if (!one.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) return new Error("invalid_case", "the case has no \"text\"", null, "write {id, source, pointer, text}");
            var pointer = one.TryGetProperty("pointer", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
            var source = common;
            if (one.TryGetProperty("source", out var own) && own.ValueKind != JsonValueKind.Null)
            {
                if (ResumeFiles.IsPlainText(own)) return Answer(GroundingChecker.Check(own.GetString()!, text.GetString()!, Options));
                var read = await files.ReadAsync(own, token);
                if (read.Error is { } error) return error;
                source = read.Value;
            }

            if (source is null) return new Error("invalid_case", "the case has no \"source\"", null, "give it one, or name one for all with --source");
            return Answer(GroundingChecker.Check(source, pointer, text.GetString()!, Options));
        }
    }

    private static Action<Utf8JsonWriter> Answer(GroundingReport report) => writer =>
    {
        writer.WriteBoolean("supported", report.Supported);
        writer.WriteStartArray("unsupported");
        foreach (var claim in report.Unsupported)
        {
            writer.WriteStartObject();
            writer.WriteString("claim", claim.Claim);
            writer.WriteString("reason", claim.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    };
}
