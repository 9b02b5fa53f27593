namespace Vitae.Server.Templates;

internal static class TemplateEndpoints
{
    public static void MapTemplates(this RouteGroupBuilder api) => ListTemplates.Map(api);
}
