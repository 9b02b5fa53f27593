using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Npgsql;
using Vitae.Benchmarks;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Postgres;

namespace Vitae.Load;

/// <summary>
/// Saves of the sample's document with their versions through the store alone, on a PostgreSQL that the server has migrated: <c>store FOLDER ADDRESS</c> makes the documents and writes what pgbench needs to do
/// the same to <c>FOLDER</c>; <c>store FOLDER ADDRESS CLIENTS SECONDS</c> saves them, each client its own; <c>store FOLDER ADDRESS reads SECONDS</c> reads one, and beside it, in turns, a bare loop over Npgsql does the statements of that.
/// </summary>
internal static class StoreLoad
{
    public const int Documents = 8;
    private const int WarmUp = 400;

    public static async Task<int> RunAsync(string folder, string address, int clients, double seconds)
    {
        // As the server opens it, so that every save has a key.
        var options = new StorageOptions { Database = address, Objects = Path.Combine(folder, "objects"), Spool = Path.Combine(folder, "spool"), Migrations = [PostgresMigrations.Set] };
        await using var store = (await VitaeStore.OpenAsync(options)).Value;
        if (clients == 0) return await PrepareAsync(store, folder);
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "ids"));
        var (user, ids, changes) = (Guid.Parse(lines[0]), lines[1].Split(',').Select(Guid.Parse).ToList(), Changes());
        var versions = new int[Documents];
        for (var document = 0; document < Documents; document++) versions[document] = (await store.OptimizedResumes.GetVersionNumberAsync(user, ids[document])).Value;
        await LoadClients.SaturateAsync(clients, WarmUp, TimeSpan.FromMinutes(1), SaveAsync);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var load = await LoadClients.SaturateAsync(clients, int.MaxValue, TimeSpan.FromSeconds(seconds), SaveAsync);
        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        Console.WriteLine($"{load.Told("store")}   {(cpu.TotalMilliseconds / load.Count).ToString("0.00", CultureInfo.InvariantCulture)} ms of processor each here");
        return load.Errors == 0 ? 0 : 1;

        async Task<bool> SaveAsync(int client)
        {
            var saved = await store.OptimizedResumes.SaveAsync(user, ids[client], changes, new SaveOptions { ExpectedVersion = versions[client] });
            if (saved is not { IsOk: true, Value: Saved<OptimizedResumeRecord> done }) return false;
            versions[client] = done.Record.Version;
            return true;
        }
    }

    public static async Task<int> ReadAsync(string folder, string address, double seconds)
    {
        const string sameScope = "SELECT set_config('vitae.user_id', @text, true)", sameRow = "SELECT * FROM optimized_resumes WHERE user_id = @user AND id = @id AND deleted_at IS NULL";
        var options = new StorageOptions { Database = address, Objects = Path.Combine(folder, "objects"), Migrations = [PostgresMigrations.Set] };
        await using var store = (await VitaeStore.OpenAsync(options)).Value;
        var at = new Uri(address);
        await using var bare = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder { Host = at.Host, Port = at.Port, Username = at.UserInfo, Database = at.AbsolutePath.Trim('/'), MaxAutoPrepare = 10, AutoPrepareMinUsages = 2 });
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "ids"));
        var (user, id) = (Guid.Parse(lines[0]), Guid.Parse(lines[1].Split(',')[0]));
        await LoadClients.SaturateAsync(1, WarmUp, TimeSpan.FromMinutes(1), StoreAsync);
        await LoadClients.SaturateAsync(1, WarmUp, TimeSpan.FromMinutes(1), BareAsync);
        var ratios = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            var ours = await LoadClients.SaturateAsync(1, int.MaxValue, TimeSpan.FromSeconds(seconds), StoreAsync);
            var loop = await LoadClients.SaturateAsync(1, int.MaxValue, TimeSpan.FromSeconds(seconds), BareAsync);
            Console.WriteLine(ours.Told("store read"));
            Console.WriteLine(loop.Told("bare Npgsql read"));
            if (ours.Errors + loop.Errors > 0) return 1;
            ratios.Add(ours.PerSecond / loop.PerSecond);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"store read / bare Npgsql: {ratios.Order().ElementAt(1):0.00} (the middle of three)"));
        return 0;

        async Task<bool> StoreAsync(int client) => (await store.OptimizedResumes.GetAsync(user, id)).IsOk;

        async Task<bool> BareAsync(int client)
        {
            await using var connection = await bare.OpenConnectionAsync();
            await using var batch = new NpgsqlBatch(connection)
            {
                BatchCommands =
                {
                    new NpgsqlBatchCommand(sameScope) { Parameters = { new NpgsqlParameter("text", user.ToString()) } },
                    new NpgsqlBatchCommand(sameRow) { Parameters = { new NpgsqlParameter("user", user), new NpgsqlParameter("id", id) } },
                },
            };
            await using var reader = await batch.ExecuteReaderAsync();
            await reader.NextResultAsync();
            var values = new object[reader.FieldCount];
            return await reader.ReadAsync() && reader.GetValues(values) == values.Length;
        }
    }

    private static async Task<int> PrepareAsync(VitaeStore store, string folder)
    {
        var user = (await store.Users.CreateAsync("load@example.org", "Load")).Value;
        var changes = Changes();
        var ids = new List<Guid>();
        for (var document = 0; document < Documents; document++)
            ids.Add(((Saved<OptimizedResumeRecord>)(await store.OptimizedResumes.CreateAsync(user.Id, new NewOptimizedResume { StructuredOutput = changes.StructuredOutput! }, new SaveOptions { Cause = SaveCause.Optimize })).Value).Record.Id);
        Directory.CreateDirectory(folder);
        await File.WriteAllLinesAsync(Path.Combine(folder, "ids"), [user.Id.ToString(), string.Join(',', ids)]);
        await File.WriteAllTextAsync(Path.Combine(folder, "document"), changes.StructuredOutput!.ToString());
        await File.WriteAllTextAsync(Path.Combine(folder, "metrics"), changes.QaMetrics!.ToString());
        await File.WriteAllTextAsync(Path.Combine(folder, "content"), changes.OptimizedContent);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(changes.StructuredOutput.Utf8.Length)];
        BrotliEncoder.TryCompress(changes.StructuredOutput.Utf8.Span, packed, out var length, 1, 22);
        await File.WriteAllTextAsync(Path.Combine(folder, "snapshot"), $"\\x{Convert.ToHexStringLower(packed[..length])}");
        await File.WriteAllTextAsync(Path.Combine(folder, "texts"), $"{{{string.Join(',', changes.ImprovementsMade!.Select(text => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\""))}}}");
        return 0;
    }

    /// <summary>What a save of the server changes.</summary>
    private static OptimizedResumeChanges Changes()
    {
        var document = ResumeOptimizer.Optimize(Sample.Resume, Sample.Job, Sample.Evidence, new OptimizePreferences(), Sample.Today);
        return new OptimizedResumeChanges
        {
            StructuredOutput = JsonBytes.Of(document, ContractJson.StructuredOutput),
            QaMetrics = JsonBytes.Of(QualityAnalyzer.Metrics(document.Qa), ContractJson.QualityMetrics),
            OptimizedContent = document.TailoredResumeText.AtsPlainText,
            MatchScore = 71,
            JobTitle = Sample.Job.JobTitle ?? "",
            Company = Sample.Job.Company ?? "",
            ImprovementsMade = document.IterationNotes,
            KeywordsAdded = [.. Sample.Job.MustHaveSkills],
            SkillsHighlighted = [.. Sample.Job.MustHaveSkills],
        };
    }
}
