namespace Vitae.Cli;

/// <summary>How a call ended, as the shell sees it.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>A check ran well and found something.</summary>
    public const int Found = 3;

    /// <summary>Stopped by Ctrl-C, as shells number it.</summary>
    public const int Cancelled = 130;
}
