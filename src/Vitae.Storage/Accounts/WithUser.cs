using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Rows of a user together with the user.</summary>
internal static class WithUser
{
    /// <param name="where">The row is called <c>one</c>.</param>
    public static Task<Result<List<(T Row, User User)>>> FindAsync<T>(Database database, Scope scope, RowTable<T> table, string where, object?[] arguments, CancellationToken cancel)
        where T : Owned
        => database.QueryAsync(
            scope, $"SELECT {table.ColumnsAs("one")}, {AccountTables.Users.ColumnsAs("users")} FROM {table.Name} one JOIN users ON users.id = one.user_id WHERE {where}",
            row => (table.Read(row), AccountTables.Users.Read(row.From(table.ColumnCount))), arguments, cancel);
}
