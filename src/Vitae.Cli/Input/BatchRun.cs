using System.Text.Json;
using Vitae.Cli.Output;
using Vitae.Core;

namespace Vitae.Cli.Input;

/// <summary>Answers JSON Lines with JSON Lines, in order; a bad line is answered with its error and does not stop the rest.</summary>
internal static class BatchRun
{
    public static async Task<int> RunAsync(
        string path, Func<JsonElement, CancellationToken, Task<Result<Action<Utf8JsonWriter>>>> answer, Terminal terminal, CancellationToken cancel)
    {
        if (path != "-" && !File.Exists(path))
        {
            terminal.Error(new Error("not_found", "there is no such file", path, "check the path"));
            return ExitCode.Failed;
        }

        var failed = 0;
        await foreach (var (line, document) in BatchLines.ReadAsync(path, cancel))
        {
            using var owned = document.IsOk ? document.Value : null;
            var result = document.Error is { } bad ? bad : await GuardedAsync(document.Value.RootElement, answer, cancel);
            if (result.Error is { } error)
            {
                failed++;
                terminal.Error(error with { Where = $"{path} line {line}{(error.Where is null || error.Where.StartsWith(path, StringComparison.Ordinal) ? "" : $", {error.Where}")}" });
            }

            terminal.Data(CliJson.Line(writer => WriteAnswer(writer, owned, line, result)));
        }

        return failed == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    /// <summary>A defect met in one line is that line's error, so that the others are still answered.</summary>
    private static async Task<Result<Action<Utf8JsonWriter>>> GuardedAsync(
        JsonElement line, Func<JsonElement, CancellationToken, Task<Result<Action<Utf8JsonWriter>>>> answer, CancellationToken cancel)
    {
        try
        {
            return await answer(line, cancel);
        }
        catch (Exception bug) when (bug is not OperationCanceledException && Environment.GetEnvironmentVariable("VITAE_DEBUG") is not { Length: > 0 })
        {
            return new Error("defect", $"a defect in Vitae ({bug.GetType().Name}: {bug.Message})", null, "please report it, with the line if you may share it");
        }
    }

    private static void WriteAnswer(Utf8JsonWriter writer, JsonDocument? document, int line, Result<Action<Utf8JsonWriter>> result)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        if (document is not null && document.RootElement.TryGetProperty("id", out var id)) id.WriteTo(writer);
        else writer.WriteNumberValue(line);
        if (result.Error is { } error)
        {
            writer.WriteStartObject("error");
            writer.WriteString("code", error.Code);
            writer.WriteString("message", error.ToString());
            writer.WriteEndObject();
        }
        else
        {
            result.Value(writer);
        }

        writer.WriteEndObject();
    }
}
