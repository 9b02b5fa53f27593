using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <summary>How many rows a table has, and a hash of all of them that does not depend on their order or on how a database writes its values.</summary>
internal sealed class RowSet
{
    private readonly byte[] sum = new byte[SHA256.HashSizeInBytes];

    public long Count { get; private set; }

    public string Hash => Convert.ToHexStringLower(sum);

    public void Add(TableShape table, object?[] row)
    {
        Count++;
        var hash = RowHash.Of(table, row);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] ^= hash[i];
        }
    }
}

/// <summary>Values of a row in the order of the table's columns, as <see cref="Session"/> takes them.</summary>
internal static class RowHash
{
    private const string Versions = "document_versions";

    public static byte[] Of(TableShape table, object?[] row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = table.Name == Versions ? SizeColumn(table) : -1;
        for (var i = 0; i < row.Length; i++)
        {
            // How many bytes a version's document has depends on how its JSON is spaced.
            if (i == size) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"\n{table.Columns[i].Name}=")));
            hash.AppendData(Canonical(table, i, row));
        }

        return hash.GetHashAndReset();
    }

    public static object?[] Read(TableShape table, Row row)
    {
        var values = new object?[table.Columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.IsNull(i) ? null : table.Columns[i].Kind switch
            {
                ColumnKind.Id => row.Id(i),
                ColumnKind.Text => row.Text(i),
                ColumnKind.Json => row.Json(i),
                ColumnKind.Texts => row.Texts(i),
                ColumnKind.Number => row.Number(i),
                ColumnKind.Long => row.Long(i),
                ColumnKind.Real => row.RealOrNull(i),
                ColumnKind.Flag => row.Flag(i),
                ColumnKind.Bytes => row.Bytes(i),
                _ => row.Instant(i),
            };
        }

        return values;
    }

    private static byte[] Canonical(TableShape table, int column, object?[] row) => row[column] switch
    {
        null => [0],
        byte[] bytes when IsSnapshot(table, column) => CanonicalJson(Snapshot.Read(bytes, SizeOf(table, row)).Parse()),
        byte[] bytes => bytes,
        JsonBytes json => CanonicalJson(json.Parse()),
        DateTimeOffset instant => BitConverter.GetBytes(Instants.ToMicroseconds(instant)),
        IReadOnlyList<string> texts => Encoding.UTF8.GetBytes(string.Join('\u001f', texts)),
        var value => Encoding.UTF8.GetBytes(FormattableString.Invariant($"{value}")),
    };

    /// <summary>A version's document, which is compressed.</summary>
    internal static bool IsSnapshot(TableShape table, int column) => table.Name == Versions && table.Columns[column].Name == "snapshot";

    internal static int SizeColumn(TableShape table) => table.Columns.Index().First(column => column.Item.Name == "size_bytes").Index;

    internal static int SizeOf(TableShape table, object?[] row) => (int)row[SizeColumn(table)]!;

    /// <summary>Fields in ordinal order, numbers by their value: PostgreSQL keeps neither the order nor the spelling.</summary>
    private static byte[] CanonicalJson(JsonElement element)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = JsonBytes.MaxDepth }))
        {
            Write(writer, element);
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                // Of fields with the same name the last one counts, in PostgreSQL as in every parser here.
                foreach (var field in element.EnumerateObject().GroupBy(field => field.Name, (_, fields) => fields.Last()).OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(field.Name);
                    Write(writer, field.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var entry in element.EnumerateArray())
                {
                    Write(writer, entry);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteStringValue(element.TryGetDecimal(out var number) ? number.ToString("G29", System.Globalization.CultureInfo.InvariantCulture) : element.GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
