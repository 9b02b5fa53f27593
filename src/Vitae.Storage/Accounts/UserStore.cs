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

    /// <summary>A person who signed up, with the outside identity they came with, if any. Fails with <c>already_exists</c> when the address or the identity is taken.</summary>
    /// <param name="user">Its id, instants and normalized address are set here.</param>
    public Task<Result<User>> SignUpAsync(User user, UserLogin? identity = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        var now = clock.Now();
        var made = user with { Id = Guid.CreateVersion7(now), CreatedAt = now, UpdatedAt = now, NormalizedEmail = Normalized(user.Email) };
        return database.WriteAsync(Scope.Operator, async session =>
        {
            session.Context.Add(made);
            if (identity is not null) session.Context.Add(identity with { UserId = made.Id, Id = Guid.CreateVersion7(now), CreatedAt = now, UpdatedAt = now });
            await session.Context.SaveChangesAsync(cancel);
            return (Result<User>)made;
        }, cancel);
    }

    /// <param name="change">May be called more than once; its result's key, address and instants are not used.</param>
    public Task<Result<User>> UpdateAsync(Guid userId, Func<User, User> change, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(userId, async session =>
        {
            if (await session.Context.Set<User>().FirstOrDefaultAsync(user => user.Id == userId, cancel) is not { } user) return StorageErrors.NoSuch("user");
            var changed = change(user) with { Id = userId, CreatedAt = user.CreatedAt, UpdatedAt = clock.Now(), Email = user.Email, NormalizedEmail = user.NormalizedEmail };
            session.Context.Update(changed);
            await session.Context.SaveChangesAsync(cancel);
            return (Result<User>)changed;
        }, cancel);
    }

    /// <summary>Everybody, newest first; for administrators.</summary>
    public Task<Result<Page<User>>> ListAsync(PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return Task.FromResult<Result<Page<User>>>(cursor.Error);
        var before = cursor.Value.Id;
        return database.ReadAsync(Scope.Operator, async session =>
            (Result<Page<User>>)Cursor.PageOf(await session.Context.Set<User>().Where(user => user.Id < before).OrderByDescending(user => user.Id).Take(page.Limit + 1).ToListAsync(cancel), page.Limit, user => new Cursor(user.CreatedAt, user.Id)), cancel);
    }

    /// <summary>The person whom an outside provider knows.</summary>
    public Task<Result<User>> FindByIdentityAsync(string issuer, string subject, CancellationToken cancel = default) => database.ReadAsync(Scope.Operator, async session =>
    {
        var found = await (from login in session.Context.Set<UserLogin>()
                           join user in session.Context.Set<User>() on login.UserId equals user.Id
                           where login.LoginProvider == issuer && login.ProviderKey == subject
                           select user).FirstOrDefaultAsync(cancel);
        return found is null ? StorageErrors.NoSuch("user") : (Result<User>)found;
    }, cancel);

    /// <summary>A passkey and its owner.</summary>
    /// <param name="credentialId">Base64url.</param>
    public Task<Result<(User User, UserPasskey Passkey)>> FindByPasskeyAsync(string credentialId, CancellationToken cancel = default) => database.ReadAsync(Scope.Operator, async session =>
    {
        var found = await (from passkey in session.Context.Set<UserPasskey>()
                           join user in session.Context.Set<User>() on passkey.UserId equals user.Id
                           where passkey.CredentialId == credentialId
                           select new { user, passkey }).FirstOrDefaultAsync(cancel);
        return found is null ? StorageErrors.NoSuch("passkey") : (Result<(User, UserPasskey)>)(found.user, found.passkey);
    }, cancel);

    /// <summary>A token and its owner; whether it is revoked or expired, the caller looks.</summary>
    /// <param name="hash">Of the whole token.</param>
    public Task<Result<(User User, ApiToken Token)>> FindByTokenAsync(string hash, CancellationToken cancel = default) => database.ReadAsync(Scope.Operator, async session =>
    {
        var found = await (from token in session.Context.Set<ApiToken>()
                           join user in session.Context.Set<User>() on token.UserId equals user.Id
                           where token.Hash == hash
                           select new { user, token }).FirstOrDefaultAsync(cancel);
        return found is null ? StorageErrors.NoSuch("token") : (Result<(User, ApiToken)>)(found.user, found.token);
    }, cancel);

    /// <summary>Which of these let somebody in now, with one look for all of them.</summary>
    public Task<Result<WhatHolds>> WhatHoldsAsync(IReadOnlyCollection<Guid> users, IReadOnlyCollection<Guid> sessions, IReadOnlyCollection<Guid> tokens, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.ReadAsync(Scope.Operator, async read => new WhatHolds(
            await read.Context.Set<User>().Where(row => users.Contains(row.Id) && row.IsActive).Select(row => row.Id).ToHashSetAsync(cancel),
            await read.Context.Set<UserSession>().Where(row => users.Contains(row.UserId) && sessions.Contains(row.Id) && row.RevokedAt == null && row.ExpiresAt > now).Select(row => row.Id).ToHashSetAsync(cancel),
            await read.Context.Set<ApiToken>().Where(row => users.Contains(row.UserId) && tokens.Contains(row.Id) && row.RevokedAt == null && (row.ExpiresAt == null || row.ExpiresAt > now)).Select(row => row.Id).ToHashSetAsync(cancel)), cancel);
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
