using Vitae.Core;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts;

/// <summary>Who is signed in, and by what they may sign in.</summary>
/// <param name="SecondFactor">Whether an authenticator app is asked for beside the password.</param>
internal sealed record AccountView(Guid Id, string Email, string Name, UserRole Role, DateTimeOffset CreatedAt, bool HasPassword, bool SecondFactor, int Passkeys, int Identities)
{
    public static async Task<Result<AccountView>> OfAsync(VitaeStore store, User user, CancellationToken cancel)
    {
        var passkeys = await store.Passkeys.ListAsync(user.Id, cancel);
        if (!passkeys.IsOk) return passkeys.Error;
        var identities = await store.Identities.ListAsync(user.Id, cancel);
        return identities.IsOk
            ? new AccountView(user.Id, user.Email, user.Name, user.Role, user.CreatedAt, user.PasswordHash is not null, user.TwoFactorEnabled, passkeys.Value.Count, identities.Value.Count)
            : identities.Error;
    }
}

internal sealed record AccountResponse(bool Success, ServerMode Mode, AccountView Account);

internal sealed record SaveAccountRequest(string? Name);

/// <summary><c>GET|PATCH /api/account</c>: who is signed in.</summary>
internal static class GetAccount
{
    public static void Map(RouteGroupBuilder account)
    {
        account.MapGet("", GetAsync)
            .WithName("GetAccount").WithSummary("Who is signed in, and by what they may sign in")
            .Produces<AccountResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapPatch("", SaveAsync)
            .WithName("SaveAccount").WithSummary("Change your name")
            .Produces<AccountResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
    }

    private static async Task<IResult> GetAsync(HttpContext context, VitaeStore store, ServerSettings settings, CancellationToken cancel)
        => await AnswerAsync(store, settings, await store.Users.GetAsync(Caller.Of(context.User), cancel), cancel);

    private static async Task<IResult> SaveAsync(HttpContext context, JsonBody<SaveAccountRequest> body, VitaeStore store, ServerSettings settings, IServiceProvider services, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var name = PersonName.Read(body.Value.Value.Name);
        if (!name.IsOk) return Problems.Of(name.Error);
        if (name.Value.Length == 0) return Problems.Of(Answers.Invalid($"a name has 1 to {PersonName.MaxLength} characters", "/name", "write it so"));
        var user = Caller.Of(context.User);
        var changed = await store.Users.UpdateAsync(user, row => row with { Name = name.Value }, cancel);
        if (settings.Mode == ServerMode.Accounts) services.GetRequiredService<Sessions.Sessions>().ForgetUser(user);
        return await AnswerAsync(store, settings, changed, cancel);
    }

    private static async Task<IResult> AnswerAsync(VitaeStore store, ServerSettings settings, Result<User> user, CancellationToken cancel)
        => user.IsOk ? Answers.Of(await AccountView.OfAsync(store, user.Value, cancel), view => new AccountResponse(true, settings.Mode, view)) : Problems.Of(user.Error);
}
