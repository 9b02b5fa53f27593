using System.CommandLine;
using Vitae.Cli.Output;

namespace Vitae.Cli.Commands;

/// <summary><c>vitae completion</c>: a script that lets the shell ask this program what can follow.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        _vitae() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _vitae vitae
        """;

    private const string Zsh =
        """
        _vitae() {
            local completions=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a completions
            _files
        }
        compdef _vitae vitae
        """;

    private const string Fish =
        """
        complete -c vitae -a '(set -l line (commandline -cp); vitae "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish" }.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print a completion script for a shell") { shell };
        command.SetAction(parsed =>
        {
            terminal.Data(parsed.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, _ => Bash });
            return ExitCode.Ok;
        });
        return command;
    }
}
