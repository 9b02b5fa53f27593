using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Objects;

namespace Vitae.Storage.Accounts;

/// <summary>Who there is.</summary>
public sealed class UserStore
{
    private static readonly RowTable<User> Table = AccountTables.Users;

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
            await Table.InsertAsync(session, made);
            if (identity is not null) await AccountTables.Identities.InsertAsync(session, identity with { UserId = made.Id, Id = Guid.CreateVersion7(now), CreatedAt = now, UpdatedAt = now });
            return (Result<User>)made;
        }, cancel);
    }

    /// <param name="change">May be called more than once; its result's key, address and instants are not used.</param>
    public Task<Result<User>> UpdateAsync(Guid userId, Func<User, User> change, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(userId, async session =>
        {
            if (await Table.FirstAsync(session, "WHERE id = $1", userId) is not { } user) return StorageErrors.NoSuch("user");
            var changed = change(user) with { Id = userId, CreatedAt = user.CreatedAt, UpdatedAt = clock.Now(), Email = user.Email, NormalizedEmail = user.NormalizedEmail };
            await Table.UpdateAsync(session, changed);
            return (Result<User>)changed;
        }, cancel);
    }

    /// <summary>Everybody, newest first; for administrators.</summary>
    public async Task<Result<Page<User>>> ListAsync(PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return cursor.Error;
        var rows = await database.QueryAsync(Scope.Operator, $"{Table.Select} WHERE id < $1 ORDER BY id DESC LIMIT $2", Table.Read, [cursor.Value.Id, page.Limit + 1], cancel);
        return !rows.IsOk ? rows.Error : Cursor.PageOf(rows.Value, page.Limit, user => new Cursor(user.CreatedAt, user.Id));
    }

    /// <summary>The person whom an outside provider knows.</summary>
    public async Task<Result<User>> FindByIdentityAsync(string issuer, string subject, CancellationToken cancel = default)
    {
        var found = await WithUser.FindAsync(database, Scope.Operator, AccountTables.Identities, "one.login_provider = $1 AND one.provider_key = $2", [issuer, subject], cancel);
        return !found.IsOk ? found.Error : found.Value is [var (_, user)] ? user : StorageErrors.NoSuch("user");
    }

    /// <summary>A passkey and its owner.</summary>
    /// <param name="credentialId">Base64url.</param>
    public async Task<Result<(User User, UserPasskey Passkey)>> FindByPasskeyAsync(string credentialId, CancellationToken cancel = default)
    {
        var found = await WithUser.FindAsync(database, Scope.Operator, AccountTables.Passkeys, "one.credential_id = $1", [credentialId], cancel);
        return !found.IsOk ? found.Error : found.Value is [var (passkey, user)] ? (user, passkey) : StorageErrors.NoSuch("passkey");
    }

    /// <summary>A token and its owner; whether it is revoked or expired, the caller looks.</summary>
    /// <param name="hash">Of the whole token.</param>
    public async Task<Result<(User User, ApiToken Token)>> FindByTokenAsync(string hash, CancellationToken cancel = default)
    {
        var found = await WithUser.FindAsync(database, Scope.Operator, AccountTables.Tokens, "one.hash = $1", [hash], cancel);
        return !found.IsOk ? found.Error : found.Value is [var (token, user)] ? (user, token) : StorageErrors.NoSuch("token");
    }

    /// <summary>Which of these let somebody in now, with one look for all of them.</summary>
    public Task<Result<WhatHolds>> WhatHoldsAsync(IReadOnlyCollection<Guid> users, IReadOnlyCollection<Guid> sessions, IReadOnlyCollection<Guid> tokens, CancellationToken cancel = default)
    {
        var now = clock.Now();
        return database.ReadAsync(Scope.Operator, async read => new WhatHolds(
            await IdsAsync(read, $"SELECT id FROM users WHERE {read.In("id", 1)} AND is_active = $2", users, true),
            await IdsAsync(read, $"SELECT id FROM user_sessions WHERE {read.In("user_id", 1)} AND {read.In("id", 2)} AND revoked_at IS NULL AND expires_at > $3", users, sessions, now),
            await IdsAsync(read, $"SELECT id FROM api_tokens WHERE {read.In("user_id", 1)} AND {read.In("id", 2)} AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3)", users, tokens, now)), cancel);

        static async Task<IReadOnlySet<Guid>> IdsAsync(Session session, string sql, params object?[] arguments) => (await session.ListAsync(sql, row => row.Id(0), arguments)).ToHashSet();
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

    public Task<Result<User>> GetAsync(Guid userId, CancellationToken cancel = default) => FindAsync("id", userId, cancel);

    public Task<Result<User>> FindByEmailAsync(string email, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        return FindAsync("normalized_email", Normalized(email), cancel);
    }

    /// <param name="externalId">Issuer and subject, as <c>issuer|subject</c>.</param>
    public Task<Result<User>> FindByExternalIdAsync(string externalId, CancellationToken cancel = default) => FindAsync("external_id", externalId, cancel);

    /// <summary>Deletes the account with every row and object of it.</summary>
    public Task<Result<RemovalReport>> DeleteEverythingAsync(Guid userId, CancellationToken cancel = default) => AccountRemoval.RunAsync(database, objects, userId, cancel);

    /// <summary>Sign-in happens before anybody is known, so that it runs as the operator.</summary>
    private async Task<Result<User>> FindAsync(string column, object value, CancellationToken cancel)
    {
        var rows = await database.QueryAsync(Scope.Operator, $"{Table.Select} WHERE {column} = $1", Table.Read, [value], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var user] ? user : StorageErrors.NoSuch("user");
    }

    private Task<Result<User>> CreateAsync(User user, CancellationToken cancel) => database.WriteAsync(Scope.Operator, async session =>
    {
        await Table.InsertAsync(session, user);
        return (Result<User>)user;
    }, cancel);

    private static string Normalized(string email) => email.Trim().ToUpperInvariant();
}
