using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Passwords;

/// <summary>Passwords as ASP.NET Core Identity hashes them: PBKDF2 with HMAC-SHA512 and a salt of 128 bits; iterations as OWASP recommends. No more are computed at once than there are processors.</summary>
internal sealed class PasswordHashes : IDisposable
{
    public const int Iterations = 220_000;

    private readonly IPasswordHasher<User> hasher;
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);
    private readonly string nobodys;

    public PasswordHashes() : this(new PasswordHasher<User>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations })))
    {
    }

    internal PasswordHashes(IPasswordHasher<User> hasher) => (this.hasher, nobodys) = (hasher, hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    public Task<string> HashAsync(string password, CancellationToken cancel) => RunAsync(() => hasher.HashPassword(null!, Composed(password)), cancel);

    /// <summary>Takes as long for nobody's password (<paramref name="hash"/> is null) as for somebody's.</summary>
    public async Task<PasswordVerificationResult> VerifyAsync(string? hash, string password, CancellationToken cancel)
    {
        var result = await RunAsync(() => hasher.VerifyHashedPassword(null!, hash ?? nobodys, Composed(password)), cancel);
        return hash is null ? PasswordVerificationResult.Failed : result;
    }

    public void Dispose() => turns.Dispose();

    /// <summary>Letters that keyboards compose differently are the same; halves of characters are none.</summary>
    private static string Composed(string password) => string.Concat(password.EnumerateRunes()).Normalize(NormalizationForm.FormC);

    private async Task<T> RunAsync<T>(Func<T> compute, CancellationToken cancel)
    {
        await turns.WaitAsync(cancel);
        try
        {
            return await Task.Run(compute, CancellationToken.None);
        }
        finally
        {
            turns.Release();
        }
    }
}
