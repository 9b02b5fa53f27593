using System.Globalization;
using System.Text;
using Vitae.Reading.Programs;

namespace Vitae.Reading.Image;

/// <summary>Text recognition by Tesseract 4 or later, when it is installed, in a process of its own without network.</summary>
internal sealed class Tesseract
{
    private const string OrientationData = "osd";

    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(60), MemoryMegabytes: 1200, FileMegabytes: 1, OutputMegabytes: 16);

    /// <summary>Recognition keeps a core busy for seconds: no more of them than there are cores.</summary>
    private static readonly SemaphoreSlim Turns = new(Environment.ProcessorCount);

    private readonly string program;

    private Tesseract(string program, IReadOnlyList<string> languages)
    {
        this.program = program;
        Languages = languages;
    }

    /// <summary>The installed languages by Tesseract's names, such as <c>deu</c>.</summary>
    public IReadOnlyList<string> Languages { get; }

    public bool KnowsOrientation { get; private init; }

    /// <summary>Null when it is not installed, or has no language.</summary>
    public static async Task<Tesseract?> FindAsync(CancellationToken cancellation)
    {
        if (ConfinedProgram.Find("tesseract") is not { } program)
            return null;
        var list = await ConfinedProgram.RunAsync(program, ["--list-langs"], ReadOnlyMemory<byte>.Empty, Path.GetTempPath(), Limits, cancellation);
        if (!list.Succeeded)
            return null;
        List<string> names = [.. Encoding.UTF8.GetString(list.Output).Split('\n').Skip(1).Select(line => line.Trim()).Where(name => name.Length > 0)];
        List<string> languages = [.. names.Where(name => name != OrientationData && name != "equ" && !name.Contains('/', StringComparison.Ordinal))];
        return languages.Count == 0 ? null : new Tesseract(program, languages) { KnowsOrientation = names.Contains(OrientationData) };
    }

    /// <summary>In which script a picture is written, and by how many degrees clockwise it must be turned to stand upright; null when nothing can be told.</summary>
    public async Task<(string Script, int Turn)?> OrientAsync(ReadOnlyMemory<byte> picture, int resolution, CancellationToken cancellation)
    {
        if (!KnowsOrientation)
            return null;
        var run = await RunAsync(picture, ["--dpi", Number(resolution), "--psm", "0"], cancellation);
        if (!run.Succeeded)
            return null;
        var found = Encoding.UTF8.GetString(run.Output).Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).GroupBy(pair => pair[0].Trim()).ToDictionary(group => group.Key, group => group.First()[1].Trim());
        if (!found.TryGetValue("Script", out var script))
            return null;
        var sure = double.TryParse(found.GetValueOrDefault("Orientation confidence"), CultureInfo.InvariantCulture, out var confidence) && confidence > 2;
        return (script, sure && int.TryParse(found.GetValueOrDefault("Rotate"), CultureInfo.InvariantCulture, out var turn) && turn is 90 or 180 or 270 ? turn : 0);
    }

    /// <summary>The words of a picture as a table of tab-separated values; null when it cannot be read in time.</summary>
    public async Task<string?> ReadAsync(ReadOnlyMemory<byte> picture, string languages, int resolution, CancellationToken cancellation)
    {
        var run = await RunAsync(picture, ["-l", languages, "--dpi", Number(resolution), "--psm", KnowsOrientation ? "1" : "3", "tsv"], cancellation);
        return run.Succeeded ? Encoding.UTF8.GetString(run.Output) : null;
    }

    private async Task<ProgramResult> RunAsync(ReadOnlyMemory<byte> picture, string[] arguments, CancellationToken cancellation)
    {
        await Turns.WaitAsync(cancellation);
        try
        {
            return await ConfinedProgram.RunAsync(program, ["stdin", "stdout", .. arguments], picture, Path.GetTempPath(), Limits, cancellation);
        }
        finally
        {
            Turns.Release();
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
