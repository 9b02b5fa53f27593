using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vitae.Core;
using Vitae.Storage.Documents;
using Vitae.Storage.Objects;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <summary>
/// Rows as JSON files, one folder a user: <c>{user}/user.json</c>, <c>{user}/resumes/{id}.json</c>, <c>{user}/document_versions/{document}/0003.json</c> with the whole document. Each is
/// written under another name and renamed, so that none is ever half there, and only its owner may read it.
/// </summary>
internal sealed class JsonFolder(string path) : IRowStore
{
    private const string Installation = "_installation";
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.ffffffZ";
    private const int PageSize = 100;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonBytes.MaxDepth + 4 };

    private readonly string root = Path.GetFullPath(path);

    public bool Exists => Directory.Exists(root);

    public async Task<Result<Done>> ReadAllAsync(Func<TableShape, IReadOnlyList<object?[]>, Task<Result<Done>>> take, CancellationToken cancel)
    {
        try
        {
            foreach (var table in DatabaseRows.Moved)
            {
                foreach (var page in FilesOf(table).Chunk(PageSize))
                {
                    var rows = new List<object?[]>();
                    foreach (var file in page)
                    {
                        var row = Read(table, await File.ReadAllBytesAsync(file, cancel));
                        if (row is null) return new Error("invalid_file", "this file is not a row of Vitae's", Path.GetRelativePath(root, file), "take it from a copy that is whole");
                        rows.Add(row);
                    }

                    var taken = await take(table, rows);
                    if (!taken.IsOk) return taken;
                }
            }

            return default(Done);
        }
        catch (IOException problem)
        {
            return DiskErrors.Explain(problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            return Forbidden(problem);
        }
    }

    public Task<Result<Done>> AddAsync(TableShape table, IReadOnlyList<object?[]> rows, CancellationToken cancel)
    {
        try
        {
            foreach (var row in rows)
            {
                cancel.ThrowIfCancellationRequested();
                var path = PathOf(table, row);
                PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
                var temporary = path + ".part";
                File.Delete(temporary);
                using (var file = PrivateFiles.Create(temporary, FileOptions.None))
                {
                    file.Write(Write(table, row));
                    file.Flush(flushToDisk: true);
                }

                File.Move(temporary, path, overwrite: true);
            }

            return Task.FromResult<Result<Done>>(default(Done));
        }
        catch (IOException problem)
        {
            return Task.FromResult<Result<Done>>(DiskErrors.Explain(problem));
        }
        catch (UnauthorizedAccessException problem)
        {
            return Task.FromResult<Result<Done>>(Forbidden(problem));
        }
    }

    /// <summary>The files of rows that are gone go too; each is one of <see cref="PathOf"/>.</summary>
    public Result<Done> Remove(IReadOnlyList<string> paths)
    {
        try
        {
            foreach (var path in paths) File.Delete(path);
            return default(Done);
        }
        catch (IOException problem)
        {
            return DiskErrors.Explain(problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            return Forbidden(problem);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The file of a row.</summary>
    public string PathOf(TableShape table, object?[] row)
    {
        object? Value(string column) => row[table.Columns.Index().First(candidate => candidate.Item.Name == column).Index];
        return table.Name switch
        {
            "users" => Path.Combine(root, $"{Value("id")}", "user.json"),
            "document_versions" => Path.Combine(root, $"{Value("user_id")}", table.Name, $"{Value("document_id")}", string.Create(CultureInfo.InvariantCulture, $"{Value("version"):0000}.json")),
            _ => Path.Combine(root, table.IsOwned ? $"{Value("user_id")}" : Installation, table.Name, $"{Value("id")}.json"),
        };
    }

    private Error Forbidden(UnauthorizedAccessException problem)
        => new("not_permitted", $"the folder of JSON files cannot be used ({problem.Message.TrimEnd('.')})", root, "check its permissions, or choose another folder");

    private IEnumerable<string> FilesOf(TableShape table)
    {
        if (!Exists) return [];
        var users = Directory.EnumerateDirectories(root).Where(folder => Guid.TryParse(Path.GetFileName(folder), out _)).Order(StringComparer.Ordinal);
        if (table.Name == "users") return users.Select(folder => Path.Combine(folder, "user.json")).Where(File.Exists);
        var folders = (table.IsOwned ? users.AsEnumerable() : [Path.Combine(root, Installation)]).Select(folder => Path.Combine(folder, table.Name)).Where(Directory.Exists);
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    private static byte[] Write(TableShape table, object?[] row)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is not { } value) continue;
                writer.WritePropertyName(table.Columns[i].Name);
                Write(writer, table, i, value, row);
            }

            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, TableShape table, int column, object value, object?[] row)
    {
        switch (value)
        {
            case byte[] snapshot when RowHash.IsSnapshot(table, column): Snapshot.Read(snapshot, RowHash.SizeOf(table, row)).Parse().WriteTo(writer); break;
            case byte[] bytes: writer.WriteBase64StringValue(bytes); break;
            case JsonBytes json: json.Parse().WriteTo(writer); break;
            case DateTimeOffset instant: writer.WriteStringValue(instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture)); break;
            case IReadOnlyList<string> texts: JsonSerializer.Serialize(writer, texts); break;
            case Guid id: writer.WriteStringValue(id); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            default: writer.WriteStringValue((string)value); break;
        }
    }

    private static object?[]? Read(TableShape table, byte[] file)
    {
        try
        {
            var reader = new Utf8JsonReader(file, new JsonReaderOptions { MaxDepth = Readable.MaxDepth });
            var element = JsonElement.ParseValue(ref reader);
            var row = new object?[table.Columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                if (element.TryGetProperty(table.Columns[i].Name, out var value)) row[i] = RowHash.IsSnapshot(table, i) ? JsonBytes.Of(value) : Read(table.Columns[i].Kind, value);
            }

            if (row.Index().FirstOrDefault(cell => cell.Item is JsonBytes && RowHash.IsSnapshot(table, cell.Index)) is { Item: JsonBytes document } cell)
            {
                row[cell.Index] = Snapshot.Of(document);
                row[RowHash.SizeColumn(table)] = document.Utf8.Length;
            }

            return row;
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static object Read(ColumnKind kind, JsonElement value) => kind switch
    {
        ColumnKind.Id => value.GetGuid(),
        ColumnKind.Json => JsonBytes.Of(value),
        ColumnKind.Texts => (IReadOnlyList<string>)[.. value.EnumerateArray().Select(text => text.GetString()!)],
        ColumnKind.Number => value.GetInt32(),
        ColumnKind.Long => value.GetInt64(),
        ColumnKind.Real => value.GetDouble(),
        ColumnKind.Flag => value.GetBoolean(),
        ColumnKind.Bytes => value.GetBytesFromBase64(),
        ColumnKind.Instant => Instants.FromMicroseconds(Instants.ToMicroseconds(value.GetDateTimeOffset())),
        _ => value.GetString()!,
    };
}
