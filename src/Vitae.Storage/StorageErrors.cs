using Vitae.Core;

namespace Vitae.Storage;

/// <summary>What can go wrong with the store, by stable code.</summary>
public static class StorageErrors
{
    /// <summary>The database or the object store does not answer now; nothing is known to be saved. Try again after <see cref="RetryAfter"/>.</summary>
    public const string Unavailable = "storage_unavailable";

    /// <summary>The disk is full or a quota is reached; nothing was saved.</summary>
    public const string Full = "storage_full";

    /// <summary>Too many writers met on the same row; nothing was saved. Try again.</summary>
    public const string Busy = "storage_busy";

    /// <summary>The database file is not what was written; nothing of it is trusted.</summary>
    public const string Corrupt = "storage_damaged";

    public const string NotFound = "not_found";
    public const string AlreadyExists = "already_exists";

    /// <summary>The row refers to another one that does not exist or is somebody else's.</summary>
    public const string UnknownReference = "unknown_reference";

    /// <summary>The row is still referred to.</summary>
    public const string InUse = "in_use";

    /// <summary>The work that was to be ended has ended.</summary>
    public const string AlreadyDone = "already_done";

    public const string InvalidDocument = "invalid_document";

    /// <summary>The idempotency key was used for another request.</summary>
    public const string KeyReused = "idempotency_key_reused";

    public const string InvalidCursor = "invalid_cursor";

    /// <summary>How long a client should wait before it tries again; null when trying again does not help.</summary>
    public static TimeSpan? RetryAfter(Error error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Code switch
        {
            Unavailable => TimeSpan.FromSeconds(2),
            Busy => TimeSpan.FromSeconds(1),
            Full => TimeSpan.FromSeconds(30),
            _ => null,
        };
    }

    internal static Error NoSuch(string what) => new(NotFound, $"there is no such {what}", null, "check its id; what was deleted is in the bin for 30 days");

    internal static Error Away(string why) => new(Unavailable, $"the store cannot be reached ({why})", null, "try again in a moment; with the same idempotency key nothing is saved twice");

    internal static Error OutOfSpace(string why) => new(Full, $"the store has no space left ({why})", null, "free space on the disk of the store, then try again");

    internal static Error Damaged(string? path) => new(Corrupt, "the database file is damaged", path, "keep it aside and bring the last backup back with vitae db restore");

    internal static Error Elsewhere() => new(Busy, "another server is doing this now", null, "let it finish");

    internal static Error Contended() => new(Busy, "others are writing the same rows", null, "try again");

    internal static Error Exists(string what) => new(AlreadyExists, $"{what} exists already", null, "use the one that is there, or choose another");

    internal static Error Unknown(string what) => new(UnknownReference, $"the row refers to something that is not there ({what})", null, "refer to rows of the same owner that exist");

    internal static Error Finished(string what) => new(AlreadyDone, $"{what} is not being worked on", null, "load it to see how it ended");

    internal static Error Reused() => new(KeyReused, "this idempotency key was used for another request", null, "use a new key for a new request");
}

/// <summary>What an operation answers that has nothing to say but that it succeeded.</summary>
public readonly record struct Done;
