using System.CommandLine;
using Vitae.Cli.Input;
using Vitae.Cli.Output;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae render</c>: a resume to a page, as it is.</summary>
internal static class RenderCommand
{
    private const string DefaultTemplate = "professional";

    public static Command Create(Terminal terminal)
    {
        var resume = new Argument<string>("RESUME.json") { Description = "A JSON Resume, or a resume of any format that vitae parse reads" };
        var outFile = new Option<string>("--out") { Description = $"The file to write; its extension says the format ({Formats.Names})", HelpName = "FILE", Required = true };
        var template = TemplateOption();
        var page = PageOption();
        var command = new Command("render", "Typeset a resume as it is") { resume, outFile, template, page };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(resume)!, parsed.GetValue(outFile)!, parsed.GetValue(template)!, parsed.GetValue(page)!, terminal, cancel));
        return command;
    }

    public static Option<string> TemplateOption()
    {
        var option = new Option<string>("--template") { Description = "How it looks", HelpName = "TEMPLATE", DefaultValueFactory = _ => DefaultTemplate };
        return option.AcceptOnlyFromAmong([.. BuiltInTemplates.All.Select(template => template.Id)]);
    }

    public static Option<string> PageOption()
        => new Option<string>("--page") { Description = "Paper size", HelpName = "SIZE", DefaultValueFactory = _ => "a4" }.AcceptOnlyFromAmong("a4", "letter");

    public static RenderOptions OptionsFor(string page) => new() { PageSize = page == "letter" ? PageSize.Letter : PageSize.A4 };

    private static async Task<int> RunAsync(string path, string outFile, string templateId, string page, Terminal terminal, CancellationToken cancel)
    {
        var format = Formats.Find(Path.GetExtension(outFile));
        if (format.Error is { } unknown)
        {
            terminal.Error(unknown with { Where = outFile });
            return ExitCode.Usage;
        }

        using var files = new ResumeFiles();
        var read = await files.ReadAsync(path, cancel);
        using var typesetter = new Typesetter();
        var rendered = read.Then(one => typesetter.Render(one.Resume, BuiltInTemplates.Find(templateId)!, format.Value, OptionsFor(page), cancel));
        if (rendered.Error is { } failed) return Fail(failed.In(path), terminal);
        if (OutputFolder.Create(Path.GetDirectoryName(Path.GetFullPath(outFile))!) is { } noFolder) return Fail(noFolder, terminal);
        var written = await RenderedFiles.WriteAsync(outFile, rendered.Value, cancel);
        if (written.Error is { } unwritten) return Fail(unwritten, terminal);
        foreach (var warning in rendered.Value.Warnings) terminal.Error($"{outFile}: {warning}");
        return ExitCode.Ok;
    }

    private static int Fail(Core.Error error, Terminal terminal)
    {
        terminal.Error(error);
        return ExitCode.Failed;
    }
}
