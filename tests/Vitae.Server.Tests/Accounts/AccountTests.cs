using System.Net;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

/// <summary>Tests of a server where people have accounts.</summary>
public abstract class AccountTests(AccountsServer server) : ApiTests(server)
{
    protected new AccountsServer Server => (AccountsServer)base.Server;

    /// <summary>By a new browser when nobody is named.</summary>
    protected async Task<System.Text.Json.JsonElement> PostAsync(string path, object body, HttpStatusCode expected = HttpStatusCode.OK, HttpClient? by = null)
    {
        if (by is not null) return await SendAsync(HttpMethod.Post, path, body, expected, by: by);
        using var browser = Server.Browser();
        return await SendAsync(HttpMethod.Post, path, body, expected, by: browser);
    }

    protected async Task ShouldFail(string path, object body, HttpStatusCode status, string code, HttpClient? by = null)
        => (await PostAsync(path, body, status, by)).GetProperty("code").GetString().ShouldBe(code);

    /// <summary>A program that holds a token and no cookie.</summary>
    protected HttpClient Program(string token)
    {
        var program = Server.Browser();
        program.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
        return program;
    }

    /// <summary>Makes every session of a person one that was proved an hour ago.</summary>
    protected async Task AgeAsync(string email)
    {
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value;
        foreach (var session in (await Server.Store.Sessions.ListAsync(user.Id)).Value)
        {
            await Server.Store.Sessions.UpdateAsync(user.Id, session.Id, row => row with { VerifiedAt = DateTimeOffset.UtcNow.AddHours(-1) });
        }

        ((Vitae.Server.Accounts.Sessions.Sessions)Server.Services.GetService(typeof(Vitae.Server.Accounts.Sessions.Sessions))!).ForgetUser(user.Id);
    }
}
