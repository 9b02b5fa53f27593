using Vitae.Storage.Databases;

namespace Vitae.Storage.Documents;

/// <summary>How one kind of document lies in its table.</summary>
/// <param name="Columns">All columns but the document's, beginning with the four of <see cref="Owned"/>.</param>
/// <param name="Values">Of a record, in the order of <see cref="Columns"/>.</param>
/// <param name="Map">A record of a row with <see cref="Columns"/>, and its document.</param>
/// <param name="At">The record as of an earlier save.</param>
internal sealed record DocumentTable<T>(
    DocumentKind Kind, string Name, string Word, string DocumentColumn, string Columns, Func<T, object?[]> Values, Func<Row, JsonBytes, T> Map, Func<T, JsonBytes> DocumentOf, Func<T, int> VersionOf, Func<T, bool> IsDeleted, Func<T, DocumentVersion, T> At)
    where T : Owned
{
    public int ColumnCount { get; } = Columns.Count(letter => letter == ',') + 1;

    public string SelectOne { get; } = $"SELECT {Columns}, {DocumentColumn} FROM {Name} WHERE user_id = $1 AND id = $2";

    public string Insert { get; } = $"INSERT INTO {Name} ({Columns}, {DocumentColumn}) VALUES ({string.Join(", ", Enumerable.Range(1, Columns.Count(letter => letter == ',') + 2).Select(i => FormattableString.Invariant($"${i}")))})";

    public T MapWhole(Row row) => Map(row, row.Json(ColumnCount));
}

/// <summary>What a save changes: columns by name; the document among them under <see cref="Document"/>.</summary>
/// <param name="Document">Null: it stays.</param>
internal sealed record DocumentChange(JsonBytes? Document, IReadOnlyList<(string Column, object? Value)> Columns);
