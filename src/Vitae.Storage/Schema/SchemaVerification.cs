using Microsoft.EntityFrameworkCore.Metadata;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Schema;

/// <summary>What differs between the schema of a database and the model.</summary>
/// <param name="Missing">What the model says and the database lacks, one line each, such as <c>column resumes.title text not null</c>.</param>
/// <param name="Unexpected">What the database has and the model does not know.</param>
public sealed record SchemaReport(IReadOnlyList<string> Missing, IReadOnlyList<string> Unexpected)
{
    public bool IsSound => Missing.Count + Unexpected.Count == 0;
}

/// <summary>Compares tables, columns, types, keys, references, indexes and policies with the model, as lines that say one thing each.</summary>
internal static class SchemaVerification
{
    /// <summary>What the model of Entity Framework has no words for.</summary>
    private static readonly string[] PostgresMore =
    [
        "column search_entries.search tsvector not null",
        "index ix_search_entries_search on search_entries (search) using gin",
        "index ix_optimized_resumes_qa_metrics on optimized_resumes (qa_metrics) using gin",
        "index ix_optimized_resumes_skills on optimized_resumes (expression) using gin",
    ];

    private static readonly string[] SqliteMore = ["full-text table search_index"];

    public static async Task<Result<SchemaReport>> VerifyAsync(Database database, CancellationToken cancel)
    {
        var expected = Expected(database.Kind).ToHashSet(StringComparer.Ordinal);
        var found = await database.ReadAsync(
            Scope.Operator, async session => (IReadOnlySet<string>)(database.Kind == DatabaseKind.Postgres ? await PostgresSchema.ReadAsync(session) : await SqliteSchema.ReadAsync(session)).ToHashSet(StringComparer.Ordinal), cancel);
        return found.IsOk
            ? new SchemaReport([.. expected.Except(found.Value).Order(StringComparer.Ordinal)], [.. found.Value.Except(expected).Order(StringComparer.Ordinal)])
            : found.Error;
    }

    public static string Column(string table, string name, string type, bool isRequired) => $"column {table}.{name} {type.ToLowerInvariant()}{(isRequired ? " not null" : "")}";

    public static string Key(string table, IEnumerable<string> columns) => $"key {table} ({string.Join(", ", columns)})";

    public static string Reference(string table, IEnumerable<string> columns, string principal, IEnumerable<string> principalColumns)
        => $"reference {table} ({string.Join(", ", columns)}) to {principal} ({string.Join(", ", principalColumns)})";

    public static string Index(string name, string table, IEnumerable<string> columns, bool isUnique, string? filter)
        => $"{(isUnique ? "unique " : "")}index {name} on {table} ({string.Join(", ", columns)}){(filter is null ? "" : $" where {filter.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)}")}";

    private static IEnumerable<string> Expected(DatabaseKind kind)
    {
        foreach (var table in TableShape.ModelOf(kind).Tables)
        {
            foreach (var column in table.Columns)
            {
                yield return Column(table.Name, column.Name, column.StoreType, !column.IsNullable);
            }

            yield return Key(table.Name, Names(table.PrimaryKey!.Columns));
            foreach (var reference in table.ForeignKeyConstraints)
            {
                yield return Reference(table.Name, Names(reference.Columns), reference.PrincipalTable.Name, Names(reference.PrincipalColumns));
            }

            foreach (var index in table.Indexes)
            {
                yield return Index(index.Name, table.Name, Names(index.Columns), index.IsUnique, index.Filter);
            }

            if (kind != DatabaseKind.Postgres || table.Name is "data_protection_keys" or "attempts") continue;
            yield return $"policy owner on {table.Name}";
            yield return $"row-level security forced on {table.Name}";
        }

        foreach (var line in kind == DatabaseKind.Postgres ? PostgresMore : SqliteMore)
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Names(IEnumerable<IColumn> columns) => columns.Select(column => column.Name);
}
