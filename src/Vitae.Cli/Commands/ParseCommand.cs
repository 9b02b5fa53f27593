using System.CommandLine;
using System.Text;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Reading.Review;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae parse</c>: files to JSON Resume.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "PDF, DOCX, DOC, ODT, RTF, picture, text, Markdown, HTML, JSON Resume, RenderCV, YAMLResume, Reactive Resume, Europass or LinkedIn archive; - reads standard input", Arity = ArgumentArity.OneOrMore };
        var outFolder = new Option<string?>("--out") { Description = "Write NAME.json for each file into this folder", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Show each field's confidence and where it was read" };
        var review = new Option<bool>("--review") { Description = "List what was kept, what is doubtful, what was left over" };
        var json = new Option<bool>("--json") { Description = "With --explain or --review: as JSON" };
        var command = new Command("parse", "Read resumes into JSON Resume") { files, outFolder, explain, review, json };
        command.SetAction((parsed, cancel) => parsed.GetValue(review)
            ? ReviewAsync(parsed.GetValue(files)!, parsed.GetValue(json), terminal, cancel)
            : RunAsync(parsed.GetValue(files)!, parsed.GetValue(outFolder), parsed.GetValue(explain), parsed.GetValue(json), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string? outFolder, bool explain, bool json, Terminal terminal, CancellationToken cancel)
    {
        if (outFolder is not null && OutputFolder.Create(outFolder) is { } problem)
        {
            terminal.Error(problem);
            return ExitCode.Failed;
        }

        var names = OutputFolder.NamesFor(paths);
        var nameOf = paths.Zip(names).GroupBy(pair => pair.First).ToDictionary(group => group.Key, group => group.First().Second);
        using var resumes = new ResumeFiles();
        var results = await FileBatch.RunAsync(paths, ReadOneAsync, terminal, cancel);
        if (outFolder is null || explain) Print(paths, results, explain, json, terminal);
        return FileBatch.Finish(results, terminal);

        async Task<Result<ReadResume>> ReadOneAsync(string path, CancellationToken token)
        {
            var read = await resumes.ReadAsync(path, token);
            if (outFolder is null || !read.IsOk) return read;
            var stem = Path.Combine(outFolder, nameOf[path]);
            var error = await OutputFolder.WriteAsync($"{stem}.json", JsonResume.Write(read.Value.Resume), token);
            if (error is null && explain) error = await OutputFolder.WriteAsync($"{stem}.explain.json", Encoding.UTF8.GetBytes(CliJson.Document(writer => ReadingReport.WriteJson(writer, read.Value))), token);
            return error is null ? read : error;
        }
    }

    private static async Task<int> ReviewAsync(string[] paths, bool json, Terminal terminal, CancellationToken cancel)
    {
        using var resumes = new ResumeFiles();
        var results = await FileBatch.RunAsync(paths, (path, token) => resumes.ReadAsync(path, token), terminal, cancel);
        foreach (var (path, result) in paths.Zip(results))
        {
            if (!result.IsOk) continue;
            var review = ImportReview.Of(result.Value);
            if (!json) ReviewReport.Print(path, review, terminal);
            else terminal.Data(paths.Length == 1 ? CliJson.Document(writer => ReviewReport.WriteJson(writer, path, review)) : CliJson.Line(writer => ReviewReport.WriteJson(writer, path, review)));
        }

        return FileBatch.Finish(results, terminal);
    }

    private static void Print(string[] paths, IReadOnlyList<Result<ReadResume>> results, bool explain, bool json, Terminal terminal)
    {
        for (var index = 0; index < paths.Length; index++)
        {
            if (!results[index].IsOk) continue;
            var path = paths[index];
            var read = results[index].Value;
            if (!explain) foreach (var warning in read.Warnings) terminal.Error($"{path}: {warning}");
            if (explain && !json) ReadingReport.Print(path, read, terminal);
            else if (explain) terminal.Data(paths.Length == 1 ? CliJson.Document(writer => ReadingReport.WriteJson(writer, read)) : Named(path, read, explain));
            else if (paths.Length == 1) terminal.Data(Encoding.UTF8.GetString(JsonResume.Write(read.Resume)));
            else terminal.Data(Named(path, read, explain));
        }
    }

    private static string Named(string path, ReadResume read, bool explain) => CliJson.Line(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", path);
        if (explain)
        {
            writer.WritePropertyName("reading");
            ReadingReport.WriteJson(writer, read);
        }
        else
        {
            writer.Property("resume", JsonResume.Write(read.Resume));
        }

        writer.WriteEndObject();
    });
}
