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
using Vitae.Server.Analytics;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Files;
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
    private static async Task<IResult> HandleAsync(HttpContext context, VitaeStore store, ActivityLog activity, IOptions<JsonOptions> json, TimeProvider clock, CancellationToken cancel)
    {
        await activity.WrittenAsync(cancel);
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

        public async Task<Result<Done>> AllAsync()
        {
            foreach (var deleted in new[] { false, true })
            {
                var resumes = await EachAsync(page => store.Resumes.ListAsync(user, new ResumeFilter(Deleted: deleted), page, cancel), item => ResumeAsync(item.Id));
                if (!resumes.IsOk) return resumes;
                var optimized = await EachAsync(page => store.OptimizedResumes.ListAsync(user, new OptimizedResumeFilter(Deleted: deleted), page, cancel), item => OptimizedAsync(item.Id));
                if (!optimized.IsOk) return optimized;
            }

            var files = await FilesAsync();
            if (!files.IsOk) return files;
            var exports = await ExportsAsync();
            if (!exports.IsOk) return exports;
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
            var sessions = new List<SessionView>();
            var listed = await EachAsync(page => store.Sessions.HistoryAsync(user, page, cancel), row => Keep(sessions, new SessionView(row.Id, row.Device, row.Method, row.CreatedAt, row.LastSeenAt, row.RevokedAt ?? row.ExpiresAt, IsThis: false)));
            if (!listed.IsOk) return listed;
            await WriteAsync<IReadOnlyList<SessionView>>("sessions.json", sessions);
            var passkeys = await store.Passkeys.ListAsync(user, cancel);
            if (!passkeys.IsOk) return passkeys.Error;
            await WriteAsync<IReadOnlyList<PasskeyView>>("passkeys.json", [.. passkeys.Value.Select(PasskeyView.Of)]);
            var identities = await store.Identities.ListAsync(user, cancel);
            if (!identities.IsOk) return identities.Error;
            await WriteAsync<IReadOnlyList<IdentityView>>("identities.json", [.. identities.Value.Select(IdentityView.Of)]);
            var tokens = new List<TokenView>();
            listed = await EachAsync(page => store.ApiTokens.ListAsync(user, page, cancel), token => Keep(tokens, TokenView.Of(token)));
            if (!listed.IsOk) return listed;
            await WriteAsync<IReadOnlyList<TokenView>>("tokens.json", tokens);
            var acts = new List<AuditEntry>();
            listed = await EachAsync(page => store.Audit.ListAsync(user, page, cancel), row => Keep(acts, row));
            if (!listed.IsOk) return listed;
            await WriteAsync<IReadOnlyList<AuditEntry>>("audit.json", acts);
            var events = new List<ActivityEvent>();
            listed = await EachAsync(page => store.Events.ListAsync(user, page, cancel), row => Keep(events, row));
            return listed.IsOk ? await WriteAsync<IReadOnlyList<ActivityEvent>>("events.json", events) : listed;
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
            return await HistoryAsync(DocumentKind.Resume, id, $"resumes/{id}");
        }

        /// <summary>Every file that was uploaded, whether or not a resume is left of it.</summary>
        private async Task<Result<Done>> FilesAsync()
        {
            var all = new List<ResumeFile>();
            while (true)
            {
                var some = await store.Files.ListAsync(user, all.Count == 0 ? Guid.Empty : all[^1].Id, cancel);
                if (!some.IsOk) return some.Error;
                if (some.Value.Count == 0) return await WriteAsync<IReadOnlyList<ResumeFile>>("files/files.json", all);
                all.AddRange(some.Value);
                foreach (var file in some.Value)
                {
                    var copied = await CopyAsync($"files/{file.Sha256}{ExtensionOf(file.FileName)}", await store.Files.OpenAsync(user, file.Id, cancel));
                    if (!copied.IsOk) return copied;
                }
            }
        }

        /// <summary>The history of rendered files, with those that are still kept.</summary>
        private async Task<Result<Done>> ExportsAsync()
        {
            var all = new List<GeneratedResume>();
            var listed = await EachAsync(page => store.Exports.ListAsync(user, page, cancel), async export =>
            {
                all.Add(export);
                return export.OutputPath.Length == 0 ? Ok : await CopyAsync($"exports/{export.Id}.{export.Format}", await store.Exports.OpenAsync(user, export.Id, cancel));
            });
            return listed.IsOk ? await WriteAsync<IReadOnlyList<GeneratedResume>>("exports/exports.json", all) : listed;
        }

        /// <summary>Of a name that somebody chose, letters and digits at its end alone.</summary>
        private static string ExtensionOf(string name) => Path.GetExtension(name) is { Length: > 1 and <= 10 } end && end[1..].All(char.IsAsciiLetterOrDigit) ? end : "";

        private async Task<Result<Done>> OptimizedAsync(Guid id)
        {
            var resume = await store.OptimizedResumes.GetAsync(user, id, alsoDeleted: true, cancel);
            if (!resume.IsOk) return resume.Error;
            await WriteAsync($"optimized-resumes/{id}/resume.json", resume.Value);
            return await HistoryAsync(DocumentKind.OptimizedResume, id, $"optimized-resumes/{id}");
        }

        private async Task<Result<Done>> HistoryAsync(DocumentKind kind, Guid id, string folder)
        {
            var all = new List<VersionListItem>();
            var versions = await EachAsync(page => store.Versions.ListAsync(user, kind, id, page, cancel), async item =>
            {
                all.Add(item);
                var version = await store.Versions.GetAsync(user, kind, id, item.Version, cancel);
                return version.IsOk ? await WriteAsync(FormattableString.Invariant($"{folder}/versions/{item.Version}.json"), version.Value.Document) : version.Error;
            });
            return versions.IsOk ? await WriteAsync<IReadOnlyList<VersionListItem>>($"{folder}/versions/versions.json", all) : versions;
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
