using Vitae.Core;
using Vitae.Server.Accounts.Keys;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Access;

/// <summary>How often something may be tried within a window of time.</summary>
internal sealed record AttemptLimit(string Kind, int Most, TimeSpan Window)
{
    /// <summary>Passwords tried from one address.</summary>
    public static readonly AttemptLimit SignInAddress = new("sign-in address", 60, TimeSpan.FromMinutes(15));

    /// <summary>Passwords tried for one account from one address. Counted for accounts that there are and for those that there are not.</summary>
    public static readonly AttemptLimit SignInBoth = new("sign-in both", 10, TimeSpan.FromMinutes(15));

    /// <summary>Passwords tried for one account from anywhere.</summary>
    public static readonly AttemptLimit SignInAccount = new("sign-in account", 50, TimeSpan.FromHours(1));

    /// <summary>Codes tried for one account: 120 a day of a million.</summary>
    public static readonly AttemptLimit SecondFactor = new("second factor", 5, TimeSpan.FromHours(1));

    /// <summary>Sign-ups and requests to reset a password from one address.</summary>
    public static readonly AttemptLimit LetterAddress = new("letter address", 20, TimeSpan.FromHours(1));

    /// <summary>Letters to one mailbox.</summary>
    public static readonly AttemptLimit Letters = new("letters", 4, TimeSpan.FromHours(1));

    /// <summary>Letters' links opened from one address, and steps of other ways to sign in.</summary>
    public static readonly AttemptLimit StepAddress = new("step address", 100, TimeSpan.FromMinutes(15));

    /// <summary>Uses of what may be used once.</summary>
    public static readonly AttemptLimit Once = new("once", 1, TimeSpan.FromDays(2));
}

/// <summary>Limits that hold for all instances together. What is counted is kept as a keyed hash alone.</summary>
internal sealed class AttemptLimits(VitaeStore store, SecretKeys keys, TimeProvider clock)
{
    private static readonly Error TooMany = new("too_many_attempts", "this was tried too often", null, "wait as long as Retry-After says, then try again");

    /// <summary>Counts an attempt; the answer when there were too many, else null.</summary>
    public async Task<IResult?> RefuseAsync(AttemptLimit limit, string value, CancellationToken cancel)
    {
        var counted = await store.Attempts.AddAsync(keys.IdOf(limit.Kind, value), limit.Window, cancel);
        if (!counted.IsOk) return Problems.Of(counted.Error);
        return counted.Value.Count > limit.Most ? new TryLater(TooMany, StatusCodes.Status429TooManyRequests, counted.Value.ExpiresAt - clock.GetUtcNow()) : null;
    }

    /// <summary>Counts an attempt; whether it is within the limit.</summary>
    public async Task<Result<bool>> MayAsync(AttemptLimit limit, string value, CancellationToken cancel)
    {
        var counted = await store.Attempts.AddAsync(keys.IdOf(limit.Kind, value), limit.Window, cancel);
        return counted.IsOk ? counted.Value.Count <= limit.Most : counted.Error;
    }

    public Task ForgetAsync(AttemptLimit limit, string value, CancellationToken cancel) => store.Attempts.ForgetAsync(keys.IdOf(limit.Kind, value), cancel);
}
