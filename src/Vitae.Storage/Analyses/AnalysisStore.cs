using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Resumes;

namespace Vitae.Storage.Analyses;

/// <summary>A resume, and what the sessions of one posting (or the general ones) have said of it.</summary>
/// <param name="Analyses">How often it was analysed there.</param>
/// <param name="LastScore">Of the last analysis there.</param>
public sealed record AvailableResume(ResumeListItem Resume, int Analyses, double? LastScore, DateTimeOffset? LastAnalyzedAt);

public enum AvailableFilter { All, Analyzed, NotAnalyzed }

/// <summary>Analysis sessions and the scores in them.</summary>
public sealed class AnalysisStore : OwnedStore<AnalysisSession>
{
    private static readonly RowTable<ResumeAnalysis> Analyses = AnalysisTables.Analyses;

    internal AnalysisStore(Database database, TimeProvider clock)
        : base(database, clock, AnalysisTables.Sessions, "analysis session")
    {
    }

    public Task<Result<Page<AnalysisSession>>> ListAsync(Guid userId, PageRequest page, Guid? jobPostingId = null, CancellationToken cancel = default)
        => PageAsync(userId, page, jobPostingId is { } posting ? ("job_posting_id", posting) : null, cancel);

    /// <summary>Writes the scores of a resume in a session, in place of those there were, and counts the resume as processed.</summary>
    public Task<Result<ResumeAnalysis>> PutAsync(Guid userId, ResumeAnalysis analysis, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Database.WriteAsync(userId, async session =>
        {
            var old = await Analyses.FirstAsync(session, "WHERE user_id = $1 AND resume_id = $2 AND analysis_session_id = $3", userId, analysis.ResumeId, analysis.AnalysisSessionId);
            var now = Clock.Now();
            var written = analysis with { UserId = userId, Id = old?.Id ?? Guid.CreateVersion7(now), CreatedAt = old?.CreatedAt ?? now, UpdatedAt = now };
            await (old is null ? Analyses.InsertAsync(session, written) : Analyses.UpdateAsync(session, written));
            await session.ExecuteAsync(
                "UPDATE analysis_sessions SET updated_at = $3, processed_resumes = (SELECT count(*) FROM resume_analyses WHERE user_id = $1 AND analysis_session_id = $2) WHERE user_id = $1 AND id = $2",
                userId, analysis.AnalysisSessionId, now);
            return (Result<ResumeAnalysis>)written;
        }, cancel);
    }

    /// <summary>Numbers the analyses of a session by their score, best first, and completes it.</summary>
    public Task<Result<AnalysisSession>> CompleteAsync(Guid userId, Guid sessionId, CancellationToken cancel = default) => Database.WriteAsync(userId, async session =>
    {
        await session.ExecuteAsync(
            """
            UPDATE resume_analyses SET ranking_position = ranked.place FROM (
                SELECT id, row_number() OVER (ORDER BY overall_fit_score DESC, id) AS place FROM resume_analyses WHERE user_id = $1 AND analysis_session_id = $2) AS ranked
            WHERE resume_analyses.user_id = $1 AND resume_analyses.id = ranked.id
            """,
            userId, sessionId);
        if (await FindAsync(session, userId, sessionId) is not { } found) return NoSuch;
        var now = Clock.Now();
        var completed = found with { Status = WorkStatus.Completed, CompletedAt = now, UpdatedAt = now };
        await Table.UpdateAsync(session, completed);
        return (Result<AnalysisSession>)completed;
    }, cancel);

    /// <summary>Deletes a session with its scores.</summary>
    public Task<Result<Done>> ForgetAsync(Guid userId, Guid sessionId, CancellationToken cancel = default) => Database.WriteAsync(userId, async session =>
    {
        await session.ExecuteAsync("DELETE FROM resume_analyses WHERE user_id = $1 AND analysis_session_id = $2", userId, sessionId);
        return await session.ExecuteAsync("DELETE FROM analysis_sessions WHERE user_id = $1 AND id = $2", userId, sessionId) == 1 ? default(Done) : (Result<Done>)NoSuch;
    }, cancel);

