using System.Net;
using System.Net.Mail;
using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Server.Accounts;

/// <summary>What the operator chose for a server with accounts.</summary>
public sealed record AccountSettings
{
    /// <summary>Characters of the secret at least; <c>openssl rand -hex 32</c> gives 64.</summary>
    public const int MinSecret = 32;

    private static readonly string[] Placeholders = ["changeme", "change-me", "change_me", "your-secret", "your_secret", "default", "placeholder", "replace", "example", "0123456789", "abcdefgh", "password"];

    /// <summary>Where people reach this server (<c>VITAE_SITE</c>): scheme, host and port, nothing behind.</summary>
    public required Uri Site { get; init; }

    /// <summary>From which the keys are derived that encrypt and count (<c>VITAE_SECRET</c>).</summary>
    public required string Secret { get; init; }

    /// <summary><c>smtp://user:password@host:587?from=vitae@example.org</c>, or a folder (<c>VITAE_MAIL</c>).</summary>
    public required Uri Mail { get; init; }

    /// <summary>Proxies that are believed when they say from where a request came (<c>VITAE_PROXIES</c>).</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Addresses whose owners are administrators once they sign in (<c>VITAE_ADMINS</c>).</summary>
    public IReadOnlyList<string> Admins { get; init; } = [];

    /// <summary>Providers that people may sign in with (<c>VITAE_OIDC__NAME__…</c>).</summary>
    public IReadOnlyList<ProviderSettings> Providers { get; init; } = [];

    /// <summary>Whose access tokens are taken (<c>VITAE_JWT__…</c>); null: nobody's.</summary>
    public BearerSettings? Bearer { get; init; }

    /// <summary>The site as browsers name it in <c>Origin</c>.</summary>
    public string Origin => Site.GetLeftPart(UriPartial.Authority);

    /// <summary>Fails with <c>invalid_settings</c>.</summary>
    public static Result<AccountSettings> Read(IConfiguration configuration, IReadOnlyList<Uri> addresses, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(addresses);
        var secret = configuration["secret"] ?? "";
        if (WeakSecret(secret) is { } weak) return Invalid(weak, "VITAE_SECRET", "make one with: openssl rand -hex 32");
        var said = configuration["site"] ?? (addresses is [{ IsLoopback: true, Port: > 0 } only] ? only.ToString() : "");
        if (!Uri.TryCreate(said, UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https") || site.PathAndQuery != "/" || site.UserInfo.Length > 0)
            return Invalid(said.Length == 0 ? "nothing says where people reach this server" : said.Contains('@', StringComparison.Ordinal) ? "a site's address holds no user" : $"'{said}' is no address of a site", "VITAE_SITE", "write it as people type it, such as https://vitae.example.org");
        if (site.Scheme == "http" && !site.IsLoopback) return Invalid($"{site.Host} is reached without encryption", "VITAE_SITE", "use https (a proxy before this server may end it)");

        var mail = MailFrom(configuration["mail"], site, dataFolder);
        if (!mail.IsOk) return mail.Error;
        var proxies = new List<IPNetwork>();
        foreach (var proxy in Words(configuration["proxies"]))
        {
            if (IPNetwork.TryParse(proxy, out var network) && network.PrefixLength > 0) proxies.Add(network);
            else if (network.PrefixLength == 0 && proxy.Contains('/', StringComparison.Ordinal)) return Invalid($"whatever anybody says of where a request came from would be believed ('{proxy}')", "VITAE_PROXIES", "name your proxies alone");
            else if (IPAddress.TryParse(proxy, out var address)) proxies.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else return Invalid($"'{proxy}' is no address of a proxy", "VITAE_PROXIES", "write addresses or networks, such as 10.0.0.0/8, with commas between");
        }

        if (site.Scheme == "https" && proxies.Count == 0)
            return Invalid("nothing says which proxy ends the encryption, so that all people would be counted as one", "VITAE_PROXIES", "write its address, such as 127.0.0.1");
        var admins = Words(configuration["admins"]);
        if (admins.FirstOrDefault(admin => !MailAddress.TryCreate(admin, out _)) is { } nobody) return Invalid($"'{nobody}' is no e-mail address", "VITAE_ADMINS", "write addresses with commas between");
        var providers = ProviderSettings.ReadAll(configuration.GetSection("oidc"));
        if (!providers.IsOk) return providers.Error;
        var bearer = BearerSettings.Read(configuration.GetSection("jwt"));
        if (!bearer.IsOk) return bearer.Error;
        return new AccountSettings
        {
            Site = site,
            Secret = secret,
            Mail = mail.Value,
            Proxies = proxies,
            Admins = admins,
            Providers = providers.Value,
            Bearer = bearer.Value.Issuer.Length == 0 ? null : bearer.Value,
        };
    }

    private static string? WeakSecret(string secret)
    {
        if (secret.Length == 0) return "accounts need a secret";
        if (secret.Length < MinSecret) return $"the secret has fewer than {MinSecret} characters";
        return secret.Distinct().Count() < 10 || Placeholders.Any(word => secret.Contains(word, StringComparison.OrdinalIgnoreCase)) ? "the secret can be guessed" : null;
    }

    private static Result<Uri> MailFrom(string? said, Uri site, string dataFolder)
    {
        const string Where = "VITAE_MAIL", Remedy = "write smtp://user:password@host:587?from=vitae@example.org, or a folder while you develop";
        if (said is null)
        {
            return site.IsLoopback ? new Uri(Path.Combine(Path.GetFullPath(dataFolder), "mail")) : Invalid("accounts need a way to send mail", Where, Remedy);
        }

        if (Path.IsPathRooted(said)) return FolderOf(said);
        if (!Uri.TryCreate(said, UriKind.Absolute, out var mail) || mail.Scheme is not "smtp" || mail.Host.Length == 0) return Invalid("this is no way to send mail", Where, Remedy);
        if (mail.Port == 465) return Invalid("port 465 is not for STARTTLS, by which letters are encrypted", Where, "use port 587");
        if (mail.UserInfo.Length > 0 && !mail.UserInfo.Contains(':', StringComparison.Ordinal)) return Invalid("the mail server is told a user without a password", Where, Remedy);
        var from = System.Web.HttpUtility.ParseQueryString(mail.Query)["from"];
        return MailAddress.TryCreate(from, out _) ? mail : Invalid("nothing says from whom mail comes", Where, Remedy);
    }

    /// <summary>Made at once: letters that cannot be written later would be lost.</summary>
    private static Result<Uri> FolderOf(string path)
    {
        try
        {
            PrivateFiles.MakeFolder(path);
            return new Uri(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Invalid("the folder for letters cannot be made", "VITAE_MAIL", "choose one that this program may write to");
        }
    }

    internal static string[] Words(string? list) => (list ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static Error Invalid(string what, string where, string remedy) => new("invalid_settings", what, where, remedy);
}
