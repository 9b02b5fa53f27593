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
