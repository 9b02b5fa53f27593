using System.Threading.Channels;

namespace Vitae.Server.Accounts.Mail;

/// <summary>A letter to one person.</summary>
internal sealed record Letter(string To, string Subject, string Text);

/// <summary>How letters leave.</summary>
internal interface IMailer
{
    /// <exception cref="IOException">It did not leave; it may be tried again.</exception>
    Task SendAsync(Letter letter, CancellationToken cancel);
}

/// <summary>Letters leave behind the answer, so that how long it takes tells nothing, and are tried again when they fail. Neither their text nor their addressee is logged.</summary>
internal sealed partial class Letters(IMailer mailer, ILogger<Letters> log) : BackgroundService
{
    private const int MaxWaiting = 10_000, Attempts = 4;

    private readonly Channel<Letter> waiting = Channel.CreateBounded<Letter>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Send(Letter letter) => waiting.Writer.TryWrite(letter);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    await mailer.SendAsync(letter, stoppingToken);
                    break;
                }
                catch (IOException problem)
                {
                    Failed(attempt, problem.Message);
                    if (attempt == Attempts) break;
                    await Task.Delay(TimeSpan.FromSeconds(attempt * attempt), stoppingToken);
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A letter could not be sent (attempt {Attempt}): {Reason}")]
    private partial void Failed(int attempt, string reason);
}
