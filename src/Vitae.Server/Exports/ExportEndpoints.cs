using Vitae.Typesetting;

namespace Vitae.Server.Exports;

internal static class ExportEndpoints
{
    public static IServiceCollection AddVitaeExports(this IServiceCollection services) => services.AddSingleton<Typesetter>();

    public static void MapExports(this RouteGroupBuilder api)
    {
        RenderPreview.Map(api);
        RenderThumbnail.Map(api);
        CreateExport.Map(api);
        KeptExports.Map(api);
    }
}
