using Npgsql;
using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Jobs;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Schema;
using Vitae.Storage.Search;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Documents;

/// <summary>What one person's lists cost does not depend on how much everybody else has.</summary>
public sealed class PlanTests(PostgresServer postgres)
{
    private const int RowsOfOthers = 5_000;

    [Fact]
    public async Task No_list_or_read_of_a_user_scans_a_table_on_PostgreSQL()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, PostgresServer.Absent);
        await using var house = await House.OpenAsync(Tier.Postgres, postgres);
        var ids = await FillAsync(house);
        await house.Store.SearchCaughtUp;
        var name = house.Options.Database.Split('/')[^1];
        await using var superuser = await postgres.ConnectAsync(name);
        await RunAsync(superuser, "SET session_replication_role = replica");
        foreach (var table in TableShape.All)
        {
            await RunAsync(superuser, $"INSERT INTO {table.Name} ({table.ColumnList}{(table.Name == "search_entries" ? ", search" : "")}) SELECT {string.Join(", ", table.Columns.Select(Noise))}{(table.Name == "search_entries" ? ", ''::tsvector" : "")} FROM generate_series(1, {RowsOfOthers}) AS g");
        }

        await RunAsync(superuser, "ANALYZE");
        // A connection that ends says what it has counted: before, what the filling did, and after, what is looked at.
        const string EndConnections = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'vitae'";
        await RunAsync(superuser, EndConnections);
        await RunAsync(superuser, "SELECT pg_stat_reset()");
        await ReadEverythingAsync(house.Store, ids);
        await RunAsync(superuser, EndConnections);

        await using var counting = new NpgsqlCommand("SELECT relname || ' ' || seq_scan FROM pg_stat_user_tables WHERE seq_scan > 0 AND relname NOT IN ('schema_migrations') ORDER BY 1", superuser);
        var scans = new List<string>();
        for (var attempt = 0; attempt < 30; attempt++)
        {
            await using var reader = await counting.ExecuteReaderAsync();
            scans.Clear();
            while (await reader.ReadAsync())
            {
                scans.Add(reader.GetString(0));
            }

            if (await UsedIndexesAsync(house, name) > 10) break;
            await Task.Delay(100);
        }

        (await UsedIndexesAsync(house, name)).ShouldBeGreaterThan(10);
        scans.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_list_of_documents_scans_or_sorts_on_SQLite()
    {
        await using var house = await House.OpenAsync(Tier.Memory, postgres);
        foreach (var (table, columns) in new[] { ("resumes", ResumeTable.ListColumns), ("optimized_resumes", OptimizedResumeTable.ListColumns) })
        {
            var plan = (await house.Store.Database.QueryAsync(
                house.Ada, $"EXPLAIN QUERY PLAN {DocumentReading.ListStatement(table, columns, "", deleted: false)}", row => row.Text(3), [house.Ada, DateTimeOffset.UtcNow, Guid.NewGuid(), 50])).Value;

            plan.ShouldHaveSingleItem().ShouldStartWith($"SEARCH {table} USING INDEX ix_{table}_updated_at (user_id=?");
        }
    }

    private static async Task ReadEverythingAsync(VitaeStore store, Ids ids)
    {
        var page = new PageRequest(Size: 20);
        (await store.Resumes.ListAsync(ids.User, new ResumeFilter(), page)).Value.Items.ShouldNotBeEmpty();
        (await store.Resumes.ListAsync(ids.User, new ResumeFilter(Deleted: true), page)).IsOk.ShouldBeTrue();
        (await store.Resumes.GetAsync(ids.User, ids.Resume)).IsOk.ShouldBeTrue();
        (await store.OptimizedResumes.ListAsync(ids.User, new OptimizedResumeFilter(), page)).Value.Items.ShouldNotBeEmpty();
        (await store.OptimizedResumes.ListAsync(ids.User, new OptimizedResumeFilter(JobPostingId: ids.Posting), page)).Value.Items.ShouldNotBeEmpty();
        (await store.OptimizedResumes.SaveAsync(ids.User, ids.Optimized, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") }, new SaveOptions { ExpectedVersion = 1, IdempotencyKey = "k" })).IsOk.ShouldBeTrue();
        (await store.Versions.ListAsync(ids.User, DocumentKind.OptimizedResume, ids.Optimized, page)).Value.Items.ShouldNotBeEmpty();
        (await store.Search.ResumesAsync(ids.User, new SearchQuery("ada"), page)).Value.Items.ShouldNotBeEmpty();
        (await store.JobPostings.ListAsync(ids.User, page, JobPostingStatus.Draft)).Value.Items.ShouldNotBeEmpty();
        (await store.Experiences.ListAsync(ids.User, page)).IsOk.ShouldBeTrue();
        (await store.Templates.ListAsync(ids.User, page)).IsOk.ShouldBeTrue();
        (await store.Sections.ListAsync(ids.User, ids.Resume)).IsOk.ShouldBeTrue();
        (await store.Exports.FindAsync(ids.User, new ExportKey(DocumentKind.OptimizedResume, ids.Optimized, 1, "pdf", "classic"))).IsOk.ShouldBeFalse();
        (await store.Exports.ListAsync(ids.User, DocumentKind.Resume, ids.Resume, page)).IsOk.ShouldBeTrue();
        (await store.Applications.ListAsync(ids.User, page, ids.Posting)).IsOk.ShouldBeTrue();
        (await store.Analyses.ListAsync(ids.User, page, ids.Posting)).Value.Items.ShouldNotBeEmpty();
        (await store.Analyses.ResultsAsync(ids.User, ids.Session, page)).Value.Items.ShouldNotBeEmpty();
        (await store.Analyses.OfResumeAsync(ids.User, ids.Resume)).Value.ShouldNotBeEmpty();
        (await store.Analyses.AvailableAsync(ids.User, ids.Posting, AvailableFilter.Analyzed, page)).Value.Items.ShouldNotBeEmpty();
        (await store.Events.CountAsync(ids.User, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100))).Value.ShouldNotBeEmpty();
        (await store.AiLogs.ListAsync(ids.User, page, "r")).IsOk.ShouldBeTrue();
        (await store.Audit.ListAsync(ids.User, page)).IsOk.ShouldBeTrue();
    }

    private static async Task<Ids> FillAsync(House house)
    {
        var resume = await house.NewResumeAsync(house.Ada);
        var posting = (await house.Store.JobPostings.CreateAsync(house.Ada, new JobPostingRecord { Title = "Engineer" })).Value;
        var optimized = await house.NewOptimizedAsync(house.Ada, original: resume.Id, posting: posting.Id);
        var session = (await house.Store.Analyses.CreateAsync(house.Ada, new AnalysisSession { SessionName = "One", JobPostingId = posting.Id })).Value;
        await house.Store.Analyses.PutAsync(house.Ada, new ResumeAnalysis { ResumeId = resume.Id, AnalysisSessionId = session.Id });
        await house.Store.Events.CreateAsync(house.Ada, new ActivityEvent { Name = "uploaded" });
        return new Ids(house.Ada, resume.Id, posting.Id, optimized.Id, session.Id);
    }

    /// <summary>Rows of fifty other users; references are not checked while they are made.</summary>
    private static string Noise(ColumnShape column) => (column.Name, column.Kind) switch
    {
        ("user_id", _) => "('00000000-0000-7000-8000-' || lpad((g % 50)::text, 12, '0'))::uuid",
        ("deleted_at", _) => "NULL",
        (_, ColumnKind.Id) => "gen_random_uuid()",
        (_, ColumnKind.Json) => "'{}'::jsonb",
        (_, ColumnKind.Texts) => "'{}'::text[]",
        (_, ColumnKind.Flag) => "false",
        (_, ColumnKind.Bytes) => "''::bytea",
        (_, ColumnKind.Instant) => "now() - g * interval '1 minute'",
        (_, ColumnKind.Text) => "'x' || g",
        _ => "g",
    };

    private async Task<long> UsedIndexesAsync(House house, string database)
    {
        await using var connection = await postgres.ConnectAsync(database);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_user_indexes WHERE idx_scan > 0", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed record Ids(Guid User, Guid Resume, Guid Posting, Guid Optimized, Guid Session);
}
