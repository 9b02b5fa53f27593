using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Vitae.Core;
using Vitae.Server.Accounts.Passkeys;
using Vitae.Server.Accounts.Providers;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Accounts.Tokens;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Analyses;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Accounts;

/// <summary><c>GET /api/account/export</c>: everything that is kept of the caller as one ZIP: documents with every version, files, postings, applications, analyses, rendered files, and what is known of the account; no secret.</summary>
internal static class ExportAccount
{
    public static void Map(RouteGroupBuilder account)
        => account.MapGet("/export", HandleAsync)
            .WithName("ExportAccount").WithSummary("Everything that is kept of you, as one ZIP")
            .Produces(200, contentType: "application/zip").ProducesProblem(401).ProducesProblem(503);

    /// <summary>Packed on the disk first: what cannot be packed whole is told as an error, not sent in part.</summary>
    private static async Task<IResult> HandleAsync(HttpContext context, VitaeStore store, IOptions<JsonOptions> json, TimeProvider clock, CancellationToken cancel)
    {
        var path = Path.Combine(store.Objects.SpoolFolder, $"{Guid.NewGuid():N}.zip");
        var file = PrivateFiles.Create(path, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        context.Response.RegisterForDisposeAsync(file);
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var packed = await new Packing(zip, store, Caller.Of(context.User), json.Value.SerializerOptions, cancel).AllAsync();
            if (!packed.IsOk) return Problems.Of(packed.Error);
        }

        file.Position = 0;
        return Results.Stream(file, "application/zip", FormattableString.Invariant($"vitae-{clock.GetUtcNow():yyyy-MM-dd}.zip"));
    }

    /// <summary>Writes one archive; stops at the first failure.</summary>
    private sealed class Packing(ZipArchive zip, VitaeStore store, Guid user, JsonSerializerOptions json, CancellationToken cancel)
    {
        private static readonly Result<Done> Ok = default(Done);

        private readonly HashSet<Guid> files = [];

        public async Task<Result<Done>> AllAsync()
        {
            foreach (var deleted in new[] { false, true })
            {
                var resumes = await EachAsync(page => store.Resumes.ListAsync(user, new ResumeFilter(Deleted: deleted), page, cancel), item => ResumeAsync(item.Id));
                if (!resumes.IsOk) return resumes;
                var optimized = await EachAsync(page => store.OptimizedResumes.ListAsync(user, new OptimizedResumeFilter(Deleted: deleted), page, cancel), item => OptimizedAsync(item.Id));
                if (!optimized.IsOk) return optimized;
            }

            var postings = await EachAsync(page => store.JobPostings.ListAsync(user, page, cancel: cancel), posting => WriteAsync($"job-postings/{posting.Id}.json", posting));
            if (!postings.IsOk) return postings;
            var applications = await EachAsync(page => store.Applications.ListAsync(user, page, cancel: cancel), application => WriteAsync($"applications/{application.Id}.json", application));
            if (!applications.IsOk) return applications;
            var experiences = await EachAsync(page => store.Experiences.ListAsync(user, page, cancel), experience => WriteAsync($"experiences/{experience.Id}.json", experience));
            if (!experiences.IsOk) return experiences;
            var templates = await EachAsync(page => store.Templates.ListAsync(user, page, cancel), template => WriteAsync($"templates/{template.Id}.json", template));
            if (!templates.IsOk) return templates;
            var analyses = await EachAsync(page => store.Analyses.ListAsync(user, page, cancel: cancel), AnalysisAsync);
            if (!analyses.IsOk) return analyses;
            var calls = await EachAsync(page => store.AiLogs.ListAsync(user, page, cancel: cancel), call => WriteAsync($"model-calls/{call.Id}.json", call));
            return calls.IsOk ? await PersonAsync() : calls;
        }

        /// <summary>Who the person is and by what they come in; nothing by which somebody else could.</summary>
        private async Task<Result<Done>> PersonAsync()
        {
            var person = await store.Users.GetAsync(user, cancel);
            if (!person.IsOk) return person.Error;
            var view = await AccountView.OfAsync(store, person.Value, cancel);
            if (!view.IsOk) return view.Error;
            await WriteAsync("account.json", view.Value);
            var sessions = await store.Sessions.ListAsync(user, cancel);
            if (!sessions.IsOk) return sessions.Error;
            await WriteAsync<IReadOnlyList<SessionView>>("sessions.json", [.. sessions.Value.Select(row => new SessionView(row.Id, row.Device, row.Method, row.CreatedAt, row.LastSeenAt, row.ExpiresAt, IsThis: false))]);
            var passkeys = await store.Passkeys.ListAsync(user, cancel);
            if (!passkeys.IsOk) return passkeys.Error;
            await WriteAsync<IReadOnlyList<PasskeyView>>("passkeys.json", [.. passkeys.Value.Select(PasskeyView.Of)]);
            var identities = await store.Identities.ListAsync(user, cancel);
            if (!identities.IsOk) return identities.Error;
            await WriteAsync<IReadOnlyList<IdentityView>>("identities.json", [.. identities.Value.Select(IdentityView.Of)]);
            var tokens = new List<TokenView>();
            var listed = await EachAsync(page => store.ApiTokens.ListAsync(user, page, cancel), token => Keep(tokens, TokenView.Of(token)));
            if (!listed.IsOk) return listed;
            await WriteAsync<IReadOnlyList<TokenView>>("tokens.json", tokens);
            var acts = new List<AuditView>();
            listed = await EachAsync(page => store.Audit.ListAsync(user, page, cancel), row => Keep(acts, new AuditView(row.CreatedAt, row.Act, row.Subject, row.Succeeded, row.IpHash)));
            return listed.IsOk ? await WriteAsync<IReadOnlyList<AuditView>>("audit.json", acts) : listed;
        }

