using System.Globalization;
using System.Text;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Documents;

/// <summary>What belongs to a save and is durable with it or not at all. May be run more than once, of which one counts.</summary>
internal delegate Task<Result<Done>> Along(Session session);

/// <summary>One attempt to write a document and its version together, if it still has the expected version.</summary>
internal sealed record DocumentWrite(Guid UserId, Guid Id, int ExpectedVersion, JsonBytes Document, IReadOnlyList<(string Column, object? Value)> Columns, DocumentVersion Version);

/// <summary>
/// The statement every save is: the document and its version in one transaction; on PostgreSQL in one prepared statement, which takes one round trip and half the time of two.
/// </summary>
internal static class DocumentWriting
{
    private const string VersionColumns =
        "user_id, document_id, id, created_at, snapshot, size_bytes, changes_summary, user_note, is_milestone, author, cause, idempotency_key, request_hash, updated_at, document_kind, version";

    /// <summary>The record as it is now; none when the version was another, the document is in the bin or there is none.</summary>
    /// <param name="along">What is written in the same transaction once the document is; its error undoes both.</param>
    public static async Task<Result<List<T>>> TryAsync<T>(Database database, DocumentTable<T> table, DocumentWrite write, Along? along, CancellationToken cancel)
        where T : Owned
    {
        var version = write.Version;
        List<object?> arguments =
        [
            write.UserId, write.Id, version.Id, version.CreatedAt, version.Snapshot, version.SizeBytes, version.ChangesSummary, version.UserNote, version.IsMilestone, version.Author,
            Words.Of(version.Cause), version.IdempotencyKey, version.RequestHash,
        ];
        if (database.Kind == DatabaseKind.Postgres)
        {
            var statement = $"""
                WITH saved AS ({Update(table, write, arguments)}),
                kept AS (INSERT INTO document_versions ({VersionColumns})
                    SELECT $1, $2, $3, $4, $5, $6, $7::text, $8::text, $9, $10, $11, $12::text, $13::bytea, $4, '{Words.Of(table.Kind)}', saved.version FROM saved)
                SELECT * FROM saved
                """;
            return along is null
                ? await database.ChangeAsync(write.UserId, statement, row => table.Map(row, write.Document), [.. arguments], cancel)
                : await database.WriteAsync(write.UserId, async session => await TogetherAsync(session, await session.ListAsync(statement, row => table.Map(row, write.Document), [.. arguments]), along), cancel);
        }

        return await database.WriteAsync(write.UserId, async session =>
        {
            var all = new List<object?>(arguments);
            var saved = await session.ListAsync(Update(table, write, all), row => table.Map(row, write.Document), [.. all]);
            if (saved.Count == 1)
            {
                await session.ExecuteAsync(
                    $"INSERT INTO document_versions ({VersionColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $4, '{Words.Of(table.Kind)}', $14)",
                    [.. arguments, write.ExpectedVersion + 1]);
            }

            return await TogetherAsync(session, saved, along);
        }, cancel);
    }

    private static async Task<Result<List<T>>> TogetherAsync<T>(Session session, List<T> saved, Along? along)
    {
        var more = along is null || saved.Count == 0 ? default(Done) : await along(session);
        return more.IsOk ? saved : more.Error;
    }

    /// <summary>Adds the arguments it names.</summary>
    private static string Update<T>(DocumentTable<T> table, DocumentWrite write, List<object?> arguments)
        where T : Owned
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"UPDATE {table.Name} SET updated_at = $4, version = version + 1, {table.DocumentColumn} = {Next(write.Document)}");
        foreach (var (column, value) in write.Columns)
        {
            text.Append(CultureInfo.InvariantCulture, $", {column} = {Next(value)}");
        }

        text.Append(CultureInfo.InvariantCulture, $" WHERE user_id = $1 AND id = $2 AND version = {Next(write.ExpectedVersion)} AND deleted_at IS NULL RETURNING {table.Columns}");
        return text.ToString();

        string Next(object? value)
        {
            arguments.Add(value);
            return string.Create(CultureInfo.InvariantCulture, $"${arguments.Count}");
        }
    }
}
