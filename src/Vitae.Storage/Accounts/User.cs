namespace Vitae.Storage.Accounts;

public enum UserRole { Member, Recruiter, Admin }

/// <summary>A person with an account; in local mode there is one.</summary>
public sealed record User
{
    public Guid Id { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }
    public required string Email { get; init; }

    /// <summary>Upper case; unique.</summary>
    public required string NormalizedEmail { get; init; }
    public string Name { get; init; } = "";

    /// <summary>Issuer and subject of the provider that vouches for the person, as <c>issuer|subject</c>; unique.</summary>
    public string? ExternalId { get; init; }
    public UserRole Role { get; init; }
    public bool IsActive { get; init; } = true;
    public bool EmailConfirmed { get; init; }
    public string? PasswordHash { get; init; }
    public string? SecurityStamp { get; init; }
    public string? ConcurrencyStamp { get; init; }
    public bool TwoFactorEnabled { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public bool LockoutEnabled { get; init; } = true;
    public int AccessFailedCount { get; init; }
}
