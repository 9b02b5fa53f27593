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
    public async Task<Result<LaidOutDocument>> ReadAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        if (PdfErrors.BeforeReading(document.Span) is { } refused) return refused;
        var content = await ReadContentAsync(document, cancellation);
        if (!content.IsOk) return content.Error;
        if (PdfErrors.Of(content.Value) is { } failed) return failed;
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
        WorkerProcess? worker = null;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            worker = Take();
            deadline.CancelAfter(timeLimit);
            var content = await worker.ReadAsync(document, deadline.Token);
            GiveBack(worker);
            worker = null;
            return content;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            cancellation.ThrowIfCancellationRequested();
            return deadline.IsCancellationRequested ? PdfErrors.TooSlow(timeLimit) : PdfErrors.ReaderDied;
        }
        finally
        {
            worker?.Dispose();
            places.Release();
        }
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
