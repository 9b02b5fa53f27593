using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Vitae.Server.Accounts.Tokens;

/// <summary>A token as its program sends it: <c>vitae_</c>, eight digits to know it by, and 256 random bits. Only its hash is kept.</summary>
internal static class ApiTokenFormat
{
    public const string Start = "vitae_";

    private const int MaxLength = 100;

    /// <param name="prefix">What people see of it in lists.</param>
    public static string New(out string prefix)
    {
        prefix = $"{Start}{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        return $"{prefix}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}";
    }

    public static bool IsToken(string text) => text.StartsWith(Start, StringComparison.Ordinal) && text.Length <= MaxLength;

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
