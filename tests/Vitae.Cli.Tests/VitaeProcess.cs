using System.Diagnostics;
using System.Text;

namespace Vitae.Cli.Tests;

/// <summary>The real program in a process of its own, in a folder of its own: the one that <c>VITAE_PROGRAM</c> names (as <c>./vitae</c> builds it), else the one that was built with the tests.</summary>
public sealed class VitaeProcess : IDisposable
{
    private static readonly string[] Program = Environment.GetEnvironmentVariable("VITAE_PROGRAM") is { Length: > 0 } path ? [path] : ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "vitae.dll")];

    public string Folder { get; } = Directory.CreateTempSubdirectory("vitae-cli-").FullName;

    public static string Samples { get; } = Path.Combine(Repository(), "samples");

    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public Outcome Run(params string[] arguments)
    {
        using var process = Start(arguments);
        return Finish(process);
    }

    /// <summary>The program with its results sent to a file or device by the shell.</summary>
    public Outcome RunInto(string device, params string[] arguments)
    {
        var program = Prepare("sh", ["-c", "exec \"$@\" > \"$0\"", device, .. Program, .. arguments]);
        using var process = Process.Start(program)!;
        return Finish(process);
    }

    public Process Start(params string[] arguments)
        => Process.Start(Prepare(Program[0], [.. Program[1..], .. arguments]))!;

    private ProcessStartInfo Prepare(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["SOURCE_DATE_EPOCH"] = "1780000000";
        return start;
    }

    public static Outcome Finish(Process process)
    {
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue("the program did not end");
        return new Outcome(process.ExitCode, output, error.Result);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Vitae.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}

public sealed record Outcome(int ExitCode, string Output, string Error)
{
    public void ShouldFailWithOneLine(int exitCode = 1)
    {
        ExitCode.ShouldBe(exitCode, Output + Error);
        Error.ShouldStartWith("vitae: ");
        Error.Trim().Split('\n').Length.ShouldBe(1, Error);
        Error.ShouldNotContain("defect");
        Error.ShouldNotContain("   at ");
        Error.Trim().Count(letter => letter == ':').ShouldBeGreaterThanOrEqualTo(2, "an error says what, where and what to do: " + Error);
    }
}
