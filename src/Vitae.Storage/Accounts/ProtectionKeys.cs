using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>The keys by which cookies are protected, shared by all instances. What comes here is encrypted already.</summary>
public sealed class ProtectionKeys
{
    private readonly Database database;
    private readonly TimeProvider clock;

    internal ProtectionKeys(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    public Task<Result<IReadOnlyList<DataProtectionKey>>> ListAsync(CancellationToken cancel = default)
        => database.ReadAsync(Scope.Operator, async session => (Result<IReadOnlyList<DataProtectionKey>>)await session.Context.Set<DataProtectionKey>().OrderBy(key => key.CreatedAt).ToListAsync(cancel), cancel);

    public Task<Result<Done>> AddAsync(string friendlyName, string xml, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.WriteAsync(Scope.Operator, async session =>
        {
            session.Context.Add(new DataProtectionKey { Id = Guid.CreateVersion7(now), CreatedAt = now, FriendlyName = friendlyName, Xml = xml });
            await session.Context.SaveChangesAsync(cancel);
            return (Result<Done>)default(Done);
        }, cancel);
    }
}
