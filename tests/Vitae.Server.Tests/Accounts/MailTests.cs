using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Vitae.Core;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Accounts;

/// <summary>Letters at a real mail server.</summary>
public sealed class MailTests(MailServer server) : AccountTests(server), IClassFixture<MailServer>
{
    private static readonly Letter Greeting = new("ann@example.org", "Grüße", "Open this:\n\n.https://vitae.example.org/#token=abc_-\n.\nGrüße");

    private MailServer Mail => (MailServer)Server;

    [Fact]
    public async Task A_letter_reaches_its_mailbox_whole_and_its_link_works()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email, "Ann Löw");
        (await GetAsync("/api/account", by: person)).GetProperty("account").GetProperty("email").GetString().ShouldBe(email);
        (await new SmtpMailer(Mail.Plain).SendAsync(Greeting, default)).IsOk.ShouldBeTrue();
        var letter = await Mail.NextLetterAsync();
        letter.GetProperty("from").GetString().ShouldBe("vitae@example.org");
        letter.GetProperty("to").EnumerateArray().Select(to => to.GetString()).ShouldBe(["ann@example.org"]);
        letter.GetProperty("user").GetString().ShouldBe("vitae");
        var text = MailServer.Plainly(letter);
        text.ShouldContain("Auto-Submitted: auto-generated\r\n");
        text.ShouldContain(".https://vitae.example.org/#token=abc_-\r\n.\r\n", customMessage: "a line that begins with a dot ends nothing");
    }

    [Fact]
    public async Task Another_machine_is_given_password_and_letter_encrypted_and_only_when_it_is_who_it_says()
    {
        await Mail.ForgetAsync();
        var mailer = new SmtpMailer(Mail.Encrypted, isEncrypted: true);
        (await mailer.SendAsync(Greeting, default)).Error!.Code.ShouldBe("mail_unavailable", "its certificate proves nothing");
        (await new SmtpMailer(Mail.Plain, isEncrypted: true).SendAsync(Greeting, default)).Error!.Code.ShouldBe("mail_unavailable", "it cannot encrypt");
#pragma warning disable SYSLIB0014 // The mail client of .NET asks here alone.
        ServicePointManager.ServerCertificateValidationCallback = (_, _, _, errors) => errors != SslPolicyErrors.None;
        try
        {
            (await mailer.SendAsync(Greeting, default)).Error.ShouldBeNull();
        }
        finally
        {
            ServicePointManager.ServerCertificateValidationCallback = null;
        }
#pragma warning restore SYSLIB0014
        var first = await Mail.NextAsync();
        first.GetProperty("auth").GetString().ShouldBe("pass word");
        first.GetProperty("secure").GetBoolean().ShouldBeTrue("nobody was told the password before");
        (await Mail.NextAsync()).GetProperty("secure").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("refused@example.org", "mail_refused")]
    [InlineData("ann@example.org\r\nBcc: all@example.org", "mail_refused")]
    [InlineData("ann@example.org, bob@example.org", "mail_refused")]
    [InlineData("nobody", "mail_refused")]
    public async Task What_cannot_be_delivered_is_told_without_naming_anybody(string to, string code)
    {
        var error = (await new SmtpMailer(Mail.Plain).SendAsync(Greeting with { To = to }, default)).Error.ShouldNotBeNull();
        error.Code.ShouldBe(code);
        error.ToString().ShouldNotContain("example.org");
    }

    [Fact]
    public async Task A_mail_server_that_is_away_or_knows_us_not_may_be_tried_again()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        (await new SmtpMailer(new Uri($"smtp://127.0.0.1:{port}?from=vitae@example.org")).SendAsync(Greeting, default)).Error!.Code.ShouldBe("mail_unavailable");
        (await new SmtpMailer(new Uri(Mail.Plain.ToString().Replace("pass%20word", "wrong"))).SendAsync(Greeting, default)).Error!.Code.ShouldBe("mail_unavailable");
    }

    [Theory]
    [InlineData("a@example.org\r\nBcc: b@example.org", "Ann")]
    [InlineData("<a@example.org>", "Ann")]
    [InlineData("a@example.org,b@example.org", "Ann")]
    [InlineData("Ann <a@example.org>", "Ann")]
    [InlineData("a@example.org", "Ann\r\nBcc: b@example.org")]
    [InlineData("a@example.org", "Ann\u0007")]
    public async Task No_address_and_no_name_makes_a_header(string email, string name)
        => await PostAsync("/api/auth/sign-up", new { email, name, password = AccountsServer.Password }, HttpStatusCode.BadRequest);
}

