using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Vitae.Core;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Passkeys;

/// <summary>A passkey as it is kept.</summary>
internal sealed record StoredPasskey(
    string? Name, byte[] PublicKey, DateTimeOffset CreatedAt, uint SignCount, IReadOnlyList<string>? Transports, bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp, byte[] AttestationObject, byte[] ClientDataJson)
{
    public static StoredPasskey Of(UserPasskeyInfo info) => new(
        info.Name, info.PublicKey, info.CreatedAt, info.SignCount, info.Transports, info.IsUserVerified, info.IsBackupEligible, info.IsBackedUp, info.AttestationObject, info.ClientDataJson);

    public static StoredPasskey Of(UserPasskey row) => System.Text.Json.JsonSerializer.Deserialize(row.Data.Utf8.Span, AccountJson.Default.StoredPasskey)!;

    public UserPasskeyInfo ToInfo(byte[] credentialId)
        => new(credentialId, PublicKey, CreatedAt, SignCount, Transports?.ToArray(), IsUserVerified, IsBackupEligible, IsBackedUp, AttestationObject, ClientDataJson) { Name = Name };
}

/// <summary>What ASP.NET Core Identity's passkey handler asks of a store of users, answered by ours. Nothing else of Identity's managers is used.</summary>
internal sealed class PasskeyUsers(VitaeStore store) : IUserPasskeyStore<User>
{
    public Task<string> GetUserIdAsync(User user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedEmail);

    public async Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => Guid.TryParse(userId, out var id) ? ValueOrNull(await store.Users.GetAsync(id, cancellationToken)) : null;

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken)
        => [.. (ValueOrNull(await store.Passkeys.ListAsync(user.Id, cancellationToken)) ?? []).Select(InfoOf)];

    public async Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
        => await FindAsync(credentialId, cancellationToken) is var (user, _) ? user : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken)
        => await FindAsync(credentialId, cancellationToken) is var (owner, passkey) && owner.Id == user.Id ? InfoOf(passkey) : null;

    /// <summary>Keeps a new passkey, or what changed of one. Fails with <c>already_exists</c> when it is somebody else's.</summary>
    public async Task<Result<UserPasskey>> SaveAsync(User user, UserPasskeyInfo passkey)
    {
        var data = JsonBytes.Of(StoredPasskey.Of(passkey), AccountJson.Default.StoredPasskey);
        var credential = Base64Url.EncodeToString(passkey.CredentialId);
        var found = await store.Users.FindByPasskeyAsync(credential);
        if (!found.IsOk && found.Error.Code != StorageErrors.NotFound) return found.Error;
        return found.IsOk && found.Value.User.Id == user.Id
            ? await store.Passkeys.UpdateAsync(user.Id, found.Value.Passkey.Id, row => row with { Data = data })
            : await store.Passkeys.CreateAsync(user.Id, new UserPasskey { CredentialId = credential, Data = data });
    }

    public Task AddOrUpdatePasskeyAsync(User user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RemovePasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetUserNameAsync(User user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetNormalizedUserNameAsync(User user, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private async Task<(User User, UserPasskey Passkey)?> FindAsync(byte[] credentialId, CancellationToken cancel)
    {
        var found = await store.Users.FindByPasskeyAsync(Base64Url.EncodeToString(credentialId), cancel);
        return found.IsOk ? found.Value : found.Error.Code == StorageErrors.NotFound ? null : throw new PasskeyException(found.Error.What);
    }

    private static UserPasskeyInfo InfoOf(UserPasskey row) => StoredPasskey.Of(row).ToInfo(Base64Url.DecodeFromChars(row.CredentialId));

    private static T? ValueOrNull<T>(Result<T> result)
        where T : class
        => result.IsOk ? result.Value : result.Error.Code == StorageErrors.NotFound ? null : throw new PasskeyException(result.Error.What);
}
