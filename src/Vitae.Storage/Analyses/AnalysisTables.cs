using Vitae.Storage.Databases;
using Vitae.Storage.Model;
using Vitae.Storage.Resumes;

namespace Vitae.Storage.Analyses;

/// <summary>How analyses lie in their tables.</summary>
internal static class AnalysisTables
{
    public static RowTable<AnalysisSession> Sessions { get; } = OwnedTable.Of(
        "analysis_sessions", "session_name, job_posting_id, status, total_resumes, processed_resumes, completed_at",
        session => [session.SessionName, session.JobPostingId, Words.Of(session.Status), session.TotalResumes, session.ProcessedResumes, session.CompletedAt],
        row => new AnalysisSession
        {
            SessionName = row.Text(0),
            JobPostingId = row.IdOrNull(1),
            Status = row.Word<WorkStatus>(2),
            TotalResumes = row.Number(3),
            ProcessedResumes = row.Number(4),
            CompletedAt = row.InstantOrNull(5),
        });

    public static RowTable<ResumeAnalysis> Analyses { get; } = OwnedTable.Of(
        "resume_analyses",
        "resume_id, analysis_session_id, overall_fit_score, skill_match_score, experience_score, education_score, tools_score, summary, reasoning, ranking_position, details",
        analysis =>
        [
            analysis.ResumeId, analysis.AnalysisSessionId, analysis.OverallFitScore, analysis.SkillMatchScore, analysis.ExperienceScore, analysis.EducationScore, analysis.ToolsScore, analysis.Summary,
            analysis.Reasoning, analysis.RankingPosition, analysis.Details,
        ],
        row => new ResumeAnalysis
        {
            ResumeId = row.Id(0),
            AnalysisSessionId = row.Id(1),
            OverallFitScore = row.Real(2),
            SkillMatchScore = row.Real(3),
            ExperienceScore = row.Real(4),
            EducationScore = row.Real(5),
            ToolsScore = row.Real(6),
            Summary = row.Text(7),
            Reasoning = row.Text(8),
            RankingPosition = row.NumberOrNull(9),
            Details = row.JsonOrNull(10),
        });
}
