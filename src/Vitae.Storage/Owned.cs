namespace Vitae.Storage;

/// <summary>A row that belongs to a user; its key is <see cref="UserId"/> and <see cref="Id"/> together.</summary>
public abstract record Owned
{
    public Guid UserId { get; init; }

    /// <summary>UUID version 7: rows in the order of their ids are rows in the order of their creation.</summary>
    public Guid Id { get; init; }

    /// <summary>UTC, to the microsecond.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
