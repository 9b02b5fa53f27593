using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Objects;

/// <param name="Missing">Keys that a row names and the store lacks, or has with another size.</param>
/// <param name="Orphans">Keys of objects that no row names.</param>
public sealed record ObjectReport(long Objects, IReadOnlyList<string> Missing, IReadOnlyList<string> Orphans);

/// <summary>Compares rows with their objects, and back.</summary>
public sealed class ObjectMaintenance
{
    /// <summary>An upload that is under way has an object before it has a row.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private readonly Database database;
    private readonly IObjectStore objects;
    private readonly TimeProvider clock;

    internal ObjectMaintenance(Database database, IObjectStore objects, TimeProvider clock) => (this.database, this.objects, this.clock) = (database, objects, clock);

    public async Task<Result<ObjectReport>> VerifyAsync(CancellationToken cancel = default)
    {
        var rows = await NamedAsync(cancel);
        if (!rows.IsOk) return rows.Error;
        var (found, orphans) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        var count = 0L;
        await foreach (var item in objects.ListAsync("", cancel))
        {
            count++;
            if (!rows.Value.TryGetValue(item.Key, out var size)) orphans.Add(item.Key);
            else if (size == item.SizeBytes) found.Add(item.Key);
        }

        return new ObjectReport(count, [.. rows.Value.Keys.Where(key => !found.Contains(key)).Order(StringComparer.Ordinal)], orphans);
    }

    /// <summary>Removes objects that no row has named for a day; how many.</summary>
    public async Task<Result<int>> SweepAsync(CancellationToken cancel = default)
    {
        var old = new List<string>();
        await foreach (var item in objects.ListAsync("", cancel))
        {
            if (item.ModifiedAt < clock.GetUtcNow() - Grace) old.Add(item.Key);
        }

        // The rows are read after the objects: whatever was there and has a row has it now.
        var rows = await NamedAsync(cancel);
        if (!rows.IsOk) return rows.Error;
        var orphans = old.Where(key => !rows.Value.ContainsKey(key)).ToList();
        foreach (var key in orphans)
        {
            var deleted = await objects.DeleteAsync(key, cancel);
            if (!deleted.IsOk) return deleted.Error;
        }

        RemoveUnfinished();
        return orphans.Count;
    }

    /// <summary>What an upload left behind whose process died.</summary>
    private void RemoveUnfinished()
    {
        foreach (var part in new DirectoryInfo(objects.SpoolFolder).EnumerateFiles("*.part").Where(part => part.LastWriteTimeUtc < (clock.GetUtcNow() - Grace).UtcDateTime))
        {
            part.Delete();
        }
    }

    /// <summary>Moves files of the older layout, by posting, to the shared one; how many. Can be stopped and run again.</summary>
    public Task<Result<int>> MigrateLayoutAsync(CancellationToken cancel = default) => LayoutMigration.RunAsync(database, objects, cancel);

    private async Task<Result<Dictionary<string, long>>> NamedAsync(CancellationToken cancel)
    {
        var rows = await database.QueryAsync(
            Scope.Operator, "SELECT object_key, size_bytes FROM resume_files UNION ALL SELECT output_path, size_bytes FROM generated_resumes WHERE output_path <> ''", row => (Key: row.Text(0), Size: row.Long(1)), [], cancel);
        return rows.IsOk ? rows.Value.ToDictionary(row => row.Key, row => row.Size, StringComparer.Ordinal) : rows.Error;
    }
}
