using System.Text;
using Vitae.Core;
using Vitae.Reading.Docx;
using Vitae.Reading.Layout;
using Vitae.Reading.Programs;

namespace Vitae.Reading.Doc;

/// <summary>
/// Old Word documents (.doc, Word 97 to 2003). LibreOffice, when it is installed, makes a .docx of them: in a folder of its own that is thrown away, with a profile of its own, in which macros do not run.
/// </summary>
internal sealed class DocReader(string? program)
{
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(90), MemoryMegabytes: 1500, FileMegabytes: 128, OutputMegabytes: 1);

    /// <summary>LibreOffice needs a core and much memory: one at a time.</summary>
    private static readonly SemaphoreSlim Turn = new(1);

    public DocReader()
        : this(ConfinedProgram.Find("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"))
    {
    }

    /// <summary>Whether a compound file (MS-CFB) holds a Word document: it has a stream of that name.</summary>
    public static bool IsWordDocument(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0;

    public async Task<Result<LaidOutDocument>> ReadAsync(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellation)
    {
        if (program is null)
            return new Error("doc_reader_missing", "Reading old Word documents needs LibreOffice, which is not installed", null, "install it: apt-get install libreoffice-writer-nogui (Debian, Ubuntu) or brew install --cask libreoffice (macOS); or save the document as .docx");
        await Turn.WaitAsync(cancellation);
        try
        {
            return await InFolderAsync(program, bytes, options, cancellation);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<Result<LaidOutDocument>> InFolderAsync(string program, ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("vitae-doc-").FullName;
        try
        {
            return await ConvertAsync(program, bytes, folder, options, cancellation);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // What LibreOffice did to its own folder fails no other document.
        }
    }

    private static async Task<Result<LaidOutDocument>> ConvertAsync(string program, ReadOnlyMemory<byte> bytes, string folder, ReadOptions options, CancellationToken cancellation)
    {
        var source = Path.Combine(folder, "document.doc");
        await File.WriteAllBytesAsync(source, bytes, cancellation);
        string[] arguments = [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, source];
        var run = await ConfinedProgram.RunAsync(program, arguments, ReadOnlyMemory<byte>.Empty, folder, Limits, cancellation);
        var converted = new FileInfo(Path.Combine(folder, "document.docx"));
        if (run.TimedOut)
            return new Error("doc_too_slow", $"LibreOffice took longer than {Limits.Time.TotalSeconds:0} seconds to read the document", null, "open it in a word processor and save it as .docx");
        if (!converted.Exists || converted.Length > options.MaxBytes)
            return new Error("doc_unreadable", "LibreOffice could not read the old Word document: it is damaged or protected by a password", null, "open it in a word processor and save it as .docx without a password");
        return DocxReader.Read(await File.ReadAllBytesAsync(converted.FullName, cancellation), options);
    }
}
