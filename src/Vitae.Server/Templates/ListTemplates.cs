using Vitae.Typesetting.Templates;

namespace Vitae.Server.Templates;

internal sealed record TemplateItem(string Id, string Name, string Description);

internal sealed record ListTemplatesResponse(bool Success, IReadOnlyList<TemplateItem> Templates);

/// <summary><c>GET /api/templates</c>: the styles to choose from.</summary>
internal static class ListTemplates
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/templates", Handle)
            .WithName("ListTemplates").WithTags("Templates").WithSummary("The styles to choose from")
            .Produces<ListTemplatesResponse>().ProducesProblem(401);

    private static IResult Handle()
        => Results.Ok(new ListTemplatesResponse(true, [.. BuiltInTemplates.All.Select(template => new TemplateItem(template.Id, template.Name, template.Description))]));
}
