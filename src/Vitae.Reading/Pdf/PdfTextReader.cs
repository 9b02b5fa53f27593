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
        if (PdfErrors.BeforeReading(document.Span) is { } refused) return refused;
        var content = await ReadContentAsync(document, cancellation);
        if (!content.IsOk) return content.Error;
        if (PdfErrors.Of(content.Value, options) is { } failed) return failed;
        var pages = content.Value.Pages.Select((page, index) => PageWords.Of(page, index + 1)).ToList();
        return DocumentLayout.Arrange(pages) with
        {
            PageCount = content.Value.PageCount,
            Title = NullIfBlank(content.Value.Title),
            Author = NullIfBlank(content.Value.Author),
            Warnings = PdfErrors.Warnings(document.Span, content.Value),
        };
    }

    internal async Task<Result<PdfContent>> ReadContentAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
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
            var content = await TryReadAsync(worker, document, deadline.Token);
            if (content is null && wasIdle && !deadline.IsCancellationRequested) content = await TryReadAsync(WorkerProcess.Start(), document, deadline.Token);
            cancellation.ThrowIfCancellationRequested();
            if (content is not null) return content;
            return deadline.IsCancellationRequested ? PdfErrors.TooSlow(timeLimit) : PdfErrors.ReaderDied;
        }
        finally
        {
            places.Release();
        }
    }

    /// <returns>Null when the process ended, or answered nonsense; it is gone then.</returns>
    private async Task<PdfContent?> TryReadAsync(WorkerProcess worker, ReadOnlyMemory<byte> document, CancellationToken deadline)
    {
        try
        {
            var content = await worker.ReadAsync(document, deadline);
            GiveBack(worker);
            return content;
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
