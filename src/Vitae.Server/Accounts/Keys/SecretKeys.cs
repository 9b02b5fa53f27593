using System.Security.Cryptography;
using System.Text;

namespace Vitae.Server.Accounts.Keys;

/// <summary>Keys derived from the operator's secret, one for each use.</summary>
internal sealed class SecretKeys(ServerSettings settings)
{
    private readonly Lazy<byte[]> hashing = new(() => Derive(settings, "vitae hashing")), encryption = new(() => Derive(settings, "vitae data protection"));

    /// <summary>256 bits, for what is kept encrypted.</summary>
    public byte[] Encryption => encryption.Value;

    /// <summary>Tells values apart without telling what they are, such as addresses in logs: 32 hex digits.</summary>
    public string HashOf(string kind, string value) => Convert.ToHexStringLower(Hash(kind, value).AsSpan(0, 16));

    public Guid IdOf(string kind, string value) => new(Hash(kind, value).AsSpan(0, 16));

    private byte[] Hash(string kind, string value) => HMACSHA256.HashData(hashing.Value, Encoding.UTF8.GetBytes($"{kind}\n{value}"));

    private static byte[] Derive(ServerSettings settings, string use)
    {
        var secret = settings.Accounts?.Secret ?? throw new InvalidOperationException("only a server with accounts has a secret");
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: Encoding.UTF8.GetBytes(use));
    }
}
