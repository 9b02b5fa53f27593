using System.Text.RegularExpressions;

namespace Vitae.Cli.Output;

/// <summary>Where the program speaks: results to standard output, everything else to standard error; colour only on a terminal.</summary>
internal sealed partial class Terminal(TextWriter output, TextWriter error, bool color, bool interactive)
{
    /// <summary>No table is wider than this.</summary>
    public const int Width = 100;

    private readonly Lock gate = new();

    public static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(new StandardOutput(Console.Out), Console.Error, !plain && !Console.IsOutputRedirected, !plain && !Console.IsErrorRedirected);
    }

    public TextWriter Output => output;

    /// <summary>A line for people: without what could steer their terminal, save the program's own colours.</summary>
    public void Line(string text = "") => output.WriteLine(color ? ColoursApart(text) : Cells.Harmless(text));

    /// <summary>Text for programs, as it stands.</summary>
    public void Data(string text) => output.WriteLine(text);

    /// <summary>One line on standard error: <c>vitae: what, where, what to do</c>.</summary>
    public void Error(string text)
    {
        lock (gate)
        {
            ClearProgress();
            error.WriteLine($"vitae: {Cells.OneLine(text)}");
        }
    }

    public void Error(Core.Error problem) => Error(problem.ToString());

    /// <summary>Overwrites one line on a terminal's standard error; silent elsewhere.</summary>
    public void Progress(string text)
    {
        if (!interactive) return;
        lock (gate) error.Write($"\r\u001b[2K{Cells.Fit(text, Width)}");
    }

    public void ClearProgress()
    {
        if (interactive) error.Write("\r\u001b[2K");
    }

    public string Bold(string text) => Paint(text, "1");

    public string Dim(string text) => Paint(text, "2");

    public string Green(string text) => Paint(text, "32");

    public string Yellow(string text) => Paint(text, "33");

    public string Red(string text) => Paint(text, "31");

    private string Paint(string text, string code) => color ? $"\u001b[{code}m{Cells.OneLine(text)}\u001b[0m" : Cells.OneLine(text);

    private static string ColoursApart(string text) => Colour().Replace(text, part => part.Groups[1].Success ? part.Value : Cells.Harmless(part.Value));

    [GeneratedRegex(@"(\x1b\[(?:0|1|2|31|32|33)m)|[^\x1b]+|\x1b", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
