using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Passkeys of people.</summary>
public sealed class PasskeyStore : OwnedStore<UserPasskey>
{
    internal PasskeyStore(Database database, TimeProvider clock)
        : base(database, clock, "passkey")
    {
    }

    public Task<Result<IReadOnlyList<UserPasskey>>> ListAsync(Guid userId, CancellationToken cancel = default)
        => Database.ReadAsync(userId, async session => (Result<IReadOnlyList<UserPasskey>>)await session.Context.Set<UserPasskey>().Where(row => row.UserId == userId).OrderBy(row => row.Id).ToListAsync(cancel), cancel);
}
