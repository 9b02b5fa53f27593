using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Vitae.Server.Tests.Hosting;

/// <summary>The server as a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, HttpClient person) => (this.process, Person) = (process, person);

    /// <summary>Signed in by the printed link.</summary>
    public HttpClient Person { get; }

    public static async Task<ServerProcess> StartAsync(string data, string database)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Vitae.Server.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", ["exec", program, "--urls", $"http://127.0.0.1:{FreePort()}", "--data", data, "--database", database])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains("/sign-in?token=", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            var link = new Uri(line.Trim());
            var person = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(link, "/"), Timeout = TimeSpan.FromMinutes(1) };
            (await person.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            return new ServerProcess(process, person);
        }

        await process.WaitForExitAsync();
        throw new InvalidOperationException($"the server ended with {process.ExitCode}");
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Person.Dispose();
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
