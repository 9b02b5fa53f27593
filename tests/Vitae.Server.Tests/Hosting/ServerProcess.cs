using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Vitae.Server.Tests.Hosting;

/// <summary>The server as a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task reading;

    private ServerProcess(Process process, HttpClient person, ConcurrentQueue<string> output, Task reading) => (this.process, Person, Output, this.reading) = (process, person, output, reading);

    /// <summary>Signed in by the printed link.</summary>
    public HttpClient Person { get; }

    /// <summary>Every line that it wrote, as an operator sees it.</summary>
    public ConcurrentQueue<string> Output { get; }

    public int Id => process.Id;

    public static async Task<ServerProcess> StartAsync(string data, string database, params (string Name, string Value)[] environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Vitae.Server.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", ["exec", program, "--urls", $"http://127.0.0.1:{FreePort()}", "--data", data, "--database", database])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        var output = new ConcurrentQueue<string>();
        var errors = ReadAsync(process.StandardError, output);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Enqueue(line);
            if (!line.Contains("/sign-in?token=", StringComparison.Ordinal)) continue;
            var rest = ReadAsync(process.StandardOutput, output);
            var link = new Uri(line.Trim());
            var person = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(link, "/"), Timeout = TimeSpan.FromMinutes(1) };
            (await person.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            return new ServerProcess(process, person, output, Task.WhenAll(errors, rest));
        }

        await process.WaitForExitAsync();
        throw new InvalidOperationException($"the server ended with {process.ExitCode}");
    }

    /// <summary>The libraries of .NET that the process has opened; none where the system does not tell.</summary>
    public IReadOnlySet<string> Libraries() => !File.Exists($"/proc/{Id}/maps") ? new HashSet<string>() : File.ReadLines($"/proc/{Id}/maps")
        .Where(line => line.EndsWith(".dll", StringComparison.Ordinal)).Select(line => Path.GetFileNameWithoutExtension(line[line.IndexOf('/', StringComparison.Ordinal)..])).ToHashSet();

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as an operator ends it; all that it wrote is in <see cref="Output"/> then.</summary>
    public async Task StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        await reading;
        process.ExitCode.ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        Person.Dispose();
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private static async Task ReadAsync(StreamReader lines, ConcurrentQueue<string> output)
    {
        while (await lines.ReadLineAsync() is { } line) output.Enqueue(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
