using Vitae.Storage.Databases;

namespace Vitae.Storage.Activity;

/// <summary>How what happened lies in its tables.</summary>
internal static class ActivityTables
{
    public static RowTable<AiLog> AiLogs { get; } = OwnedTable.Of(
        "ai_logs", "request_id, operation, provider, model, prompt_tokens, completion_tokens, duration_ms, attempt, status, error, grounding",
        log => [log.RequestId, log.Operation, log.Provider, log.Model, log.PromptTokens, log.CompletionTokens, log.DurationMs, log.Attempt, log.Status, log.Error, log.Grounding],
        row => new AiLog
        {
            RequestId = row.Text(0),
            Operation = row.Text(1),
            Provider = row.Text(2),
            Model = row.Text(3),
            PromptTokens = row.Number(4),
            CompletionTokens = row.Number(5),
            DurationMs = row.Long(6),
            Attempt = row.Number(7),
            Status = row.Text(8),
            Error = row.TextOrNull(9),
            Grounding = row.JsonOrNull(10),
        });

    public static RowTable<ActivityEvent> Events { get; } = OwnedTable.Of(
        "events", "name, subject_id, label, duration_ms, succeeded, data",
        activity => [activity.Name, activity.SubjectId, activity.Label, activity.DurationMs, activity.Succeeded, activity.Data],
        row => new ActivityEvent { Name = row.Text(0), SubjectId = row.IdOrNull(1), Label = row.Text(2), DurationMs = row.LongOrNull(3), Succeeded = row.Flag(4), Data = row.JsonOrNull(5) });

    public static RowTable<AuditEntry> Audit { get; } = OwnedTable.Of(
        "audit_log", "act, actor, subject, ip_hash, succeeded, data",
        entry => [entry.Act, entry.Actor, entry.Subject, entry.IpHash, entry.Succeeded, entry.Data],
        row => new AuditEntry { Act = row.Text(0), Actor = row.Text(1), Subject = row.TextOrNull(2), IpHash = row.TextOrNull(3), Succeeded = row.Flag(4), Data = row.JsonOrNull(5) });
}
