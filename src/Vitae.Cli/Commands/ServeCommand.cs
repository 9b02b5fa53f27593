using System.CommandLine;
using Vitae.Server;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae serve</c>: the server, in this process.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on (default http://127.0.0.1:5151)", HelpName = "URLS" };
        var data = new Option<string?>("--data") { Description = "Where the database, files and keys lie (default: your data directory)", HelpName = "DIR" };
        var database = new Option<string?>("--database") { Description = "A SQLite file, memory:, or postgres://user:password@host:port/database", HelpName = "ADDRESS" };
        var mode = new Option<string?>("--mode") { Description = "local: you alone, on this machine; accounts: many people", HelpName = "local|accounts" };
        var command = new Command("serve", "Serve the web application and the HTTP API") { urls, data, database, mode };
        command.SetAction((parsed, cancel) => ServerApp.RunAsync(
        [
            .. Setting("urls", parsed.GetValue(urls)), .. Setting("data", parsed.GetValue(data)),
            .. Setting("database", parsed.GetValue(database)), .. Setting("mode", parsed.GetValue(mode)),
        ], cancel));
        return command;
    }

    private static string[] Setting(string name, string? value) => value is null ? [] : [$"--{name}", value];
}
