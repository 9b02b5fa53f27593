using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Passkeys of people.</summary>
public sealed class PasskeyStore : OwnedStore<UserPasskey>
{
    internal PasskeyStore(Database database, TimeProvider clock)
        : base(database, clock, AccountTables.Passkeys, "passkey")
    {
    }

    public async Task<Result<IReadOnlyList<UserPasskey>>> ListAsync(Guid userId, CancellationToken cancel = default)
    {
        var rows = await Database.QueryAsync(userId, $"{Table.Select} WHERE user_id = $1 ORDER BY id", Table.Read, [userId], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }
}
