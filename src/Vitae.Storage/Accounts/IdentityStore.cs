using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Outside providers that vouch for a person, by issuer (<see cref="UserLogin.LoginProvider"/>) and subject (<see cref="UserLogin.ProviderKey"/>).</summary>
public sealed class IdentityStore : OwnedStore<UserLogin>
{
    internal IdentityStore(Database database, TimeProvider clock)
        : base(database, clock, AccountTables.Identities, "identity")
    {
    }

    public async Task<Result<IReadOnlyList<UserLogin>>> ListAsync(Guid userId, CancellationToken cancel = default)
    {
        var rows = await Database.QueryAsync(userId, $"{Table.Select} WHERE user_id = $1 ORDER BY id", Table.Read, [userId], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }
}
