using Vitae.Storage.Databases;
using Vitae.Storage.Migrating;

namespace Vitae.Storage.Postgres;

/// <summary>The schema's way to today on PostgreSQL.</summary>
public static class PostgresMigrations
{
    public static MigrationSet Set { get; } = MigrationSet.Of(DatabaseKind.Postgres, typeof(PostgresMigrations).Assembly);
}
