using System.Text;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.SecondFactor;

/// <summary>From the first proof to the session: at once, or by way of a second factor.</summary>
internal sealed class SignInSteps(Sessions.Sessions sessions, StepCookies cookies, VitaeStore store)
{
    private const string Purpose = "step";

    /// <summary>The first factor is proved.</summary>
    public async Task<IResult> ContinueAsync(HttpContext context, User user, string method)
    {
        if (!user.TwoFactorEnabled) return await FinishAsync(context, user, method);
        Wait(context, user, method);
        return Results.Ok(new SignInResponse(true, "second_factor_required", null, "Enter the code of your authenticator app, or a recovery code"));
    }

    /// <summary>Remembers in this browser that the first factor is proved.</summary>
    public void Wait(HttpContext context, User user, string method) => cookies.Set(context, Purpose, Encoding.UTF8.GetBytes($"{user.Id} {user.SecurityStamp} {method}"));

    /// <summary>Whoever proved the first factor in this browser, unless their password changed since.</summary>
    public async Task<Result<(User User, string Method)>> WaitingAsync(HttpContext context, CancellationToken cancel)
    {
        var nobody = new Error("no_first_factor", "nobody waits for a second factor in this browser", null, "sign in first");
        if (cookies.Take(context, Purpose, keep: true) is not { } content || Encoding.UTF8.GetString(content).Split(' ', 3) is not [var id, var stamp, var method]) return nobody;
        var found = await store.Users.GetAsync(Guid.Parse(id), cancel);
        if (!found.IsOk) return found.Error.Code == StorageErrors.NotFound ? nobody : found.Error;
        return found.Value.IsActive && (found.Value.SecurityStamp ?? "") == stamp ? (found.Value, method) : nobody;
    }

    /// <summary>Everything is proved.</summary>
    public async Task<IResult> FinishAsync(HttpContext context, User user, string method)
    {
        StepCookies.Drop(context, Purpose);
        var started = await sessions.StartAsync(context, user, method);
        if (!started.IsOk) return Problems.Of(started.Error);
        var view = await AccountView.OfAsync(store, started.Value, context.RequestAborted);
        return Answers.Of(view, account => new SignInResponse(true, "signed_in", account, "You are signed in"));
    }
}
