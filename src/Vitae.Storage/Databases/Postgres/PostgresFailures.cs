using System.Data.Common;
using Npgsql;

namespace Vitae.Storage.Databases.Postgres;

/// <summary>What PostgreSQL's error codes (https://www.postgresql.org/docs/15/errcodes-appendix.html) and broken connections mean to a caller.</summary>
internal static class PostgresFailures
{
    public static Failure? Explain(DbException exception) => exception switch
    {
        PostgresException problem => Explain(problem),
        NpgsqlException problem => new Failure(StorageErrors.Away(problem.InnerException is TimeoutException ? "no connection became free or the answer took too long" : "the connection to PostgreSQL failed"), IsConnection: true),
        _ => null,
    };

    private static Failure? Explain(PostgresException problem) => problem.SqlState switch
    {
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => new Failure(StorageErrors.Contended(), LostRace: true),
        PostgresErrorCodes.DiskFull => new Failure(StorageErrors.OutOfSpace("the disk of PostgreSQL is full")),
        PostgresErrorCodes.UniqueViolation => new Failure(StorageErrors.Exists($"a row with this key ({problem.ConstraintName})")),
        PostgresErrorCodes.ForeignKeyViolation => new Failure(StorageErrors.Unknown(problem.ConstraintName ?? "a foreign key")),
        PostgresErrorCodes.QueryCanceled => new Failure(StorageErrors.Away("the statement took too long")),
        PostgresErrorCodes.ReadOnlySqlTransaction => new Failure(StorageErrors.Away("PostgreSQL is read-only now"), IsConnection: true),
        // 08 connection, 53 resources, 57P operator, 58 system.
        [('0'), ('8'), ..] or ['5', '3', ..] or ['5', '7', 'P', ..] or ['5', '8', ..] => new Failure(StorageErrors.Away(problem.MessageText), IsConnection: true),
        // 22 data: a number or a text that PostgreSQL cannot hold.
        ['2', '2', ..] => new Failure(new Core.Error(StorageErrors.InvalidDocument, $"the database cannot hold this value ({problem.MessageText})", null, "correct the document and send it again")),
        _ => null,
    };
}
