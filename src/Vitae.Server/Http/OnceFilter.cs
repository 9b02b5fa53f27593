using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Vitae.Core;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Http;

/// <summary>
/// A request with an <c>Idempotency-Key</c> is done once: sent again it gets the answer of the first time, with another body 422, while the first is still at work 409. For requests that
/// make rows, each with the id that the key was claimed with; saves of documents have the key in their own transaction. A request that was refused leaves its key free.
/// </summary>
internal sealed class OnceFilter(VitaeStore store, IOptions<JsonOptions> json) : IEndpointFilter
{
    private const int MaxKeyLength = 200;

    private static readonly ConcurrentDictionary<(Guid, string), byte> AtWork = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var key = request.Headers[Versioning.KeyHeader].ToString();
        if (key.Length == 0) return await next(context);
        if (key.Length > MaxKeyLength) return Problems.Of(Answers.Invalid($"an idempotency key has at most {MaxKeyLength} characters", Versioning.KeyHeader, "use a shorter key"));
        var user = Caller.Of(context.HttpContext.User);
        if (!AtWork.TryAdd((user, key), 0)) return Problems.Of(new Error("request_in_progress", "this request is still at work", null, "ask again in a moment"), StatusCodes.Status409Conflict);
        try
        {
            var hash = $"{request.Method} {request.Path} {context.Arguments.OfType<IHashedBody>().FirstOrDefault()?.Sha256}";
            var claimed = await store.Idempotency.ClaimAsync(user, key, hash, context.HttpContext.RequestAborted);
            if (!claimed.IsOk) return Problems.Of(claimed.Error);
            var claim = claimed.Value;
            if (claim.Status != 0) return new Replayed(claim);
            context.HttpContext.Items[typeof(OnceFilter)] = claim.Id;
            var answer = await next(context);
            // From here on nothing is given up with the request. What cannot be remembered is found out again by who sends the request again.
            if (answer is IStatusCodeHttpResult { StatusCode: >= 200 and < 300 } status and IValueHttpResult { Value: { } value })
            {
                var body = JsonSerializer.SerializeToUtf8Bytes(value, json.Value.SerializerOptions.GetTypeInfo(value.GetType()));
                await store.Idempotency.AnswerAsync(user, claim, status.StatusCode!.Value, body, CancellationToken.None);
            }
            else if (answer is IStatusCodeHttpResult { StatusCode: >= 400 and < 500 })
            {
                // Refused, so that nothing was made; whether something was after a failure of ours only the claim tells.
                await store.Idempotency.ReleaseAsync(user, claim, CancellationToken.None);
            }

            return answer;
        }
        finally
        {
            AtWork.TryRemove((user, key), out _);
        }
    }

    /// <summary>The id of what this request is to make; null without a key: any.</summary>
    public static Guid? IdOf(HttpContext context) => context.Items[typeof(OnceFilter)] as Guid?;

    private sealed class Replayed(IdempotentAnswer answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = answer.Status;
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.Headers["Idempotent-Replayed"] = "true";
            await httpContext.Response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
        }
    }
}

/// <summary>Marks endpoints that are done once for a key.</summary>
internal static class OnceEndpoints
{
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder endpoint) => endpoint.Filtered(services => new OnceFilter(services.GetRequiredService<VitaeStore>(), services.GetRequiredService<IOptions<JsonOptions>>()));
}
