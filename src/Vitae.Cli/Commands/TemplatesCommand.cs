using System.CommandLine;
using Vitae.Cli.Output;
using Vitae.Typesetting.Templates;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae templates</c>: what there is to choose from, or one as a file to start from.</summary>
internal static class TemplatesCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME") { Description = "Print this template as JSON, to change and use with --template FILE", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. BuiltInTemplates.Ids]);
        var command = new Command("templates", "List the built-in templates, or print one to start your own from") { name };
        command.SetAction(parsed => Run(parsed.GetValue(name), terminal));
        return command;
    }

    private static int Run(string? name, Terminal terminal)
    {
        if (name is not null)
        {
            terminal.Data(BuiltInTemplates.Source(name).TrimEnd());
            return ExitCode.Ok;
        }
        var table = new Table("Template", "For");
        foreach (var template in BuiltInTemplates.All) table.Row(terminal.Bold, template.Id, template.Description);
        table.Write(terminal);
        return ExitCode.Ok;
    }
}
