using System.Security.Cryptography;
using Vitae.Core;
using Vitae.Storage.Files;
using Vitae.Storage.Objects;
using Vitae.Storage.Tests.Tiers;

[assembly: AssemblyFixture(typeof(Vitae.Storage.Tests.Files.S3Server))]

namespace Vitae.Storage.Tests.Files;

/// <summary>What every object store does, on files and on a real S3 service.</summary>
public sealed class ObjectStoreTests(PostgresServer postgres, S3Server s3)
{
    private const string Key = "0193/resumes/shared/abc";

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_object_is_put_found_listed_read_and_deleted(bool onS3)
    {
        var store = await OpenAsync(onS3);
        try
        {
            var bytes = RandomNumberGenerator.GetBytes(300_000);
            (await PutAsync(store, Key, bytes)).IsOk.ShouldBeTrue();
            (await PutAsync(store, "0194/x", [1])).IsOk.ShouldBeTrue();

            (await store.FindAsync(Key)).Value.SizeBytes.ShouldBe(bytes.Length);
            (await store.ListAsync("").Select(item => item.Key).ToListAsync()).ShouldBe([Key, "0194/x"]);
            (await store.ListAsync("0193/").Select(item => item.Key).ToListAsync()).ShouldBe([Key]);
            (await ReadAsync(store, Key)).ShouldBe(bytes);
            (await PutAsync(store, Key, [7])).IsOk.ShouldBeTrue();
            (await ReadAsync(store, Key)).ShouldBe([7]);
            (await store.DeleteAsync(Key)).IsOk.ShouldBeTrue();
            (await store.DeleteAsync(Key)).IsOk.ShouldBeTrue();
            (await store.FindAsync(Key)).Error!.Code.ShouldBe(StorageErrors.NotFound);
            (await store.OpenAsync(Key)).Error!.Code.ShouldBe(StorageErrors.NotFound);
        }
        finally
        {
            (store as IDisposable)?.Dispose();
        }
    }

    [Fact]
    public async Task A_presigned_address_downloads_the_object_under_its_name()
    {
        var store = await OpenAsync(onS3: true);
        await PutAsync(store, Key, [1, 2, 3]);
        using var http = new HttpClient();

        using var response = await http.GetAsync(store.Presign(Key, TimeSpan.FromMinutes(5), "Lebenslauf Zoë.pdf", "application/pdf"));

        response.IsSuccessStatusCode.ShouldBeTrue();
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe([1, 2, 3]);
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Lebenslauf Zoë.pdf");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (store as IDisposable)!.Dispose();
    }

    [Fact]
    public void A_key_that_leads_elsewhere_is_a_bug()
    {
        var folder = Directory.CreateTempSubdirectory("vitae-objects-").FullName;
        using var store = new FileObjectStore(folder, isTemporary: true);
        foreach (var key in new[] { "../x", "/etc/passwd", "a/../b", "a//b", "", ".incoming/x", "a/.hidden" })
        {
            Should.Throw<ArgumentException>(() => store.FindAsync(key));
        }
    }

