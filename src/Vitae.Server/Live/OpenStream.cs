using Vitae.Server.Accounts.Access;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Live;

/// <summary>One stream, and what it was opened with.</summary>
/// <param name="by">Null in local mode.</param>
/// <param name="ends">What ends it beside.</param>
internal sealed class OpenStream(Guid user, SignedIn? by, Action<OpenStream> leave, params CancellationToken[] ends) : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(ends);
    private bool isOver;

    public Guid User => user;

    public SignedIn? By => by;

    /// <summary>Cancelled when the stream is to end.</summary>
    public CancellationToken Ends => source.Token;

    public bool Holds(WhatHolds now)
        => now.Users.Contains(user) && (by?.Session is not { } session || now.Sessions.Contains(session.Id)) && (by?.Token is not { } token || now.Tokens.Contains(token));

    public void End()
    {
        lock (gate)
        {
            if (!isOver) source.Cancel();
        }
    }

    public void Dispose()
    {
        leave(this);
        lock (gate)
        {
            isOver = true;
            source.Dispose();
        }
    }
}
