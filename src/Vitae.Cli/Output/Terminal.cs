namespace Vitae.Cli.Output;

/// <summary>Where the program speaks: results to standard output, everything else to standard error; colour only on a terminal.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool color, bool interactive)
{
    /// <summary>No table is wider than this.</summary>
    public const int Width = 100;

    private readonly Lock gate = new();

    public static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain && !Console.IsOutputRedirected, !plain && !Console.IsErrorRedirected);
    }

    public TextWriter Output => output;

    public void Line(string text = "") => output.WriteLine(text);

    /// <summary>One line on standard error: <c>vitae: what, where, what to do</c>.</summary>
    public void Error(string text)
    {
        lock (gate)
        {
            ClearProgress();
            error.WriteLine($"vitae: {text}");
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

    private string Paint(string text, string code) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
