using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Keys for programs.</summary>
public sealed class ApiTokenStore : OwnedStore<ApiToken>
{
    private const string End = "UPDATE api_tokens SET revoked_at = $2, updated_at = $2 WHERE user_id = $1 AND revoked_at IS NULL";

    internal ApiTokenStore(Database database, TimeProvider clock)
        : base(database, clock, AccountTables.Tokens, "token")
    {
    }

    /// <summary>Newest first, with those that no longer hold.</summary>
    public Task<Result<Page<ApiToken>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);

    /// <summary>Ends one token; fails with <c>not_found</c> when it has ended.</summary>
    public async Task<Result<Done>> RevokeAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var ended = await EndAsync(userId, id, cancel);
        return !ended.IsOk ? ended.Error : ended.Value == 0 ? NoSuch : default(Done);
    }

    public Task<Result<int>> RevokeAllAsync(Guid userId, CancellationToken cancel = default) => EndAsync(userId, null, cancel);

    private Task<Result<int>> EndAsync(Guid userId, Guid? id, CancellationToken cancel)
    {
        var now = Clock.Now();
        return Database.WriteAsync(userId, async database => (Result<int>)(id is { } one
            ? await database.ExecuteAsync($"{End} AND id = $3", userId, now, one)
            : await database.ExecuteAsync(End, userId, now)), cancel);
    }
}
