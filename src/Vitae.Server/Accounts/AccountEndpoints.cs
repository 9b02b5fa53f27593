using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Accounts.Tokens;

namespace Vitae.Server.Accounts;

internal static class AccountEndpoints
{
    /// <summary>Endpoints that whoever is not signed in yet must reach.</summary>
    public const string SignInTag = "Sign-in";

    public static void MapAccount(this RouteGroupBuilder api, ServerSettings settings)
    {
        var auth = api.MapGroup("/auth").AllowAnonymous().WithTags(SignInTag).OnlyWithAccounts(settings.Mode);
        SignUp.Map(auth);
        SignIn.Map(auth);
        ResetPassword.Map(auth);

        var account = api.MapGroup("/account").WithTags("Account");
        GetAccount.Map(account);
        ExportAccount.Map(account);
        var own = account.MapGroup("").OnlyWithAccounts(settings.Mode);
        SessionEndpoints.Map(own);
        TokenEndpoints.Map(own);
    }
}
