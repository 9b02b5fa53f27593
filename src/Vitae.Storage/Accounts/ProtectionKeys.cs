using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>The keys by which cookies are protected, shared by all instances. What comes here is encrypted already.</summary>
public sealed class ProtectionKeys
{
    private readonly Database database;
    private readonly TimeProvider clock;

    internal ProtectionKeys(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    public async Task<Result<IReadOnlyList<DataProtectionKey>>> ListAsync(CancellationToken cancel = default)
    {
        var rows = await database.QueryAsync(Scope.Operator, $"{AccountTables.ProtectionKeys.Select} ORDER BY created_at", AccountTables.ProtectionKeys.Read, [], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }

    public Task<Result<Done>> AddAsync(string friendlyName, string xml, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.WriteAsync(Scope.Operator, async session =>
        {
            await AccountTables.ProtectionKeys.InsertAsync(session, new DataProtectionKey { Id = Guid.CreateVersion7(now), CreatedAt = now, FriendlyName = friendlyName, Xml = xml });
            return (Result<Done>)default(Done);
        }, cancel);
    }
}
