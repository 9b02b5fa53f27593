using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Databases;
using Vitae.Storage.Databases.Sqlite;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Jobs;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Schema;
using Vitae.Storage.Search;
using Vitae.Storage.Tests.Tiers;
using Vitae.Testing;

namespace Vitae.Storage.Tests.Documents;

/// <summary>
/// What one person's lists, reads and saves cost does not depend on how much everybody has: every statement of them, as it really runs among <see cref="Rows"/> rows in each table, finds its
/// rows by an index. <c>docs/plans.md</c> shows by which; <c>VITAE_WRITE_DOCS=1</c> writes it anew.
/// </summary>
public sealed partial class PlanTests(PostgresServer postgres)
{
    private const int Rows = 10_000;

    /// <summary>The release of PostgreSQL whose plans the page tells; another may choose another index.</summary>
    private const int PlannerOfThePage = 15;
    private static readonly string Page = Path.Combine(WorkingCopy.Root, "docs", "plans.md");

    [Fact]
    public async Task Every_statement_of_a_person_finds_its_rows_by_an_index_on_PostgreSQL()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, PostgresServer.Absent);
        await using var house = await House.OpenAsync(Tier.Postgres, postgres);
        var ids = await FillAsync(house);
        var database = house.Options.Database.Split('/')[^1];
        await using var superuser = await postgres.ConnectAsync(database);
        await RunAsync(superuser, "SET session_replication_role = replica");
        foreach (var table in TableShape.All)
        {
            var search = table.Name == "search_entries";
            await RunAsync(superuser, $"INSERT INTO {table.Name} ({table.ColumnList}{(search ? ", search" : "")}) SELECT {string.Join(", ", table.Columns.Select(column => PostgresNoise(column, ids.User)))}{(search ? ", ''::tsvector" : "")} FROM generate_series(1, {Rows}) AS g ON CONFLICT DO NOTHING");
        }

        await RunAsync(superuser, "ANALYZE");
        foreach (var setting in new[] { "session_preload_libraries = 'auto_explain'", "auto_explain.log_min_duration = 0", "auto_explain.log_level = 'log'" }) await RunAsync(superuser, $"ALTER DATABASE {database} SET {setting}");
        await RunAsync(superuser, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'vitae'");
        var log = Path.Combine(postgres.Folder, "log");
        var plans = await EachAsync(house.Store, ids, async act =>
        {
            var begun = new FileInfo(log).Length;
            await act();
            await using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            file.Seek(begun, SeekOrigin.Begin);
            using var reader = new StreamReader(file);
            return PostgresNode().Matches(await reader.ReadToEndAsync()).Select(node => (Scans: node.Groups[1].Value.Contains("Seq", StringComparison.Ordinal), Text: NameOf(node)));
        });

        Check(plans, 0, "PostgreSQL", isThePlannerOfThePage: superuser.PostgreSqlVersion.Major == PlannerOfThePage);

        static string NameOf(Match node) => node.Groups[1].Value.Contains("Seq", StringComparison.Ordinal) ? node.Value : node.Groups[node.Groups[2].Success ? 2 : 3].Value;
    }

    [Fact]
    public async Task Every_statement_of_a_person_finds_its_rows_by_an_index_on_SQLite()
    {
        await using var house = await House.OpenAsync(Tier.File, postgres);
        var ids = await FillAsync(house);
        await using var own = new SqliteConnection($"Data Source={house.Options.Database};Pooling=False");
        await own.OpenAsync();
        await RunAsync(own, "PRAGMA foreign_keys=OFF");
        foreach (var table in TableShape.All)
        {
            await RunAsync(own, $"WITH RECURSIVE g(g) AS (SELECT 1 UNION ALL SELECT g + 1 FROM g WHERE g < {Rows}) INSERT OR IGNORE INTO {table.Name} ({table.ColumnList}) SELECT {string.Join(", ", table.Columns.Select(column => SqliteNoise(column, ids.User)))} FROM g");
        }

        var statements = new List<string>();
        foreach (var act in new Func<Func<Session, Task<Done>>, Task>[] { work => house.Store.Database.ReadAsync(ids.User, work), work => house.Store.Database.WriteAsync(ids.User, async session => (Core.Result<Done>)await work(session)) })
        {
            await act(session =>
            {
                Trace(((SqliteSession)session).Connection, statements);
                return Task.FromResult(default(Done));
            });
        }

        var plans = await EachAsync(house.Store, ids, async act =>
        {
            statements.Clear();
            await act();
            var found = new List<(bool Scans, string Text)>();
            foreach (var statement in statements.Where(sql => SqliteStatement().IsMatch(sql)).Distinct().ToList())
            {
                await using var explain = own.CreateCommand();
                explain.CommandText = $"EXPLAIN QUERY PLAN {statement}";
                await using var steps = await explain.ExecuteReaderAsync();
                while (await steps.ReadAsync())
                {
                    var node = SqliteNode().Match(steps.GetString(3));
                    if (node.Success) found.Add((node.Groups[1].Value == "SCAN", node.Groups[1].Value == "SCAN" ? node.Value : node.Groups[3].Success ? node.Groups[3].Value : node.Value));
                }
            }

            return (IEnumerable<(bool, string)>)found;
        });

        Check(plans, 1, "SQLite", isThePlannerOfThePage: true);
    }

    /// <summary>By act: what finds its rows.</summary>
    private static async Task<List<(string Act, List<(bool Scans, string Text)> Paths)>> EachAsync(VitaeStore store, Ids ids, Func<Func<Task>, Task<IEnumerable<(bool Scans, string Text)>>> look)
    {
        var plans = new List<(string, List<(bool, string)>)>();
        foreach (var (name, act) in Acts(store, ids)) plans.Add((name, [.. (await look(act)).Distinct().OrderBy(path => path.Text, StringComparer.Ordinal)]));
        return plans;
    }

    /// <param name="column">Of the table, after the act.</param>
    private static void Check(List<(string Act, List<(bool Scans, string Text)> Paths)> plans, int column, string database, bool isThePlannerOfThePage)
    {
        plans.Where(plan => plan.Paths.Any(path => path.Scans)).Select(plan => $"{plan.Act}: {string.Join(", ", plan.Paths.Where(path => path.Scans).Select(path => path.Text))}").ShouldBeEmpty($"{database} reads whole tables");
        plans.Where(plan => plan.Paths.Count == 0).Select(plan => plan.Act).ShouldBeEmpty("nothing was seen of these");
        var now = plans.ToDictionary(plan => plan.Act, plan => string.Join(", ", plan.Paths.Select(path => $"`{path.Text}`")));
        var lines = File.ReadAllLines(Page).ToList();
        var written = lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|', ' ').Split(" | ")).ToDictionary(cells => cells[0], cells => cells[column + 1]);
        if (Environment.GetEnvironmentVariable("VITAE_WRITE_DOCS") == "1")
        {
            var other = lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|', ' ').Split(" | ")).ToDictionary(cells => cells[0], cells => cells[2 - column]);
            var head = lines.TakeWhile(line => !line.StartsWith("|--", StringComparison.Ordinal)).Append("|---|---|---|");
            File.WriteAllLines(Page, head.Concat(plans.Select(plan => column == 0 ? $"| {plan.Act} | {now[plan.Act]} | {other.GetValueOrDefault(plan.Act, "-")} |" : $"| {plan.Act} | {other.GetValueOrDefault(plan.Act, "-")} | {now[plan.Act]} |")));
            return;
        }

        if (isThePlannerOfThePage) now.OrderBy(plan => plan.Key, StringComparer.Ordinal).ShouldBe(written.OrderBy(plan => plan.Key, StringComparer.Ordinal), "docs/plans.md tells other indexes: look whether they are better, and write it anew with VITAE_WRITE_DOCS=1");
    }

    private static IEnumerable<(string Name, Func<Task> Act)> Acts(VitaeStore store, Ids ids)
    {
        var (user, page, optimized) = (ids.User, new PageRequest(Size: 20), DocumentKind.OptimizedResume);
        return
        [
            ("list resumes", async () => (await store.Resumes.ListAsync(user, new ResumeFilter(), page)).Value.Items.Count.ShouldBe(20)),
            ("list resumes, next page", async () => (await store.Resumes.ListAsync(user, new ResumeFilter(), page with { Cursor = (await store.Resumes.ListAsync(user, new ResumeFilter(), page)).Value.Next })).Value.Items.Count.ShouldBe(20)),
            ("list the bin", async () => (await store.Resumes.ListAsync(user, new ResumeFilter(Deleted: true), page)).IsOk.ShouldBeTrue()),
            ("read a resume", async () => (await store.Resumes.GetAsync(user, ids.Resume)).IsOk.ShouldBeTrue()),
            ("save a resume", async () => await SavedAsync(await store.Resumes.SaveAsync(user, ids.Resume, new ResumeChanges { JsonResumeData = House.Json("""{"basics":{"name":"Ada B"}}""") }, new SaveOptions { ExpectedVersion = 1 }))),
            ("list optimized resumes", async () => (await store.OptimizedResumes.ListAsync(user, new OptimizedResumeFilter(), page)).Value.Items.Count.ShouldBe(20)),
            ("list optimized resumes of a posting", async () => (await store.OptimizedResumes.ListAsync(user, new OptimizedResumeFilter(JobPostingId: ids.Posting), page)).Value.Items.ShouldNotBeEmpty()),
            ("read an optimized resume", async () => (await store.OptimizedResumes.GetAsync(user, ids.Optimized)).IsOk.ShouldBeTrue()),
            ("save an optimized resume", async () => await SavedAsync(await store.OptimizedResumes.SaveAsync(user, ids.Optimized, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") }, new SaveOptions { ExpectedVersion = 1 }))),
            ("save with a key, merged", async () => await SavedAsync(await store.OptimizedResumes.SaveAsync(user, ids.Optimized, new OptimizedResumeChanges { StructuredOutput = House.Output("Engineer", "Builds more.") }, new SaveOptions { ExpectedVersion = 1, IdempotencyKey = "k" }))),
            ("the same save again", async () => (await store.OptimizedResumes.SaveAsync(user, ids.Optimized, new OptimizedResumeChanges { StructuredOutput = House.Output("Engineer", "Builds more.") }, new SaveOptions { ExpectedVersion = 1, IdempotencyKey = "k" })).Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>().Replayed.ShouldBeTrue()),
            ("list versions", async () => (await store.Versions.ListAsync(user, optimized, ids.Optimized, page)).Value.Items.ShouldNotBeEmpty()),
            ("read a version", async () => (await store.Versions.GetAsync(user, optimized, ids.Optimized, 1)).IsOk.ShouldBeTrue()),
            ("search resumes", async () => (await store.Search.ResumesAsync(user, new SearchQuery("ada"), page)).Value.Items.ShouldNotBeEmpty()),
            ("list postings", async () => (await store.JobPostings.ListAsync(user, page, JobPostingStatus.Draft)).Value.Items.ShouldNotBeEmpty()),
            ("read a posting", async () => (await store.JobPostings.GetAsync(user, ids.Posting)).IsOk.ShouldBeTrue()),
            ("list experiences", async () => (await store.Experiences.ListAsync(user, page)).IsOk.ShouldBeTrue()),
            ("list own templates", async () => (await store.Templates.ListAsync(user, page)).IsOk.ShouldBeTrue()),
            ("list sections", async () => (await store.Sections.ListAsync(user, ids.Resume)).IsOk.ShouldBeTrue()),
            ("find a rendered file", async () => (await store.Exports.FindAsync(user, new ExportKey(optimized, ids.Optimized, 1, "pdf", "classic"))).IsOk.ShouldBeFalse()),
            ("list exports", async () => (await store.Exports.ListAsync(user, DocumentKind.Resume, ids.Resume, page)).IsOk.ShouldBeTrue()),
            ("list applications", async () => (await store.Applications.ListAsync(user, page, ids.Posting)).IsOk.ShouldBeTrue()),
            ("list analysis sessions", async () => (await store.Analyses.ListAsync(user, page, ids.Posting)).Value.Items.ShouldNotBeEmpty()),
            ("list results of a session", async () => (await store.Analyses.ResultsAsync(user, ids.Session, page)).Value.Items.ShouldNotBeEmpty()),
            ("list analyses of a resume", async () => (await store.Analyses.OfResumeAsync(user, ids.Resume)).Value.ShouldNotBeEmpty()),
            ("list available resumes", async () => (await store.Analyses.AvailableAsync(user, ids.Posting, AvailableFilter.Analyzed, page)).Value.Items.ShouldNotBeEmpty()),
            ("count events", async () => (await store.Events.CountAsync(user, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100))).Value.ShouldNotBeEmpty()),
            ("list model calls of a request", async () => (await store.AiLogs.ListAsync(user, page, "r")).IsOk.ShouldBeTrue()),
            ("list the audit", async () => (await store.Audit.ListAsync(user, page)).IsOk.ShouldBeTrue()),
            ("find a user by e-mail", async () => (await store.Users.FindByEmailAsync("ada@example.org")).IsOk.ShouldBeTrue()),
            ("find a session", async () => (await store.Sessions.FindAsync(user, Guid.CreateVersion7())).IsOk.ShouldBeFalse()),
            ("find an API token", async () => (await store.Users.FindByTokenAsync("none")).IsOk.ShouldBeFalse()),
            ("list sessions", async () => (await store.Sessions.ListAsync(user)).IsOk.ShouldBeTrue()),
            ("list API tokens", async () => (await store.ApiTokens.ListAsync(user, page)).IsOk.ShouldBeTrue()),
        ];

        async Task SavedAsync<T>(Core.Result<SaveOutcome<T>> saved)
            where T : Owned
        {
            saved.Value.ShouldBeOfType<Saved<T>>();
            await store.SearchCaughtUpAsync(user);
        }
    }

    private static async Task<Ids> FillAsync(House house)
    {
        var resume = await house.NewResumeAsync(house.Ada);
        var posting = (await house.Store.JobPostings.CreateAsync(house.Ada, new JobPostingRecord { Title = "Engineer" })).Value;
        var optimized = await house.NewOptimizedAsync(house.Ada, original: resume.Id, posting: posting.Id);
        var session = (await house.Store.Analyses.CreateAsync(house.Ada, new AnalysisSession { SessionName = "One", JobPostingId = posting.Id })).Value;
        await house.Store.Analyses.PutAsync(house.Ada, new ResumeAnalysis { ResumeId = resume.Id, AnalysisSessionId = session.Id });
        await house.Store.Events.CreateAsync(house.Ada, new ActivityEvent { Name = "uploaded" });
        await house.Store.SearchCaughtUpAsync(house.Ada);
        return new Ids(house.Ada, resume.Id, posting.Id, optimized.Id, session.Id);
    }

    /// <summary>Rows of fifty users, of whom one is the person; references are not checked while they are made.</summary>
    private static string PostgresNoise(ColumnShape column, Guid user) => (column.Name, column.Kind) switch
    {
        ("user_id", _) => $"CASE WHEN g % 50 = 0 THEN '{user}'::uuid ELSE ('00000000-0000-7000-8000-' || lpad((g % 50)::text, 12, '0'))::uuid END",
        ("deleted_at", _) => "NULL",
        ("document_kind", _) => "'optimized_resume'",
        (_, ColumnKind.Id) => "gen_random_uuid()",
        (_, ColumnKind.Json) => "'{}'::jsonb",
        (_, ColumnKind.Texts) => "'{}'::text[]",
        (_, ColumnKind.Flag) => "false",
        (_, ColumnKind.Bytes) => "''::bytea",
        (_, ColumnKind.Instant) => "now() - g * interval '1 minute'",
        (_, ColumnKind.Text) => "'x' || g",
        _ => "g",
    };

    private static string SqliteNoise(ColumnShape column, Guid user) => (column.Name, column.Kind) switch
    {
        ("user_id", _) => $"CASE WHEN g % 50 = 0 THEN '{user.ToString().ToUpperInvariant()}' ELSE printf('00000000-0000-7000-8000-%012d', g % 50) END",
        ("deleted_at", _) => "NULL",
        ("document_kind", _) => "'optimized_resume'",
        (_, ColumnKind.Id) => "printf('%08X-0000-7000-8000-%012X', abs(random()) % 4294967296, g)",
        (_, ColumnKind.Json) => "'{}'",
        (_, ColumnKind.Texts) => "'[]'",
        (_, ColumnKind.Flag) => "0",
        (_, ColumnKind.Bytes) => "x''",
        (_, ColumnKind.Instant) => "1760000000000000 - g * 60000000",
        (_, ColumnKind.Text) => "'x' || g",
        (_, ColumnKind.Real) => "g * 1.0",
        _ => "g",
    };

    /// <summary>By reflection: the binding that restores is older than the one the provider was compiled against, and only the running program knows how to put up with that.</summary>
    private static void Trace(SqliteConnection connection, List<string> statements)
    {
        var trace = Assembly.Load("SQLitePCLRaw.core").GetType("SQLitePCL.raw")!.GetMethods().Single(method => method.Name == "sqlite3_trace" && method.GetParameters()[1].ParameterType.Name == "strdelegate_trace");
        var heard = Delegate.CreateDelegate(trace.GetParameters()[1].ParameterType, statements, typeof(PlanTests).GetMethod(nameof(Hear), BindingFlags.NonPublic | BindingFlags.Static)!);
        trace.Invoke(null, [typeof(SqliteConnection).GetProperty("Handle")!.GetValue(connection), heard, null]);
    }

    private static void Hear(List<string> statements, object? unused, string statement) => statements.Add(statement);

    private static async Task RunAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("(Seq Scan|Parallel Seq Scan|Index Only Scan|Index Scan|Bitmap Index Scan)(?: Backward)?(?: using (\\w+))? on (\\w+)")]
    private static partial Regex PostgresNode();

    [GeneratedRegex("^(SEARCH|SCAN) (?!CONSTANT|json_each|(?:main\\.)?search_index)(\\w+)(?: USING (?:COVERING )?INDEX (\\w+))?")]
    private static partial Regex SqliteNode();

    [GeneratedRegex("^\\s*(SELECT|WITH|UPDATE|INSERT|DELETE)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex SqliteStatement();

    private sealed record Ids(Guid User, Guid Resume, Guid Posting, Guid Optimized, Guid Session);
}
