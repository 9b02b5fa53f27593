using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts;

/// <summary>
/// Local mode: whoever opens the link that the server printed is the person of this machine. A link signs one browser in; the next one is printed when it was used.
/// </summary>
internal sealed class LocalSignIn(ServerSettings settings)
{
    private static readonly Error Used = new("link_used", "this link was used already, or belongs to an earlier start", null, "open the newest link that the server printed");

    private readonly Lock gate = new();
    private string token = NewToken();
    private string? address;
    private User? person;

    public static void Map(WebApplication app)
        => app.MapGet("/sign-in", HandleAsync).RequireRateLimiting(RequestLimits.SignIn).ExcludeFromDescription();

    /// <summary>Prints where to go. Nothing in accounts mode, or when nothing listens.</summary>
    public void Announce(IServer server)
    {
        address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (settings.Mode != ServerMode.Local || address is null) return;
        Console.Out.WriteLine($"Vitae is ready. Open this link to use it in your browser (it works once):\n\n  {Link}\n");
    }

    /// <param name="user">The person of this machine.</param>
    public void SignsIn(User user) => person = user;

    /// <summary>Signs the next browser in.</summary>
    public string Link => $"{address}/sign-in?token={token}";

    private static async Task<IResult> HandleAsync(HttpContext context, string? token, LocalSignIn link)
    {
        if (context.User.Identity?.IsAuthenticated == true) return Results.Redirect("/");
        if (!link.Take(token ?? "")) return Problems.Of(Used, StatusCodes.Status403Forbidden);
        await context.SignInAsync(Caller.Principal(link.person!.Id, link.person.Name), new AuthenticationProperties { IsPersistent = true });
        return Results.Redirect("/");
    }

    private bool Take(string offered)
    {
        lock (gate)
        {
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(offered), Encoding.UTF8.GetBytes(token))) return false;
            token = NewToken();
            Console.Out.WriteLine($"A browser has signed in. For another one:\n\n  {Link}\n");
            return true;
        }
    }

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
