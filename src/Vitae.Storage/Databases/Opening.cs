using Microsoft.Data.Sqlite;
using Npgsql;
using Vitae.Core;
using Vitae.Storage.Databases.Postgres;
using Vitae.Storage.Databases.Sqlite;
using Vitae.Storage.Migrating;

namespace Vitae.Storage.Databases;

/// <summary>Opens a database with its schema taken to today, or says why it cannot be.</summary>
internal static class Opening
{
    public static async Task<Result<Database>> OpenAsync(DatabaseAddress address, StorageOptions options, bool migrate, CancellationToken cancel)
    {
        if (options.Migrations.FirstOrDefault(set => set.Kind == address.Kind) is not { } migrations) throw new ArgumentException($"no migrations for {address.Kind} were given", nameof(options));
        var opened = address.Kind == DatabaseKind.Sqlite ? OpenSqlite(address) : await OpenPostgresAsync(address, options, migrations, migrate, cancel);
        if (!opened.IsOk || address.Kind == DatabaseKind.Postgres || !migrate) return opened;
        var status = await Migrator.StatusAsync(opened.Value, migrations, cancel);
        if (status is { IsOk: true, Value: { IsCurrent: false } pending })
        {
            var kept = pending.Applied > 0 && address.Path is { } path ? KeepCopy((SqliteDatabase)opened.Value, FormattableString.Invariant($"{path}.before-{pending.Applied + 1:0000}")) : null;
            status = kept is null ? await Migrator.MigrateAsync(opened.Value, migrations, options.Clock, cancel) : kept;
        }

        if (status.IsOk) return opened;
        await opened.Value.DisposeAsync();
        return status.Error;
    }

    /// <summary>As the role that signs in, with the schema as it is.</summary>
    public static Result<Database> OpenAsOwner(DatabaseAddress address, StorageOptions options)
        => address.Kind == DatabaseKind.Sqlite ? OpenSqlite(address) : PostgresDatabase.Open(address.ConnectionString, role: null, maxConnections: 2, options.Timeout, isForMigrating: true);

    /// <summary>Before a file that holds something is migrated, it is kept beside.</summary>
    private static Error? KeepCopy(SqliteDatabase database, string path)
    {
        try
        {
            File.Delete(path);
            database.CopyTo(path);
            return null;
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            return new Error("backup_failed", $"the database cannot be copied before it is migrated ({problem.Message})", path, "make room or permissions for the copy and start again");
        }
    }

    private static Result<Database> OpenSqlite(DatabaseAddress address)
    {
        try
        {
            if (address.Path is { } path && Path.GetDirectoryName(path) is { Length: > 0 } folder) PrivateFiles.MakeFolder(folder);
            return SqliteDatabase.Open(address.Path);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is SqliteFailures.Corrupt or SqliteFailures.NotADatabase)
        {
            return StorageErrors.Damaged(address.Path);
        }
        catch (SqliteException problem)
        {
            return new Error(StorageErrors.Unavailable, $"the file cannot be opened as a database ({problem.Message})", address.Path, "check the path, its permissions and that no other program holds it");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Error(StorageErrors.Unavailable, $"the file or the folder of the database cannot be made ({problem.Message})", address.Path, "check the path and its permissions");
        }
    }

    /// <summary>Migrates as the role that signs in, and then acts as the application's.</summary>
    private static async Task<Result<Database>> OpenPostgresAsync(DatabaseAddress address, StorageOptions options, MigrationSet migrations, bool migrate, CancellationToken cancel)
    {
        try
        {
            await using var owner = PostgresDatabase.Open(address.ConnectionString, role: null, maxConnections: 2, options.Timeout, isForMigrating: true);
            if (migrate)
            {
                var status = await Migrator.StatusAsync(owner, migrations, cancel);
                if (!status.IsOk) return status.Error;
                if (!status.Value.IsCurrent)
                {
                    status = await Migrator.MigrateAsync(owner, migrations, options.Clock, cancel);
                    if (!status.IsOk) return status.Error;
                    await using var preparing = await owner.ConnectAsync(cancel);
                    await PostgresRole.PrepareAsync(preparing, cancel);
                }
            }

            await using var connection = await owner.ConnectAsync(cancel);
            var role = await PostgresRole.MayActAsync(connection, cancel) ? PostgresRole.Name : null;
            return PostgresDatabase.Open(address.ConnectionString, role, options.MaxConnections, options.Timeout);
        }
        catch (NpgsqlException problem)
        {
            return new Error(StorageErrors.Unavailable, $"PostgreSQL cannot be reached ({problem.Message})", null, "check the address, the password and that the server runs");
        }
    }
}
