using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Npgsql;

namespace Vitae.Storage;

/// <summary>
/// Short texts to every server on the same PostgreSQL, this one among them, to all in the same order (NOTIFY). A text is 7,900 bytes at most. Nothing is kept: whoever is not connected when a
/// text is sent never sees it, and is told so.
/// </summary>
public sealed class Broadcast
{
    private const string Channel = "vitae_live";
    private const int MaxWaiting = 100_000;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250), LongestPause = TimeSpan.FromSeconds(5);

    private readonly NpgsqlDataSource source;
    private readonly string listening;

    internal Broadcast(NpgsqlDataSource source, string connectionString)
    {
        this.source = source;
        // A dead peer is found out by asking it, since one that only listens never would.
        listening = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 10, ApplicationName = "vitae live" }.ConnectionString;
    }

    /// <summary>Whether what is sent now comes back here; false while the connection that listens is being made.</summary>
    public bool IsListening { get; private set; }

    /// <summary>Sends in this order. False: it is not known whether they were sent.</summary>
    public async Task<bool> SendAsync(IReadOnlyList<string> texts, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(texts);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            await using var batch = new NpgsqlBatch(connection);
            foreach (var text in texts) batch.BatchCommands.Add(new NpgsqlBatchCommand($"SELECT pg_notify('{Channel}', $1)") { Parameters = { new NpgsqlParameter<string> { TypedValue = text } } });
            await batch.ExecuteNonQueryAsync(cancel);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>What comes, on one connection, until cancelled; null whenever the connection was made, at first and again: what was sent before is not known. Connects again by itself.</summary>
    public async IAsyncEnumerable<string?> ListenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var pause = FirstPause;
        while (!cancel.IsCancellationRequested)
        {
            var received = System.Threading.Channels.Channel.CreateBounded<string?>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
            var reading = ReceiveAsync(received.Writer, cancel);
            await foreach (var text in received.Reader.ReadAllAsync(CancellationToken.None))
            {
                if (text is null) pause = FirstPause;
                yield return text;
            }

            await reading;
            if (cancel.IsCancellationRequested) yield break;
            await Task.Delay(pause, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    /// <summary>Ends when the connection does, or when more waits than anybody will read.</summary>
    private async Task ReceiveAsync(ChannelWriter<string?> received, CancellationToken cancel)
    {
        try
        {
            await using var connection = new NpgsqlConnection(listening);
            await connection.OpenAsync(cancel);
            var isKeepingUp = true;
            connection.Notification += (_, notice) => isKeepingUp &= received.TryWrite(notice.Payload);
            await using (var command = new NpgsqlCommand($"LISTEN {Channel}", connection)) await command.ExecuteNonQueryAsync(cancel);
            IsListening = true;
            received.TryWrite(null);
            while (isKeepingUp) await connection.WaitAsync(cancel);
        }
        catch (Exception problem) when (problem is NpgsqlException or OperationCanceledException)
        {
            // The reader sees the end, and begins anew unless it was cancelled.
        }
        finally
        {
            IsListening = false;
            received.Complete();
        }
    }
}
