using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.SecondFactor;

/// <summary>What a person has beside the password: an authenticator app and recovery codes. Secrets are kept sealed, recovery codes as hashes; a code works once.</summary>
internal sealed class SecondFactors(VitaeStore store, AttemptLimits limits, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string App = "totp", Secret = "secret", LastStep = "step", Recovery = "recovery";
    private const int RecoveryCodes = 10, CodeLetters = 16;

    /// <summary>Without letters and digits that look alike.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private static readonly Error Wrong = new("code_wrong", "this code is wrong, too old, or was used", "/code", "wait for the next code of the app, or use a recovery code");

    private readonly IDataProtector protector = protection.CreateProtector("vitae authenticator app");

    /// <summary>Turns the app on, or moves it to another; gives new recovery codes.</summary>
    public async Task<Result<IReadOnlyList<string>>> TurnOnAsync(Guid userId, byte[] secret, long step)
    {
        var kept = await store.Secrets.ReplaceAsync(
            userId, App, [(Secret, Convert.ToBase64String(protector.Protect(secret))), (LastStep, step.ToString(System.Globalization.CultureInfo.InvariantCulture))], CancellationToken.None);
        if (!kept.IsOk) return kept.Error;
        var codes = await NewRecoveryCodesAsync(userId);
        if (!codes.IsOk) return codes.Error;
        var changed = await store.Users.UpdateAsync(userId, user => user with { TwoFactorEnabled = true }, CancellationToken.None);
        return changed.IsOk ? codes : changed.Error;
    }

    public async Task<Result<Done>> TurnOffAsync(Guid userId)
    {
        var changed = await store.Users.UpdateAsync(userId, user => user with { TwoFactorEnabled = false }, CancellationToken.None);
        if (!changed.IsOk) return changed.Error;
        foreach (var provider in new[] { App, Recovery })
        {
            var gone = await store.Secrets.ReplaceAsync(userId, provider, [], CancellationToken.None);
            if (!gone.IsOk) return gone;
        }

        return default(Done);
    }

    /// <summary>Ten codes, shown once; those before end.</summary>
    public async Task<Result<IReadOnlyList<string>>> NewRecoveryCodesAsync(Guid userId)
    {
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Alphabet, CodeLetters).Chunk(4).Select(part => new string(part))))];
        var kept = await store.Secrets.ReplaceAsync(userId, Recovery, [.. codes.Select(code => (HashOf(userId, code), ""))], CancellationToken.None);
        return kept.IsOk ? codes : kept.Error;
    }

    /// <summary>Proves the second factor; null when it is proved, else the answer. Every try counts until one is right.</summary>
    public async Task<IResult?> RefuseAsync(User user, string? code, string? recoveryCode, CancellationToken cancel)
    {
        if (await limits.RefuseAsync(AttemptLimit.SecondFactor, user.Id.ToString(), cancel) is { } refused) return refused;
        var proved = recoveryCode is { Length: > 0 and < 100 } ? await store.Secrets.TakeAsync(user.Id, Recovery, HashOf(user.Id, recoveryCode), cancel) : await ProveAsync(user, code ?? "", cancel);
        if (!proved.IsOk) return Problems.Of(proved.Error);
        if (!proved.Value) return Problems.Of(Wrong, StatusCodes.Status401Unauthorized);
        await limits.ForgetAsync(AttemptLimit.SecondFactor, user.Id.ToString(), cancel);
        return null;
    }

    private async Task<Result<bool>> ProveAsync(User user, string code, CancellationToken cancel)
    {
        var kept = await store.Secrets.ListAsync(user.Id, App, cancel);
        if (!kept.IsOk) return kept.Error;
        if (kept.Value.FirstOrDefault(row => row.Name == Secret)?.Value is not { } secret || code.Length > 20) return false;
        var step = Totp.StepOf(protector.Unprotect(Convert.FromBase64String(secret)), code.Replace(" ", "", StringComparison.Ordinal), clock.GetUtcNow());
        // A code seen once is used up, and with it all before it.
        return step is { } later ? await store.Secrets.RaiseAsync(user.Id, App, LastStep, later, cancel) : false;
    }

    private static string HashOf(Guid userId, string code)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{userId} {code.Trim().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}")));
}
