using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Vitae.Server.Tests.Telemetry;

/// <summary>An OpenTelemetry collector of our own on loopback: takes OTLP over HTTP and over gRPC, and keeps the bytes.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;

    private Collector(WebApplication app) => this.app = app;

    public string OverHttp => app.Urls.First();

    public string OverGrpc => app.Urls.Last();

    /// <summary>What came, by traces or metrics.</summary>
    public ConcurrentQueue<(string Signal, byte[] Message)> Received { get; } = new();

    /// <summary>The names of all spans, after their scope: <c>Npgsql: postgres</c>.</summary>
    public IReadOnlyList<string> Spans => Names("trace", scope: 1, item: 2, name: 5);

    /// <summary>The names of all metrics, after their scope.</summary>
    public IReadOnlyList<string> Metrics => Names("metric", scope: 1, item: 2, name: 1);

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/{**path}", collector.TakeAsync);
        await collector.app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var (bytes, isGrpc) = (body.ToArray(), context.Request.ContentType == "application/grpc");
        Received.Enqueue((context.Request.Path.ToString().Contains("trace", StringComparison.OrdinalIgnoreCase) ? "trace" : "metric", isGrpc ? bytes[5..] : bytes));
        context.Response.ContentType = isGrpc ? "application/grpc" : "application/x-protobuf";
        if (!isGrpc) return;
        await context.Response.Body.WriteAsync(new byte[5]);
        context.Features.Get<IHttpResponseTrailersFeature>()!.Trailers["grpc-status"] = "0";
    }

    /// <summary>Both messages are lists (1) of a resource with lists (2) of a scope (1) with its items (2).</summary>
    private List<string> Names(string signal, int scope, int item, int name)
        => [.. from received in Received
               where received.Signal == signal
               from resource in Fields(received.Message, 1)
               from scoped in Fields(resource, 2)
               from one in Fields(scoped, item)
               select $"{Text(Fields(Fields(scoped, scope).Single(), 1).Single())}: {Text(Fields(one, name).Single())}"];

    private static string Text(byte[] utf8) => System.Text.Encoding.UTF8.GetString(utf8);

    /// <summary>The length-delimited fields of a Protocol Buffers message with this number.</summary>
    private static List<byte[]> Fields(byte[] message, int number)
    {
        var (found, at) = (new List<byte[]>(), 0);
        while (at < message.Length)
        {
            var tag = Varint();
            switch (tag & 7)
            {
                case 0: Varint(); break;
                case 1: at += 8; break;
                case 5: at += 4; break;
                default:
                    var length = (int)Varint();
                    if (tag >> 3 == (ulong)number) found.Add(message[at..(at + length)]);
                    at += length;
                    break;
            }
        }

        return found;

        ulong Varint()
        {
            var value = 0UL;
            for (var shift = 0; ; shift += 7)
            {
                var part = message[at++];
                value |= (ulong)(part & 127) << shift;
                if (part < 128) return value;
            }
        }
    }
}
