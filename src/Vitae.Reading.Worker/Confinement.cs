using System.Globalization;
using System.Runtime.InteropServices;

namespace Vitae.Reading.Worker;

/// <summary>
/// Becomes another program (execv(2)) that reads a document, after giving up what that program does not need: processor time, memory, large files, new privileges and, on Linux, every network.
/// Called as <c>run CPU-SECONDS MEMORY-MEGABYTES FILE-MEGABYTES PROGRAM ARGUMENT…</c>.
/// </summary>
internal static unsafe partial class Confinement
{
    private const int Usage = 2;
    private const int CannotRun = 127;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments.Length < 4 || !long.TryParse(arguments[0], CultureInfo.InvariantCulture, out var seconds) || !long.TryParse(arguments[1], CultureInfo.InvariantCulture, out var memory) || !long.TryParse(arguments[2], CultureInfo.InvariantCulture, out var file))
            return Usage;
        Sandbox.Confine(seconds, memory * 1024 * 1024, file * 1024 * 1024);
        var command = arguments[3..];
        var pointers = new nint[command.Length + 1];
        for (var i = 0; i < command.Length; i++)
            pointers[i] = Marshal.StringToCoTaskMemUTF8(command[i]);
        fixed (nint* first = pointers)
            _ = Execute(pointers[0], first);
        return CannotRun;
    }

    [LibraryImport("libc", EntryPoint = "execv")]
    private static partial int Execute(nint path, nint* arguments);
}
