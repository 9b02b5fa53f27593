namespace Vitae.Storage.Databases;

/// <summary>The right to do something that one server at a time does; ends when disposed, and with the process or its connection.</summary>
/// <param name="IsHeld">False: another server has it.</param>
internal sealed record Lease(bool IsHeld, Func<Task>? Release = null) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (Release is not null) await Release();
    }
}
