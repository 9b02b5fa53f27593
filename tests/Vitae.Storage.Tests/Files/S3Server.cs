using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Amazon.S3;

namespace Vitae.Storage.Tests.Files;

/// <summary>A Ceph with its S3 gateway on loopback, in memory, started by <c>s3-server.sh</c> when the first test asks. Absent when it is not installed.</summary>
public sealed class S3Server : IAsyncLifetime
{
    private const int Attempts = 3;

    private readonly SemaphoreSlim starting = new(1, 1);
    private string? folder;
    private int port;
    private int buckets;

    public static string Absent => "Ceph's S3 gateway is not installed (Debian: ceph-mon ceph-osd radosgw ceph-common jq curl)";

    public static bool IsInstalled => new[] { "radosgw", "ceph-mon", "ceph-osd", "monmaptool", "ceph", "jq", "curl" }
        .All(program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(bin => File.Exists(Path.Combine(bin, program))));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The address of a new, empty bucket; its keys are in the environment.</summary>
    public async Task<string> NewBucketAsync()
    {
        await starting.WaitAsync();
        try
        {
            if (folder is null) await StartAsync();
            var bucket = $"bucket-{Interlocked.Increment(ref buckets)}";
            using var client = new AmazonS3Client("testkey", "testsecret", new AmazonS3Config { ServiceURL = $"http://127.0.0.1:{port}", ForcePathStyle = true });
            await client.PutBucketAsync(bucket);
            return $"s3://{bucket}/some/prefix?endpoint=http%3A%2F%2F127.0.0.1%3A{port}&region=default";
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        starting.Dispose();
        if (folder is not null) await StopAsync(folder);
    }

    private async Task StartAsync()
    {
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "testkey");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "testsecret");
        for (var attempt = 1; folder is null; attempt++)
        {
            // Between being found free and being taken, a port may go to another.
            var made = Directory.CreateTempSubdirectory("vitae-ceph-").FullName;
            (port, var monitor) = FreePorts();
            var script = Path.Combine(AppContext.BaseDirectory, "s3-server.sh");
            using var process = Process.Start(new ProcessStartInfo("/bin/bash", [script, made, $"{port}", $"{monitor}"]))!;
            await process.WaitForExitAsync();
            if (process.ExitCode == 0) folder = made;
            else if (attempt == Attempts) throw new InvalidOperationException($"{script} ended with {process.ExitCode}: see {made}");
            else await StopAsync(made);
        }
    }

    private static (int, int) FreePorts()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)other.LocalEndpoint).Port);
    }

    private static async Task StopAsync(string folder)
    {
        foreach (var line in (await File.ReadAllLinesAsync(Path.Combine(folder, "pids"))).Reverse())
        {
            try
            {
                using var process = Process.GetProcessById(int.Parse(line));
                process.Kill();
                await process.WaitForExitAsync();
            }
            catch (ArgumentException)
            {
                // It never came up.
            }
        }

        Directory.Delete(folder, recursive: true);
    }
}
