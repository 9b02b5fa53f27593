using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Accounts;

/// <summary>How people and what lets them in lie in their tables.</summary>
internal static class AccountTables
{
    public static RowTable<User> Users { get; } = new(
        "users",
        "id, created_at, updated_at, email, normalized_email, name, external_id, role, is_active, email_confirmed, password_hash, security_stamp, concurrency_stamp, two_factor_enabled, lockout_end, lockout_enabled, access_failed_count",
        keys: 1,
        user =>
        [
            user.Id, user.CreatedAt, user.UpdatedAt, user.Email, user.NormalizedEmail, user.Name, user.ExternalId, Words.Of(user.Role), user.IsActive, user.EmailConfirmed, user.PasswordHash, user.SecurityStamp,
            user.ConcurrencyStamp, user.TwoFactorEnabled, user.LockoutEnd, user.LockoutEnabled, user.AccessFailedCount,
        ],
        row => new User
        {
            Id = row.Id(0),
            CreatedAt = row.Instant(1),
            UpdatedAt = row.Instant(2),
            Email = row.Text(3),
            NormalizedEmail = row.Text(4),
            Name = row.Text(5),
            ExternalId = row.TextOrNull(6),
            Role = row.Word<UserRole>(7),
            IsActive = row.Flag(8),
            EmailConfirmed = row.Flag(9),
            PasswordHash = row.TextOrNull(10),
            SecurityStamp = row.TextOrNull(11),
            ConcurrencyStamp = row.TextOrNull(12),
            TwoFactorEnabled = row.Flag(13),
            LockoutEnd = row.InstantOrNull(14),
            LockoutEnabled = row.Flag(15),
            AccessFailedCount = row.Number(16),
        });

    public static RowTable<DataProtectionKey> ProtectionKeys { get; } = new(
        "data_protection_keys", "id, created_at, friendly_name, xml", keys: 1,
        key => [key.Id, key.CreatedAt, key.FriendlyName, key.Xml],
        row => new DataProtectionKey { Id = row.Id(0), CreatedAt = row.Instant(1), FriendlyName = row.Text(2), Xml = row.Text(3) });

    public static RowTable<UserSession> Sessions { get; } = OwnedTable.Of(
        "user_sessions", "device, ip_hash, last_seen_at, expires_at, revoked_at, verified_at, method",
        session => [session.Device, session.IpHash, session.LastSeenAt, session.ExpiresAt, session.RevokedAt, session.VerifiedAt, session.Method],
        row => new UserSession
        {
            Device = row.Text(0),
            IpHash = row.Text(1),
            LastSeenAt = row.Instant(2),
            ExpiresAt = row.Instant(3),
            RevokedAt = row.InstantOrNull(4),
            VerifiedAt = row.Instant(5),
            Method = row.Text(6),
        });

    public static RowTable<ApiToken> Tokens { get; } = OwnedTable.Of(
        "api_tokens", "name, prefix, hash, scopes, expires_at, last_used_at, revoked_at",
        token => [token.Name, token.Prefix, token.Hash, token.Scopes, token.ExpiresAt, token.LastUsedAt, token.RevokedAt],
        row => new ApiToken
        {
            Name = row.Text(0),
            Prefix = row.Text(1),
            Hash = row.Text(2),
            Scopes = row.Texts(3),
            ExpiresAt = row.InstantOrNull(4),
            LastUsedAt = row.InstantOrNull(5),
            RevokedAt = row.InstantOrNull(6),
        });

    public static RowTable<UserLogin> Identities { get; } = OwnedTable.Of(
        "user_logins", "login_provider, provider_key, provider_display_name",
        login => [login.LoginProvider, login.ProviderKey, login.ProviderDisplayName],
        row => new UserLogin { LoginProvider = row.Text(0), ProviderKey = row.Text(1), ProviderDisplayName = row.TextOrNull(2) });

    public static RowTable<UserToken> Secrets { get; } = OwnedTable.Of(
        "user_tokens", "login_provider, name, value",
        token => [token.LoginProvider, token.Name, token.Value],
        row => new UserToken { LoginProvider = row.Text(0), Name = row.Text(1), Value = row.TextOrNull(2) });

    public static RowTable<UserPasskey> Passkeys { get; } = OwnedTable.Of(
        "user_passkeys", "credential_id, data",
        passkey => [passkey.CredentialId, passkey.Data],
        row => new UserPasskey { CredentialId = row.Text(0), Data = row.Json(1) });

    public static RowTable<IdempotentAnswer> Answers { get; } = OwnedTable.Of(
        "idempotency_keys", "key, request_hash, status, body, expires_at",
        answer => [answer.Key, answer.RequestHash, answer.Status, answer.Body, answer.ExpiresAt],
        row => new IdempotentAnswer { Key = row.Text(0), RequestHash = row.Text(1), Status = row.Number(2), Body = row.Bytes(3), ExpiresAt = row.Instant(4) });
}
