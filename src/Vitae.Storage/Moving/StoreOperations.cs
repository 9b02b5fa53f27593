using System.Globalization;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Migrating;
using Vitae.Storage.Objects;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <param name="Place">The file, or host and database; never a password.</param>
/// <param name="Rows">By table.</param>
public sealed record StoreStatus(string Kind, string Place, SchemaStatus Schema, IReadOnlyDictionary<string, long> Rows);

/// <summary>What the person who runs an installation does with a store while nobody uses it, or beside its use: migrate, verify, look, back up, restore, copy.</summary>
public static class StoreOperations
{
    private const string JsonPrefix = "json:", DatabaseFile = "vitae.db", ObjectsFolder = "objects";

    /// <summary>Takes the schema to the latest migration, or back to <paramref name="target"/>.</summary>
    public static async Task<Result<SchemaStatus>> MigrateAsync(StorageOptions options, int? target = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var address = DatabaseAddress.Parse(options.Database);
        if (!address.IsOk) return address.Error;
        var migrations = options.Migrations.First(set => set.Kind == address.Value.Kind);
        var opened = target is null ? await Opening.OpenAsync(address.Value, options, migrate: true, cancel) : Opening.OpenAsOwner(address.Value, options);
        if (!opened.IsOk) return opened.Error;
        await using var database = opened.Value;
        return target is { } number ? await Migrator.UndoAsync(database, migrations, number, cancel) : await Migrator.StatusAsync(database, migrations, cancel);
    }

    /// <summary>Compares the schema with the model.</summary>
    public static async Task<Result<SchemaReport>> VerifyAsync(StorageOptions options, CancellationToken cancel = default)
    {
        var opened = await OpenAsync(options, cancel);
        if (!opened.IsOk) return opened.Error;
        await using var database = opened.Value;
        return await SchemaVerification.VerifyAsync(database, cancel);
    }