    /// <summary>Best score first.</summary>
    public async Task<Result<Page<ResumeAnalysis>>> ResultsAsync(Guid userId, Guid sessionId, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cursor = Cursor.Read(page.Cursor, Cursor.Best);
        if (!cursor.IsOk) return cursor.Error;
        var rows = await Database.QueryAsync(
            userId, $"{Analyses.Select} WHERE user_id = $1 AND analysis_session_id = $2 AND (overall_fit_score, id) < ($3, $4) ORDER BY overall_fit_score DESC, id DESC LIMIT $5", Analyses.Read,
            [userId, sessionId, cursor.Value.Score, cursor.Value.Id, page.Limit + 1], cancel);
        return !rows.IsOk ? rows.Error : Cursor.PageOf(rows.Value, page.Limit, row => new Cursor(BitConverter.DoubleToInt64Bits(row.OverallFitScore), row.Id));
    }

    /// <summary>Every analysis of a resume, newest first.</summary>
    public async Task<Result<IReadOnlyList<ResumeAnalysis>>> OfResumeAsync(Guid userId, Guid resumeId, CancellationToken cancel = default)
    {
        var rows = await Database.QueryAsync(userId, $"{Analyses.Select} WHERE user_id = $1 AND resume_id = $2 ORDER BY id DESC LIMIT $3", Analyses.Read, [userId, resumeId, PageRequest.MaxSize], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }

    /// <summary>The analyses of some resumes in one session, to lay side by side; in the order of their scores.</summary>
    public Task<Result<IReadOnlyList<ResumeAnalysis>>> CompareAsync(Guid userId, Guid sessionId, IReadOnlyCollection<Guid> resumeIds, CancellationToken cancel = default) => Database.ReadAsync(
        userId,
        async session => (Result<IReadOnlyList<ResumeAnalysis>>)await Analyses.ListAsync(
            session, $"WHERE user_id = $1 AND analysis_session_id = $2 AND {session.In("resume_id", 3)} ORDER BY overall_fit_score DESC", userId, sessionId, resumeIds),
        cancel);

    /// <summary>Resumes that can be analysed for a posting, or in general, newest change first.</summary>
    /// <param name="jobPostingId">Null: general.</param>
    public async Task<Result<Page<AvailableResume>>> AvailableAsync(Guid userId, Guid? jobPostingId, AvailableFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return cursor.Error;
        List<object?> arguments = [userId, cursor.Value.At, cursor.Value.Id, page.Limit + 1];
        if (jobPostingId is { } posting) arguments.Add(posting);
        var history = $"""
            FROM resume_analyses a JOIN analysis_sessions s ON s.user_id = a.user_id AND s.id = a.analysis_session_id
            WHERE a.user_id = r.user_id AND a.resume_id = r.id AND s.job_posting_id {(jobPostingId is null ? "IS NULL" : "= $5")}
            """;
        var condition = filter switch { AvailableFilter.Analyzed => $"AND EXISTS (SELECT 1 {history})", AvailableFilter.NotAnalyzed => $"AND NOT EXISTS (SELECT 1 {history})", _ => "" };
        var rows = await Database.QueryAsync(
            userId,
            $"""
            SELECT {ResumeTable.ListColumns}, (SELECT count(*) {history}), (SELECT a.overall_fit_score {history} ORDER BY a.updated_at DESC LIMIT 1), (SELECT a.updated_at {history} ORDER BY a.updated_at DESC LIMIT 1)
            FROM resumes r WHERE r.user_id = $1 AND r.deleted_at IS NULL AND (r.updated_at, r.id) < ($2, $3) {condition} ORDER BY r.updated_at DESC, r.id DESC LIMIT $4
            """,
            row => new AvailableResume(ResumeTable.MapListItem(row), (int)row.Long(11), row.RealOrNull(12), row.InstantOrNull(13)), [.. arguments], cancel);
        return !rows.IsOk ? rows.Error : Cursor.PageOf(rows.Value, page.Limit, item => new Cursor(item.Resume.UpdatedAt, item.Resume.Id));
    }
}
