using System.CommandLine;
using System.Globalization;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae storage</c>: the files beside the database.</summary>
internal static class StorageCommand
{
    public static Command Create(Terminal terminal) => new Command("storage", "Check, sweep and move the files beside the database")
    {
        DbCommand.Database, DbCommand.Objects,
        Verb("verify", "Compare every row with its file, and every file with its row", terminal, VerifyAsync),
        Verb("sweep", "Remove files that no row has named for a day", terminal, SweepAsync),
        Verb("migrate", "Move files of the older layout by posting to the shared one; can be stopped and run again", terminal, MigrateAsync),
    };

    private static Command Verb(string name, string description, Terminal terminal, Func<VitaeStore, Terminal, CancellationToken, Task<Result<int>>> act)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, cancel) => DbCommand.WithStoreAsync(parsed, terminal, async options =>
        {
            var opened = await VitaeStore.OpenAsync(options, cancel);
            if (!opened.IsOk) return opened.Error;
            await using var store = opened.Value;
            return await act(store, terminal, cancel);
        }));
        return command;
    }

    private static async Task<Result<int>> VerifyAsync(VitaeStore store, Terminal terminal, CancellationToken cancel)
    {
        var report = await store.ObjectMaintenance.VerifyAsync(cancel);
        if (!report.IsOk) return report.Error;
        foreach (var key in report.Value.Missing) terminal.Line(terminal.Red("missing  ") + key);
        foreach (var key in report.Value.Orphans) terminal.Line(terminal.Yellow("orphan   ") + key);
        terminal.Line($"{Number(report.Value.Objects)} files; {Number(report.Value.Missing.Count)} missing, {Number(report.Value.Orphans.Count)} that no row names.");
        return report.Value.Missing.Count == 0 ? ExitCode.Ok : ExitCode.Found;
    }

    private static async Task<Result<int>> SweepAsync(VitaeStore store, Terminal terminal, CancellationToken cancel)
        => Told(await store.ObjectMaintenance.SweepAsync(cancel), terminal, "removed");

    private static async Task<Result<int>> MigrateAsync(VitaeStore store, Terminal terminal, CancellationToken cancel)
        => Told(await store.ObjectMaintenance.MigrateLayoutAsync(cancel), terminal, "moved");

    private static Result<int> Told(Result<int> count, Terminal terminal, string what) => count.Then<int>(files =>
    {
        terminal.Line($"{Number(files)} files {what}.");
        return ExitCode.Ok;
    });

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
