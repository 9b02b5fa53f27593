using System.Data.Common;
using System.Text.Json;

namespace Vitae.Storage.Databases;

/// <summary>The current row of a result, with the types both databases share: SQLite holds ids as text, instants as microseconds since 1970, lists as JSON.</summary>
internal readonly struct Row(DbDataReader reader, DatabaseKind kind)
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public Guid Id(int column) => reader.GetGuid(column);

    public Guid? IdOrNull(int column) => IsNull(column) ? null : Id(column);

    public string Text(int column) => reader.GetString(column);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public int Number(int column) => reader.GetInt32(column);

    public long Long(int column) => reader.GetInt64(column);

    public int? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public double? RealOrNull(int column) => IsNull(column) ? null : reader.GetDouble(column);

    public bool Flag(int column) => reader.GetBoolean(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public byte[]? BytesOrNull(int column) => IsNull(column) ? null : Bytes(column);

    public JsonBytes? JsonOrNull(int column) => IsNull(column) ? null : Json(column);

    public JsonBytes Json(int column) => JsonBytes.Trusted(Bytes(column));

    public DateTimeOffset Instant(int column)
        => kind == DatabaseKind.Sqlite ? Instants.FromMicroseconds(Long(column)) : new DateTimeOffset(reader.GetDateTime(column), TimeSpan.Zero);

    public DateTimeOffset? InstantOrNull(int column) => IsNull(column) ? null : Instant(column);

    public IReadOnlyList<string> Texts(int column)
        => IsNull(column) ? [] : kind == DatabaseKind.Sqlite ? JsonSerializer.Deserialize<string[]>(Text(column)) ?? [] : reader.GetFieldValue<string[]>(column);
}
