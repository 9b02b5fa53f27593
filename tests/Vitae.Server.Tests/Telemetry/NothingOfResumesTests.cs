using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage;
using Vitae.Storage.Sqlite;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Telemetry;

/// <summary>What operators see (logs, traces, metrics, events, the audit) holds nothing of what people write, also when something fails; and traces and metrics reach a collector.</summary>
public sealed class NothingOfResumesTests(PostgresServer postgres) : IAsyncDisposable
{
    private const string Marker = "Qzyxwmarker";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("vitae-seen-");

    [Fact]
    public async Task Nothing_of_a_resume_is_seen_by_operators_on_SQLite_and_spans_go_out_over_HTTP()
    {
        // SQLite is the system's for this process too, once a store was opened.
        await (await VitaeStore.OpenAsync(new StorageOptions { Database = "memory:", Migrations = [SqliteMigrations.Set] })).Value.DisposeAsync();
        var file = Path.Combine(data.FullName, "vitae.db");
        var collector = await Collector.StartAsync();
        await using (collector)
        {
            await CheckAsync(collector, file, [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.OverHttp), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")], () => new SqliteConnection($"Data Source={file};Pooling=False"));
            collector.Spans.ShouldNotContain(span => span.StartsWith("Npgsql", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Nothing_of_a_resume_is_seen_by_operators_on_PostgreSQL_and_spans_go_out_over_gRPC()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, PostgresServer.Absent);
        var address = await postgres.CreateDatabaseAsync();
        var collector = await Collector.StartAsync();
        await using (collector)
        {
            await CheckAsync(collector, address, [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.OverGrpc)], () => new NpgsqlConnection($"Host=127.0.0.1;Port={postgres.Port};Username=postgres;Database={address.Split('/')[^1]};Pooling=false"));
            collector.Spans.ShouldContain(span => span.StartsWith("Npgsql", StringComparison.Ordinal));
        }
    }

    public ValueTask DisposeAsync()
    {
        data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task CheckAsync(Collector collector, string database, (string, string)[] environment, Func<DbConnection> connect)
    {
        await using var server = await ServerProcess.StartAsync(data.FullName, database, [.. environment, ("OTEL_BSP_SCHEDULE_DELAY", "200"), ("OTEL_METRIC_EXPORT_INTERVAL", "300")]);
        await WorkAsync(server.Person);
        await RefusedAsync(server.Person);
        await using (var connection = connect())
        {
            await connection.OpenAsync();
            await RunAsync(connection, "ALTER TABLE experiences RENAME TO experiences_gone");
            (await SendAsync(server.Person, HttpMethod.Post, "/api/experiences", new { title = Marker, text = Marker })).ShouldBe(HttpStatusCode.InternalServerError);
            await RunAsync(connection, "ALTER TABLE experiences_gone RENAME TO experiences");
            Directory.Move(Path.Combine(data.FullName, "objects"), Path.Combine(data.FullName, "away"));
            await File.WriteAllTextAsync(Path.Combine(data.FullName, "objects"), "");
            (await UploadAsync(server.Person, $"other {Marker}.txt", $"Eve {Marker}\neve@example.org\n\nSkills\nGo, {Marker}")).ShouldBe(HttpStatusCode.ServiceUnavailable);

            var seen = new StringBuilder(await server.Person.GetStringAsync("/metrics")).AppendLine(await server.Person.GetStringAsync("/api/analytics"));
            foreach (var table in new[] { "events", "audit_log", "ai_logs" }) seen.AppendLine(await DumpAsync(connection, table));
            seen.ToString().ShouldContain("resume_optimized");
            seen.ToString().ShouldNotContain(Marker, Case.Insensitive);
        }

        await server.StopAsync();
        var log = string.Join('\n', server.Output);
        log.ShouldContain("/api/experiences failed");
        log.ShouldContain("/api/resumes has to wait");
        log.ShouldNotContain(Marker, Case.Insensitive);
        foreach (var (_, message) in collector.Received) Encoding.Latin1.GetString(message).ShouldNotContain(Marker, Case.Insensitive);
        foreach (var span in new[] { "PATCH /api/resumes/optimized/{id:guid}", "POST /api/exports", "POST /api/resumes", "GET /api/resumes/search" }) collector.Spans.ShouldContain($"Microsoft.AspNetCore: {span}");
        collector.Spans.Count(span => span == "Vitae: document_saved").ShouldBe(3, "a save, a conflict and a refusal");
        collector.Spans.ShouldContain("Vitae: file_read");
        foreach (var metric in new[] { "Microsoft.AspNetCore.Hosting: http.server.request.duration", "Vitae: vitae.act.duration", "Vitae: vitae.spool.waiting" }) collector.Metrics.ShouldContain(metric);
    }

    /// <summary>From the file to the file, with the marker in all that people write.</summary>
    private static async Task WorkAsync(HttpClient person)
    {
        (await UploadAsync(person, $"CV {Marker}.txt", $"Dana {Marker}\ndana.{Marker}@example.org\n\nSummary\nNurse who {Marker}.\n\nSkills\nICU, {Marker}")).ShouldBe(HttpStatusCode.Created);
        var resume = await MadeAsync(person, "/api/resumes/import", new { title = Marker, json_resume_data = new { basics = new { name = $"Dana {Marker}", summary = Marker }, work = new[] { new { name = Marker, position = Marker, highlights = new[] { $"Led {Marker} for 6 patients." } } } } }, "resume");
        var made = await MadeAsync(person, $"/api/resumes/{resume["id"]}/optimize", new { posting = $"{Marker} Nurse\n{Marker} Hospital\n\nRequired:\n- {Marker}\n- ICU experience" }, "resume");
        var path = $"/api/resumes/optimized/{made["id"]}";
        var edited = made["structured_output"]!.DeepClone();
        edited["ui"]!["professional_summary"]!["primary"] = $"Edited {Marker}";
        (await SendAsync(person, HttpMethod.Patch, path, new { structured_output = edited, expected_version = 1, user_note = Marker }, key: $"{Marker}-1")).ShouldBe(HttpStatusCode.OK);
        edited["ui"]!["professional_summary"]!["primary"] = $"Other {Marker}";
        (await SendAsync(person, HttpMethod.Patch, path, new { structured_output = edited, expected_version = 1 })).ShouldBe(HttpStatusCode.Conflict);
        foreach (var format in new[] { "pdf", "docx", "txt" }) (await SendAsync(person, HttpMethod.Post, "/api/exports", new { optimized_resume_id = $"{made["id"]}", format })).ShouldBe(HttpStatusCode.Created);
        (await SendAsync(person, HttpMethod.Post, "/api/preview", new { structured_output = edited })).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(person, HttpMethod.Post, "/api/experiences", new { title = Marker, text = Marker })).ShouldBe(HttpStatusCode.Created);
        (await SendAsync(person, HttpMethod.Get, $"/api/resumes/search?q={Marker}&skill={Marker}&employer={Marker}")).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(person, HttpMethod.Post, $"{path}/versions/1/restore")).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Requests that are wrong, with the marker where they are.</summary>
    private static async Task RefusedAsync(HttpClient person)
    {
        var resume = await MadeAsync(person, "/api/resumes/import", new { title = "x" }, "resume");
        (await SendAsync(person, HttpMethod.Patch, $"/api/resumes/{resume["id"]}", new { template_id = Marker, title = Marker })).ShouldBe(HttpStatusCode.BadRequest);
        using var broken = new StringContent($"{{\"json_resume_data\": {{\"basics\": {{\"name\": \"{Marker}\" \"{Marker}\"", Encoding.UTF8, "application/json");
        (await person.PostAsync("/api/resumes/import", broken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(person, HttpMethod.Post, "/api/exports", new { resume_id = Marker, format = Marker })).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(person, HttpMethod.Get, $"/api/resumes/{Marker}")).ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(person, new HttpMethod(Marker), "/api/resumes")).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await UploadAsync(person, $"{Marker}.pdf", $"%PDF-1.7\n{Marker}")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<JsonNode> MadeAsync(HttpClient person, string path, object body, string part)
    {
        using var answer = await person.PostAsync(path, Json(body));
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, text);
        return JsonNode.Parse(text)![part]!;
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient person, HttpMethod method, string path, object? body = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : Json(body) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var answer = await person.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> UploadAsync(HttpClient person, string name, string text)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name } };
        using var answer = await person.PostAsync("/api/resumes?wait=30", form);
        return answer.StatusCode;
    }

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> DumpAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var rows = await command.ExecuteReaderAsync();
        var text = new StringBuilder();
        while (await rows.ReadAsync())
        {
            for (var column = 0; column < rows.FieldCount; column++) text.Append(rows.GetValue(column)).Append('\t');
        }

        return text.ToString();
    }
}
