using Microsoft.Extensions.Configuration;

namespace Vitae.Server.Tests.Accounts;

/// <summary>A server with accounts starts well set up, or not at all and says why: one line with what, where and what to do.</summary>
public sealed class AccountStartTests
{
    private const string Secret = "7c1e94b0d2f85a63e17b0c9d4f2a8e6571d3", Company = "oidc:company:issuer=https://login.example.org;oidc:company:client_id=vitae";

    /// <summary>What a server on the internet is given, all of it good.</summary>
    private static readonly Dictionary<string, string> Good = new()
    {
        ["mode"] = "accounts",
        ["urls"] = "http://127.0.0.1:0",
        ["secret"] = Secret,
        ["site"] = "https://vitae.example.org",
        ["mail"] = "smtp://user:word@mail.example.org:587?from=vitae@example.org",
        ["proxies"] = "127.0.0.1",
    };

    [Theory]
    [InlineData("")]
    [InlineData("site=http://localhost:5151;mail=;proxies=")]
    [InlineData("site=http://127.0.0.1:5151;urls=http://0.0.0.0:5151")]
    [InlineData("site=;mail=;proxies=;urls=http://127.0.0.1:5151")]
    [InlineData("mail=smtp://mail.example.org?from=vitae@example.org;proxies=10.0.0.0/8,::1;admins=root@example.org, ann@example.org")]
    [InlineData(Company)]
    [InlineData(Company + ";oidc:company:scope=openid email;oidc:home:issuer=http://127.0.0.1:9;oidc:home:client_id=x")]
    [InlineData("jwt:issuer=https://login.example.org;jwt:audience=https://vitae.example.org/api")]
    [InlineData("quota_bytes=1073741824")]
    public void What_is_set_up_well_is_taken(string changes) => Read(changes).Error.ShouldBeNull();

