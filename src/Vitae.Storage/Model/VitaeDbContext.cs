using Microsoft.EntityFrameworkCore;
using Vitae.Storage.Accounts;
using Vitae.Storage.Activity;
using Vitae.Storage.Analyses;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;
using Vitae.Storage.Files;
using Vitae.Storage.Jobs;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Search;

namespace Vitae.Storage.Model;

/// <summary>Every table, its keys, references and indexes; the same on both databases but for the types of columns.</summary>
public sealed class VitaeDbContext(DbContextOptions<VitaeDbContext> options) : DbContext(options)
{
    internal static DbContextOptions<VitaeDbContext> Options(Action<DbContextOptionsBuilder<VitaeDbContext>> provider)
    {
        var builder = new DbContextOptionsBuilder<VitaeDbContext>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        provider(builder);
        return builder.Options;
    }

    private readonly bool isPostgres = options.Extensions.Any(extension => extension.GetType().Name.Contains("Npgsql", StringComparison.Ordinal));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ColumnTypes.Configure(configurationBuilder, isPostgres);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var tables = new Tables(modelBuilder);
        Users(tables);
        Documents(tables);
        Postings(tables);
        Records(tables);
        tables.Finish();
    }

    private static void Users(Tables tables)
    {
        tables.Free<User>("users").Unique(user => user.NormalizedEmail).Unique(user => user.ExternalId!);
        tables.Free<DataProtectionKey>("data_protection_keys");
        tables.Free<AttemptCount>("attempts").List(attempt => attempt.ExpiresAt);
        tables.Owned<UserSession>("user_sessions").List(session => session.ExpiresAt);
        tables.Owned<ApiToken>("api_tokens").Unique(token => token.Hash);
        tables.Owned<UserClaim>("user_claims");
        tables.Owned<UserLogin>("user_logins").Unique(login => new { login.LoginProvider, login.ProviderKey });
        tables.Owned<UserToken>("user_tokens").Unique(token => new { token.UserId, token.LoginProvider, token.Name });
        tables.Owned<UserPasskey>("user_passkeys").Unique(passkey => passkey.CredentialId);
        tables.Owned<IdempotentAnswer>("idempotency_keys").Unique(answer => new { answer.UserId, answer.Key }).List(answer => answer.ExpiresAt);
    }

    private static void Documents(Tables tables)
    {
        tables.Owned<ResumeFile>("resume_files").Unique(file => new { file.UserId, file.Sha256 });
        tables.Owned<ResumeRecord>("resumes").To<ResumeFile>(resume => resume.FileId)
            .List(resume => new { resume.UserId, resume.UpdatedAt, resume.Id }, "deleted_at IS NULL")
            .List(resume => new { resume.UserId, resume.DeletedAt }, "deleted_at IS NOT NULL");
        tables.Owned<ResumeSectionRecord>("resume_sections").To<ResumeRecord>(section => section.ResumeId).Unique(section => new { section.UserId, section.ResumeId, section.SectionName });
        tables.Owned<OptimizedResumeRecord>("optimized_resumes").To<ResumeRecord>(resume => resume.OriginalResumeId).To<JobPostingRecord>(resume => resume.JobPostingId)
            .List(resume => new { resume.UserId, resume.UpdatedAt, resume.Id }, "deleted_at IS NULL")
            .List(resume => new { resume.UserId, resume.DeletedAt }, "deleted_at IS NOT NULL");
        tables.Owned<DocumentVersion>("document_versions").Unique(version => new { version.UserId, version.DocumentKind, version.DocumentId, version.Version })
            .Unique(version => new { version.UserId, version.IdempotencyKey }, "idempotency_key IS NOT NULL")
            .List(version => version.CreatedAt, "is_milestone = false AND user_note IS NULL");
        tables.Owned<SearchEntry>("search_entries").Unique(entry => new { entry.UserId, entry.DocumentKind, entry.DocumentId });
        tables.Owned<ExperienceRecord>("experiences");
        tables.Owned<TemplateRecord>("templates");
    }

    private static void Postings(Tables tables)
    {
        tables.Owned<JobPostingRecord>("job_postings").To<ResumeFile>(posting => posting.FileId).List(posting => new { posting.UserId, posting.Status, posting.Id });
        tables.Owned<GeneratedResume>("generated_resumes").To<OptimizedResumeRecord>(export => export.OptimizedResumeId).To<ResumeRecord>(export => export.ResumeId)
            .List(export => export.ExpiresAt!, "expires_at IS NOT NULL");
        tables.Owned<ApplicationRecord>("applications").To<JobPostingRecord>(application => application.JobPostingId).To<GeneratedResume>(application => application.GeneratedResumeId);
        tables.Owned<AnalysisSession>("analysis_sessions").To<JobPostingRecord>(session => session.JobPostingId);
        tables.Owned<ResumeAnalysis>("resume_analyses").To<AnalysisSession>(analysis => analysis.AnalysisSessionId).To<ResumeRecord>(analysis => analysis.ResumeId)
            .Unique(analysis => new { analysis.UserId, analysis.ResumeId, analysis.AnalysisSessionId })
            .List(analysis => new { analysis.UserId, analysis.AnalysisSessionId, analysis.OverallFitScore });
    }

    private static void Records(Tables tables)
    {
        tables.Owned<AiLog>("ai_logs").List(log => new { log.UserId, log.RequestId });
        tables.Owned<ActivityEvent>("events", belongsToUser: false).List(activity => new { activity.UserId, activity.CreatedAt }).List(activity => new { activity.Name, activity.CreatedAt });
        tables.Owned<AuditEntry>("audit_log", belongsToUser: false).List(entry => new { entry.UserId, entry.CreatedAt });
    }
}
