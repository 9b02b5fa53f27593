using System.Collections.Concurrent;
using Vitae.Core;
using Vitae.Reading.Layout;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>
/// PDF → text in reading order. Documents are read in separate processes that are limited in time, memory, files and network; a few of them, as many as the
/// machine has cores, are kept warm. A document that breaks its reader costs nobody else anything: the process is replaced.
/// </summary>
internal sealed class PdfTextReader : IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);
    private readonly TimeSpan timeLimit;
    private volatile bool disposed;

    public PdfTextReader()
        : this(TimeSpan.FromSeconds(Limits.Seconds))
    {
    }

    internal PdfTextReader(TimeSpan timeLimit) => this.timeLimit = timeLimit;

    /// <summary>Reads a document and puts its text in order. Errors have codes that begin with <c>pdf_</c>.</summary>
    public async Task<Result<LaidOutDocument>> ReadAsync(ReadOnlyMemory<byte> document, ReadOptions options, CancellationToken cancellation)
    {
        var content = await ReadContentAsync(document, cancellation);
        return content.IsOk ? await ArrangeAsync(document, content.Value, options, cancellation) : content.Error;
    }

    /// <summary>Puts what was read in order; pages that are pictures are recognized first.</summary>
    public async Task<Result<LaidOutDocument>> ArrangeAsync(ReadOnlyMemory<byte> document, PdfContent content, ReadOptions options, CancellationToken cancellation)
    {
        var failed = PdfErrors.Of(content, options);
        var scans = failed is null or { Code: PdfErrors.Scanned } && ScannedPages.Any(content) ? await ScannedPages.ReadAsync(content, page => PaintAsync(document, page, cancellation), cancellation) : null;
        if (failed is not null && scans is not { Pages.Count: > 0 }) return failed;
        var recognized = scans?.Pages.ToDictionary(page => page.Page.Number) ?? [];
        if (failed is not null && !recognized.Values.Any(page => page.HasText)) return PdfErrors.NothingRecognized;
        var pages = content.Pages.Select((page, index) => recognized.TryGetValue(index + 1, out var scan) ? scan.Page : PageWords.Of(page, index + 1)).ToList();
        return DocumentLayout.Arrange(pages) with
        {
            PageCount = content.PageCount,
            Pages = [.. pages.Select(page => new PageExtent(page.Number, page.Width, page.Height))],
            Title = NullIfBlank(content.Title),
            Author = NullIfBlank(content.Author),
            Warnings = [.. PdfErrors.Warnings(document.Span, content, recognized.Keys), .. scans?.Warnings() ?? []],
            Certainty = recognized.ToDictionary(page => page.Key, page => page.Value.Certainty),
        };
    }

    internal async Task<Result<PdfContent>> ReadContentAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        if (PdfErrors.BeforeReading(document.Span) is { } refused) return refused;
        var (content, timedOut) = await AskAsync(async (worker, deadline) => (PdfContent?)await worker.ReadAsync(document, deadline), cancellation);
        if (content is not null) return content;
        return timedOut ? PdfErrors.TooSlow(timeLimit) : PdfErrors.ReaderDied;
    }

    /// <summary>A page as a picture; null when its reader cannot paint it in time.</summary>
    public async Task<PdfPicture?> PaintAsync(ReadOnlyMemory<byte> document, int page, CancellationToken cancellation)
        => (await AskAsync((worker, deadline) => worker.PaintAsync(document, page, deadline), cancellation)).Answer;

    private async Task<(T? Answer, bool TimedOut)> AskAsync<T>(Func<WorkerProcess, CancellationToken, Task<T?>> ask, CancellationToken cancellation)
        where T : class
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        await places.WaitAsync(cancellation);
        try
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            deadline.CancelAfter(timeLimit);
            // A process that waited may have died of something else than this document: then a new one tries again.
            var worker = Take();
            var wasIdle = worker.Documents > 0;
            var answer = await TryAsync(worker, ask, deadline.Token);
            if (answer is null && wasIdle && !deadline.IsCancellationRequested) answer = await TryAsync(WorkerProcess.Start(), ask, deadline.Token);
            cancellation.ThrowIfCancellationRequested();
            return (answer, deadline.IsCancellationRequested);
        }
        finally
        {
            places.Release();
        }
    }

    /// <returns>Null when the process ended, or answered nonsense; it is gone then.</returns>
    private async Task<T?> TryAsync<T>(WorkerProcess worker, Func<WorkerProcess, CancellationToken, Task<T?>> ask, CancellationToken deadline)
        where T : class
    {
        try
        {
            var answer = await ask(worker, deadline);
            GiveBack(worker);
            return answer;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            worker.Dispose();
            return null;
        }
    }

    /// <summary>Ends the processes that wait for work, as a machine short of memory may do at any time.</summary>
    internal void KillIdle()
    {
        foreach (var worker in idle) worker.Kill();
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var worker)) worker.Dispose();
    }

    private WorkerProcess Take()
    {
        while (idle.TryTake(out var worker))
        {
            if (worker.IsAlive) return worker;
            worker.Dispose();
        }
        return WorkerProcess.Start();
    }

    private void GiveBack(WorkerProcess worker)
    {
        if (disposed || worker.Documents >= Limits.DocumentsPerProcess) worker.Dispose();
        else idle.Add(worker);
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
