using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Outside providers that vouch for a person, by issuer (<see cref="UserLogin.LoginProvider"/>) and subject (<see cref="UserLogin.ProviderKey"/>).</summary>
public sealed class IdentityStore : OwnedStore<UserLogin>
{
    internal IdentityStore(Database database, TimeProvider clock)
        : base(database, clock, "identity")
    {
    }

    public Task<Result<IReadOnlyList<UserLogin>>> ListAsync(Guid userId, CancellationToken cancel = default)
        => Database.ReadAsync(userId, async session => (Result<IReadOnlyList<UserLogin>>)await session.Context.Set<UserLogin>().Where(row => row.UserId == userId).OrderBy(row => row.Id).ToListAsync(cancel), cancel);
}
