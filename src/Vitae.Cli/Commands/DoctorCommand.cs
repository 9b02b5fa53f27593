using System.CommandLine;
using System.Runtime.InteropServices;
using Vitae.Cli.Output;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae doctor</c>: what is installed, what is missing, and how to get it.</summary>
internal static class DoctorCommand
{
    private static readonly Dependency[] Needed =
    [
        new("poppler", "reads PDF", "libpoppler-glib8", "poppler", Required: true, ["libpoppler-glib.so.8", "libpoppler-glib.8.dylib"]),
        new("Pango", "shapes text", "libpangoft2-1.0-0", "pango", Required: true, ["libpangoft2-1.0.so.0", "libpangoft2-1.0.0.dylib"]),
        new("HarfBuzz subset", "embeds fonts", "libharfbuzz-subset0", "harfbuzz", Required: true, ["libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib"]),
        new("fontconfig", "finds fonts", "libfontconfig1", "fontconfig", Required: true, ["libfontconfig.so.1", "libfontconfig.1.dylib"]),
        new("Tesseract", "reads scans and pictures", "tesseract-ocr tesseract-ocr-eng", "tesseract", Required: false, [], ["tesseract"]),
        new("LibreOffice", "reads old .doc files", "libreoffice-writer-nogui", "--cask libreoffice", Required: false, [], ["soffice"]),
        new("XeLaTeX", "compiles exported .tex files", "texlive-xetex", "--cask mactex-no-gui", Required: false, [], ["xelatex"]),
    ];

    public static Command Create(Terminal terminal)
    {
        var command = new Command("doctor", "Show what is installed, what is missing, and how to get it");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    private static int Run(Terminal terminal)
    {
        var table = new Table("Status", "What", "For", "How to get it");
        table.Row(terminal.Green, "ok", $".NET {Environment.Version}", "runs Vitae", "");
        var lacking = 0;
        foreach (var dependency in Needed)
        {
            var found = dependency.Libraries.Any(CanLoad) || dependency.Programs.Any(IsOnPath);
            if (!found && dependency.Required) lacking++;
            var status = found ? "ok" : dependency.Required ? "missing" : "optional";
            table.Row(found ? terminal.Green : dependency.Required ? terminal.Red : terminal.Yellow, status, dependency.Name, dependency.Purpose, found ? "" : dependency.Install);
        }

        var fonts = Path.Combine(AppContext.BaseDirectory, "fonts");
        var count = Directory.Exists(fonts) ? Directory.EnumerateFiles(fonts, "*.ttf", SearchOption.AllDirectories).Count() : 0;
        if (count == 0) lacking++;
        table.Row(count > 0 ? terminal.Green : terminal.Red, count > 0 ? "ok" : "missing", $"{count} fonts", "draw the pages", count > 0 ? "" : "build again with npm on the PATH");
        table.Write(terminal);
        terminal.Line();
        terminal.Line(lacking == 0 ? "Everything that is needed is here." : $"{lacking} needed {(lacking == 1 ? "part is" : "parts are")} missing.");
        return lacking == 0 ? ExitCode.Ok : ExitCode.Found;
    }

    private static bool CanLoad(string library)
    {
        if (!NativeLibrary.TryLoad(library, out var handle)) return false;
        NativeLibrary.Free(handle);
        return true;
    }

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private sealed record Dependency(string Name, string Purpose, string DebianPackage, string Brew, bool Required, string[] Libraries, string[]? Tools = null)
    {
        public string[] Programs => Tools ?? [];

        public string Install => OperatingSystem.IsMacOS() ? $"brew install {Brew}" : $"sudo apt-get install {DebianPackage}";
    }
}
