using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.DataProtection;
using Vitae.Core;

namespace Vitae.Server.Accounts.Passwords;

/// <summary>What a letter's link carries: sealed, for a purpose and a time.</summary>
internal sealed class SealedTokens(IDataProtectionProvider protection)
{
    private const int MaxLength = 4_000;
    private static readonly Error Stale = new("link_stale", "this link is too old, was used, or is not whole", "/token", "ask for a new one");

    public string Seal<T>(string purpose, T content, JsonTypeInfo<T> type, TimeSpan lifetime)
        => Base64Url.EncodeToString(Protector(purpose).Protect(JsonSerializer.SerializeToUtf8Bytes(content, type), lifetime));

    /// <summary>Fails with <c>link_stale</c>.</summary>
    public Result<T> Open<T>(string purpose, string? token, JsonTypeInfo<T> type)
        where T : notnull
    {
        if (token is not { Length: > 0 and <= MaxLength } || !Base64Url.IsValid(token)) return Stale;
        try
        {
            return JsonSerializer.Deserialize(Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token)), type) ?? (Result<T>)Stale;
        }
        catch (CryptographicException)
        {
            return Stale;
        }
    }

    private ITimeLimitedDataProtector Protector(string purpose) => protection.CreateProtector("vitae letter", purpose).ToTimeLimitedDataProtector();
}