    [Fact]
    public async Task An_object_store_that_is_away_is_an_error_to_try_again()
    {
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "testkey");
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "testsecret");
        var store = S3ObjectStore.Open("s3://bucket?endpoint=http://127.0.0.1:1").Value;

        var error = (await PutAsync(store, Key, [1])).Error!;
        (store as IDisposable)!.Dispose();

        error.Code.ShouldBe(StorageErrors.Unavailable);
        StorageErrors.RetryAfter(error).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_full_disk_is_told_leaves_nothing_torn_and_is_over_when_there_is_room()
    {
        var folder = Directory.CreateTempSubdirectory("vitae-full-").FullName;
        if (!await MountAsync("-t", "tmpfs", "-o", "size=256k", "tmpfs", folder)) Assert.Skip("a small file system cannot be mounted here (needs root)");
        try
        {
            using var store = new FileObjectStore(folder, isTemporary: false);
            (await PutAsync(store, "a/small", new byte[1_000])).IsOk.ShouldBeTrue();

            (await PutAsync(store, "a/large", new byte[400_000])).Error!.Code.ShouldBe(StorageErrors.Full);
            await using (var spool = new UploadSpool(store.SpoolFolder))
            {
                (await spool.ReceiveAsync(new MemoryStream(new byte[400_000]), 1_000_000, default)).Error!.Code.ShouldBe(StorageErrors.Full);
            }

            (await store.FindAsync("a/large")).Error!.Code.ShouldBe(StorageErrors.NotFound);
            Directory.EnumerateFiles(store.SpoolFolder).ShouldBeEmpty();
            (await store.FindAsync("a/small")).Value.SizeBytes.ShouldBe(1_000);
            (await PutAsync(store, "a/large", new byte[100_000])).IsOk.ShouldBeTrue();
        }
        finally
        {
            using var umount = System.Diagnostics.Process.Start("umount", [folder]);
            await umount.WaitForExitAsync();
            Directory.Delete(folder);
        }
    }

    private static async Task<bool> MountAsync(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return false;
        using var mount = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("mount", arguments) { RedirectStandardError = true })!;
        await mount.WaitForExitAsync();
        return mount.ExitCode == 0;
    }

    [Theory, EveryTier]
    public async Task Rows_without_objects_and_objects_without_rows_are_found_and_the_latter_swept_after_a_day(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var kept = (await house.Store.Files.UploadAsync(house.Ada, "a.pdf", "application/pdf", new MemoryStream([1]), 10)).Value.File;
        var lost = (await house.Store.Files.UploadAsync(house.Ada, "b.pdf", "application/pdf", new MemoryStream([2]), 10)).Value.File;
        await house.Store.Objects.DeleteAsync(lost.ObjectKey);
        await PutAsync(house.Store.Objects, "left/behind", [3]);

        var report = (await house.Store.ObjectMaintenance.VerifyAsync()).Value;
        report.Missing.ShouldBe([lost.ObjectKey]);
        report.Orphans.ShouldBe(["left/behind"]);
        foreach (var item in Directory.EnumerateFiles(Path.Combine(house.Folder, "objects"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(item, house.Clock.GetUtcNow().UtcDateTime);
        }

        (await house.Store.ObjectMaintenance.SweepAsync()).Value.ShouldBe(0);
        house.Clock.Advance(TimeSpan.FromHours(25));
        (await house.Store.ObjectMaintenance.SweepAsync()).Value.ShouldBe(1);
        (await house.Store.Objects.FindAsync(kept.ObjectKey)).IsOk.ShouldBeTrue();
        (await house.Store.Files.UploadAsync(house.Ada, "b.pdf", "application/pdf", new MemoryStream([2]), 10)).Value.IsNew.ShouldBeFalse();
        (await house.Store.ObjectMaintenance.VerifyAsync()).Value.Missing.ShouldBeEmpty();
    }

    [Theory, EveryTier]
    public async Task Files_of_the_older_layout_are_read_where_they_lie_and_moved_unless_they_are_damaged(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var files = new List<Vitae.Storage.Files.ResumeFile>();
        foreach (var name in new[] { "general", "0193a-job" })
        {
            var file = (await house.Store.Files.UploadAsync(house.Ada, "a.pdf", "application/pdf", new MemoryStream([(byte)files.Count, 5]), 10)).Value.File;
            files.Add(file);
            await PutAsync(house.Store.Objects, $"{house.Ada}/resumes/{name}/a.pdf", [(byte)(files.Count - 1), 5]);
            await house.Store.Objects.DeleteAsync(file.ObjectKey);
            await house.Store.Database.ChangeAsync(house.Ada, "UPDATE resume_files SET object_key = $2 WHERE id = $1 RETURNING size_bytes", row => row.Long(0), [file.Id, $"{house.Ada}/resumes/{name}/a.pdf"]);
            await using var old = (await house.Store.Files.OpenAsync(house.Ada, file.Id)).Value;
            old.Length.ShouldBe(2);
        }

        (await house.Store.ObjectMaintenance.MigrateLayoutAsync()).Value.ShouldBe(2);

        (await house.Store.Objects.ListAsync("").Select(item => item.Key).ToListAsync()).ShouldBe(files.Select(file => file.ObjectKey), ignoreOrder: true);
        (await house.Store.ObjectMaintenance.VerifyAsync()).Value.Missing.ShouldBeEmpty();
        (await house.Store.ObjectMaintenance.MigrateLayoutAsync()).Value.ShouldBe(0);
        await PutAsync(house.Store.Objects, $"{house.Ada}/resumes/general/a.pdf", [8, 8]);
        await house.Store.Database.ChangeAsync(house.Ada, "UPDATE resume_files SET object_key = $2 WHERE id = $1 RETURNING size_bytes", row => row.Long(0), [files[0].Id, $"{house.Ada}/resumes/general/a.pdf"]);
        (await house.Store.ObjectMaintenance.MigrateLayoutAsync()).Error!.Code.ShouldBe("object_damaged");
        (await house.Store.Objects.FindAsync($"{house.Ada}/resumes/general/a.pdf")).IsOk.ShouldBeTrue();
    }

    private async Task<IObjectStore> OpenAsync(bool onS3)
    {
        if (!onS3) return new FileObjectStore(Directory.CreateTempSubdirectory("vitae-objects-").FullName, isTemporary: true);
        Assert.SkipUnless(S3Server.IsInstalled, S3Server.Absent);
        return S3ObjectStore.Open(await s3.NewBucketAsync()).Value;
    }

    private static Task<Result<Done>> PutAsync(IObjectStore store, string key, byte[] bytes) => store.PutAsync(key, bytes, "application/pdf", default);

    private static async Task<byte[]> ReadAsync(IObjectStore store, string key)
    {
        await using var stream = (await store.OpenAsync(key)).Value;
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer);
        return buffer.ToArray();
    }
}
