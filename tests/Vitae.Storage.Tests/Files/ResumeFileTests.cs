using System.Security.Cryptography;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Files;

public sealed class ResumeFileTests(PostgresServer postgres)
{
    private const long Limit = 1024 * 1024;

    [Theory, EveryTier]
    public async Task The_same_bytes_twice_are_one_row_and_one_object(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var bytes = RandomNumberGenerator.GetBytes(200_000);

        var first = (await house.Store.Files.UploadAsync(house.Ada, "a.pdf", "application/pdf", new MemoryStream(bytes), Limit)).Value;
        var again = (await house.Store.Files.UploadAsync(house.Ada, "b.pdf", "application/pdf", new MemoryStream(bytes), Limit)).Value;
        var bobs = (await house.Store.Files.UploadAsync(house.Bob, "c.pdf", "application/pdf", new MemoryStream(bytes), Limit)).Value;

        first.IsNew.ShouldBeTrue();
        again.IsNew.ShouldBeFalse();
        (again.File with { UpdatedAt = default }).ShouldBe(first.File with { UpdatedAt = default });
        first.File.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        first.File.ObjectKey.ShouldBe($"{house.Ada}/resumes/shared/{first.File.Sha256}");
        bobs.File.ObjectKey.ShouldStartWith($"{house.Bob}/");
        (await house.Store.Objects.ListAsync("").CountAsync()).ShouldBe(2);
        (await house.Store.Usage.BytesAsync(house.Ada)).Value.ShouldBe(200_000);
        await house.NewResumeAsync(house.Ada);
        (await house.Store.Usage.BytesAsync(house.Ada)).Value.ShouldBeInRange(200_001, 201_000, "versions count too");
        await using var content = (await house.Store.Files.OpenAsync(house.Ada, first.File.Id)).Value;
        var read = new MemoryStream();
        await content.CopyToAsync(read);
        read.ToArray().ShouldBe(bytes);
        (await house.Store.Files.OpenAsync(house.Bob, first.File.Id)).Error!.Code.ShouldBe(StorageErrors.NotFound);
    }

    [Theory, EveryTier]
    public async Task A_file_that_is_too_large_leaves_nothing_behind(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);

        (await house.Store.Files.UploadAsync(house.Ada, "a.pdf", "application/pdf", new MemoryStream(new byte[1_001]), 1_000)).Error!.Code.ShouldBe("file_too_large");

        (await house.Store.Objects.ListAsync("").CountAsync()).ShouldBe(0);
        Directory.EnumerateFiles(house.Folder, "*", SearchOption.AllDirectories).ShouldNotContain(path => path.EndsWith(".part"));
    }
}
