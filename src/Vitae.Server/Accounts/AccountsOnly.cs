using Vitae.Core;
using Vitae.Server.Http;

namespace Vitae.Server.Accounts;

/// <summary>What makes sense where people have accounts; in local mode it is not there.</summary>
internal static class AccountsOnly
{
    private static readonly Error NotHere = new("no_accounts", "this server has one person and no accounts", null, "run it with accounts (VITAE_MODE=accounts)");

    public static RouteGroupBuilder OnlyWithAccounts(this RouteGroupBuilder group, ServerMode mode)
        => mode == ServerMode.Accounts ? group : group.AddEndpointFilter((_, _) => ValueTask.FromResult<object?>(Problems.Of(NotHere, StatusCodes.Status404NotFound)));
}