        private static Task<Result<Done>> Keep<T>(List<T> list, T item)
        {
            list.Add(item);
            return Task.FromResult(Ok);
        }

        private async Task<Result<Done>> AnalysisAsync(AnalysisSession session)
        {
            await WriteAsync($"analyses/{session.Id}/session.json", session);
            return await EachAsync(page => store.Analyses.ResultsAsync(user, session.Id, page, cancel), result => WriteAsync($"analyses/{session.Id}/{result.ResumeId}.json", result));
        }

        private async Task<Result<Done>> ResumeAsync(Guid id)
        {
            var resume = await store.Resumes.GetAsync(user, id, alsoDeleted: true, cancel);
            if (!resume.IsOk) return resume.Error;
            await WriteAsync($"resumes/{id}/resume.json", resume.Value);
            var sections = await store.Sections.ListAsync(user, id, cancel);
            if (!sections.IsOk) return sections.Error;
            await WriteAsync($"resumes/{id}/sections.json", sections.Value);
            var history = await HistoryAsync(DocumentKind.Resume, id, $"resumes/{id}");
            if (!history.IsOk || resume.Value.FileId is not { } fileId || !files.Add(fileId)) return history;
            var file = await store.Files.GetAsync(user, fileId, cancel);
            return file.IsOk ? await CopyAsync($"files/{file.Value.Sha256}{Path.GetExtension(file.Value.FileName)}", await store.Files.OpenAsync(user, fileId, cancel)) : file.Error;
        }

        private async Task<Result<Done>> OptimizedAsync(Guid id)
        {
            var resume = await store.OptimizedResumes.GetAsync(user, id, alsoDeleted: true, cancel);
            if (!resume.IsOk) return resume.Error;
            await WriteAsync($"optimized-resumes/{id}/resume.json", resume.Value);
            return await HistoryAsync(DocumentKind.OptimizedResume, id, $"optimized-resumes/{id}");
        }

        private async Task<Result<Done>> HistoryAsync(DocumentKind kind, Guid id, string folder)
        {
            var versions = await EachAsync(page => store.Versions.ListAsync(user, kind, id, page, cancel), async item =>
            {
                var version = await store.Versions.GetAsync(user, kind, id, item.Version, cancel);
                return version.IsOk ? await WriteAsync(FormattableString.Invariant($"{folder}/versions/{item.Version}.json"), version.Value.Document) : version.Error;
            });
            return !versions.IsOk ? versions : await EachAsync(
                page => store.Exports.ListAsync(user, kind, id, page, cancel),
                async export => export.OutputPath.Length == 0 ? Ok : await CopyAsync($"{folder}/exports/{export.Id}.{export.Format}", await store.Exports.OpenAsync(user, export.Id, cancel)));
        }

        private static async Task<Result<Done>> EachAsync<T>(Func<PageRequest, Task<Result<Page<T>>>> list, Func<T, Task<Result<Done>>> write)
        {
            for (var page = new PageRequest(Size: PageRequest.MaxSize); ;)
            {
                var rows = await list(page);
                if (!rows.IsOk) return rows.Error;
                foreach (var row in rows.Value.Items)
                {
                    var written = await write(row);
                    if (!written.IsOk) return written;
                }

                if (rows.Value.Next is null) return Ok;
                page = page with { Cursor = rows.Value.Next };
            }
        }

        private async Task<Result<Done>> WriteAsync<T>(string name, T value)
        {
            await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel);
            await JsonSerializer.SerializeAsync(entry, value, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T)), cancel);
            return Ok;
        }

        private async Task<Result<Done>> CopyAsync(string name, Result<Stream> content)
        {
            if (!content.IsOk) return content.Error;
            await using var source = content.Value;
            await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel);
            await source.CopyToAsync(entry, cancel);
            return Ok;
        }
    }
}
