using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Objects;

namespace Vitae.Storage.Accounts;

/// <summary>Who there is.</summary>
public sealed class UserStore
{
    private readonly Database database;
    private readonly IObjectStore objects;
    private readonly TimeProvider clock;

    internal UserStore(Database database, IObjectStore objects, TimeProvider clock) => (this.database, this.objects, this.clock) = (database, objects, clock);

    /// <summary>Fails with <c>already_exists</c> when the address or the external id is taken.</summary>
    public Task<Result<User>> CreateAsync(string email, string name, UserRole role = UserRole.Member, string? externalId = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        var now = clock.Now();
        return CreateAsync(new User { Id = Guid.CreateVersion7(now), CreatedAt = now, UpdatedAt = now, Email = email, NormalizedEmail = Normalized(email), Name = name, Role = role, ExternalId = externalId }, cancel);
    }

    /// <summary>The one user of local mode, created when there is none.</summary>
    public async Task<Result<User>> EnsureLocalAsync(CancellationToken cancel = default)
    {
        const string Email = "local@localhost";
        var found = await FindByEmailAsync(Email, cancel);
        if (found.IsOk || found.Error.Code != StorageErrors.NotFound) return found;
        var created = await CreateAsync(Email, "Local user", UserRole.Admin, cancel: cancel);
        return created.IsOk || created.Error.Code != StorageErrors.AlreadyExists ? created : await FindByEmailAsync(Email, cancel);
    }

    public Task<Result<User>> GetAsync(Guid userId, CancellationToken cancel = default) => FindAsync(users => users.Where(user => user.Id == userId), cancel);

    public Task<Result<User>> FindByEmailAsync(string email, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        var normalized = Normalized(email);
        return FindAsync(users => users.Where(user => user.NormalizedEmail == normalized), cancel);
    }

    /// <param name="externalId">Issuer and subject, as <c>issuer|subject</c>.</param>
    public Task<Result<User>> FindByExternalIdAsync(string externalId, CancellationToken cancel = default) => FindAsync(users => users.Where(user => user.ExternalId == externalId), cancel);

    /// <summary>Deletes the account with every row and object of it.</summary>
    public Task<Result<RemovalReport>> DeleteEverythingAsync(Guid userId, CancellationToken cancel = default) => AccountRemoval.RunAsync(database, objects, userId, cancel);

    /// <summary>Sign-in happens before anybody is known, so that it runs as the operator.</summary>
    private Task<Result<User>> FindAsync(Func<IQueryable<User>, IQueryable<User>> which, CancellationToken cancel)
        => database.ReadAsync(Scope.Operator, async session => await which(session.Context.Set<User>()).FirstOrDefaultAsync(cancel) is { } user ? (Result<User>)user : StorageErrors.NoSuch("user"), cancel);

    private Task<Result<User>> CreateAsync(User user, CancellationToken cancel) => database.WriteAsync(Scope.Operator, async session =>
    {
        session.Context.Add(user);
        await session.Context.SaveChangesAsync(cancel);
        return (Result<User>)user;
    }, cancel);

    private static string Normalized(string email) => email.Trim().ToUpperInvariant();
}
