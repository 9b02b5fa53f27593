using System.Security.Cryptography;
using Vitae.Core;
using Vitae.Storage.Objects;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <param name="Rows">By table, the number of rows that are in both and equal by hash.</param>
/// <param name="Objects">Objects that are in both and equal by hash.</param>
public sealed record CopyReport(IReadOnlyDictionary<string, long> Rows, long Objects, long ObjectBytes);

/// <summary>Moves everything from one store to an empty one and proves that it arrived: rows by counts and hashes of their values, objects by the hash of their bytes.</summary>
internal static class StoreCopy
{
    public static async Task<Result<CopyReport>> RunAsync(IRowStore source, IRowStore target, IObjectStore? sourceObjects, IObjectStore? targetObjects, CancellationToken cancel)
    {
        var present = await SummarizeAsync(target, cancel);
        if (!present.IsOk) return present.Error;
        if (present.Value.FirstOrDefault(table => table.Value.Count > 0) is { Key: { } filled })
            return new Error("target_not_empty", $"the target has rows already ({filled})", null, "copy to an empty place");
        var sent = new Dictionary<string, RowSet>();
        var copied = await source.ReadAllAsync(async (table, rows) =>
        {
            Count(sent, table, rows);
            return await target.AddAsync(table, rows, cancel);
        }, cancel);
        if (!copied.IsOk) return copied.Error;
        var arrived = await SummarizeAsync(target, cancel);
        if (!arrived.IsOk) return arrived.Error;
        foreach (var table in sent.Keys.Union(arrived.Value.Keys))
        {
            var (left, came) = (sent.GetValueOrDefault(table) ?? new RowSet(), arrived.Value.GetValueOrDefault(table) ?? new RowSet());
            if (left.Count != came.Count || left.Hash != came.Hash) return Differs($"{table}: {left.Count} rows left, {came.Count} came{(left.Count == came.Count ? ", and they are not equal" : "")}");
        }

        var (objects, bytes) = (0L, 0L);
        if (sourceObjects is not null && targetObjects is not null)
        {
            await foreach (var item in sourceObjects.ListAsync("", cancel))
            {
                var moved = await CopyObjectAsync(item, sourceObjects, targetObjects, cancel);
                if (!moved.IsOk) return moved.Error;
                (objects, bytes) = (objects + 1, bytes + item.SizeBytes);
            }
        }

        return new CopyReport(sent.ToDictionary(table => table.Key, table => table.Value.Count), objects, bytes);
    }

    /// <summary>Counts and hashes by table; tables without rows are not there.</summary>
    public static async Task<Result<Dictionary<string, RowSet>>> SummarizeAsync(IRowStore store, CancellationToken cancel)
    {
        var sets = new Dictionary<string, RowSet>();
        var read = await store.ReadAllAsync((table, rows) =>
        {
            Count(sets, table, rows);
            return Task.FromResult<Result<Done>>(default(Done));
        }, cancel);
        return read.IsOk ? sets : read.Error;
    }

    private static void Count(Dictionary<string, RowSet> sets, TableShape table, IReadOnlyList<object?[]> rows)
    {
        if (!sets.TryGetValue(table.Name, out var set)) sets[table.Name] = set = new RowSet();
        foreach (var row in rows)
        {
            set.Add(table, row);
        }
    }

    private static async Task<Result<Done>> CopyObjectAsync(StoredObject item, IObjectStore source, IObjectStore target, CancellationToken cancel)
    {
        var path = Path.Combine(target.SpoolFolder, $"{Guid.NewGuid():N}.part");
        try
        {
            var opened = await source.OpenAsync(item.Key, cancel);
            if (!opened.IsOk) return opened.Error;
            await using (opened.Value)
            {
                await using var file = PrivateFiles.Create(path);
                await opened.Value.CopyToAsync(file, cancel);
            }

            var sent = await HashAsync(File.OpenRead(path), cancel);
            var put = await target.PutFileAsync(item.Key, path, "application/octet-stream", cancel);
            if (!put.IsOk) return put.Error;
            var arrived = await target.OpenAsync(item.Key, cancel);
            if (!arrived.IsOk) return arrived.Error;
            var came = await HashAsync(arrived.Value, cancel);
            return sent.AsSpan().SequenceEqual(came) ? default(Done) : Differs($"the object {item.Key}");
        }
        catch (IOException problem)
        {
            return DiskErrors.Explain(problem);
        }
        finally
        {
            if (File.Exists(path)) File.Delete(path);
        }
    }

    private static async Task<byte[]> HashAsync(Stream stream, CancellationToken cancel)
    {
        await using (stream)
        {
            return await SHA256.HashDataAsync(stream, cancel);
        }
    }

    private static Error Differs(string what) => new("copy_differs", $"what arrived is not what left ({what})", null, "empty the target and copy again; the source is unchanged");
}
