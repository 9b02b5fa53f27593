using System.Threading.Channels;
using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Mail;

/// <summary>A letter to one person.</summary>
internal sealed record Letter(string To, string Subject, string Text);

/// <summary>How letters leave.</summary>
internal interface IMailer
{
    /// <summary>Fails with <see cref="Refused"/> when trying again does not help, with <c>mail_unavailable</c> when it may. Neither says to whom.</summary>
    Task<Result<Done>> SendAsync(Letter letter, CancellationToken cancel);

    const string Refused = "mail_refused";

    static Error Unavailable(string why) => new("mail_unavailable", why, null, "it is tried again");
}

/// <summary>
/// Letters leave behind the answer, so that how long it takes tells nothing. One that cannot leave is tried again for an hour, as long as the shortest link holds, and holds up no other; one that waits when
/// the server ends leaves after its next start. Neither their text nor their addressee is logged.
/// </summary>
internal sealed partial class Letters(IMailer mailer, KeptLetters kept, TimeProvider clock, ILogger<Letters> log) : BackgroundService
{
    private const int MaxWaiting = 10_000, AtOnce = 4;

    /// <summary>Before each further attempt.</summary>
    private static readonly int[] PausesInSeconds = [2, 10, 30, 120, 600, 1_200, 1_500];

    private readonly Channel<(Letter Letter, string? Path)> waiting
        = Channel.CreateBounded<(Letter Letter, string? Path)>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite }, dropped => kept.Forget(dropped.Path));

    private int later;

    public static int Attempts => PausesInSeconds.Length + 1;

    public void Send(Letter letter) => waiting.Writer.TryWrite((letter, kept.Keep(letter)));

    /// <summary>What was left is taken up before anybody can write more.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (letter, path) in kept.Left()) waiting.Writer.TryWrite((letter, path));
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => SendAllAsync(stoppingToken)));

    private async Task SendAllAsync(CancellationToken cancel)
    {
        await foreach (var (letter, path) in waiting.Reader.ReadAllAsync(cancel)) await TryAsync(letter, path, attempt: 1, cancel);
    }

    private async Task TryAsync(Letter letter, string? path, int attempt, CancellationToken cancel)
    {
        var sent = await mailer.SendAsync(letter, cancel);
        if (!sent.IsOk)
        {
            Failed(attempt, sent.Error.What);
            if (sent.Error.Code != IMailer.Refused && attempt < Attempts && Volatile.Read(ref later) < MaxWaiting)
            {
                _ = AgainAsync(letter, path, attempt + 1, cancel);
                return;
            }

            Lost();
        }

        kept.Forget(path);
    }

    private async Task AgainAsync(Letter letter, string? path, int attempt, CancellationToken cancel)
    {
        Interlocked.Increment(ref later);
        await Task.Delay(TimeSpan.FromSeconds(PausesInSeconds[attempt - 2]), clock, cancel);
        Interlocked.Decrement(ref later);
        await TryAsync(letter, path, attempt, cancel);
    }

    [LoggerMessage(LogLevel.Warning, "A letter could not be sent (attempt {Attempt}): {Reason}")]
    private partial void Failed(int attempt, string reason);

    [LoggerMessage(LogLevel.Error, "A letter is given up")]
    private partial void Lost();
}
