using System.Text.RegularExpressions;
using Vitae.Core;

namespace Vitae.Server.Accounts;

/// <summary>An OpenID Connect provider that people may sign in with.</summary>
/// <param name="Name">In addresses: lower-case letters, digits and hyphens.</param>
/// <param name="Label">For people.</param>
/// <param name="ClientSecret">Empty for a public client.</param>
public sealed partial record ProviderSettings(string Name, string Label, string Issuer, string ClientId, string ClientSecret, string Scope)
{
    private const string Scopes = "openid email profile";

    /// <summary>Fails with <c>invalid_settings</c>.</summary>
    internal static Result<IReadOnlyList<ProviderSettings>> ReadAll(IConfigurationSection section)
    {
        var providers = new List<ProviderSettings>();
        foreach (var entry in section.GetChildren())
        {
            var (name, where) = (entry.Key.ToLowerInvariant(), $"VITAE_OIDC__{entry.Key.ToUpperInvariant()}");
            if (!NameForm().IsMatch(name)) return AccountSettings.Invalid($"'{name}' is no name for a provider", where, "use letters, digits and hyphens");
            if (!IsIssuer(entry["issuer"])) return AccountSettings.Invalid("the provider has no issuer that can be asked", $"{where}__ISSUER", "write its https address");
            if (string.IsNullOrWhiteSpace(entry["client_id"])) return AccountSettings.Invalid("the provider does not know us", $"{where}__CLIENT_ID", "register this server there and write the client id");
            if (!(entry["scope"] ?? Scopes).Split(' ').Contains("openid")) return AccountSettings.Invalid("without the scope openid the provider does not say who somebody is", $"{where}__SCOPE", $"write {Scopes}, or leave it away");
            providers.Add(new ProviderSettings(name, entry["label"] ?? entry.Key, entry["issuer"]!, entry["client_id"]!, entry["client_secret"] ?? "", entry["scope"] ?? Scopes));
        }

        return providers;
    }

    /// <summary>Whether it is an address that may be asked for what belongs to an issuer: encrypted or on this machine, and nothing behind its path.</summary>
    internal static bool IsIssuer(string? issuer) => IsAddress(issuer) && !issuer!.Contains('?', StringComparison.Ordinal) && !issuer.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether it is an address that may be asked: encrypted, or on this machine.</summary>
    internal static bool IsAddress(string? issuer) => Uri.TryCreate(issuer, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback));

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex NameForm();
}

/// <summary>Whose access tokens (JWT) are taken, and for whom they must be made.</summary>
public sealed record BearerSettings(string Issuer, string Audience)
{
    /// <summary>Empty when nothing is said. Fails with <c>invalid_settings</c>.</summary>
    internal static Result<BearerSettings> Read(IConfigurationSection section)
    {
        var (issuer, audience) = (section["issuer"] ?? "", section["audience"] ?? "");
        if (issuer.Length == 0 && audience.Length == 0) return new BearerSettings("", "");
        if (!ProviderSettings.IsIssuer(issuer)) return AccountSettings.Invalid("access tokens have no issuer that can be asked", "VITAE_JWT__ISSUER", "write its https address");
        return audience.Length > 0 ? new BearerSettings(issuer, audience) : AccountSettings.Invalid("access tokens of any audience would be taken", "VITAE_JWT__AUDIENCE", "write the audience that this server is known by there");
    }
}
