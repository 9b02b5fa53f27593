using Vitae.Storage.Databases;
using Vitae.Storage.Migrating;

namespace Vitae.Storage.Sqlite;

/// <summary>The schema's way to today on SQLite.</summary>
public static class SqliteMigrations
{
    public static MigrationSet Set { get; } = MigrationSet.Of(DatabaseKind.Sqlite, typeof(SqliteMigrations).Assembly);
}
