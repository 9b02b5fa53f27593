using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Vitae.Storage.Tests.Tiers;

/// <summary>A PostgreSQL of our own on loopback in a temporary folder, as its own user; one for all tests. Absent when PostgreSQL is not installed.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly bool isDurable;
    private string folder = "";
    private int databases;
    private bool isRunning;

    public PostgresServer()
        : this(isDurable: false)
    {
    }

    /// <param name="isDurable">With fsync; slower.</param>
    internal PostgresServer(bool isDurable) => this.isDurable = isDurable;

    public static string Absent => "PostgreSQL 15 or later is not installed (Debian: postgresql)";

    /// <summary>Whether the programs are installed.</summary>
    public static bool IsInstalled => Programs is not null;

    public int Port { get; private set; }

    public string Folder => folder;

    public bool IsRunning => isRunning;

    internal static string? Programs { get; } = FindPrograms();

    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled) return;
        folder = Directory.CreateTempSubdirectory("vitae-postgres-").FullName;
        Port = FreePort();
        if (Environment.UserName == "root") await RunAsync("chown", "postgres", folder);
        await RunAsPostgresAsync("initdb", "-D", $"{folder}/data", "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        await File.AppendAllTextAsync($"{folder}/data/postgresql.conf", $"""

            listen_addresses = '127.0.0.1'
            port = {Port}
            unix_socket_directories = ''
            fsync = {(isDurable ? "on" : "off")}
            max_connections = 200
            shared_buffers = 64MB
            """);
        await StartAsync();
    }

    /// <summary>Again when it will not: right after a kill the processes that are still dying hold the folder.</summary>
    public async Task StartAsync()
    {
        const int Attempts = 20;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunAsPostgresAsync("pg_ctl", "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-t", "60", "start");
                isRunning = true;
                return;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                await Task.Delay(250);
            }
        }
    }

    /// <summary>SIGKILL to every process of the server, as a power cut would.</summary>
    public async Task KillAsync()
    {
        isRunning = false;
        var pid = int.Parse((await File.ReadAllLinesAsync($"{folder}/data/postmaster.pid"))[0]);
        var children = await File.ReadAllTextAsync($"/proc/{pid}/task/{pid}/children");
        foreach (var process in children.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Prepend(pid))
        {
            await RunAsync("kill", "-9", $"{process}");
        }

        // A process that nobody has waited for yet is dead all the same.
        while (File.Exists($"/proc/{pid}/stat") && !(await File.ReadAllTextAsync($"/proc/{pid}/stat")).Contains(") Z", StringComparison.Ordinal))
        {
            await Task.Delay(10);
        }
    }

    public string Address(string database) => $"postgres://postgres@127.0.0.1:{Port}/{database}";

    /// <summary>The address of a new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await using var connection = await ConnectAsync("postgres");
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}{(template is null ? "" : $" TEMPLATE {template}")}", connection);
        await command.ExecuteNonQueryAsync();
        return Address(name);
    }

    /// <summary>As the superuser, outside any pool.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(string database)
    {
        var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        if (folder.Length == 0) return;
        if (isRunning) await RunAsPostgresAsync("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string? FindPrograms()
        => Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(release => $"{release}/bin").Where(bin => File.Exists($"{bin}/initdb")).OrderDescending().FirstOrDefault()
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static Task RunAsPostgresAsync(string program, params string[] arguments)
        => Environment.UserName == "root" ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", $"{Programs}/{program}", .. arguments]) : RunAsync($"{Programs}/{program}", arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits the handles of who starts it, so that nothing is redirected to a pipe that would never end.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
