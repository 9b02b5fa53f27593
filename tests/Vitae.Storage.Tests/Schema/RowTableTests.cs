using System.Reflection;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Schema;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Schema;

public sealed class RowTableTests(PostgresServer postgres)
{
    /// <summary>Written and read by statements of their own, or by none.</summary>
    private static readonly string[] Others = ["attempts", "search_entries", "user_claims", "resumes", "optimized_resumes"];

    [Fact]
    public void Every_table_of_the_model_is_written_with_every_column()
    {
        var written = Tables().Select(table => (Name: (string)Property(table, "Name"), Columns: (string)Property(table, "Columns"))).ToList();

        written.Select(table => table.Name).Concat(Others).ShouldBe(TableShape.All.Select(table => table.Name), ignoreOrder: true);
        foreach (var (name, columns) in written) columns.Split(", ").ShouldBe(TableShape.All.Single(table => table.Name == name).Columns.Select(column => column.Name), ignoreOrder: true, name);
        WholeColumns(ResumeTable.Table).ShouldBe(TableShape.All.Single(table => table.Name == "resumes").Columns.Select(column => column.Name), ignoreOrder: true);
        WholeColumns(OptimizedResumeTable.Table).ShouldBe(TableShape.All.Single(table => table.Name == "optimized_resumes").Columns.Select(column => column.Name), ignoreOrder: true);
    }

    [Theory, EveryTier]
    public async Task Every_record_comes_back_as_it_was_written_and_as_it_was_changed(Tier tier)
    {
        if (tier == Tier.File) return;
        await using var house = await House.OpenAsync(tier, postgres);

        foreach (var table in Tables()) await ((Task)Generic(nameof(RowsAsync), table).Invoke(null, [house, table])!);
        await DocumentsAsync(house, ResumeTable.Table);
        await DocumentsAsync(house, OptimizedResumeTable.Table);
    }

    private static Task RowsAsync<T>(House house, RowTable<T> table)
        where T : class
        => ShadowedAsync(house, table.Name, async session =>
        {
            var (full, bare) = (Made<T>(isFull: true), Made<T>(isFull: false));
            await table.InsertAsync(session, full);
            ShouldBeSame((await table.ListAsync(session, "")).ShouldHaveSingleItem(), full);

            // What is changed keeps its key.
            foreach (var key in typeof(T).GetProperties().Where(property => property.Name is "Id" or "UserId")) key.SetValue(bare, key.GetValue(full));
            await table.UpdateAsync(session, bare);
            ShouldBeSame((await table.FirstAsync(session, ""))!, bare);
        });

    private static Task DocumentsAsync<T>(House house, DocumentTable<T> table)
        where T : Owned
        => ShadowedAsync(house, table.Name, async session =>
        {
            var full = Made<T>(isFull: true);
            await session.ExecuteAsync(table.Insert, [.. table.Values(full), table.DocumentOf(full)]);
            ShouldBeSame((await session.FirstAsync(table.SelectOne, table.MapWhole, full.UserId, full.Id))!, full);
        });

    /// <summary>In a table of the same name and columns that refers to no other, as if it had never been afterwards.</summary>
    private static async Task ShadowedAsync(House house, string table, Func<Session, Task> run)
    {
        var undone = await house.Store.Database.WriteAsync<Done>(house.Ada, async session =>
        {
            await session.ExecuteAsync(session.Kind == DatabaseKind.Postgres ? $"CREATE TEMP TABLE {table} (LIKE {table})" : $"CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE false");
            await run(session);
            return new Error("undone", table, null, "");
        });
        undone.Error!.Code.ShouldBe("undone", undone.Error.What);
    }

    private static List<object> Tables() => [.. typeof(RowTable<>).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(RowTable<>)).Select(property => property.GetValue(null)!)];

    private static IEnumerable<string> WholeColumns<T>(DocumentTable<T> table)
        where T : Owned
        => [.. table.Columns.Split(", "), table.DocumentColumn];

    private static object Property(object table, string name) => table.GetType().GetProperty(name)!.GetValue(table)!;

    private static MethodInfo Generic(string name, object table) => typeof(RowTableTests).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(table.GetType().GenericTypeArguments);

    /// <param name="isFull">Every property has a value that no other has; else what may be null is, and what holds much holds nothing.</param>
    private static T Made<T>(bool isFull)
    {
        var made = (T)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(T));
        var (number, nullability) = (0, new NullabilityInfoContext());
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            number++;
            var mayBeNull = nullability.Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(made, mayBeNull && !isFull ? null : Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, isFull ? number : -number, property.Name));
        }

        return made;
    }

    private static object Value(Type type, int number, string name) => type switch
    {
        _ when type == typeof(Guid) => Guid.CreateVersion7(),
        _ when type == typeof(string) => $"{name} {number} ü'\"",
        _ when type == typeof(int) => number,
        _ when type == typeof(long) => number * 10_000_000_000,
        _ when type == typeof(double) => number / 3.0,
        _ when type == typeof(bool) => number > 0,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero).AddMicroseconds(number),
        _ when type == typeof(byte[]) => new byte[] { 0, (byte)number, 255 },
        _ when type == typeof(JsonBytes) => House.Json($"\"{name} {number}\""),
        _ when type == typeof(IReadOnlyList<string>) => number > 0 ? new[] { name, "", $"{number},{{}}\"" } : [],
        { IsEnum: true } => Enum.GetValues(type).Cast<object>().ElementAt(number > 0 ? ^1 : 0),
        _ => throw new ArgumentException($"no value of {type}", nameof(type)),
    };

    private static void ShouldBeSame<T>(T read, T written)
    {
        foreach (var property in typeof(T).GetProperties()) property.GetValue(read).ShouldBe(property.GetValue(written), $"{typeof(T).Name}.{property.Name}");
    }
}
