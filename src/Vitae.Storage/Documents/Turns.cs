namespace Vitae.Storage.Documents;

/// <summary>
/// What is done for one id takes turns in this process. Saves of one document do, for fairness alone: one that has to merge would otherwise be overtaken again and again by those that
/// have not; what is saved is decided by the database.
/// </summary>
internal sealed class Turns
{
    private const int Stripes = 256;

    private readonly SemaphoreSlim[] stripes = [.. Enumerable.Range(0, Stripes).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<T> RunAsync<T>(Guid id, Func<Task<T>> act, CancellationToken cancel)
    {
        var turn = stripes[(uint)id.GetHashCode() % Stripes];
        await turn.WaitAsync(cancel);
        try
        {
            return await act();
        }
        finally
        {
            turn.Release();
        }
    }
}
