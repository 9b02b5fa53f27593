using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Access;

/// <summary>What a group of endpoints is about; a program needs the scope <c>area:read</c> or <c>area:write</c>.</summary>
internal sealed record ScopeArea(string Name)
{
    public static readonly string[] All = ["resumes", "jobs", "exports", "analyses"];

    /// <summary>Every scope there is.</summary>
    public static IReadOnlySet<string> Scopes { get; } = All.SelectMany(area => new[] { $"{area}:read", $"{area}:write" }).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Policies of endpoints that say more than "signed in".</summary>
internal static class Access
{
    /// <summary>Whoever signed in within this time may do what changes who may sign in.</summary>
    public static readonly TimeSpan Recently = TimeSpan.FromMinutes(15);

    /// <summary>A person in a browser, not a program.</summary>
    public const string Person = "person";

    /// <summary>A person who proved lately who they are.</summary>
    public const string Recent = "recent";

    /// <summary>An administrator in a browser.</summary>
    public const string Admin = "admin";

    /// <summary>Puts endpoints under scopes. What is under none is closed to programs.</summary>
    public static RouteGroupBuilder Scoped(this RouteGroupBuilder api, string area) => api.MapGroup("").WithMetadata(new ScopeArea(area));

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new MayUse()).Build())
            .AddPolicy(Person, policy => policy.RequireAuthenticatedUser().AddRequirements(new MayUse(PersonOnly: true)))
            .AddPolicy(Recent, policy => policy.RequireAuthenticatedUser().AddRequirements(new MayUse(PersonOnly: true, Recently: true)))
            .AddPolicy(Admin, policy => policy.RequireAuthenticatedUser().AddRequirements(new MayUse(PersonOnly: true, AdminOnly: true)));
        return services.AddSingleton<IAuthorizationHandler, MayUseHandler>().AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalAnswer>();
    }
}

internal sealed record MayUse(bool PersonOnly = false, bool Recently = false, bool AdminOnly = false) : IAuthorizationRequirement;

/// <summary>Decides. In local mode there is one person, who may do all.</summary>
internal sealed class MayUseHandler(ServerSettings settings, TimeProvider clock) : AuthorizationHandler<MayUse>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MayUse requirement)
    {
        if (context.Resource is not HttpContext http || context.User.Identity?.IsAuthenticated != true) return Task.CompletedTask;
        var refused = settings.Mode == ServerMode.Local ? null : SignedIn.Of(http) is { } caller ? Refusal(http, caller, requirement) : Refusals.Forbidden;
        if (refused is null) context.Succeed(requirement);
        else context.Fail(new Refused(this, refused));
        return Task.CompletedTask;
    }

    private Error? Refusal(HttpContext http, SignedIn caller, MayUse requirement)
    {
        if (caller.Session is not { } session)
        {
            if (requirement.PersonOnly || http.GetEndpoint()?.Metadata.GetMetadata<ScopeArea>() is not { } area) return Refusals.PersonsOnly;
            var scope = $"{area.Name}:{(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) ? "read" : "write")}";
            return caller.Scopes?.Contains(scope) == true ? null : Refusals.Scope(scope);
        }

        if (requirement.AdminOnly && caller.User.Role != UserRole.Admin) return Refusals.Forbidden;
        return requirement.Recently && clock.GetUtcNow() - session.VerifiedAt > Access.Recently ? Refusals.SignInAgain : null;
    }
}

/// <summary>Why somebody who is signed in may not.</summary>
internal static class Refusals
{
    public static readonly Error Forbidden = new("forbidden", "this is not allowed to you", null, "ask somebody who may");
    public static readonly Error PersonsOnly = new("person_required", "programs may not do this", null, "sign in with a browser");
    public static readonly Error SignInAgain = new("sign_in_again", "this needs a fresh proof of who you are", null, "prove it with POST /api/auth/verify, or sign in again, then try again");

    public static Error Scope(string scope) => new("scope_missing", $"this token may not do this: it lacks {scope}", null, "make a token with this scope");
}

internal sealed class Refused(IAuthorizationHandler handler, Error error) : AuthorizationFailureReason(handler, error.What)
{
    public Error Error => error;
}

/// <summary>Answers a refusal with its reason.</summary>
internal sealed class RefusalAnswer : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        => authorizeResult is { Forbidden: true, AuthorizationFailure.FailureReasons: var reasons } && reasons.OfType<Refused>().FirstOrDefault() is { } refused
            ? Problems.Of(refused.Error, StatusCodes.Status403Forbidden).ExecuteAsync(context)
            : usual.HandleAsync(next, context, policy, authorizeResult);
}
