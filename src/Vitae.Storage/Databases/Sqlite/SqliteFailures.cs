using Microsoft.Data.Sqlite;

namespace Vitae.Storage.Databases.Sqlite;

/// <summary>What SQLite's result codes (https://www.sqlite.org/rescode.html) mean to a caller.</summary>
internal static class SqliteFailures
{
    public const int Corrupt = 11, NotADatabase = 26;
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Full = 13, CannotOpen = 14, Constraint = 19;
    private const int ForeignKey = 787, PrimaryKey = 1555, Unique = 2067, IoErrorWrite = 778;

    public static Failure? Explain(SqliteException problem) => problem.SqliteErrorCode switch
    {
        Busy or Locked => new Failure(StorageErrors.Contended()),
        Full => new Failure(StorageErrors.OutOfSpace("the disk or the quota of the database file is full")),
        IoError when problem.SqliteExtendedErrorCode == IoErrorWrite => new Failure(StorageErrors.OutOfSpace("the database file cannot be written")),
        IoError or CannotOpen or ReadOnly => new Failure(StorageErrors.Away(problem.Message), IsConnection: true),
        Corrupt or NotADatabase => new Failure(StorageErrors.Damaged(null)),
        Constraint => problem.SqliteExtendedErrorCode switch
        {
            PrimaryKey or Unique => new Failure(StorageErrors.Exists("a row with this key")),
            ForeignKey => new Failure(StorageErrors.Unknown("a foreign key")),
            _ => null,
        },
        _ => null,
    };
}
