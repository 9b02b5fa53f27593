using Vitae.Core;

namespace Vitae.Storage.Objects;

/// <summary>What a failure of the disk means to a caller.</summary>
internal static class DiskErrors
{
    /// <summary>ENOSPC, EDQUOT (Linux, macOS) and ERROR_DISK_FULL, as <see cref="Exception.HResult"/> holds them.</summary>
    private static readonly int[] NoSpace = [28, 122, 69, unchecked((int)0x80070070)];

    public static Error Explain(IOException problem) => NoSpace.Contains(problem.HResult) ? StorageErrors.OutOfSpace(problem.Message) : StorageErrors.Away(problem.Message);
}
