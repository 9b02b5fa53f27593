using System.CommandLine;
using System.Globalization;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Storage;
using Vitae.Storage.Migrating;
using Vitae.Storage.Moving;
using Vitae.Storage.Postgres;
using Vitae.Storage.Sqlite;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae db</c>: what the person who runs an installation does with its database.</summary>
internal static class DbCommand
{
    private const string Places = "memory:, a file, postgres://user:password@host/database or json:FOLDER";

    public static readonly Option<string?> Database = new("--database") { Description = "The database (default: VITAE_DATABASE, or the file in your data directory)", HelpName = "PLACE", Recursive = true };

    public static readonly Option<string?> Objects = new("--objects") { Description = "The folder or s3:// bucket of the files (default: VITAE_OBJECTS, or beside the database)", HelpName = "PLACE", Recursive = true };

    public static Command Create(Terminal terminal)
        => new Command("db", "Migrate, verify, back up, restore, copy and mirror the database")
        {
            Database, Objects, Migrate(terminal), Verify(terminal), Status(terminal), Backup(terminal), Restore(terminal), Copy(terminal), Mirror(terminal),
        };

    private static Command Migrate(Terminal terminal)
    {
        var to = new Option<int?>("--to") { Description = "Undo the migrations after this number", HelpName = "NUMBER" };
        var command = new Command("migrate", "Take the schema to today; a SQLite file that holds something is kept beside") { to };
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async store =>
        {
            var status = await StoreOperations.MigrateAsync(store, parsed.GetValue(to), cancel);
            return status.Then<int>(schema =>
            {
                PrintSchema(schema, terminal);
                return ExitCode.Ok;
            });
        }));
        return command;
    }

    private static Command Verify(Terminal terminal)
    {
        var command = new Command("verify", "Compare tables, columns, types, keys, indexes and policies with the model, and rows with their files");
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async settings =>
        {
            var schema = await StoreOperations.VerifyAsync(settings, cancel);
            if (!schema.IsOk) return schema.Error;
            foreach (var line in schema.Value.Missing) terminal.Line(terminal.Red("missing     ") + line);
            foreach (var line in schema.Value.Unexpected) terminal.Line(terminal.Yellow("unexpected  ") + line);
            if (!schema.Value.IsSound) return ExitCode.Found;
            var opened = await VitaeStore.OpenAsync(settings, cancel);
            if (!opened.IsOk) return opened.Error;
            await using var store = opened.Value;
            var objects = await store.ObjectMaintenance.VerifyAsync(cancel);
            if (!objects.IsOk) return objects.Error;
            foreach (var key in objects.Value.Missing) terminal.Line(terminal.Red("no file     ") + key);
            terminal.Line($"The schema is what it should be; {Number(objects.Value.Objects)} files, {Number(objects.Value.Missing.Count)} missing, {Number(objects.Value.Orphans.Count)} that no row names.");
            return objects.Value.Missing.Count == 0 ? ExitCode.Ok : ExitCode.Found;
        }));
        return command;
    }

    private static Command Status(Terminal terminal)
    {
        var command = new Command("status", "Show how far the schema is and how many rows there are");
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async store =>
        {
            var status = await StoreOperations.StatusAsync(store, cancel);
            if (!status.IsOk) return status.Error;
            terminal.Line($"{status.Value.Kind}: {status.Value.Place}");
            PrintSchema(status.Value.Schema, terminal);
            PrintRows(status.Value.Rows, terminal);
            return status.Value.Schema.IsCurrent ? ExitCode.Ok : ExitCode.Found;
        }));
        return command;
    }

    private static Command Backup(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "The folder in which a folder for the backup is made", HelpName = "DIR", Required = true };
        var command = new Command("backup", "Write everything into a new folder, proved by counts and hashes; users go on meanwhile") { folder };
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async store =>
        {
            var backup = await StoreOperations.BackupAsync(store, parsed.GetValue(folder)!, cancel);
            if (!backup.IsOk) return backup.Error;
            terminal.Data(backup.Value.Folder);
            PrintCopy(backup.Value.Report, terminal);
            return ExitCode.Ok;
        }));
        return command;
    }

    private static Command Restore(Terminal terminal)
    {
        var backup = new Argument<string>("BACKUP") { Description = "The folder that vitae db backup made" };
        var command = new Command("restore", "Bring a backup back into an empty database") { backup };
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async store => Copied(await StoreOperations.RestoreAsync(parsed.GetValue(backup)!, store, cancel), terminal)));
        return command;
    }

    private static Command Copy(Terminal terminal)
    {
        var from = new Option<string?>("--from") { Description = $"From where: {Places} (default: --database)", HelpName = "PLACE" };
        var to = new Option<string>("--to") { Description = "To where, the same; it must be empty", HelpName = "PLACE", Required = true };
        var toObjects = new Option<string?>("--to-objects") { Description = "Where the files go (default: beside the target)", HelpName = "PLACE" };
        var command = new Command("copy", "Copy everything to another place, proved by counts and hashes") { from, to, toObjects };
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async store =>
        {
            var source = parsed.GetValue(from) is { } place ? store with { Database = place, Objects = parsed.GetValue(Objects) } : store;
            return Copied(await StoreOperations.CopyAsync(source, store with { Database = parsed.GetValue(to)!, Objects = parsed.GetValue(toObjects) }, cancel), terminal);
        }));
        return command;
    }

    private static Command Mirror(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "The folder of JSON files; a new one, or one that this command wrote", HelpName = "DIR", Required = true };
        var every = new Option<int>("--every") { Description = "Seconds between two looks (1 to 86400)", HelpName = "SECONDS", DefaultValueFactory = _ => 60 };
        every.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 86400) result.AddError("--every takes 1 to 86400");
        });
        var command = new Command("mirror", "Keep a folder of readable JSON files equal to the database until Ctrl-C; uploaded files are not in it") { folder, every };
        command.SetAction((parsed, cancel) => WithStoreAsync(parsed, terminal, async store =>
        {
            var mirrored = await StoreOperations.MirrorAsync(store, parsed.GetValue(folder)!, TimeSpan.FromSeconds(parsed.GetValue(every)), report => PrintRound(report, terminal), cancel);
            return mirrored.Then<int>(_ => ExitCode.Ok);
        }));
        return command;
    }

    /// <summary>The store that the server would open with the same settings; a database that is named here has its files beside it.</summary>
    public static async Task<int> WithStoreAsync(ParseResult parsed, Terminal terminal, Func<StorageOptions, Task<Result<int>>> act)
    {
        var data = Environment.GetEnvironmentVariable("VITAE_DATA")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "vitae");
        var named = parsed.GetValue(Database);
        var database = named ?? Environment.GetEnvironmentVariable("VITAE_DATABASE") ?? Path.Combine(data, "vitae.db");
        var objects = parsed.GetValue(Objects) ?? (named is null ? Environment.GetEnvironmentVariable("VITAE_OBJECTS") ?? Path.Combine(data, "objects") : null);
        var result = await act(new StorageOptions { Database = database, Objects = objects, Migrations = [SqliteMigrations.Set, PostgresMigrations.Set] });
        if (result.IsOk) return result.Value;
        terminal.Error(result.Error);
        return ExitCode.Failed;
    }

    private static Result<int> Copied(Result<CopyReport> report, Terminal terminal) => report.Then<int>(copied =>
    {
        PrintCopy(copied, terminal);
        return ExitCode.Ok;
    });

    private static void PrintRound(Result<MirrorReport> round, Terminal terminal)
    {
        if (!round.IsOk) terminal.Error(round.Error);
        else if (round.Value is { Written: > 0 } or { Removed: > 0 }) terminal.Line($"{Number(round.Value.Written)} files written, {Number(round.Value.Removed)} removed.");
    }

    private static void PrintSchema(SchemaStatus schema, Terminal terminal)
        => terminal.Line(schema.IsCurrent ? $"The schema is at migration {Number(schema.Applied)}, the latest." : $"The schema is at migration {Number(schema.Applied)}; to come: {string.Join(", ", schema.Pending)}");

    private static void PrintCopy(CopyReport report, Terminal terminal)
    {
        PrintRows(report.Rows, terminal);
        terminal.Line($"{Number(report.Objects)} files ({Number(report.ObjectBytes)} bytes). All of it is equal, by count and hash.");
    }

    private static void PrintRows(IReadOnlyDictionary<string, long> rows, Terminal terminal)
    {
        var table = new Table("Rows", "Table");
        foreach (var (name, count) in rows.Where(row => row.Value > 0).OrderBy(row => row.Key, StringComparer.Ordinal)) table.Row(Number(count), name);
        table.Write(terminal);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
