namespace Vitae.Cli.Tests;

/// <summary>The commands for the person who runs an installation.</summary>
public sealed class DbTests : IDisposable
{
    private readonly VitaeProcess vitae = new();

    [Fact]
    public void A_database_is_made_verified_backed_up_copied_and_restored()
    {
        var database = Path.Combine(vitae.Folder, "vitae.db");

        vitae.Run("db", "status", "--database", database).ShouldSatisfyAllConditions(none => none.ExitCode.ShouldBe(1), none => none.Error.ShouldContain("there is no database here"));
        File.Exists(database).ShouldBeFalse("asking makes none");
        vitae.Run("db", "migrate", "--database", database).ShouldSatisfyAllConditions(done => done.ExitCode.ShouldBe(0, done.Error), done => done.Output.ShouldContain("the latest"));
        vitae.Run("db", "status", "--database", database).ShouldSatisfyAllConditions(sound => sound.ExitCode.ShouldBe(0), sound => sound.Output.ShouldContain(database));
        vitae.Run("db", "verify", "--database", database).ShouldSatisfyAllConditions(sound => sound.ExitCode.ShouldBe(0, sound.Error), sound => sound.Output.ShouldContain("The schema is what it should be"));
        vitae.Run("storage", "verify", "--database", database).ShouldSatisfyAllConditions(sound => sound.ExitCode.ShouldBe(0, sound.Error), sound => sound.Output.ShouldContain("0 files; 0 missing"));
        vitae.Run("storage", "sweep", "--database", database).Output.ShouldContain("0 files removed");
        var backup = vitae.Run("db", "backup", "--database", database, "--out", Path.Combine(vitae.Folder, "backups"));
        backup.ExitCode.ShouldBe(0, backup.Error);
        var folder = backup.Output.Split('\n')[0].Trim();
        File.Exists(Path.Combine(folder, "vitae.db")).ShouldBeTrue();
        vitae.Run("db", "restore", folder, "--database", Path.Combine(vitae.Folder, "restored", "vitae.db")).ExitCode.ShouldBe(0);
        vitae.Run("db", "copy", "--from", database, "--to", $"json:{Path.Combine(vitae.Folder, "json")}").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_place_that_is_none_is_one_line_that_says_what_to_do()
    {
        var outcome = vitae.Run("db", "status", "--database", "mysql://nowhere");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldStartWith("vitae: this is no address of a database");
        outcome.Error.Trim().Split('\n').Length.ShouldBe(1);
    }

    public void Dispose() => vitae.Dispose();
}
