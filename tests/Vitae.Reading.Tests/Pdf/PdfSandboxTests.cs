using Vitae.Reading.Pdf;
using Vitae.Reading.Worker;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

public sealed class PdfSandboxTests
{
    [Fact]
    public async Task The_reader_gave_up_its_rights_before_its_first_document()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("The kernel's own account of a process is read, which Linux alone gives.");
        using var worker = WorkerProcess.Start();
        await worker.ReadAsync(new SmallPdf().Text(50, 50, "Ada").Build(), TestContext.Current.CancellationToken);
        var status = await File.ReadAllTextAsync($"/proc/{worker.Id}/status", TestContext.Current.CancellationToken);
        var limits = await File.ReadAllTextAsync($"/proc/{worker.Id}/limits", TestContext.Current.CancellationToken);
        var environment = await File.ReadAllTextAsync($"/proc/{worker.Id}/environ", TestContext.Current.CancellationToken);

        status.ShouldMatch(@"NoNewPrivs:\s+1");
        status.ShouldMatch(@"Seccomp:\s+2");
        limits.ShouldMatch($@"Max data size\s+{Limits.MemoryBytes}\s");
        limits.ShouldMatch(@"Max file size\s+0\s");
        limits.ShouldMatch(@"Max core file size\s+0\s");
        environment.Split('\0', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(variable => variable.StartsWith("DOTNET_"));
    }

    [Fact]
    public async Task A_reader_that_was_killed_between_two_documents_is_replaced()
    {
        using var reader = new PdfTextReader();
        var pdf = new SmallPdf().Text(50, 50, "Ada").Build();
        (await reader.ReadAsync(pdf, ReadOptions.Default, TestContext.Current.CancellationToken)).IsOk.ShouldBeTrue();
        reader.KillIdle();

        (await reader.ReadAsync(pdf, ReadOptions.Default, TestContext.Current.CancellationToken)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Many_documents_at_once_are_all_read_and_none_is_mixed_up()
    {
        using var reader = new PdfTextReader();
        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => reader.ReadAsync(new SmallPdf().Text(50, 50, $"Person {i}").Build(), ReadOptions.Default, TestContext.Current.CancellationToken)));

        results.Select(result => result.Value.Lines.Single().Text).ShouldBe(Enumerable.Range(0, 40).Select(i => $"Person {i}"));
    }
}
