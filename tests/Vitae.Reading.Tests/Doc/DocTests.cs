using System.Text;
using Vitae.Reading.Doc;
using Vitae.Reading.Programs;

namespace Vitae.Reading.Tests.Doc;

/// <summary>Old Word documents.</summary>
public sealed class DocTests
{
    [Fact]
    public async Task Without_LibreOffice_the_error_names_its_package()
    {
        var read = await new DocReader(program: null).ReadAsync(new byte[100], ReadOptions.Default, TestContext.Current.CancellationToken);

        read.Error!.Code.ShouldBe("doc_reader_missing");
        read.Error.Remedy.ShouldContain("libreoffice-writer-nogui");
    }

    [Fact]
    public async Task A_converter_that_spoils_its_own_folder_fails_its_document_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, "#!/bin/sh\nrm -rf \"$HOME\"\n", TestContext.Current.CancellationToken);
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var reader = new DocReader(script);

            for (var document = 0; document < 2; document++)
                (await reader.ReadAsync(new byte[100], ReadOptions.Default, TestContext.Current.CancellationToken)).Error!.Code.ShouldBe("doc_unreadable");
        }
        finally
        {
            File.Delete(script);
        }
    }

    [Fact]
    public void A_damaged_document_is_refused()
    {
        if (ConfinedProgram.Find("soffice") is null)
            Assert.Skip("soffice is not installed");
        byte[] damaged = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[600]];

        Reading.Of(damaged, "cv.doc").Error!.Code.ShouldBe("doc_unreadable");
    }
}
