using Vitae.Reading.Worker;

if (args is ["run", .. var command])
    return Confinement.Run(command);

// Reads documents from standard input and writes what they hold to standard output, until the input ends. Started and watched by Vitae.Reading only.
var input = Console.OpenStandardInput();
var output = Console.OpenStandardOutput();
Poppler.Resolve();
Sandbox.Enter();
while (Frames.ReadRequest(input) is { } request)
{
    _ = Sandbox.EndAfter(Limits.Seconds + 1);
    byte[] reply;
    try
    {
        reply = request.Page > 0 ? Frames.WritePicture(ScannedPage.Paint(request.Document, request.Page - 1)) : Frames.WriteReply(DocumentReader.Read(request.Document));
    }
    catch (DllNotFoundException error)
    {
        reply = Frames.WriteReply(PdfContent.Failed(PdfStatus.LibraryMissing, error.Message));
    }
    output.Write(reply);
    output.Flush();
    _ = Sandbox.EndAfter(0);
}
return 0;