/// <summary>Letters while the mail server is away.</summary>
public sealed class LettersTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vitae-letters-");
    private readonly EphemeralDataProtectionProvider protection = new();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_letter_that_cannot_leave_is_tried_again_for_an_hour_and_holds_up_no_other()
    {
        var (clock, mailer) = (new FakeClock(), new Moody());
        using var letters = New(mailer, clock);
        await letters.StartAsync(default);
        letters.Send(new Letter("away", "", ""));
        letters.Send(new Letter("refused", "", ""));
        letters.Send(new Letter("well", "", ""));
        await mailer.UntilAsync("well", 1);
        var begin = clock.GetUtcNow();
        for (var attempt = 1; attempt < Letters.Attempts; attempt++)
        {
            await mailer.UntilAsync("away", attempt);
            while (clock.Waiting == 0) await Task.Yield();
            while (mailer.Tried("away") == attempt)
            {
                // Whose time has come wakes in its own time; until then the clock stands.
                if (clock.Waiting > 0) clock.Advance(TimeSpan.FromSeconds(10));
                await Task.Delay(1);
            }
        }

        (clock.GetUtcNow() - begin).ShouldBeInRange(TimeSpan.FromMinutes(45), TimeSpan.FromMinutes(75));
        mailer.Tried("refused").ShouldBe(1, "trying again does not help");
        clock.Advance(TimeSpan.FromDays(1));
        mailer.Tried("away").ShouldBe(Letters.Attempts);
        await letters.StopAsync(default);
    }

    [Fact]
    public async Task A_letter_that_waits_when_the_server_ends_leaves_after_its_next_start()
    {
        var (before, after) = (new Moody(), new Moody { IsAway = false });
        using (var letters = New(before, new FakeClock()))
        {
            await letters.StartAsync(default);
            letters.Send(new Letter("away", "Confirm", "secret token"));
            letters.Send(new Letter("well", "", ""));
            await before.UntilAsync("away", 1);
            await before.UntilAsync("well", 1);
            while (folder.EnumerateFiles().Count() > 1) await Task.Delay(1);
            await letters.StopAsync(default);
        }

        var kept = folder.EnumerateFiles().ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(kept.FullName)).ShouldNotContain("token", customMessage: "what opens an account is sealed");
        if (!OperatingSystem.IsWindows()) kept.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "0.letter"), "broken");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "1.letter.part"), "half");

        using var next = New(after, new FakeClock());
        await next.StartAsync(default);

        await after.UntilAsync("away", 1);
        while (folder.EnumerateFiles().Any()) await Task.Delay(1);
        await next.StopAsync(default);
        after.Tried("well").ShouldBe(0, "it had left");
    }

    private Letters New(IMailer mailer, TimeProvider clock) => new(mailer, new KeptLetters(folder.FullName, protection, NullLogger<KeptLetters>.Instance), clock, NullLogger<Letters>.Instance);

    /// <summary>Takes letters by whom they are to.</summary>
    [Fact]
    public void A_letter_that_the_disk_does_not_give_now_is_not_thrown_away_and_one_that_nobody_can_open_is()
    {
        var kept = new KeptLetters(folder.FullName, protection, NullLogger<KeptLetters>.Instance);
        var path = kept.Keep(new Letter("ann", "Hello", "Text")).ShouldNotBeNull();
        var garbage = Path.Combine(folder.FullName, "0.letter");
        File.WriteAllText(garbage, "not sealed by anybody");
        using (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None)) kept.Left().ShouldBeEmpty();
        File.Exists(garbage).ShouldBeFalse();
        kept.Left().Select(left => left.Letter.To).ShouldBe(["ann"]);
    }

    private sealed class Moody : IMailer
    {
        private readonly List<string> tried = [];

        public bool IsAway { get; init; } = true;

        public Task<Result<Done>> SendAsync(Letter letter, CancellationToken cancel)
        {
            lock (tried) tried.Add(letter.To);
            return Task.FromResult<Result<Done>>(letter.To switch { "away" when IsAway => IMailer.Unavailable("away"), "refused" => new Error(IMailer.Refused, "no", null, "no"), _ => default(Done) });
        }

        public int Tried(string to)
        {
            lock (tried) return tried.Count(one => one == to);
        }

        public async Task UntilAsync(string to, int times)
        {
            while (Tried(to) < times) await Task.Yield();
        }
    }
}
