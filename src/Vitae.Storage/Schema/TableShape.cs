using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Vitae.Storage.Databases;
using Vitae.Storage.Databases.Sqlite;
using Vitae.Storage.Model;

namespace Vitae.Storage.Schema;

internal enum ColumnKind { Id, Text, Json, Texts, Number, Long, Real, Flag, Bytes, Instant }

internal sealed record ColumnShape(string Name, ColumnKind Kind);

/// <summary>A table as the model has it.</summary>
/// <param name="Key">The columns of the primary key: <c>user_id, id</c>, or <c>id</c> alone.</param>
internal sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Key)
{
    private static readonly ConcurrentDictionary<DatabaseKind, IRelationalModel> Models = new();

    public bool IsOwned => Key.Count == 2;

    public string ColumnList => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>Every table, each after those it refers to.</summary>
    public static IReadOnlyList<TableShape> All { get; } = Ordered();

    public static IRelationalModel ModelOf(DatabaseKind kind) => Models.GetOrAdd(kind, static kind =>
    {
        if (kind == DatabaseKind.Sqlite) SystemSqlite.Use();
        using var context = new VitaeDbContext(VitaeDbContext.Options(builder => _ = kind == DatabaseKind.Sqlite ? builder.UseSqlite("Data Source=:memory:") : builder.UseNpgsql("Host=localhost")));
        return context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
    });

    private static List<TableShape> Ordered()
    {
        var waiting = ModelOf(DatabaseKind.Postgres).Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<TableShape>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(table => table.ForeignKeyConstraints.All(reference => ordered.Any(done => done.Name == reference.PrincipalTable.Name)));
            waiting.Remove(next);
            ordered.Add(new TableShape(next.Name, [.. next.Columns.Select(column => new ColumnShape(column.Name, KindOf(column)))], [.. next.PrimaryKey!.Columns.Select(column => column.Name)]));
        }

        return ordered;
    }

    private static ColumnKind KindOf(IColumn column) => column.StoreType switch
    {
        "uuid" => ColumnKind.Id,
        "jsonb" => ColumnKind.Json,
        "text[]" => ColumnKind.Texts,
        "integer" => ColumnKind.Number,
        "bigint" => ColumnKind.Long,
        "double precision" => ColumnKind.Real,
        "boolean" => ColumnKind.Flag,
        "bytea" => ColumnKind.Bytes,
        "timestamp with time zone" => ColumnKind.Instant,
        "text" => ColumnKind.Text,
        var type => throw new InvalidOperationException($"the type {type} of {column.Table.Name}.{column.Name} is not known"),
    };
}
