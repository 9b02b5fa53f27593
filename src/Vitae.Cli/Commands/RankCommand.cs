using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Resumes;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae rank</c>: which resumes fit a posting best.</summary>
internal static class RankCommand
{
    public static Command Create(Terminal terminal)
    {
        var resumes = new Argument<string[]>("RESUME") { Description = "Resumes of any format that vitae parse reads", Arity = ArgumentArity.ZeroOrMore };
        var job = new Option<string?>("--job") { Description = "The job posting", HelpName = "POSTING" };
        var batch = new Option<string?>("--batch") { Description = "Tasks as JSON Lines {posting, resumes: [{id, resume}]}; answers {ranking: [{id, score}]}", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print JSON for programs" };
        var command = new Command("rank", "Order resumes by how well they fit a posting") { resumes, job, batch, json };
        command.Validators.Add(result =>
        {
            var alone = result.GetValue(batch) is not null;
            var named = result.GetValue(resumes) is { Length: > 0 };
            if (alone == named || (!alone && result.GetValue(job) is null)) result.AddError("Name --job and some resumes, or --batch");
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(batch) is { } tasks
            ? BatchAsync(tasks, terminal, cancel)
            : FilesAsync(parsed.GetValue(job)!, parsed.GetValue(resumes)!, parsed.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> FilesAsync(string jobPath, string[] paths, bool json, Terminal terminal, CancellationToken cancel)
    {
        using var files = new ResumeFiles();
        var posting = await files.ReadPostingAsync(jobPath, cancel);
        if (posting.Error is { } error)
        {
            terminal.Error(error.In(jobPath));
            return ExitCode.Failed;
        }

        var results = await FileBatch.RunAsync(paths, async (path, token) => (await files.ReadAsync(path, token)).Then<Resume>(read => read.Resume), terminal, cancel);
        var read = paths.Zip(results).Where(pair => pair.Second.IsOk).Select(pair => (pair.First, pair.Second.Value)).ToArray();
        var ranking = ResumeRanker.Rank(JobAnalyzer.Analyze(posting.Value), read, Today.Date);
        if (json)
        {
            terminal.Data(CliJson.Document(writer =>
            {
                writer.WriteStartObject();
                WriteRanking(writer, ranking);
                writer.WriteEndObject();
            }));
        }
        else
        {
            var table = new Table("Rank", "Score", "Resume");
            var place = 0;
            foreach (var ranked in ranking) table.Row($"{++place}", ranked.Score.ToString("0.0", CultureInfo.InvariantCulture), ranked.Id);
            table.Write(terminal);
        }

        return FileBatch.Finish(results, terminal);
    }

    private static async Task<int> BatchAsync(string path, Terminal terminal, CancellationToken cancel)
    {
        using var files = new ResumeFiles();
        return await BatchRun.RunAsync(path, TaskAsync, terminal, cancel);

        async Task<Result<Action<Utf8JsonWriter>>> TaskAsync(JsonElement task, CancellationToken token)
        {
            if (!task.TryGetProperty("posting", out var given)) return Invalid("the task has no \"posting\"");
            if (!task.TryGetProperty("resumes", out var list) || list.ValueKind != JsonValueKind.Array) return Invalid("the task has no list \"resumes\"");
            var posting = PostingText(given);
            if (posting is null) return Invalid("the \"posting\" is no text");
            var resumes = new List<(string, Resume)>();
            foreach (var item in list.EnumerateArray())
            {
                if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("id", out var id) || !item.TryGetProperty("resume", out var value)) return Invalid("an item of \"resumes\" lacks \"id\" or \"resume\"");
                var resume = await files.ReadAsync(value, token);
                if (resume.Error is { } error) return error with { Where = $"resume {id}{(error.Where is null ? "" : $", {error.Where}")}" };
                resumes.Add((id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText(), resume.Value));
            }

            var ranking = ResumeRanker.Rank(JobAnalyzer.Analyze(posting), resumes, Today.Date);
            return (Action<Utf8JsonWriter>)(writer => WriteRanking(writer, ranking));
        }
    }

    private static Error Invalid(string what) => new("invalid_task", what, null, "write {posting, resumes: [{id, resume}]}");

    /// <summary>The posting's text: a string, or an object's title, company and text put together as a page shows them.</summary>
    private static string? PostingText(JsonElement posting)
    {
        if (posting.ValueKind == JsonValueKind.String) return posting.GetString();
        if (posting.ValueKind != JsonValueKind.Object) return null;
        string[] fields = ["title", "company", "location", "text", "description", "requirements"];
        var parts = fields.Select(field => posting.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
            .Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
        return parts.Length == 0 ? null : string.Join("\n\n", parts);
    }

    private static void WriteRanking(Utf8JsonWriter writer, IReadOnlyList<RankedResume> ranking)
    {
        writer.WriteStartArray("ranking");
        foreach (var ranked in ranking)
        {
            writer.WriteStartObject();
            writer.WriteString("id", ranked.Id);
            writer.WriteNumber("score", ranked.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
