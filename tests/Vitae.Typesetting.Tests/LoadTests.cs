using System.Collections.Concurrent;
using System.Diagnostics;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>Many callers at once, and for long. Runs while no other suite does: what is measured is the memory of the process.</summary>
[Collection(nameof(LoadTests))]
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
public sealed class LoadTests
{
    private const int Callers = 16;
    private const int RendersOfEach = 12;

    [Fact]
    public void Sixteen_threads_share_a_typesetter_and_get_the_files_that_one_gets()
    {
        var work = (from template in BuiltInTemplates.All from sample in Sample.All select (Template: template, Sample: sample)).ToList();
        var alone = work.ToDictionary(one => one, one => Print.Try(Sample.Load(one.Sample), one.Template).Value.Bytes);
        using var shared = new Typesetter();
        var different = new ConcurrentBag<string>();
        var threads = Enumerable.Range(0, Callers).Select(caller => new Thread(() =>
        {
            for (var i = 0; i < RendersOfEach; i++)
            {
                var one = work[(i + (caller * RendersOfEach)) % work.Count];
                var file = shared.Render(Sample.Load(one.Sample), one.Template, OutputFormat.Pdf).Value.Bytes;
                if (!file.AsSpan().SequenceEqual(alone[one])) different.Add($"{one.Template.Id} {one.Sample}");
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        different.ShouldBeEmpty();
    }

    [Fact]
    public void Hundreds_of_different_renders_keep_no_memory()
    {
        using var typesetter = new Typesetter();
        Render(0, 200);
        var before = Memory();
        Render(200, 600);

        // A leak of a font map, a subset or a page would be far beyond it: each render shapes some hundred kilobytes.
        (Memory() - before).ShouldBeLessThan(40L * 1024 * 1024);

        void Render(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                var sample = Sample.Load(Sample.All.ElementAt(i % Sample.All.Count()));
                var changed = sample with { Basics = sample.Basics with { Summary = $"{sample.Basics.Summary} {i}" } };
                typesetter.Render(changed, BuiltInTemplates.All[i % BuiltInTemplates.All.Count], OutputFormat.Pdf, cancel: TestContext.Current.CancellationToken).IsOk.ShouldBeTrue();
            }
        }
    }

    [Fact]
    public async Task A_caller_who_leaves_while_pages_are_made_stops_the_work()
    {
        using var typesetter = new Typesetter();
        var endless = Anybody.Make(1) with { CustomSections = [new() { Title = "Long", Lines = [.. Enumerable.Range(0, 5_000).Select(i => $"Line number {i} of a document that never seems to end")] }] };
        using var gone = new CancellationTokenSource();
        var render = Task.Run(() => typesetter.Render(endless, BuiltInTemplates.All[0], OutputFormat.Pdf, new RenderOptions { MaxPages = 200 }, gone.Token), TestContext.Current.CancellationToken);
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(render);
        typesetter.Render(Sample.Load("en-short"), BuiltInTemplates.All[0], OutputFormat.Pdf, cancel: TestContext.Current.CancellationToken).IsOk.ShouldBeTrue();
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
