using System.IO.Compression;
using System.Net;
using System.Text;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Accounts;

public sealed class AccountLifeOnSqlite(AccountsServer server) : AccountLifeTests(server), IClassFixture<AccountsServer>;

public sealed class AccountLifeOnPostgres(PostgresAccountsServer server, PostgresServer postgres) : AccountLifeTests(server), IClassFixture<PostgresAccountsServer>
{
    [Fact]
    public async Task An_account_that_is_deleted_at_one_server_is_forgotten_by_every_other()
    {
        await using var two = new PostgresAccountsServer(postgres, (PostgresAccountsServer)Server);
        await two.InitializeAsync();
        var email = Server.NewEmail();
        using var here = await Server.NewPersonAsync(email);
        using var there = await two.SignInAsync(email);
        var resume = IdOf(await ImportAsync(by: here));
        await GetAsync($"/api/resumes/{resume}", by: there);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value.Id;
        (await two.Store.UsersAtHandAsync()).ShouldContain(user);

        await PostAsync("/api/account/delete", new { email }, by: here);

        while ((await two.Store.UsersAtHandAsync()).Contains(user)) await Task.Delay(20);
        await GetAsync($"/api/resumes/{resume}", HttpStatusCode.Unauthorized, by: there);
    }
}

/// <summary>Roles, and the end of an account.</summary>
public abstract class AccountLifeTests(AccountsServer server) : AccountTests(server)
{
    [Fact]
    public async Task Only_an_administrator_manages_people()
    {
        using var member = await Server.NewPersonAsync();
        foreach (var (method, path) in new[] { (HttpMethod.Get, "/api/admin/users"), (HttpMethod.Patch, $"/api/admin/users/{Guid.NewGuid()}") })
        {
            (await SendAsync(method, path, method == HttpMethod.Patch ? new { role = "admin" } : null, HttpStatusCode.Forbidden, by: member)).GetProperty("code").GetString().ShouldBe("forbidden");
        }

        var token = (await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: member)).GetProperty("token").GetString()!;
        using var program = Program(token);
        await GetAsync("/api/admin/users", HttpStatusCode.Forbidden, by: program);
    }

    [Fact]
    public async Task An_administrator_gives_roles_and_locks_out_at_once()
    {
        using var admin = await Server.AdminAsync();
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var token = (await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person)).GetProperty("token").GetString()!;
        using var program = Program(token);
        await GetAsync("/api/resumes", by: program);
        var id = (await GetAsync("/api/admin/users", by: admin)).GetProperty("users").EnumerateArray().Single(user => user.GetProperty("email").GetString() == email).GetProperty("id").GetGuid();

        (await SendAsync(HttpMethod.Patch, $"/api/admin/users/{id}", new { role = "recruiter" }, by: admin)).GetProperty("user").GetProperty("role").GetString().ShouldBe("recruiter");
        (await GetAsync("/api/account", by: person)).GetProperty("account").GetProperty("role").GetString().ShouldBe("recruiter");
        await GetAsync("/api/admin/users", HttpStatusCode.Forbidden, by: person);
        await SendAsync(HttpMethod.Patch, $"/api/admin/users/{id}", new { is_active = false }, by: admin);

        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: person);
        await GetAsync("/api/resumes", HttpStatusCode.Unauthorized, by: program);
        await ShouldFail("/api/auth/sign-in", new { email, password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "sign_in_failed");
        var self = (await GetAsync("/api/account", by: admin)).GetProperty("account").GetProperty("id").GetGuid();
        await SendAsync(HttpMethod.Patch, $"/api/admin/users/{self}", new { role = "member" }, HttpStatusCode.BadRequest, by: admin);
    }

    [Fact]
    public async Task Everything_that_is_kept_goes_with_the_person_as_one_archive_without_secrets()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var made = await OptimizeAsync(person);
        await SendAsync(HttpMethod.Post, "/api/resumes?wait=20", Form(("cv.txt", Encoding.UTF8.GetBytes("Ada Lovelace\nAnalyst\n"))), HttpStatusCode.Created, by: person);
        var token = (await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person)).GetProperty("token").GetString()!;

        using var archive = new ZipArchive(new MemoryStream(await person.GetByteArrayAsync("/api/account/export")));

        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        foreach (var expected in new[] { "account.json", "sessions.json", "tokens.json", "passkeys.json", "identities.json", "audit.json", $"optimized-resumes/{IdOf(made)}/resume.json" }) names.ShouldContain(expected);
        names.ShouldContain(name => name.StartsWith("files/", StringComparison.Ordinal));
        var all = string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        all.ShouldContain(email);
        all.ShouldContain("token_created");
        all.ShouldNotContain(token);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value;
        all.ShouldNotContain(user.PasswordHash!);
        all.ShouldNotContain(user.SecurityStamp!);
        all.ShouldNotContain(Vitae.Server.Accounts.Tokens.ApiTokenFormat.HashOf(token));
    }

    /// <summary>Tables whose rows are no content of their own, each with why.</summary>
    private static readonly Dictionary<string, string> NotExported = new()
    {
        ["search_entries"] = "made of the documents, for searching them",
        ["idempotency_keys"] = "answers that were given already, kept for a day",
        ["user_tokens"] = "the secret of the authenticator app and hashes of recovery codes; that there is one is in account.json",
        ["user_claims"] = "nothing writes it",
    };

    [Fact]
    public async Task Every_row_that_belongs_to_a_person_is_in_their_archive()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value.Id;
        await FillAsync(person, user);

        using var archive = new ZipArchive(new MemoryStream(await person.GetByteArrayAsync("/api/account/export")));

        var all = string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        var (missing, filled) = (new List<string>(), new List<string>());
        await using var database = await Server.ConnectAsync();
        foreach (var table in await OwnedTablesAsync(database))
        {
            var ids = await RowsAsync(database, $"SELECT id FROM {table} WHERE lower(CAST(user_id AS text)) = '{user}'", row => row.GetValue(0).ToString()!);
            if (ids.Count > 0) filled.Add(table);
            if (!NotExported.ContainsKey(table)) missing.AddRange(ids.Where(id => !all.Contains(id, StringComparison.OrdinalIgnoreCase)).Select(id => $"{table} {id}"));
        }

        // A version is told by its number.
        missing.RemoveAll(row => row.StartsWith("document_versions", StringComparison.Ordinal));
        var versions = await RowsAsync(database, $"SELECT count(*) FROM document_versions WHERE lower(CAST(user_id AS text)) = '{user}'", row => row.GetValue(0).ToString()!);
        archive.Entries.Count(entry => entry.FullName.Contains("/versions/") && !entry.Name.StartsWith('v')).ToString().ShouldBe(versions[0]);
        missing.ShouldBeEmpty();
        (await OwnedTablesAsync(database)).Except(filled).Except(NotExported.Keys).ShouldBeEmpty("this test fills every table");
        all.ShouldContain("Written by nobody's resume", customMessage: "a file of which no resume is left");
    }

    /// <summary>Something of everything.</summary>
    private async Task FillAsync(HttpClient person, Guid user)
    {
        var made = await OptimizeAsync(person);
        await SendAsync(HttpMethod.Post, "/api/resumes?wait=20", Form(("cv.txt", Encoding.UTF8.GetBytes("Ada Lovelace\nAnalyst\n"))), HttpStatusCode.Created, by: person);
        var export = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "txt" }, HttpStatusCode.Created, by: person)).GetProperty("export");
        var posting = made.GetProperty("job_posting_id").GetGuid();
        await PostAsync("/api/applications", new { job_posting_id = posting, generated_resume_id = IdOf(export) }, HttpStatusCode.Created, by: person);
        await PostAsync("/api/analysis-sessions", new { job_posting_id = posting }, HttpStatusCode.Created, by: person);
        await PostAsync("/api/experiences", new { title = "Night triage" }, HttpStatusCode.Created, by: person);
        await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person);
        await SendAsync(HttpMethod.Delete, $"/api/resumes/{IdOf(await ImportAsync(by: person))}", null, by: person);
        var store = Server.Store;
        await store.Files.UploadAsync(user, "../../etc/pass.wd/../x", "text/plain", new MemoryStream("Written by nobody's resume"u8.ToArray()), 100);
        await store.Identities.CreateAsync(user, new Storage.Accounts.UserLogin { LoginProvider = "https://issuer.example", ProviderKey = $"{Guid.NewGuid()}" });
        await store.Passkeys.CreateAsync(user, new Storage.Accounts.UserPasskey { CredentialId = Guid.NewGuid().ToString("N"), Data = Storage.JsonBytes.Read("""{"PublicKey":"","CreatedAt":"2026-01-01T00:00:00Z","AttestationObject":"","ClientDataJson":"","public_key":"","created_at":"2026-01-01T00:00:00Z","attestation_object":"","client_data_json":""}"""u8).Value });
        await store.Templates.CreateAsync(user, new Storage.Resumes.TemplateRecord { Name = "Own", Definition = Storage.JsonBytes.EmptyObject });
        await store.AiLogs.CreateAsync(user, new Storage.Activity.AiLog { RequestId = "r", Operation = "o", Provider = "p", Model = "m", Status = "ok" });
        await store.Events.RecordAsync(user, [new Storage.Activity.ActivityEvent { Name = "exported" }]);
    }

    private static async Task<List<string>> OwnedTablesAsync(System.Data.Common.DbConnection database) => await RowsAsync(
        database,
        database is Npgsql.NpgsqlConnection
            ? "SELECT table_name FROM information_schema.columns WHERE column_name = 'user_id' AND table_schema = 'public'"
            : "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'user_id' WHERE m.type = 'table'",
        row => row.GetString(0));

    private static async Task<List<T>> RowsAsync<T>(System.Data.Common.DbConnection database, string sql, Func<System.Data.Common.DbDataReader, T> map)
    {
        await using var query = database.CreateCommand();
        query.CommandText = sql;
        await using var rows = await query.ExecuteReaderAsync();
        var list = new List<T>();
        while (await rows.ReadAsync()) list.Add(map(rows));
        return list;
    }

    [Fact]
    public async Task A_deleted_account_leaves_no_row_and_no_object()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var made = await OptimizeAsync(person);
        await SendAsync(HttpMethod.Post, "/api/resumes?wait=20", Form(("cv.txt", Encoding.UTF8.GetBytes("Ada Lovelace\nAnalyst\n"))), HttpStatusCode.Created, by: person);
        await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "txt" }, HttpStatusCode.Created, by: person);
        await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person);
        await PostAsync("/api/account/totp", new { }, by: person);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value;
        (await TracesAsync(user.Id, email)).ShouldNotBeEmpty();
        (await Server.Store.Objects.ListAsync($"{user.Id}/", default).CountAsync()).ShouldBeGreaterThan(1);

        await SendAsync(HttpMethod.Post, "/api/account/delete", new { email = "somebody@else.example" }, HttpStatusCode.BadRequest, by: person);
        var answer = await PostAsync("/api/account/delete", new { email }, by: person);

        answer.GetProperty("rows").GetInt32().ShouldBeGreaterThan(10);
        answer.GetProperty("objects").GetInt32().ShouldBeGreaterThan(1);
        (await TracesAsync(user.Id, email)).ShouldBeEmpty();
        (await Server.Store.Objects.ListAsync($"{user.Id}/", default).CountAsync()).ShouldBe(0);
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: person);
        await ShouldFail("/api/auth/sign-in", new { email, password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "sign_in_failed");
    }

    /// <summary>Tables in which anything of a person stands in any column.</summary>
    private async Task<List<string>> TracesAsync(Guid user, string email)
    {
        await using var database = await Server.ConnectAsync();
        var tables = new List<string>();
        await using (var list = database.CreateCommand())
        {
            list.CommandText = database is Npgsql.NpgsqlConnection ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'" : "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'";
            await using var rows = await list.ExecuteReaderAsync();
            while (await rows.ReadAsync()) tables.Add(rows.GetString(0));
        }

        tables.Count.ShouldBeGreaterThan(25);
        string[] signs = [user.ToString(), email, email.ToUpperInvariant()];
        var traces = new List<string>();
        foreach (var table in tables)
        {
            await using var query = database.CreateCommand();
            query.CommandText = $"SELECT * FROM {table}";
            await using var rows = await query.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    var text = rows.IsDBNull(column) ? "" : rows.GetValue(column) switch { byte[] bytes => Encoding.Latin1.GetString(bytes), string[] texts => string.Join(' ', texts), var value => value.ToString() ?? "" };
                    if (signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase))) traces.Add($"{table}.{rows.GetName(column)}");
                }
            }
        }

        return traces;
    }
}
