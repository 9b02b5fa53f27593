namespace Vitae.Server.Accounts;

internal static class AccountEndpoints
{
    public static void MapAccount(this RouteGroupBuilder api) => ExportAccount.Map(api);
}
