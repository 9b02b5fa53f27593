using System.CommandLine;
using Vitae.Cli.Input;
using Vitae.Cli.Latex;
using Vitae.Cli.Output;
using Vitae.Core;
using Vitae.Typesetting;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae render</c>: a resume to a page, as it is.</summary>
internal static class RenderCommand
{
    private const int LeastDpi = 24;
    private const int MostDpi = 300;

    public static Command Create(Terminal terminal)
    {
        var resume = new Argument<string>("RESUME.json") { Description = "A JSON Resume, or a resume of any format that vitae parse reads" };
        var outFile = new Option<string>("--out") { Description = $"The file to write; its extension says the format ({Formats.Names})", HelpName = "FILE", Required = true };
        var look = new LookOptions();
        var dpi = new Option<int>("--dpi") { Description = $"Pixels an inch of PNG, {LeastDpi} to {MostDpi}; 30 makes a thumbnail", HelpName = "NUMBER", DefaultValueFactory = _ => RenderOptions.Default.Resolution };
        dpi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < LeastDpi or > MostDpi) result.AddError($"--dpi takes {LeastDpi} to {MostDpi}");
        });
        var attach = new Option<bool>("--attach") { Description = "Let a PDF carry the resume as data too, no more of it than the pages show, so that vitae reads it back without loss" };
        var compile = new Option<bool>("--compile") { Description = "Also run LaTeX on a .tex, confined, where it is installed, and put its PDF beside the file" };
        var command = new Command("render", "Typeset a resume as it is") { resume, outFile, dpi, attach, compile };
        foreach (var option in look.All) command.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var chosen = await look.ReadAsync(parsed, cancel);
            if (chosen.Error is { } wrong) return Fail(wrong, terminal, LookOptions.ExitCodeOf(wrong));
            var sharp = chosen.Value with { Options = chosen.Value.Options with { Resolution = parsed.GetValue(dpi), AttachResume = parsed.GetValue(attach) } };
            return await RunAsync(parsed.GetValue(resume)!, parsed.GetValue(outFile)!, sharp, parsed.GetValue(compile), terminal, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(string path, string outFile, Look look, bool compile, Terminal terminal, CancellationToken cancel)
    {
        var format = Formats.Find(Path.GetExtension(outFile));
        if (format.Error is { } unknown) return Fail(unknown with { Where = outFile }, terminal, ExitCode.Usage);
        if (compile && format.Value != OutputFormat.Latex) return Fail(new Error("nothing_to_compile", "--compile is for LaTeX", outFile, "end the file's name in .tex, or leave --compile out"), terminal, ExitCode.Usage);

        using var files = new ResumeFiles();
        var read = await files.ReadAsync(path, cancel);
        if (read.Error is { } unread) return Fail(unread.In(path), terminal);
        using var typesetter = new Typesetter();
        var fitted = look.For(read.Value.Resume, typesetter, cancel);
        if (fitted.Error is { } unfitted) return Fail(unfitted.In(path), terminal);
        var rendered = typesetter.Render(read.Value.Resume, fitted.Value.Template, format.Value, look.Options, cancel);
        if (rendered.Error is { } failed) return Fail(failed.In(path), terminal);
        if (OutputFolder.Create(Path.GetDirectoryName(Path.GetFullPath(outFile))!) is { } noFolder) return Fail(noFolder, terminal);
        var written = await RenderedFiles.WriteAsync(outFile, rendered.Value, cancel);
        if (written.Error is { } unwritten) return Fail(unwritten, terminal);
        if (compile && await CompileAsync(outFile, rendered.Value.Bytes, cancel) is { } uncompiled) return Fail(uncompiled, terminal);
        foreach (var warning in rendered.Value.Warnings) terminal.Error($"{outFile}: {warning}");
        if (fitted.Value.Report is not { } report) return ExitCode.Ok;
        terminal.Error($"{outFile}: {report.Message}");
        return report.Fits ? ExitCode.Ok : ExitCode.Found;
    }

    private static async Task<Error?> CompileAsync(string outFile, byte[] tex, CancellationToken cancel)
    {
        var compiled = await LatexCompiler.CompileAsync(tex, cancel);
        return compiled.IsOk ? await OutputFolder.WriteAsync(Path.ChangeExtension(outFile, "pdf"), compiled.Value, cancel) : compiled.Error.In(outFile);
    }

    private static int Fail(Error error, Terminal terminal, int code = ExitCode.Failed)
    {
        terminal.Error(error);
        return code;
    }
}
