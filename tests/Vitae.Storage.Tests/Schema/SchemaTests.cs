using Vitae.Storage.Databases;
using Vitae.Storage.Migrating;
using Vitae.Storage.Moving;
using Vitae.Storage.Postgres;
using Vitae.Storage.Sqlite;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Schema;

public sealed class SchemaTests(PostgresServer postgres)
{
    [Theory, EveryTier]
    public async Task The_migrated_schema_is_the_model(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);

        var report = (await house.Store.VerifySchemaAsync()).Value;

        report.Missing.ShouldBeEmpty();
        report.Unexpected.ShouldBeEmpty();
    }

    [Theory, EveryTier]
    public async Task What_differs_is_named(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        await AlterAsync(house, "DROP INDEX ix_resumes_updated_at");
        await AlterAsync(house, "ALTER TABLE experiences DROP COLUMN title");
        await AlterAsync(house, "CREATE INDEX extra ON experiences (user_id, text)");
        if (tier == Tier.Postgres) await AlterAsync(house, "DROP POLICY owner ON experiences");

        var report = (await house.Store.VerifySchemaAsync()).Value;

        report.Missing.ShouldBe(
            [
                "column experiences.title text not null", "index ix_resumes_updated_at on resumes (user_id, updated_at, id) where deleted_at IS NULL",
                .. tier == Tier.Postgres ? new[] { "policy owner on experiences" } : [],
            ],
            ignoreOrder: true);
        report.Unexpected.ShouldBe(["index extra on experiences (user_id, text)"]);
    }

    [Theory, EveryTier]
    public async Task A_schema_of_a_later_program_or_one_that_was_altered_is_refused(Tier tier)
    {
        if (tier == Tier.Memory) return;
        await using var house = await House.OpenAsync(tier, postgres);
        var next = PostgresMigrations.Set.Migrations.Count + 1;
        var later = house.Options with { Migrations = [.. house.Options.Migrations.Select(set => set with { Migrations = [.. set.Migrations, new Migration(next, "more", "CREATE TABLE more (id INTEGER)", "DROP TABLE more")] })] };
        (await StoreOperations.MigrateAsync(later)).Value.Applied.ShouldBe(next);

        (await VitaeStore.OpenAsync(house.Options)).Error!.Code.ShouldBe("schema_newer");
        var altered = later with { Migrations = [.. later.Migrations.Select(set => set with { Migrations = [.. set.Migrations.SkipLast(1), set.Migrations[^1] with { Script = "CREATE TABLE other (id INTEGER)" }] })] };
        (await VitaeStore.OpenAsync(altered)).Error!.Code.ShouldBe("schema_changed");
        (await StoreOperations.MigrateAsync(later, target: next - 1)).Value.Pending.ShouldBe([$"{next:0000}_more"]);
        await using var store = (await VitaeStore.OpenAsync(house.Options)).Value;
        (await store.VerifySchemaAsync()).Value.IsSound.ShouldBeTrue();
    }

    [Theory, EveryTier]
    public async Task A_migration_that_fails_leaves_the_schema_as_it_was_and_the_start_stops(Tier tier)
    {
        if (tier == Tier.Memory) return;
        await using var house = await House.OpenAsync(tier, postgres);
        var broken = house.Options with { Migrations = [.. house.Options.Migrations.Select(set => set with { Migrations = [.. set.Migrations, new Migration(PostgresMigrations.Set.Migrations.Count + 1, "broken", "CREATE TABLE half (id INTEGER); CREATE TABLE half (id INTEGER)", null)] })] };

        (await VitaeStore.OpenAsync(broken)).Error!.Code.ShouldBe("migration_failed");

        (await house.Store.VerifySchemaAsync()).Value.IsSound.ShouldBeTrue();
        (await StoreOperations.StatusAsync(house.Options)).Value.Schema.Applied.ShouldBe(PostgresMigrations.Set.Migrations.Count);
    }

    [Theory, EveryTier]
    public async Task Every_migration_can_be_undone_and_done_again(Tier tier)
    {
        if (tier == Tier.Memory) return;
        await using var house = await House.OpenAsync(tier, postgres);
        var empty = House.OptionsFor(tier == Tier.File ? Path.Combine(house.Folder, "other.db") : await postgres.CreateDatabaseAsync(), Path.Combine(house.Folder, "other"));
        (await StoreOperations.MigrateAsync(empty)).Value.IsCurrent.ShouldBeTrue();

        (await StoreOperations.MigrateAsync(empty, target: 0)).Value.Applied.ShouldBe(0);
        (await StoreOperations.VerifyAsync(empty)).Value.Unexpected.ShouldBeEmpty();
        (await StoreOperations.MigrateAsync(empty)).Value.IsCurrent.ShouldBeTrue();

        (await StoreOperations.VerifyAsync(empty)).Value.IsSound.ShouldBeTrue();
    }

    [Fact]
    public void Migrations_are_numbered_without_gaps_on_both_databases()
    {
        foreach (var set in new[] { SqliteMigrations.Set, PostgresMigrations.Set })
        {
            set.Migrations.Select(migration => migration.Number).ShouldBe(Enumerable.Range(1, set.Migrations.Count));
        }

        SqliteMigrations.Set.Migrations.Select(migration => migration.Name).ShouldBe(PostgresMigrations.Set.Migrations.Select(migration => migration.Name));
    }

    [Fact]
    public async Task Row_level_security_hides_the_rows_of_others_from_any_query()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, PostgresServer.Absent);
        await using var house = await House.OpenAsync(Tier.Postgres, postgres);
        var made = await house.NewResumeAsync(house.Ada);
        await house.NewResumeAsync(house.Bob);

        (await house.Store.Database.QueryAsync(house.Ada, "SELECT id FROM resumes", row => row.Id(0), [])).Value.ShouldBe([made.Id]);
        (await house.Store.Database.QueryAsync(house.Bob, "SELECT id FROM users", row => row.Id(0), [])).Value.ShouldBe([house.Bob]);
        (await house.Store.Database.ChangeAsync(house.Bob, "DELETE FROM resumes WHERE id = $1 RETURNING id", row => row.Id(0), [made.Id])).Value.ShouldBeEmpty();
        (await house.Store.Database.QueryAsync(Scope.Operator, "SELECT id FROM resumes", row => row.Id(0), [])).Value.Count.ShouldBe(2);
        (await house.Store.Database.QueryAsync(house.Ada, "SELECT current_user::text", row => row.Text(0), [])).Value.ShouldBe(["vitae_app"]);
    }

    private async Task AlterAsync(House house, string sql)
    {
        if (house.Store.Database.Kind == DatabaseKind.Sqlite)
        {
            (await house.Store.Database.WriteAsync(Scope.Operator, async session =>
            {
                await session.ExecuteAsync(sql);
                return (Core.Result<Done>)default(Done);
            })).IsOk.ShouldBeTrue();
            return;
        }

        await using var connection = await postgres.ConnectAsync(house.Options.Database.Split('/')[^1]);
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
