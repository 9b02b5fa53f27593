using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Migrating;

/// <summary>How far a schema is.</summary>
/// <param name="Applied">The number of the last migration that was applied; 0 when none.</param>
/// <param name="Latest">The number of the last one this program knows.</param>
public sealed record SchemaStatus(int Applied, int Latest, IReadOnlyList<string> Pending)
{
    public bool IsCurrent => Pending.Count == 0;
}

/// <summary>
/// Takes a schema to today, each migration in its own transaction, one process at a time. Fails with <c>migration_failed</c>, with <c>schema_newer</c> when the database was made by a later program and with
/// <c>schema_changed</c> when an applied migration is not the one this program has.
/// </summary>
internal static class Migrator
{
    private const string Ledger = "schema_migrations";

    public static async Task<Result<SchemaStatus>> MigrateAsync(Database database, MigrationSet set, TimeProvider clock, CancellationToken cancel)
    {
        var status = await StatusAsync(database, set, cancel);
        if (!status.IsOk || status.Value.IsCurrent) return status;
        foreach (var migration in set.Migrations)
        {
            var applied = await database.WriteAsync(Scope.Operator, async session =>
            {
                await LockAsync(session);
                await session.ExecuteAsync(database.Kind == DatabaseKind.Postgres
                    ? $"CREATE TABLE IF NOT EXISTS {Ledger} (number integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL)"
                    : $"CREATE TABLE IF NOT EXISTS {Ledger} (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
                if (await session.CountAsync($"SELECT count(*) FROM {Ledger} WHERE number = $1", migration.Number) == 0)
                {
                    if (await RunAsync(session, migration.Script, migration) is { } failure) return failure;
                    await session.ExecuteAsync($"INSERT INTO {Ledger} (number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)", migration.Number, migration.Name, HashOf(migration), clock.Now());
                }

                return (Result<Done>)default(Done);
            }, cancel);
            if (!applied.IsOk) return applied.Error;
        }

        return await StatusAsync(database, set, cancel);
    }

    /// <summary>Takes the schema back to <paramref name="target"/>.</summary>
    public static async Task<Result<SchemaStatus>> UndoAsync(Database database, MigrationSet set, int target, CancellationToken cancel)
    {
        var status = await StatusAsync(database, set, cancel);
        if (!status.IsOk) return status;
        foreach (var migration in set.Migrations.Where(migration => migration.Number > target && migration.Number <= status.Value.Applied).OrderByDescending(migration => migration.Number))
        {
            if (migration.Undo is null) return new Error("schema_one_way", $"migration {migration.Number} ({migration.Name}) cannot be undone", null, "restore the backup that was made before it");
            var undone = await database.WriteAsync(Scope.Operator, async session =>
            {
                await LockAsync(session);
                if (await RunAsync(session, migration.Undo, migration) is { } failure) return failure;
                await session.ExecuteAsync($"DELETE FROM {Ledger} WHERE number = $1", migration.Number);
                return (Result<Done>)default(Done);
            }, cancel);
            if (!undone.IsOk) return undone.Error;
        }

        return await StatusAsync(database, set, cancel);
    }

    public static Task<Result<SchemaStatus>> StatusAsync(Database database, MigrationSet set, CancellationToken cancel) => database.ReadAsync(Scope.Operator, async session =>
    {
        var latest = set.Migrations.Count == 0 ? 0 : set.Migrations[^1].Number;
        var exists = await session.CountAsync(database.Kind == DatabaseKind.Postgres
            ? "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1"
            : "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1", Ledger) > 0;
        var applied = exists ? await session.ListAsync($"SELECT number, sha256 FROM {Ledger} ORDER BY number", row => (Number: row.Number(0), Sha256: row.Text(1))) : [];
        foreach (var (number, sha256) in applied)
        {
            if (set.Migrations.FirstOrDefault(migration => migration.Number == number) is not { } known)
                return new Error("schema_newer", $"the database has migration {number}, this program knows {latest}", null, "run the release that wrote it, or a later one");
            if (HashOf(known) != sha256) return new Error("schema_changed", $"migration {number} ({known.Name}) is not the one that was applied", null, "run the release that wrote the database, or restore a backup");
        }

        return (Result<SchemaStatus>)new SchemaStatus(
            applied.Count == 0 ? 0 : applied[^1].Number, latest, [.. set.Migrations.Where(migration => applied.All(done => done.Number != migration.Number)).Select(migration => $"{migration.Number:0000}_{migration.Name}")]);
    }, cancel);

    private static async Task LockAsync(Session session)
    {
        if (session.Kind == DatabaseKind.Postgres)
        {
            // A number of our own; released when the transaction ends.
            await session.ListAsync("SELECT 1 FROM pg_advisory_xact_lock(7641293)", row => row.Number(0));
        }
    }

    /// <summary>What a script breaks on is the reason that the start stops with, not a bug of the caller's.</summary>
    private static async Task<Error?> RunAsync(Session session, string script, Migration migration)
    {
        try
        {
            await session.ExecuteAsync(script);
            return null;
        }
        catch (DbException problem)
        {
            return new Error("migration_failed", $"migration {migration.Number} ({migration.Name}) failed ({problem.Message})", null, "the schema is as it was; correct what the message names and start again");
        }
    }

    private static string HashOf(Migration migration) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(migration.Script)));
}
