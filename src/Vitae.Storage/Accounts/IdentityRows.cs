namespace Vitae.Storage.Accounts;

/// <summary>A signed-in browser.</summary>
public sealed record UserSession : Owned
{
    public string Device { get; init; } = "";
    public string IpHash { get; init; } = "";
    public DateTimeOffset LastSeenAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When the person last proved who they are.</summary>
    public DateTimeOffset VerifiedAt { get; init; }

    /// <summary>By what, such as <c>password</c> or <c>passkey</c>.</summary>
    public string Method { get; init; } = "";
}

/// <summary>A key for programs; only its hash is kept.</summary>
public sealed record ApiToken : Owned
{
    public required string Name { get; init; }
    public required string Prefix { get; init; }
    public required string Hash { get; init; }
    public IReadOnlyList<string> Scopes { get; init; } = [];
    public DateTimeOffset? ExpiresAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
}

/// <summary>Of what was asked for, what lets somebody in: users who may come in, sessions and tokens that are neither ended nor over.</summary>
public sealed record WhatHolds(IReadOnlySet<Guid> Users, IReadOnlySet<Guid> Sessions, IReadOnlySet<Guid> Tokens);

/// <summary>ASP.NET Core Identity: a claim of a user.</summary>
public sealed record UserClaim : Owned
{
    public required string ClaimType { get; init; }
    public string? ClaimValue { get; init; }
}

/// <summary>ASP.NET Core Identity: a sign-in by an outside provider.</summary>
public sealed record UserLogin : Owned
{
    public required string LoginProvider { get; init; }
    public required string ProviderKey { get; init; }
    public string? ProviderDisplayName { get; init; }
}

/// <summary>ASP.NET Core Identity: a secret of a user, such as the authenticator key or the recovery codes.</summary>
public sealed record UserToken : Owned
{
    public required string LoginProvider { get; init; }
    public required string Name { get; init; }
    public string? Value { get; init; }
}

/// <summary>ASP.NET Core Identity: a passkey.</summary>
public sealed record UserPasskey : Owned
{
    /// <summary>Base64url; unique.</summary>
    public required string CredentialId { get; init; }
    public required JsonBytes Data { get; init; }
}

/// <summary>A key by which cookies are protected; belongs to the installation, not to a user.</summary>
public sealed record DataProtectionKey
{
    public Guid Id { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public required string FriendlyName { get; init; }
    public required string Xml { get; init; }
}

/// <summary>How often something was tried within a window of time; belongs to the installation.</summary>
public sealed record AttemptCount
{
    /// <summary>A keyed hash of what is counted.</summary>
    public Guid Id { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public int Count { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>The answer that a request with an idempotency key was given. Its id is the id of what the request makes.</summary>
public sealed record IdempotentAnswer : Owned
{
    /// <summary>Unique for the user.</summary>
    public required string Key { get; init; }
    public required string RequestHash { get; init; }

    /// <summary>0 while the request is at work, or when it was broken off.</summary>
    public int Status { get; init; }
    public required byte[] Body { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
}
