using System.Runtime.InteropServices;

namespace Vitae.Reading.Worker;

/// <summary>
/// What this process gives up before it touches a document: it cannot grow past its memory, write a file, start a program, open a socket, or live
/// longer than it may. Every system has the resource limits (setrlimit(2)); Linux adds no-new-privileges and <see cref="SystemCallFilter"/>.
/// </summary>
internal static unsafe partial class Sandbox
{
    private const int OpenWriteOnly = 1;
    private const int StandardError = 2;
    private const int NoNewPrivileges = 38;
    private const int OpenFiles = 64;
    private const int ProgramOpenFiles = 1024;

    public static void Enter()
    {
        if (OperatingSystem.IsWindows()) return;
        var sink = Open("/dev/null", OpenWriteOnly);
        if (sink >= 0) _ = DuplicateTo(sink, StandardError);
        var linux = OperatingSystem.IsLinux();
        Limit(resource: 0, Limits.LifetimeCpuSeconds);
        Limit(resource: 1, 0);
        Limit(resource: 2, Limits.MemoryBytes);
        Limit(resource: 4, 0);
        Limit(resource: linux ? 7 : 8, OpenFiles);
        if (!linux) return;
        _ = Control(NoNewPrivileges, 1, 0, 0, 0);
        SystemCallFilter.Install();
    }

    /// <summary>The limits of a program that this process is about to become; nothing of this class' other limits.</summary>
    public static void Confine(long cpuSeconds, long memoryBytes, long fileBytes)
    {
        var linux = OperatingSystem.IsLinux();
        Limit(resource: 0, cpuSeconds);
        Limit(resource: 1, fileBytes);
        Limit(resource: 2, memoryBytes);
        Limit(resource: 4, 0);
        Limit(resource: linux ? 7 : 8, ProgramOpenFiles);
        if (!linux) return;
        _ = Control(NoNewPrivileges, 1, 0, 0, 0);
        SystemCallFilter.InstallAgainstNetworks();
    }

    /// <summary>Ends the process when this many seconds pass before the next call (alarm(2)); 0 takes the threat back.</summary>
    [LibraryImport("libc", EntryPoint = "alarm")]
    public static partial uint EndAfter(uint seconds);

    private static void Limit(int resource, long value)
    {
        var limit = new ResourceLimit { Soft = (nuint)value, Hard = (nuint)value };
        _ = SetLimit(resource, &limit);
    }

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, ResourceLimit* limit);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Control(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int DuplicateTo(int from, int to);

    [StructLayout(LayoutKind.Sequential)]
    private struct ResourceLimit
    {
        public nuint Soft, Hard;
    }
}