    [Theory]
    [InlineData("mode=cloud", "VITAE_MODE")]
    [InlineData("quota_bytes=1048575", "VITAE_QUOTA_BYTES")]
    [InlineData("quota_bytes=5 GB", "VITAE_QUOTA_BYTES")]
    [InlineData("quota_bytes=99999999999999999999", "VITAE_QUOTA_BYTES")]
    [InlineData("urls=", "VITAE_URLS")]
    [InlineData("urls=,", "VITAE_URLS")]
    [InlineData("urls=ftp://127.0.0.1", "VITAE_URLS")]
    [InlineData("urls=https://127.0.0.1:5151", "VITAE_URLS")]
    [InlineData("urls=http://127.0.0.1:5151/vitae", "VITAE_URLS")]
    [InlineData("secret=", "VITAE_SECRET")]
    [InlineData("secret=7c1e94b0d2f85a63e17b0c9d4f2a8e6", "VITAE_SECRET")]
    [InlineData("secret=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "VITAE_SECRET")]
    [InlineData("secret=ChangeMe-7c1e94b0d2f85a63e17b0c9d4f2a8e6571d3", "VITAE_SECRET")]
    [InlineData("site=", "VITAE_SITE")]
    [InlineData("site=;urls=http://0.0.0.0:5151", "VITAE_SITE")]
    [InlineData("site=vitae.example.org", "VITAE_SITE")]
    [InlineData("site=ftp://vitae.example.org", "VITAE_SITE")]
    [InlineData("site=https://vitae.example.org/resumes", "VITAE_SITE")]
    [InlineData("site=https://ada:word@vitae.example.org", "VITAE_SITE")]
    [InlineData("site=http://vitae.example.org", "VITAE_SITE")]
    [InlineData("proxies=", "VITAE_PROXIES")]
    [InlineData("proxies=balancer", "VITAE_PROXIES")]
    [InlineData("proxies=10.0.0.0/33", "VITAE_PROXIES")]
    [InlineData("proxies=127.0.0.1,0.0.0.0/0", "VITAE_PROXIES")]
    [InlineData("proxies=::/0", "VITAE_PROXIES")]
    [InlineData("mail=", "VITAE_MAIL")]
    [InlineData("mail=mail.example.org", "VITAE_MAIL")]
    [InlineData("mail=http://mail.example.org?from=vitae@example.org", "VITAE_MAIL")]
    [InlineData("mail=smtp://mail.example.org", "VITAE_MAIL")]
    [InlineData("mail=smtp://mail.example.org?from=nobody", "VITAE_MAIL")]
    [InlineData("mail=smtp://user@mail.example.org?from=vitae@example.org", "VITAE_MAIL")]
    [InlineData("mail=smtp://user:word@mail.example.org:465?from=vitae@example.org", "VITAE_MAIL")]
    [InlineData("mail=/proc/no/such/folder", "VITAE_MAIL")]
    [InlineData("admins=root", "VITAE_ADMINS")]
    [InlineData("oidc:company:client_id=vitae", "VITAE_OIDC__COMPANY__ISSUER")]
    [InlineData("oidc:company:issuer=login.example.org;oidc:company:client_id=vitae", "VITAE_OIDC__COMPANY__ISSUER")]
    [InlineData("oidc:company:issuer=http://login.example.org;oidc:company:client_id=vitae", "VITAE_OIDC__COMPANY__ISSUER")]
    [InlineData("oidc:company:issuer=https://login.example.org?tenant=1;oidc:company:client_id=vitae", "VITAE_OIDC__COMPANY__ISSUER")]
    [InlineData("oidc:company:issuer=https://login.example.org", "VITAE_OIDC__COMPANY__CLIENT_ID")]
    [InlineData(Company + ";oidc:company:scope=email profile", "VITAE_OIDC__COMPANY__SCOPE")]
    [InlineData("oidc:my company:issuer=https://login.example.org;oidc:my company:client_id=vitae", "VITAE_OIDC__MY COMPANY")]
    [InlineData("jwt:audience=vitae", "VITAE_JWT__ISSUER")]
    [InlineData("jwt:issuer=http://login.example.org;jwt:audience=vitae", "VITAE_JWT__ISSUER")]
    [InlineData("jwt:issuer=https://login.example.org", "VITAE_JWT__AUDIENCE")]
    public void What_is_not_is_refused_in_one_line_that_names_the_setting_and_the_remedy(string changes, string where)
    {
        var error = Read(changes).Error.ShouldNotBeNull();
        error.Code.ShouldBe("invalid_settings");
        error.Where.ShouldBe(where);
        error.What.Length.ShouldBeInRange(15, 160);
        error.Remedy.Length.ShouldBeInRange(10, 160);
        var line = error.ToString();
        line.ShouldNotContain("\n");
        line.ShouldNotContain(Secret);
        line.ShouldNotContain(":word@", customMessage: "no password is told");
    }

    [Fact]
    public async Task The_program_ends_with_1_after_one_line_on_standard_error()
    {
        var data = Directory.CreateTempSubdirectory("vitae-start-");
        var program = Path.Combine(AppContext.BaseDirectory, "Vitae.Server.dll");
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", ["exec", program, "--data", data.FullName]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Good) start.Environment[$"VITAE_{name.ToUpperInvariant()}"] = value;
        start.Environment["VITAE_OIDC__COMPANY__ISSUER"] = "http://login.example.org";
        using var process = System.Diagnostics.Process.Start(start)!;
        var (error, output) = (await process.StandardError.ReadToEndAsync(), await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(1);
        error.ShouldBe("vitae: VITAE_OIDC__COMPANY__ISSUER: the provider has no issuer that can be asked: write its https address\n");
        output.ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(data.FullName).ShouldBeEmpty("nothing is made before the settings are good");
        data.Delete();
    }

    /// <param name="changes">To the good settings: name=value, with semicolons between; an empty value takes the setting away.</param>
    private static Core.Result<ServerSettings> Read(string changes)
    {
        var settings = new Dictionary<string, string?>(Good.ToDictionary(one => one.Key, one => (string?)one.Value)) { ["data"] = Path.Combine(Path.GetTempPath(), "vitae-start-none") };
        foreach (var change in changes.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (change.Split('=', 2)[0], change.Split('=', 2)[1]);
            if (value.Length == 0 && name != "urls") settings.Remove(name);
            else settings[name] = value;
        }

        return ServerSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
