using System.Runtime.InteropServices;

namespace Vitae.Reading.Worker;

/// <summary>
/// A seccomp filter (seccomp(2), SECCOMP_SET_MODE_FILTER) over all threads of this process: no sockets, no programs, no other processes, no change to any file
/// system. Files may be opened for reading only: fonts and character maps are needed. Everything else the runtime asks for stays allowed.
/// A kernel without seccomp leaves the process with its resource limits alone.
/// </summary>
internal static unsafe partial class SystemCallFilter
{
    private const ushort LoadWord = 0x20;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfAtLeast = 0x35;
    private const ushort JumpIfAnyBit = 0x45;
    private const ushort Return = 0x06;
    private const uint Allow = 0x7FFF0000;
    private const uint NotPermitted = 0x00050000 | 1;
    private const uint NotImplemented = 0x00050000 | 38;
    private const uint NumberOffset = 0;
    private const uint ArchitectureOffset = 4;
    private const uint NewThreadFlag = 0x10000;
    private const uint WritingFlags = 0x1 | 0x2 | 0x40 | 0x200 | 0x400;

    public static void Install()
    {
        if (Calls.OfThisMachine() is not { } calls) return;
        Install(calls, Compile(calls));
    }

    /// <summary>
    /// For a program that needs processes and files of its own: sockets other than those of this machine's own file system are refused, and what reaches into the kernel or into other processes.
    /// </summary>
    public static void InstallAgainstNetworks()
    {
        if (Calls.OfThisMachine() is not { } calls) return;
        const uint ownMachine = 1;
        List<Instruction> program = [.. Start(calls)];
        foreach (var number in calls.DeniedToPrograms)
        {
            program.Add(new(JumpIfEqual, number, WhenFalse: 1));
            program.Add(new(Return, NotPermitted));
        }
        program.AddRange(
        [
            new(JumpIfEqual, calls.Socket, WhenFalse: 3),
            new(LoadWord, Argument(0)),
            new(JumpIfEqual, ownMachine, WhenTrue: 1),
            new(Return, NotPermitted),
            new(Return, Allow),
        ]);
        Install(calls, [.. program]);
    }

    private static void Install(Calls calls, Instruction[] program)
    {
        fixed (Instruction* first = program)
        {
            var filter = new Program { Length = (ushort)program.Length, First = first };
            _ = SystemCall(calls.Seccomp, 1, 1, &filter);
        }
    }

    /// <summary>Refuses other machines' calls, and leaves the number of this one to be compared.</summary>
    private static Instruction[] Start(Calls calls)
    {
        const uint alternativeAbi = 0x40000000;
        return
        [
            new(LoadWord, ArchitectureOffset),
            new(JumpIfEqual, calls.Machine, WhenTrue: 1),
            new(Return, NotPermitted),
            new(LoadWord, NumberOffset),
            new(JumpIfAtLeast, alternativeAbi, WhenFalse: 1),
            new(Return, NotPermitted),
        ];
    }

    private static Instruction[] Compile(Calls calls)
    {
        List<Instruction> program = [.. Start(calls)];
        foreach (var number in calls.Denied)
        {
            program.Add(new(JumpIfEqual, number, WhenFalse: 1));
            program.Add(new(Return, NotPermitted));
        }
        // The arguments of clone3 lie in memory, out of a filter's sight: without it the C library uses clone.
        program.Add(new(JumpIfEqual, calls.NewTask3, WhenFalse: 1));
        program.Add(new(Return, NotImplemented));
        program.AddRange(
        [
            new(JumpIfEqual, calls.NewTask, WhenFalse: 4),
            new(LoadWord, Argument(0)),
            new(JumpIfAnyBit, NewThreadFlag, WhenTrue: 1),
            new(Return, NotPermitted),
            new(Return, Allow),
        ]);
        foreach (var (number, flags) in calls.Opening)
        {
            program.AddRange(
            [
                new(JumpIfEqual, number, WhenFalse: 4),
                new(LoadWord, Argument(flags)),
                new(JumpIfAnyBit, WritingFlags, WhenFalse: 1),
                new(Return, NotPermitted),
                new(Return, Allow),
            ]);
        }
        program.Add(new(Return, Allow));
        return [.. program];
    }

    private static uint Argument(uint index) => 16 + index * 8;

    [LibraryImport("libc", EntryPoint = "syscall")]
    private static partial nint SystemCall(nint number, nint operation, nint flags, Program* filter);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Instruction(ushort Code, byte WhenTrue, byte WhenFalse, uint Operand)
    {
        public Instruction(ushort code, uint operand, byte WhenTrue = 0, byte WhenFalse = 0)
            : this(code, WhenTrue, WhenFalse, operand)
        {
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Program
    {
        public ushort Length;
        public Instruction* First;
    }

    /// <summary>The numbers of the system calls on one architecture (asm/unistd.h).</summary>
    /// <param name="Opening">Calls that open files, with the index of their flags.</param>
    /// <param name="DeniedToPrograms">ptrace, chroot, mounts, keys, unshare and setns, perf, bpf, io_uring and their kind.</param>
    private sealed record Calls(uint Machine, nint Seccomp, uint NewTask, uint NewTask3, IReadOnlyList<uint> Denied, IReadOnlyList<(uint Number, uint Flags)> Opening, uint Socket, IReadOnlyList<uint> DeniedToPrograms)
    {
        private const uint Openat2 = 437, PidfdGetfd = 438, IoUringSetup = 425;

        public static Calls? OfThisMachine() => RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => X64,
            Architecture.Arm64 => Arm64,
            _ => null,
        };

        /// <summary>Sockets 41–50 and 53, fork, vfork, execve, kill, truncate, 82–94 and 258–268 that change directories, ptrace, mount, keys, bpf and their kind.</summary>
        private static Calls X64 => new(
            0xC000003E,
            317,
            56,
            435,
            [
                41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 53, 57, 58, 59, 62, 76, 82, 83, 84, 85, 86, 87, 88, 90, 92, 94, 101, 133, 155, 161, 165, 166, 248, 249, 250, 258,
                259, 260, 263, 264, 265, 266, 268, 272, 288, 298, 299, 307, 308, 310, 311, 316, 321, 322, 323, Openat2, PidfdGetfd, IoUringSetup,
            ],
            [(2, 1), (257, 2)],
            41,
            [101, 155, 161, 165, 166, 248, 249, 250, 272, 298, 308, 310, 311, 321, 323, PidfdGetfd, IoUringSetup]);

        private static Calls Arm64 => new(
            0xC00000B7,
            277,
            220,
            435,
            [
                198, 199, 200, 201, 202, 203, 206, 207, 210, 211, 212, 242, 243, 269, 221, 281, 129, 45, 33, 34, 35, 36, 37, 38, 276, 53, 54, 117, 39, 40, 41, 51, 217, 218, 219,
                97, 268, 241, 270, 271, 280, 282, Openat2, PidfdGetfd, IoUringSetup,
            ],
            [(56, 2)],
            198,
            [117, 41, 51, 40, 39, 217, 218, 219, 97, 241, 268, 270, 271, 280, 282, PidfdGetfd, IoUringSetup]);
    }
}
