using Npgsql;

namespace Vitae.Storage.Databases.Postgres;

/// <summary>
/// The role the application acts as: it owns nothing and is subject to row-level security. Where the migrating role may not create roles, an administrator does it once
/// (<c>CREATE ROLE vitae_app NOLOGIN; GRANT vitae_app TO …</c>); until then the policies, which are forced, bind the owner all the same.
/// </summary>
internal static class PostgresRole
{
    public const string Name = "vitae_app";

    private const string Create = $"""
        DO $$
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Name}') AND (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) THEN
                CREATE ROLE {Name} NOLOGIN;
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END
        $$
        """;

    private const string Grant = $"""
        DO $$
        BEGIN
            IF (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AND NOT pg_has_role(current_user, '{Name}', 'member') THEN
                EXECUTE format('GRANT {Name} TO %I', current_user);
            END IF;
            EXECUTE format('GRANT USAGE ON SCHEMA %I TO {Name}', current_schema());
            EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO {Name}', current_schema());
            REVOKE INSERT, UPDATE, DELETE ON schema_migrations FROM {Name};
        END
        $$
        """;

    /// <summary>After a migration, as the role that made it.</summary>
    public static async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await ExecuteAsync(connection, Create, cancel);
        if (await ExistsAsync(connection, cancel)) await ExecuteAsync(connection, Grant, cancel);
    }

    /// <summary>Whether the role that signs in may act as the application's.</summary>
    public static async Task<bool> MayActAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (!await ExistsAsync(connection, cancel)) return false;
        await using var command = new NpgsqlCommand($"SELECT CASE WHEN to_regclass('users') IS NULL THEN false ELSE pg_has_role(current_user, '{Name}', 'member') AND has_table_privilege('{Name}', 'users', 'SELECT') END", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Name}')", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
