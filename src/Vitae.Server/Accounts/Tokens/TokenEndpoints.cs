using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Tokens;

/// <param name="Name">For the person, to know it by.</param>
/// <param name="ExpiresInDays">1 to 366; 90 when nothing is said.</param>
internal sealed record CreateTokenRequest(string? Name, IReadOnlyList<string>? Scopes, int? ExpiresInDays);

/// <summary>A token without what opens the door.</summary>
internal sealed record TokenView(Guid Id, string Name, string Prefix, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt)
{
    public static TokenView Of(ApiToken token) => new(token.Id, token.Name, token.Prefix, token.Scopes, token.CreatedAt, token.ExpiresAt, token.LastUsedAt, token.RevokedAt);
}

/// <param name="Token">The token whole; it is never shown again.</param>
internal sealed record CreateTokenResponse(bool Success, string Token, TokenView ApiToken, string Message);

internal sealed record ListTokensResponse(bool Success, IReadOnlyList<TokenView> Tokens, string? Next);

/// <summary><c>/api/account/tokens</c>: keys for programs. Making and ending one needs a recent sign-in.</summary>
internal static class TokenEndpoints
{
    private const int MaxName = 100, DefaultDays = 90, MaxDays = 366, MaxTokens = 50;

    public static void Map(RouteGroupBuilder account)
    {
        account.MapGet("/tokens", ListAsync).RequireAuthorization(Access.Access.Person)
            .WithName("ListTokens").WithSummary("Your API tokens, newest first")
            .Produces<ListTokensResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        account.MapPost("/tokens", CreateAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("CreateToken").WithSummary("Make an API token; it is shown once")
            .Produces<CreateTokenResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        account.MapDelete("/tokens/{id:guid}", RevokeAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("RevokeToken").WithSummary("End an API token at once")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext context, VitaeStore store, string? cursor, int? limit, CancellationToken cancel)
    {
        var page = Answers.Page(cursor, limit);
        return !page.IsOk ? Problems.Of(page.Error)
            : Answers.Of(await store.ApiTokens.ListAsync(Caller.Of(context.User), page.Value, cancel), rows => new ListTokensResponse(true, [.. rows.Items.Select(TokenView.Of)], rows.Next));
    }

    private static async Task<IResult> CreateAsync(HttpContext context, JsonBody<CreateTokenRequest> body, VitaeStore store, AuditTrail audit, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (Check(request) is { } wrong) return Problems.Of(wrong);
        var user = Caller.Of(context.User);
        var held = await store.ApiTokens.ListAsync(user, new PageRequest(Size: PageRequest.MaxSize), cancel);
        if (!held.IsOk) return Problems.Of(held.Error);
        var now = clock.GetUtcNow();
        if (held.Value.Items.Count(token => token.RevokedAt is null && !(token.ExpiresAt <= now)) >= MaxTokens)
            return Problems.Of(new Error("too_many_tokens", $"one person has at most {MaxTokens} tokens", null, "end one that nobody uses"));
        var token = ApiTokenFormat.New(out var prefix);
        var row = new ApiToken
        {
            Name = request.Name!.Trim(),
            Prefix = prefix,
            Hash = ApiTokenFormat.HashOf(token),
            Scopes = [.. request.Scopes!.Distinct().Order(StringComparer.Ordinal)],
            ExpiresAt = now.AddDays(request.ExpiresInDays ?? DefaultDays),
        };
        var made = await store.ApiTokens.CreateAsync(user, row, cancel);
        if (!made.IsOk) return Problems.Of(made.Error);
        var recorded = await audit.RecordAsync(context, user, "token_created", $"{prefix} {string.Join(' ', row.Scopes)}");
        return recorded.IsOk
            ? Results.Json(new CreateTokenResponse(true, token, TokenView.Of(made.Value), "Keep it well: it is not shown again"), statusCode: StatusCodes.Status201Created)
            : Problems.Of(recorded.Error);
    }

    private static Error? Check(CreateTokenRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Name)) return Answers.Invalid("a token has a name", "/name", "say what uses it");
        if (Answers.TooLong(request.Name, MaxName, "/name") is { } tooLong) return tooLong;
        if (request.Scopes is not { Count: > 0 } scopes) return Answers.Invalid("a token has scopes", "/scopes", $"choose of {string.Join(", ", ScopeArea.Scopes.Order(StringComparer.Ordinal))}");
        if (scopes.Any(scope => scope is null || !ScopeArea.Scopes.Contains(scope)))
            return Answers.Invalid("this is no scope", "/scopes", $"choose of {string.Join(", ", ScopeArea.Scopes.Order(StringComparer.Ordinal))}");
        return request.ExpiresInDays is < 1 or > MaxDays ? Answers.Invalid($"a token holds for 1 to {MaxDays} days", "/expires_in_days", "choose fewer days") : null;
    }

    private static async Task<IResult> RevokeAsync(HttpContext context, Guid id, VitaeStore store, AccessChanges changes, AuditTrail audit, CancellationToken cancel)
    {
        var user = Caller.Of(context.User);
        var revoked = await store.ApiTokens.RevokeAsync(user, id, cancel);
        if (!revoked.IsOk) return Problems.Of(revoked.Error);
        changes.Tell(user);
        var recorded = await audit.RecordAsync(context, user, "token_revoked", id.ToString());
        return Answers.Of(recorded, _ => new MessageResponse(true, "The token does not hold any more"));
    }
}
