using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Access;

/// <summary>Who asks, and by what: a session of a browser, a token of a program, or an access token of a provider.</summary>
/// <param name="Session">Of a browser; null for a program.</param>
/// <param name="Scopes">What a program may do; null for a browser, which may do all that its person may.</param>
/// <param name="Token">Of a program that holds one of ours.</param>
/// <param name="Until">When what a program holds is over.</param>
internal sealed record SignedIn(User User, UserSession? Session, IReadOnlySet<string>? Scopes, Guid? Token = null, DateTimeOffset? Until = null)
{
    public static SignedIn? Of(HttpContext context) => context.Features.Get<SignedIn>();

    /// <summary>Of an endpoint that only a person's browser reaches.</summary>
    public static SignedIn Person(HttpContext context) => Of(context) is { Session: not null } signedIn ? signedIn : throw new InvalidOperationException("only a browser comes here");
}
