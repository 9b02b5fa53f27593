using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <param name="Written">Files that were new or changed.</param>
/// <param name="Removed">Files of rows that are gone.</param>
public sealed record MirrorReport(int Written, int Removed);

/// <summary>
/// Keeps a folder of JSON files equal to the database, for people who want their data in plain files. Reads everything with every round, which is meant for one person's data or a small
/// team's; only what differs is written.
/// </summary>
internal sealed class JsonMirror
{
    private readonly DatabaseRows source;
    private readonly JsonFolder folder;
    private Dictionary<string, string>? hashes;

    public JsonMirror(Database database, string root) => (source, folder) = (new DatabaseRows(database), new JsonFolder(root));

    /// <summary>One round. The first compares with what the folder holds.</summary>
    public async Task<Result<MirrorReport>> SyncAsync(CancellationToken cancel = default)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (hashes is null)
        {
            var held = await folder.ReadAllAsync((table, rows) => Task.FromResult(Keep(known, table, rows)), cancel);
            if (!held.IsOk) return held.Error;
            hashes = known;
        }

        var (seen, written) = (new Dictionary<string, string>(StringComparer.Ordinal), 0);
        var read = await source.ReadAllAsync(async (table, rows) =>
        {
            Keep(seen, table, rows);
            var changed = rows.Where(row => folder.PathOf(table, row) is var path && hashes.GetValueOrDefault(path) != seen[path]).ToList();
            written += changed.Count;
            return changed.Count == 0 ? default(Done) : await folder.AddAsync(table, changed, cancel);
        }, cancel);
        if (!read.IsOk) return read.Error;
        var gone = hashes.Keys.Where(path => !seen.ContainsKey(path)).ToList();
        var removed = folder.Remove(gone);
        if (!removed.IsOk) return removed.Error;
        hashes = seen;
        return new MirrorReport(written, gone.Count);
    }

    /// <summary>Round after round until it is cancelled. The first must succeed; a later one that fails is told, and made up for by the next.</summary>
    public async Task<Result<Done>> RunAsync(TimeSpan pause, Action<Result<MirrorReport>> tell, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(tell);
        for (var isFirst = true; !cancel.IsCancellationRequested; isFirst = false)
        {
            var report = await SyncAsync(cancel);
            if (isFirst && !report.IsOk) return report.Error;
            tell(report);
            await Task.Delay(pause, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return default(Done);
    }

    private Result<Done> Keep(Dictionary<string, string> kept, TableShape table, IReadOnlyList<object?[]> rows)
    {
        foreach (var row in rows)
        {
            kept[folder.PathOf(table, row)] = Convert.ToHexStringLower(RowHash.Of(table, row));
        }

        return default(Done);
    }
}
