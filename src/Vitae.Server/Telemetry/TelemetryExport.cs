using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Vitae.Server.Analytics;

namespace Vitae.Server.Telemetry;

/// <summary>
/// Sends traces and metrics to an OpenTelemetry collector (OTLP over gRPC or HTTP) when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; what else the OpenTelemetry specification says about its environment
/// (protocol, headers, sampler, service name, intervals) holds too. Without it nothing of this is loaded.
/// </summary>
internal sealed class TelemetryExport : IHostedService, IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public static bool IsWanted => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Endpoint));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Not System.Net.Http: addresses that people ask for are theirs.
        traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Describe).AddSource(Spans.Name, "Microsoft.AspNetCore", "Npgsql").AddOtlpExporter().Build();
        metrics = Sdk.CreateMeterProviderBuilder().ConfigureResource(Describe).AddMeter([.. MeterReadings.Meters, "Npgsql"]).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    /// <summary>What waits to be sent is sent by <see cref="Dispose"/>, when the last request is over.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    /// <summary>The environment's own name comes later and wins.</summary>
    private static void Describe(ResourceBuilder resource)
        => resource.Clear().AddService("vitae", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3), serviceInstanceId: Environment.MachineName).AddTelemetrySdk().AddEnvironmentVariableDetector();
}

internal static class TelemetrySetup
{
    public static IServiceCollection AddVitaeTelemetry(this IServiceCollection services) => TelemetryExport.IsWanted ? services.AddHostedService<TelemetryExport>() : services;

    /// <summary>Outermost, so that what a request ended with is known.</summary>
    public static void UseVitaeTelemetry(this WebApplication app)
    {
        if (TelemetryExport.IsWanted) app.UseMiddleware<RequestSpans>();
    }
}
