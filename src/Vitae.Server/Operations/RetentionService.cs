using Vitae.Storage;

namespace Vitae.Server.Operations;

/// <summary>Forgets every hour what need not be kept: autosaves by age, the bin after 30 days with the files that were uploaded for it, expired exports and idempotency keys. Of several servers one does it at a time.</summary>
internal sealed partial class RetentionService(VitaeStore store, TimeProvider clock, ILogger<RetentionService> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>A laptop may not be on for an hour; a start has other things to do first.</summary>
    public static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstAfter, clock, stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            var done = await store.Retention.RunAsync(stoppingToken);
            if (done is { IsOk: true, Value: { } report }) Forgot(report.Versions, report.Documents, report.Exports, report.Files, report.Keys);
            else if (done.Error!.Code != StorageErrors.Busy) Waits(done.Error.What);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Debug, "Forgot {Versions} versions, {Documents} documents, {Exports} exports, {Files} uploaded files, {Keys} idempotency keys")]
    private partial void Forgot(int versions, int documents, int exports, int files, int keys);

    [LoggerMessage(LogLevel.Warning, "What need not be kept waits for the next hour: {Reason}")]
    private partial void Waits(string reason);
}
