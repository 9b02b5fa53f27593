using System.Data.Common;
using System.Text.Json;

namespace Vitae.Storage.Databases;

/// <summary>The current row of a result, with the types both databases share: SQLite holds ids as text, instants as microseconds since 1970, lists as JSON.</summary>
/// <param name="first">The column that is numbered 0.</param>
internal readonly struct Row(DbDataReader reader, DatabaseKind kind, int first = 0)
{
    /// <summary>The columns from this one on.</summary>
    public Row From(int column) => new(reader, kind, first + column);

    public bool IsNull(int column) => reader.IsDBNull(first + column);

    public Guid Id(int column) => reader.GetGuid(first + column);

    public Guid? IdOrNull(int column) => IsNull(column) ? null : Id(column);

    public string Text(int column) => reader.GetString(first + column);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public int Number(int column) => reader.GetInt32(first + column);

    public long Long(int column) => reader.GetInt64(first + column);

    public int? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public double Real(int column) => reader.GetDouble(first + column);

    public double? RealOrNull(int column) => IsNull(column) ? null : Real(column);

    public bool Flag(int column) => reader.GetBoolean(first + column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(first + column);

    public byte[]? BytesOrNull(int column) => IsNull(column) ? null : Bytes(column);

    public JsonBytes? JsonOrNull(int column) => IsNull(column) ? null : Json(column);

    public JsonBytes Json(int column) => JsonBytes.Trusted(Bytes(column));

    public DateTimeOffset Instant(int column)
        => kind == DatabaseKind.Sqlite ? Instants.FromMicroseconds(Long(column)) : new DateTimeOffset(reader.GetDateTime(first + column), TimeSpan.Zero);

    public DateTimeOffset? InstantOrNull(int column) => IsNull(column) ? null : Instant(column);

    public T Word<T>(int column)
        where T : struct, Enum
        => Model.Words.Read<T>(Text(column));

    public IReadOnlyList<string> Texts(int column)
        => IsNull(column) ? [] : kind == DatabaseKind.Sqlite ? JsonSerializer.Deserialize<string[]>(Text(column)) ?? [] : reader.GetFieldValue<string[]>(first + column);
}
