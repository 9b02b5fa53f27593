using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Vitae.Typesetting.Tests;

/// <summary>Runs somebody else's program over our files; a test whose program is absent is skipped visibly.</summary>
internal static class Tool
{
    public static string PdfToText(byte[] pdf, params string[] options) => WithFile(pdf, "pdf", file => Run("pdftotext", [.. options, file, "-"]).Output);

    public static string MutoolText(byte[] pdf) => WithFile(pdf, "pdf", file => Run("mutool", ["draw", "-q", "-F", "txt", "-o", "-", file]).Output);

    public static T WithFile<T>(byte[] bytes, string extension, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("vitae-typesetting-");
        try
        {
            var file = Path.Combine(folder.FullName, "resume." + extension);
            File.WriteAllBytes(file, bytes);
            return use(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static (int ExitCode, string Output, string Errors) Run(string program, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed");
            throw;
        }
    }
}
