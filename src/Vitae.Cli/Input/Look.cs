using System.CommandLine;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Typesetting;
using Vitae.Typesetting.Fitting;
using Vitae.Typesetting.Templates;

namespace Vitae.Cli.Input;

/// <summary>How a resume is to look: a template, what the person changed about it, the paper, and how many pages to fill.</summary>
/// <param name="Template">With the settings in it.</param>
/// <param name="Options">For every render.</param>
/// <param name="Pages">To fill; null for as many as it takes.</param>
internal sealed record Look(Template Template, RenderOptions Options, int? Pages)
{
    /// <summary>Fits the template to the resume where pages are to be filled; without Pango, or where nothing is asked, it stays.</summary>
    public Result<FittedLook> For(Resume resume, Typesetter typesetter, CancellationToken cancel)
        => Pages is not { } pages
            ? new FittedLook(Template, null)
            : typesetter.Fit(resume, Template, pages, Options, cancel).Then<FittedLook>(fitted => new FittedLook(fitted.Template, fitted.Report));
}

/// <summary>The template to render with.</summary>
/// <param name="Report">What filling the pages took; null when nothing was asked.</param>
internal sealed record FittedLook(Template Template, FitReport? Report);

/// <summary>The options of every command that typesets.</summary>
internal sealed class LookOptions
{
    private const string DefaultTemplate = "professional";
    private const long MaxBytes = 256 * 1024;

    private static readonly string Names = string.Join(", ", BuiltInTemplates.Ids);

    private const string UnknownTemplate = "unknown_template";

    private readonly Option<string> template = new("--template") { Description = $"How it looks: {Names}, or a template file of your own", HelpName = "NAME|FILE", DefaultValueFactory = _ => DefaultTemplate };
    private readonly Option<string?> settings = new("--settings") { Description = "What to change about the template, as JSON: font, size, accent, spacing, dates, page", HelpName = "FILE" };
    private readonly Option<string?> page = new("--page") { Description = "Paper size: a4 (when nothing is said) or letter", HelpName = "SIZE" };
    private readonly Option<string?> fit = new("--fit") { Description = "Fill exactly 1 or 2 pages: change spacing, then size, within readable limits, and say what was done", HelpName = "PAGES" };

    public LookOptions()
    {
        template.CompletionSources.Add(_ => BuiltInTemplates.Ids.Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        page.AcceptOnlyFromAmong("a4", "letter");
        fit.AcceptOnlyFromAmong("1", "2");
    }

    /// <summary>A name nobody knows is a wrong call; a file that is wrong inside has failed.</summary>
    public static int ExitCodeOf(Error error) => error.Code == UnknownTemplate ? ExitCode.Usage : ExitCode.Failed;

    public IReadOnlyList<Option> All => [template, settings, page, fit];

    public async Task<Result<Look>> ReadAsync(ParseResult parsed, CancellationToken cancel)
    {
        var chosen = await TemplateAsync(parsed.GetValue(template)!, cancel);
        if (chosen.Error is { } noTemplate) return noTemplate;
        var changes = parsed.GetValue(settings) is { } path ? await SettingsAsync(path, cancel) : new TemplateSettings();
        if (changes.Error is { } noSettings) return noSettings;
        var applied = changes.Value.ApplyTo(chosen.Value);
        if (applied.Error is { } misfit) return misfit.In(parsed.GetValue(settings)!);
        var paper = parsed.GetValue(page) switch { "letter" => PageSize.Letter, "a4" => PageSize.A4, _ => changes.Value.Page ?? PageSize.A4 };
        return new Look(applied.Value, new RenderOptions { PageSize = paper }, parsed.GetValue(fit) switch { "1" => 1, "2" => 2, _ => null });
    }

    private static async Task<Result<Template>> TemplateAsync(string nameOrFile, CancellationToken cancel)
    {
        if (BuiltInTemplates.Find(nameOrFile) is { } builtIn) return builtIn;
        if (!File.Exists(nameOrFile) && !nameOrFile.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return new Error(UnknownTemplate, $"there is no template \"{nameOrFile}\"", null, $"use {Names}, or the path of a template file: see 'vitae templates --help'");
        var bytes = await InputFiles.ReadAsync(nameOrFile, MaxBytes, cancel);
        if (bytes.Error is { } unread) return unread;
        var read = TemplateJson.Read(bytes.Value);
        return read.Error is { } invalid ? invalid.In(nameOrFile) : read;
    }

    private static async Task<Result<TemplateSettings>> SettingsAsync(string path, CancellationToken cancel)
    {
        var bytes = await InputFiles.ReadAsync(path, MaxBytes, cancel);
        if (bytes.Error is { } unread) return unread;
        var read = TemplateSettings.Read(bytes.Value);
        return read.Error is { } invalid ? invalid.In(path) : read;
    }
}
