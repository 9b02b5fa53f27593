using Vitae.Cli.Output;
using Vitae.Core;

namespace Vitae.Cli.Input;

/// <summary>Works on many files in one process, in parallel; a bad file does not stop the rest.</summary>
internal static class FileBatch
{
    /// <summary>The results in the order of <paramref name="paths"/>; errors are printed as they come.</summary>
    public static async Task<IReadOnlyList<Result<T>>> RunAsync<T>(
        IReadOnlyList<string> paths, Func<string, CancellationToken, Task<Result<T>>> work, Terminal terminal, CancellationToken cancel)
        where T : notnull
    {
        var results = new Result<T>[paths.Count];
        var done = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, paths.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel },
            async (index, token) =>
            {
                results[index] = await GuardedAsync(paths[index], work, token);
                if (results[index].Error is { } error) terminal.Error(error.In(paths[index]));
                var count = Interlocked.Increment(ref done);
                if (paths.Count > 1) terminal.Progress($"{count} of {paths.Count}  {paths[index]}");
            });
        if (paths.Count > 1) terminal.ClearProgress();
        return results;
    }

    public static int Finish<T>(IReadOnlyList<Result<T>> results, Terminal terminal)
        where T : notnull
    {
        var failed = results.Count(result => !result.IsOk);
        if (failed > 0 && results.Count > 1) terminal.Error($"{failed} of {results.Count} files failed: each is named above");
        return failed > 0 ? ExitCode.Failed : ExitCode.Ok;
    }

    /// <summary>A defect met in one file is that file's error, so that the others are still done.</summary>
    private static async Task<Result<T>> GuardedAsync<T>(string path, Func<string, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
        where T : notnull
    {
        try
        {
            return await work(path, cancel);
        }
        catch (Exception bug) when (bug is not OperationCanceledException && Environment.GetEnvironmentVariable("VITAE_DEBUG") is not { Length: > 0 })
        {
            return new Error("defect", $"a defect in Vitae ({bug.GetType().Name}: {bug.Message})", path, "please report it, with the file if you may share it");
        }
    }
}
