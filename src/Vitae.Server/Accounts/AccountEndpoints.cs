using Vitae.Server.Accounts.Passkeys;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.Providers;
using Vitae.Server.Accounts.SecondFactor;
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
        SecondFactorEndpoints.MapSignIn(auth);
        ResetPassword.Map(auth);
        PasskeyEndpoints.MapSignIn(auth);
        ProviderEndpoints.MapSignIn(auth);

        var account = api.MapGroup("/account").WithTags("Account");
        GetAccount.Map(account);
        ExportAccount.Map(account);
        var own = account.MapGroup("").OnlyWithAccounts(settings.Mode);
        SessionEndpoints.Map(own);
        TokenEndpoints.Map(own);
        ChangePassword.Map(own);
        SecondFactorEndpoints.Map(api.MapGroup("").OnlyWithAccounts(settings.Mode), own);
        PasskeyEndpoints.Map(own);
        ProviderEndpoints.Map(own);
        ListAudit.Map(own);
        DeleteAccount.Map(own);

        ManageUsers.Map(api.MapGroup("/admin").RequireAuthorization(Access.Access.Admin).WithTags("Administration").OnlyWithAccounts(settings.Mode));
    }
}
