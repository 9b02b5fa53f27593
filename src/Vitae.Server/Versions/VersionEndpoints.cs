namespace Vitae.Server.Versions;

internal static class VersionEndpoints
{
    public static void MapVersions(this RouteGroupBuilder api)
    {
        foreach (var of in HistoryOf.All)
        {
            ListVersions.Map(api, of);
            DiffVersions.Map(api, of);
            GetVersion.Map(api, of);
            NameVersion.Map(api, of);
        }

        RestoreVersion.Map(api);
    }
}
