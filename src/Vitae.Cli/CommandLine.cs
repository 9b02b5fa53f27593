using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Vitae.Cli.Commands;
using Vitae.Cli.Output;

namespace Vitae.Cli;

/// <summary>The command tree, and what happens around every command: usage errors, cancellation, the last guard against bugs.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var root = Build(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            var command = string.Join(' ', Path(parsed.CommandResult));
            var problem = parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..]
                ? $"there is no command or option '{unknown}'"
                : OnOneLine(parsed.Errors[0].Message);
            terminal.Error($"{problem}: see '{command} --help'");
            return ExitCode.Usage;
        }

        if (UnknownOption(parsed) is { } mistyped)
        {
            terminal.Error($"there is no option '{mistyped}': see '{string.Join(' ', Path(parsed.CommandResult))} --help'");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Output, ProcessTerminationTimeout = TimeSpan.FromSeconds(5) });
        }
        catch (OperationCanceledException)
        {
            terminal.Error("cancelled: nothing that was not finished has been written");
            return ExitCode.Cancelled;
        }
        catch (OutputFailedException failure)
        {
            terminal.Error($"the results cannot be written to standard output ({failure.Message}): make room there, or send them elsewhere");
            return ExitCode.Failed;
        }
        catch (Exception bug) when (Environment.GetEnvironmentVariable("VITAE_DEBUG") is not { Length: > 0 })
        {
            terminal.Error($"a defect in Vitae ({bug.GetType().Name}: {bug.Message}): please report it, with the output of the same call under VITAE_DEBUG=1");
            return ExitCode.Failed;
        }
    }

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Vitae reads a resume, shows what a job posting asks and which line proves it, and writes the resume for that job, claiming nothing you did not do.")
        {
            ParseCommand.Create(terminal),
            AnalyzeCommand.Create(terminal),
            MatchCommand.Create(terminal),
            OptimizeCommand.Create(terminal),
            RenderCommand.Create(terminal),
            TemplatesCommand.Create(terminal),
            CheckCommand.Create(terminal),
            QaCommand.Create(terminal),
            RankCommand.Create(terminal),
            ServeCommand.Create(),
            DbCommand.Create(terminal),
            StorageCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, terminal);
        return root;
    }

    /// <summary>What looks like an option and was taken for a file; behind "--" it is one.</summary>
    private static string? UnknownOption(ParseResult parsed)
        => parsed.Action is HelpWithExamples || parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null
            : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).FirstOrDefault(value => value.Length > 1 && value[0] == '-');

    private static string OnOneLine(string message)
        => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static IEnumerable<string> Path(CommandResult result)
    {
        if (result.Parent is CommandResult parent)
        {
            foreach (var name in Path(parent)) yield return name;
        }

        yield return result.Command is RootCommand ? "vitae" : result.Command.Name;
    }

    /// <summary>The usual help, and then examples that can be copied.</summary>
    private sealed class HelpWithExamples(HelpAction usual, Terminal terminal) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            usual.MaxWidth = Terminal.Width;
            var result = usual.Invoke(parseResult);
            var examples = Examples.Of(parseResult.CommandResult.Command is RootCommand ? "" : parseResult.CommandResult.Command.Name);
            if (examples.Count == 0) return result;
            terminal.Line("Examples:");
            foreach (var example in examples) terminal.Line($"  {example}");
            return result;
        }
    }
}
