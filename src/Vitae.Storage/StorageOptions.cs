using Vitae.Storage.Migrating;

namespace Vitae.Storage;

/// <summary>Where things are kept.</summary>
public sealed record StorageOptions
{
    /// <summary>
    /// <c>memory:</c> (gone when the process ends), a path or <c>sqlite:PATH</c>, or <c>postgres://user:password@host:port/database</c> (also an Npgsql connection string
    /// that begins with <c>Host=</c>).
    /// </summary>
    public required string Database { get; init; }

    /// <summary>
    /// A folder, or <c>s3://bucket/prefix?endpoint=https://…&amp;region=…</c> (keys from <c>AWS_ACCESS_KEY_ID</c> and <c>AWS_SECRET_ACCESS_KEY</c>). Null: a folder
    /// beside the SQLite file, a temporary one with <c>memory:</c>; PostgreSQL needs it said.
    /// </summary>
    public string? Objects { get; init; }

    /// <summary>With PostgreSQL: a folder of this server alone, where saves wait on the disk while the database is away; null: they fail meanwhile.</summary>
    public string? Spool { get; init; }

    /// <summary>The migrations of each kind of database that may be opened.</summary>
    public required IReadOnlyList<MigrationSet> Migrations { get; init; }

    /// <summary>Connections to PostgreSQL at most.</summary>
    public int MaxConnections { get; init; } = 50;

    /// <summary>How long a request waits for a connection or a statement before it is told that the store is unavailable.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
