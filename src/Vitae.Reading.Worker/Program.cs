using Vitae.Reading.Worker;

// Reads documents from standard input and writes what they hold to standard output, until the input ends. Started and watched by Vitae.Reading only.
var input = Console.OpenStandardInput();
var output = Console.OpenStandardOutput();
Poppler.Resolve();
Sandbox.Enter();
while (Frames.ReadRequest(input) is { } document)
{
    _ = Sandbox.EndAfter(Limits.Seconds + 1);
    PdfContent content;
    try
    {
        content = DocumentReader.Read(document);
    }
    catch (DllNotFoundException error)
    {
        content = PdfContent.Failed(PdfStatus.LibraryMissing, error.Message);
    }
    output.Write(Frames.WriteReply(content));
    output.Flush();
    _ = Sandbox.EndAfter(0);
}
