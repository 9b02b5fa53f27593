using System.Diagnostics.Metrics;
using Vitae.Storage;

namespace Vitae.Server.Analytics;

/// <summary>The figures of this process beside those of the framework.</summary>
internal sealed class ServerMeters : IDisposable
{
    public const string Name = "Vitae";

    private readonly Meter meter = new(Name);
    private readonly Histogram<double> acts;
    private readonly Counter<long> refused;

    public ServerMeters(VitaeStore store)
    {
        acts = meter.CreateHistogram<double>("vitae.act.duration", "s", "What people did, and how long it took");
        refused = meter.CreateCounter<long>("vitae.requests.refused", null, "Requests that were too many");
        meter.CreateObservableGauge("vitae.spool.waiting", () => store.Spool?.Waiting ?? 0, null, "Saves on this server that the database does not have yet");
        meter.CreateObservableGauge("vitae.database.away", () => store.Spool?.IsAway == true ? 1 : 0, null, "1 while the database does not answer");
    }

    public void Count(string act, string label, bool succeeded, TimeSpan took)
        => acts.Record(took.TotalSeconds, new KeyValuePair<string, object?>("act", act), new KeyValuePair<string, object?>("label", label), new KeyValuePair<string, object?>("succeeded", succeeded));

    /// <param name="route">As the API description writes it.</param>
    public void Refused(string route) => refused.Add(1, new KeyValuePair<string, object?>("route", route));

    public void Dispose() => meter.Dispose();
}
