using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Activity;

/// <summary>Records refer to no user, since some are nobody's; none is written of somebody whose account is gone. Holds the user as a reference would.</summary>
internal static class Departed
{
    public static async Task<Error?> RefuseAsync(Session session, Guid userId)
    {
        var held = session.Kind == DatabaseKind.Postgres ? "FOR KEY SHARE" : "";
        return (await session.ListAsync($"SELECT id FROM users WHERE id = $1 {held}", row => row.Id(0), userId)).Count == 1 ? null : StorageErrors.NoSuch("user");
    }
}