    /// <summary>How far the schema is and how many rows there are; changes nothing.</summary>
    public static async Task<Result<StoreStatus>> StatusAsync(StorageOptions options, CancellationToken cancel = default)
    {
        var address = DatabaseAddress.Parse(options.Database);
        if (!address.IsOk) return address.Error;
        var opened = await OpenAsync(options, cancel);
        if (!opened.IsOk) return opened.Error;
        await using var database = opened.Value;
        var schema = await Migrator.StatusAsync(database, options.Migrations.First(set => set.Kind == database.Kind), cancel);
        if (!schema.IsOk) return schema.Error;
        if (!schema.Value.IsCurrent) return new StoreStatus($"{database.Kind}", address.Value.Shown, schema.Value, new Dictionary<string, long>());
        var counts = await database.ReadAsync(Scope.Operator, async session =>
        {
            var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var table in TableShape.All)
            {
                rows[table.Name] = await session.CountAsync($"SELECT count(*) FROM {table.Name}");
            }

            return (IReadOnlyDictionary<string, long>)rows;
        }, cancel);
        return counts.IsOk ? new StoreStatus($"{database.Kind}", address.Value.Shown, schema.Value, counts.Value) : counts.Error;
    }

    /// <summary>Copies everything to an empty place; what is there afterwards is proved to be what was here.</summary>
    /// <param name="from">An address of a database, or <c>json:FOLDER</c>.</param>
    /// <param name="to">The same.</param>
    public static async Task<Result<CopyReport>> CopyAsync(StorageOptions from, StorageOptions to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var source = await OpenSourceAsync(from, cancel);
        if (!source.IsOk) return source.Error;
        await using var rows = source.Value;
        var target = await OpenTargetAsync(to, cancel);
        if (!target.IsOk) return target.Error;
        await using var copies = target.Value;
        var (objects, copiedObjects) = (OpenObjects(from), OpenObjects(to));
        if (!objects.IsOk) return objects.Error;
        if (!copiedObjects.IsOk) return copiedObjects.Error;
        return await StoreCopy.RunAsync(rows, copies, objects.Value, copiedObjects.Value, cancel);
    }

    /// <summary>Writes a backup into a new folder below <paramref name="folder"/>: a SQLite database and the objects, whatever the store lies in. Users go on meanwhile.</summary>
    /// <returns>The folder of the backup, and what is in it.</returns>
    public static async Task<Result<(string Folder, CopyReport Report)>> BackupAsync(StorageOptions options, string folder, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"vitae-{options.Clock.GetUtcNow():yyyyMMdd-HHmmss-fff}"));
        var copied = await CopyAsync(options, InFolder(options, name), cancel);
        return copied.IsOk ? (name, copied.Value) : copied.Error;
    }

    /// <summary>Brings a backup back into an empty store.</summary>
    /// <param name="backup">The folder that <see cref="BackupAsync"/> made.</param>
    public static Task<Result<CopyReport>> RestoreAsync(string backup, StorageOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return File.Exists(Path.Combine(backup, DatabaseFile))
            ? CopyAsync(InFolder(options, backup), options, cancel)
            : Task.FromResult<Result<CopyReport>>(new Error("not_a_backup", "there is no backup in this folder", backup, $"name the folder that holds {DatabaseFile}"));
    }

    /// <summary>Keeps a folder of JSON files equal to the rows of the store until it is cancelled; the store is not changed, and its users go on meanwhile.</summary>
    /// <param name="folder">One that such a mirror or a copy to <c>json:</c> wrote, or a new one.</param>
    /// <param name="pause">Between two rounds.</param>
    /// <param name="tell">Hears of each round but a first that fails, which ends it.</param>
    public static async Task<Result<Done>> MirrorAsync(StorageOptions options, string folder, TimeSpan pause, Action<Result<MirrorReport>> tell, CancellationToken cancel = default)
    {
        var opened = await OpenCurrentAsync(options, cancel);
        if (!opened.IsOk) return opened.Error;
        await using var database = opened.Value;
        return await new JsonMirror(database, folder).RunAsync(pause, tell, cancel);
    }

    private static StorageOptions InFolder(StorageOptions options, string folder) => options with { Database = Path.Combine(folder, DatabaseFile), Objects = Path.Combine(folder, ObjectsFolder) };

    /// <summary>Opens what is there; makes nothing.</summary>
    private static async Task<Result<Database>> OpenAsync(StorageOptions options, CancellationToken cancel)
    {
        var address = DatabaseAddress.Parse(options.Database);
        if (address is { IsOk: true, Value.Path: { } path } && !File.Exists(path)) return new Error("no_database", "there is no database here", path, "check the path; vitae serve and vitae db migrate make one");
        return address.IsOk ? await Opening.OpenAsync(address.Value, options, migrate: false, cancel) : address.Error;
    }

    /// <summary>What is copied is left as it is, its schema too.</summary>
    private static async Task<Result<IRowStore>> OpenSourceAsync(StorageOptions options, CancellationToken cancel)
    {
        if (options.Database.StartsWith(JsonPrefix, StringComparison.Ordinal))
        {
            var folder = options.Database[JsonPrefix.Length..];
            return folder.Length > 0 && new JsonFolder(folder) is { Exists: true } held ? held : new Error("no_folder", "there is no folder of JSON files here", folder, "check the path after json:");
        }

        var opened = await OpenCurrentAsync(options, cancel);
        return opened.IsOk ? new DatabaseRows(opened.Value) : opened.Error;
    }

    /// <summary>Opens what is there, if its schema is today's.</summary>
    private static async Task<Result<Database>> OpenCurrentAsync(StorageOptions options, CancellationToken cancel)
    {
        var opened = await OpenAsync(options, cancel);
        if (!opened.IsOk) return opened.Error;
        var schema = await Migrator.StatusAsync(opened.Value, options.Migrations.First(set => set.Kind == opened.Value.Kind), cancel);
        if (schema is { IsOk: true, Value.IsCurrent: true }) return opened;
        await opened.Value.DisposeAsync();
        return schema.Error ?? new Error("schema_behind", "the database has an older schema, or none", null, "copy it with the release that wrote it, or take it to today first with vitae db migrate");
    }

    private static async Task<Result<IRowStore>> OpenTargetAsync(StorageOptions options, CancellationToken cancel)
    {
        if (options.Database.StartsWith(JsonPrefix, StringComparison.Ordinal)) return new JsonFolder(options.Database[JsonPrefix.Length..]);
        var address = DatabaseAddress.Parse(options.Database);
        if (!address.IsOk) return address.Error;
        var opened = await Opening.OpenAsync(address.Value, options, migrate: true, cancel);
        return opened.IsOk ? new DatabaseRows(opened.Value) : opened.Error;
    }

    private static Result<IObjectStore> OpenObjects(StorageOptions options)
    {
        if (options.Database.StartsWith(JsonPrefix, StringComparison.Ordinal))
            return ObjectStores.Open(options with { Objects = options.Objects ?? Path.Combine(options.Database[JsonPrefix.Length..], "_objects") }, new DatabaseAddress(DatabaseKind.Sqlite, null, ""));
        var address = DatabaseAddress.Parse(options.Database);
        return address.IsOk ? ObjectStores.Open(options, address.Value) : address.Error;
    }
}
