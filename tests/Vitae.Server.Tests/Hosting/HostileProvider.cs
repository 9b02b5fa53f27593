using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Vitae.Server.Tests.Hosting;

/// <summary>A server with accounts whose provider says whatever a test tells it to, with a key that the server trusts.</summary>
public sealed class HostileProvider : AccountsServer
{
    public const string Audience = "https://vitae.example/api", ClientSecret = "a-secret-of-the-client";

    private readonly int providerPort = FreePort();
    private WebApplication? provider;

    public string Issuer => $"http://127.0.0.1:{providerPort}";

    public RSA Key { get; } = RSA.Create(2048);

    /// <summary>What the token endpoint answers next.</summary>
    public (int Status, string Body) TokenAnswer { get; set; } = (200, "{}");

    protected override string[] More => ["--oidc:hostile:issuer", Issuer, "--oidc:hostile:client_id", "vitae", "--oidc:hostile:client_secret", ClientSecret, "--jwt:issuer", Issuer, "--jwt:audience", Audience];

    public override async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        provider = builder.Build();
        provider.Urls.Add(Issuer);
        var modulus = Base64Url.EncodeToString(Key.ExportParameters(false).Modulus);
        provider.MapGet("/.well-known/openid-configuration", () => Text($$"""
            {"issuer":"{{Issuer}}","authorization_endpoint":"{{Issuer}}/auth","token_endpoint":"{{Issuer}}/token","jwks_uri":"{{Issuer}}/jwks"}
            """));
        provider.MapGet("/jwks", () => Text($$"""
            {"keys":[{"kty":"RSA","kid":"one","use":"sig","n":"{{modulus}}","e":"AQAB"},{"kty":"oct","kid":"shared","k":"AAAA"},{"kty":"RSA","kid":"sealing","use":"enc","n":"{{modulus}}","e":"AQAB"}]}
            """));
        provider.MapPost("/token", () => Text(TokenAnswer.Body, TokenAnswer.Status));
        await provider.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (provider is not null) await provider.DisposeAsync();
        Key.Dispose();
    }

    /// <summary>A token that this provider signed.</summary>
    public string Sign(Dictionary<string, object?> claims, object? header = null)
    {
        var text = $"{Part(header ?? new { alg = "RS256", kid = "one" })}.{Part(claims)}";
        return $"{text}.{Base64Url.EncodeToString(Key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public static string Part(object content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));

    private static IResult Text(string json, int status = 200) => Results.Text(json, "application/json", statusCode: status);
}
