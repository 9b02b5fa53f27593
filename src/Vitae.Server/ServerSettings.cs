using System.Globalization;
using Vitae.Core;
using Vitae.Server.Accounts;

namespace Vitae.Server;

/// <summary>Who may use this server.</summary>
public enum ServerMode
{
    /// <summary>One person on this machine: loopback only, signed in by the link printed at start.</summary>
    Local,

    /// <summary>Many people with accounts of their own.</summary>
    Accounts,
}

/// <summary>What the operator chose: environment variables <c>VITAE_…</c>, command-line options, or the defaults for one person on one machine.</summary>
public sealed record ServerSettings
{
    /// <summary>Room for a resume with a few versions.</summary>
    private const long LeastQuota = 1024 * 1024;

    public ServerMode Mode { get; private init; }

    /// <summary>Addresses to listen on.</summary>
    public IReadOnlyList<Uri> Addresses { get; private init; } = [];

    /// <summary>Where the embedded database, files and keys lie.</summary>
    public string DataFolder { get; private init; } = "";

    /// <summary>The database (<c>VITAE_DATABASE</c>): <c>memory:</c>, the path of a SQLite file, or <c>postgres://…</c>; a file in the data folder when nothing is said.</summary>
    public string Database { get; private init; } = "";

    /// <summary>The folder of uploaded and rendered files, or an S3 bucket (<c>VITAE_OBJECTS</c>); null: <c>objects</c> in the data folder, a temporary one with <c>memory:</c>.</summary>
    public string? Objects { get; private init; }

    /// <summary>The folder of the built web application (<c>VITAE_WEB</c>); <c>web</c> beside the program.</summary>
    public string WebFolder { get; private init; } = "";

    /// <summary>Whether postings are fetched by their address (<c>VITAE_FETCH_POSTINGS</c>: <c>on</c> or <c>off</c>): for one person on their machine yes, for many when the operator says so.</summary>
    public bool FetchesPostings { get; private init; }

    /// <summary>Bytes that one account may keep, uploaded files and versions together (<c>VITAE_QUOTA_BYTES</c>); null: any, as always in local mode.</summary>
    public long? QuotaBytes { get; private init; }

    /// <summary>What a server with accounts needs beside; null in local mode.</summary>
    public AccountSettings? Accounts { get; private init; }

    /// <summary>Fails with <c>invalid_settings</c>: an unknown mode, an address that is none or encrypted, a public address in local mode, a switch that is neither on nor off, a quota that is none, or accounts without a good secret.</summary>
    public static Result<ServerSettings> Read(IConfiguration configuration)
    {
        var mode = configuration["mode"] ?? "local";
        if (!Enum.TryParse<ServerMode>(mode, ignoreCase: true, out var known) || int.TryParse(mode, out _))
            return Invalid($"there is no mode '{mode}'", "VITAE_MODE", "use local or accounts");
        var addresses = new List<Uri>();
        foreach (var address in (configuration["urls"] ?? "http://127.0.0.1:5151").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0)
                return Invalid($"'{address}' is no address to listen on", "VITAE_URLS", "write http://127.0.0.1:5151");
            if (uri.Scheme == "https") return Invalid("this server leaves encryption to a proxy before it", "VITAE_URLS", "listen on http, and let the proxy end https there");
            if (known == ServerMode.Local && !uri.IsLoopback)
                return Invalid($"local mode does not listen on {uri.Host}, which others can reach", "VITAE_URLS", "use a loopback address such as http://127.0.0.1:5151, or run with accounts (VITAE_MODE=accounts)");
            addresses.Add(uri);
        }

        if (addresses.Count == 0) return Invalid("nothing says where to listen", "VITAE_URLS", "write http://127.0.0.1:5151");

        var data = configuration["data"] ?? DefaultDataFolder();
        var database = configuration["database"] ?? Path.Combine(data, "vitae.db");
        var accounts = known == ServerMode.Accounts ? AccountSettings.Read(configuration, addresses, data) : null;
        if (accounts is { IsOk: false }) return accounts.Error;
        var fetching = configuration["fetch_postings"] ?? (known == ServerMode.Local ? "on" : "off");
        if (fetching is not ("on" or "off")) return Invalid($"postings are fetched or not, '{fetching}' is neither", "VITAE_FETCH_POSTINGS", "use on or off");
        var quota = configuration["quota_bytes"] ?? "";
        if (quota.Length > 0 && !(long.TryParse(quota, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes >= LeastQuota))
            return Invalid($"'{quota}' is no number of bytes an account can live with", "VITAE_QUOTA_BYTES", $"write a whole number of at least {LeastQuota}, such as 1073741824 for 1 GB");
        return new ServerSettings
        {
            QuotaBytes = known == ServerMode.Local || quota.Length == 0 ? null : long.Parse(quota, CultureInfo.InvariantCulture),
            FetchesPostings = fetching == "on",
            Mode = known,
            Accounts = accounts?.Value,
            Addresses = addresses,
            DataFolder = data,
            Database = database,
            WebFolder = configuration["web"] ?? Path.Combine(AppContext.BaseDirectory, "web"),
            Objects = configuration["objects"] ?? (database.StartsWith("memory", StringComparison.Ordinal) ? null : Path.Combine(data, "objects")),
        };
    }

    private static string DefaultDataFolder()
        => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "vitae");

    private static Error Invalid(string what, string where, string remedy) => new("invalid_settings", what, where, remedy);
}
