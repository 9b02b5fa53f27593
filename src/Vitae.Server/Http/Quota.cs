using System.Globalization;
using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Server.Http;

/// <summary>How much one account may keep (<see cref="ServerSettings.QuotaBytes"/>): beyond it nothing new is made. Saving, exporting and deleting what is there always goes on.</summary>
internal sealed class Quota(VitaeStore store, ServerSettings settings) : IEndpointFilter
{
    /// <summary>The code of the refusal.</summary>
    public const string Exceeded = "quota_exceeded";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var left = await LeftAsync(Caller.Of(context.HttpContext.User), context.HttpContext.RequestAborted);
        return !left.IsOk ? Problems.Of(left.Error) : left.Value > 0 ? await next(context) : Problems.Of(Full());
    }

    /// <summary>Bytes that the account may still keep.</summary>
    public async Task<Result<long>> LeftAsync(Guid userId, CancellationToken cancel)
    {
        if (settings.QuotaBytes is not { } most) return long.MaxValue;
        var used = await store.Usage.BytesAsync(userId, cancel);
        return used.IsOk ? most - used.Value : used.Error;
    }

    public Error Full() => new(
        Exceeded, string.Create(CultureInfo.InvariantCulture, $"this account may keep {settings.QuotaBytes / 1024.0 / 1024:0.#} MB, which this would exceed"), null,
        "delete what is not needed, which counts until the bin is emptied, or ask whoever runs this server for more");
}

/// <summary>Marks endpoints that make something new.</summary>
internal static class QuotaEndpoints
{
    public static RouteHandlerBuilder WithinQuota(this RouteHandlerBuilder endpoint) => endpoint.Filtered(services => services.GetRequiredService<Quota>());
}
