using System.Diagnostics;

namespace Vitae.Reading.Programs;

/// <summary>A program with all it has started.</summary>
public static class ProcessTree
{
    private static readonly TimeSpan TimeToDie = TimeSpan.FromSeconds(5);

    /// <summary>Kills them all and waits for the first to end; those it has started end a moment later.</summary>
    public static void End(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeToDie);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
