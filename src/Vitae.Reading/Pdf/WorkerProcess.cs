using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>One process that reads PDFs, one at a time, with nothing in its environment and an empty path to work in.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;

    private WorkerProcess(Process process) => this.process = process;

    public int Documents { get; private set; }

    public int Id => process.Id;

    public bool IsAlive => !process.HasExited;

    public static WorkerProcess Start() => new(Process.Start(StartInfo()) ?? throw new InvalidOperationException("The PDF reader did not start."));

    /// <summary>How to start the worker's program, with an empty environment.</summary>
    public static ProcessStartInfo StartInfo(params ReadOnlySpan<string> arguments)
    {
        var worker = Path.Combine(AppContext.BaseDirectory, "Vitae.Reading.Worker.dll");
        var host = DotnetHost();
        var start = host is null ? new ProcessStartInfo(Path.ChangeExtension(worker, OperatingSystem.IsWindows() ? "exe" : null)) : new(host, ["exec", worker]);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory);
        start.Environment.Clear();
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x10000000";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }

    /// <summary>Sends a document and waits for what it holds; killed when cancelled.</summary>
    /// <exception cref="IOException">The process ended, or was killed, before it answered.</exception>
    /// <exception cref="InvalidDataException">The answer is not one.</exception>
    public async Task<PdfContent> ReadAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
        => Frames.ReadReply(await AskAsync(document, page: 0, cancellation));

    /// <summary>Paints a page, counted from 1; null when it cannot be painted.</summary>
    /// <exception cref="IOException">The process ended, or was killed, before it answered.</exception>
    /// <exception cref="InvalidDataException">The answer is not one.</exception>
    public async Task<PdfPicture?> PaintAsync(ReadOnlyMemory<byte> document, int page, CancellationToken cancellation)
        => Frames.ReadPicture(await AskAsync(document, page, cancellation));

    private async Task<byte[]> AskAsync(ReadOnlyMemory<byte> document, int page, CancellationToken cancellation)
    {
        await using var killed = cancellation.Register(Kill);
        Documents++;
        var input = process.StandardInput.BaseStream;
        await input.WriteAsync(Frames.WriteRequestHeader(document.Length, page), CancellationToken.None);
        await input.WriteAsync(document, CancellationToken.None);
        await input.FlushAsync(CancellationToken.None);
        var output = process.StandardOutput.BaseStream;
        var header = new byte[4];
        await output.ReadExactlyAsync(header, CancellationToken.None);
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < 0 or > Limits.MaxReplyBytes) throw new InvalidDataException("The reply of the PDF reader is too long.");
        var reply = new byte[length];
        await output.ReadExactlyAsync(reply, CancellationToken.None);
        return reply;
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    public void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>The program that runs this application's runtime; null in an application that carries its own.</summary>
    private static string? DotnetHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(host) ? host : null;
    }
}
