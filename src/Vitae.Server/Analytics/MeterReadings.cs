using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Vitae.Server.Analytics;

/// <summary>Adds up what the meters of this process say, and writes it as Prometheus reads it (text format 0.0.4).</summary>
internal sealed class MeterReadings : IDisposable
{
    private const int MaxSeries = 5_000;
    internal static readonly IReadOnlyList<string> Meters = [ServerMeters.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    /// <summary>Upper bounds in seconds.</summary>
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> series = new();

    public MeterReadings(ServerMeters own)
    {
        // Ours must be there before the listener begins; it is asked for nothing.
        ArgumentNullException.ThrowIfNull(own);
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (Meters.Contains(instrument.Meter.Name)) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
    }

    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var of in series.GroupBy(one => one.Key.Instrument).OrderBy(one => one.Key.Name, StringComparer.Ordinal))
        {
            var (name, type) = (NameOf(of.Key), TypeOf(of.Key));
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {of.Key.Description?.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal)}\n# TYPE {name} {type}\n");
            foreach (var ((_, labels), one) in of.OrderBy(one => one.Key.Labels, StringComparer.Ordinal)) one.Write(text, name, labels, type == "histogram");
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (instrument, Labels(tags));
        if (series.Count >= MaxSeries && !series.ContainsKey(key)) return;
        series.GetOrAdd(key, _ => new Series()).Add(value, adds: !instrument.IsObservable);
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<string>(tags.Length);
        foreach (var (key, value) in tags) labels.Add($"{Plain(key)}=\"{Escaped(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}\"");
        labels.Sort(StringComparer.Ordinal);
        return string.Join(',', labels);
    }

    private static string NameOf(Instrument instrument)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var name = Plain(instrument.Name);
        return $"{name}{(name.EndsWith(unit, StringComparison.Ordinal) ? "" : unit)}{(TypeOf(instrument) == "counter" ? "_total" : "")}";
    }

    private static string TypeOf(Instrument instrument)
        => instrument.GetType().Name switch { ['H', 'i', 's', 't', ..] => "histogram", ['C', 'o', 'u', 'n', ..] or "ObservableCounter`1" => "counter", _ => "gauge" };

    private static string Plain(string name) => new([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')]);

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private sealed class Series
    {
        private readonly Lock gate = new();
        private readonly long[] buckets = new long[Bounds.Length];
        private double sum;
        private long count;

        public void Add(double value, bool adds)
        {
            lock (gate)
            {
                sum = adds ? sum + value : value;
                count++;
                for (var i = 0; i < Bounds.Length; i++)
                {
                    if (value <= Bounds[i]) buckets[i]++;
                }
            }
        }

        public void Write(StringBuilder text, string name, string labels, bool isHistogram)
        {
            lock (gate)
            {
                var (alone, before) = (labels.Length == 0 ? "" : $"{{{labels}}}", labels.Length == 0 ? "" : labels + ",");
                if (!isHistogram)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name}{alone} {sum}\n");
                    return;
                }

                for (var i = 0; i < Bounds.Length; i++) text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{before}le=\"{Bounds[i]}\"}} {buckets[i]}\n");
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{before}le=\"+Inf\"}} {count}\n{name}_sum{alone} {sum}\n{name}_count{alone} {count}\n");
            }
        }
    }
}
