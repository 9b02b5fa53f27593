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

    public static WorkerProcess Start()
    {
        var worker = Path.Combine(AppContext.BaseDirectory, "Vitae.Reading.Worker.dll");
        var host = DotnetHost();
        var start = host is null ? new ProcessStartInfo(Path.ChangeExtension(worker, OperatingSystem.IsWindows() ? "exe" : null)) : new(host, ["exec", worker]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory);
        start.Environment.Clear();
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x10000000";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new(Process.Start(start) ?? throw new InvalidOperationException("The PDF reader did not start."));
    }

    /// <summary>Sends a document and waits for what it holds; killed when cancelled.</summary>
    /// <exception cref="IOException">The process ended, or was killed, before it answered.</exception>
    /// <exception cref="InvalidDataException">The answer is not one.</exception>
    public async Task<PdfContent> ReadAsync(ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        await using var killed = cancellation.Register(Kill);
        Documents++;
        var header = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(header, document.Length);
        var input = process.StandardInput.BaseStream;
        await input.WriteAsync(header, CancellationToken.None);
        await input.WriteAsync(document, CancellationToken.None);
        await input.FlushAsync(CancellationToken.None);
        var output = process.StandardOutput.BaseStream;
        await output.ReadExactlyAsync(header, CancellationToken.None);
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < 0 or > Limits.MaxReplyBytes) throw new InvalidDataException("The reply of the PDF reader is too long.");
        var reply = new byte[length];
        await output.ReadExactlyAsync(reply, CancellationToken.None);
        return Frames.ReadReply(reply);
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
