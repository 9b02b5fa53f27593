using System.Text;

namespace Vitae.Cli.Output;

/// <summary>The results could not be written where standard output goes, such as a full disk.</summary>
internal sealed class OutputFailedException(IOException cause) : Exception(cause.Message, cause);

/// <summary>Standard output that tells its own failures apart from those of files that a command reads or writes.</summary>
internal sealed class StandardOutput(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException failure)
        {
            throw new OutputFailedException(failure);
        }
    }
}
