using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Vitae.Cli.Tests;

/// <summary>Whatever is thrown at it: a clear error or a sensible partial result, never a stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly VitaeProcess vitae = new();
    private readonly string job = Path.Combine(VitaeProcess.Samples, "job.txt");

    public static TheoryData<string> Unreadable => ["empty.pdf", "missing.pdf", "folder", "truncated.docx", "not-a.pdf", "bomb.docx", "entities.docx", "deep.json", "huge.pdf", "encrypted.pdf", "scanned.pdf", "empty.txt", "blank.docx", "attributes.docx"];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_says_what_where_and_what_to_do(string name)
    {
        var path = Make(name);
        var outcome = vitae.Run("parse", path);
        outcome.ShouldFailWithOneLine();
        outcome.Error.ShouldContain(name);
    }

    [Theory]
    [InlineData("NUL\0 bytes\0 in\nJane Poe\njane@example.com\nExperience\nCook at Blue Door, 2019 - 2021")]
    [InlineData("محمد الأحمد\nmohammed@example.com\nالخبرة\nمهندس، شركة النور، 2019 - 2022")]
    [InlineData("Jane Poe\nI have cooked for many people.")]
    [InlineData("x")]
    public void Odd_text_gives_a_sensible_partial_result(string text)
    {
        var outcome = vitae.Run("parse", vitae.File("odd.txt", text));
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldStartWith("{");
    }

    [Fact]
    public void A_wrong_extension_is_seen_through()
    {
        var path = vitae.File("resume.docx", File.ReadAllBytes(Path.Combine(VitaeProcess.Samples, "resume.pdf")));
        vitae.Run("parse", path).Output.ShouldContain("Maya Lindqvist");
    }

    [Fact]
    public void Lone_surrogates_are_survived()
    {
        var json = vitae.File("lone.json", """{"basics": {"name": "A\ud800B", "summary": "\udfff"}, "work": [{"name": "X\ud83d", "highlights": ["did\udc00"]}]}""");
        var outcome = vitae.Run("optimize", json, "--job", job, "--out", "out");
        outcome.Error.ShouldNotContain("defect");
        outcome.Error.ShouldNotContain("   at ");
        outcome.ExitCode.ShouldBeOneOf(0, 1);
    }

    [Fact]
    public void A_line_of_a_batch_that_is_no_Unicode_is_answered_and_so_are_the_others()
    {
        var batch = vitae.File("cases.jsonl", """
            {"id": "\ud800", "source": "Jane\ud800 cooked.", "text": "Cooked\udc00"}
            {"id": "last", "source": "Jane cooked.", "text": "Cooked"}
            """);
        var outcome = vitae.Run("check", "--batch", batch);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.Trim().Split('\n').Length.ShouldBe(2);
        outcome.Output.ShouldContain("\"last\"");
    }

    [Fact]
    public void Nothing_in_a_resume_or_posting_steers_the_terminal()
    {
        var json = vitae.File("escapes.json", """{"basics": {"name": "Jane\u001b]0;owned\u0007\u009b2J\u202eeoP\nvitae: all is well", "label": "Cook"}, "work": [{"name": "Blue\u001b[2J Door", "position": "Cook"}]}""");
        var posting = vitae.File("escapes.txt", "Cook\u001b[8m\nCompany: Blue\u001b]0;owned\u0007\n\nRequirements\n- Cooking\u001b[2J\n");
        foreach (var outcome in (Outcome[])[vitae.Run("match", json, "--job", posting), vitae.Run("optimize", json, "--job", posting, "--out", "out"), vitae.Run("parse", "missing\u001b[2J.pdf")])
        {
            (outcome.Output + outcome.Error).ShouldNotContain(letter => letter != '\n' && char.IsControl(letter) || letter == '\u202e');
            outcome.Output.Split('\n').ShouldNotContain(line => line.StartsWith("vitae: all", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_device_without_end_is_given_up()
    {
        if (!File.Exists("/dev/zero")) Assert.Skip("there is no /dev/zero here");
        vitae.Run("parse", "/dev/zero").ShouldFailWithOneLine();
    }

    [Theory]
    [InlineData("Welder")]
    [InlineData("\0\0\0")]
    [InlineData("We are an equal opportunity employer.")]
    public void A_posting_that_says_nothing_is_no_crash(string posting)
    {
        var outcome = vitae.Run("match", Path.Combine(VitaeProcess.Samples, "resume.pdf"), "--job", vitae.File("posting.txt", posting));
        outcome.Error.ShouldNotContain("defect");
        outcome.ExitCode.ShouldBeOneOf(0, 1);
    }

    [Fact]
    public void A_resume_without_dates_and_a_name_in_arabic_gets_its_files()
    {
        var json = vitae.File("arabic.json", """{"basics": {"name": "ليلى حداد", "label": "محاسبة"}, "work": [{"name": "شركة الواحة", "position": "محاسبة", "highlights": ["إعداد التقارير الشهرية"]}]}""");
        var outcome = vitae.Run("optimize", json, "--job", job, "--out", "out");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        Directory.GetFiles(Path.Combine(vitae.Folder, "out")).Length.ShouldBe(8);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
        => vitae.Run("parse", Path.Combine(VitaeProcess.Samples, "resume.pdf"), "--out", vitae.File("file", "x")).ShouldFailWithOneLine();

    [Fact]
    public void A_file_that_is_given_many_times_is_written_whole()
    {
        var many = Enumerable.Repeat(Path.Combine(VitaeProcess.Samples, "job.txt"), 400).ToArray();
        var outcome = vitae.Run(["analyze", .. many, "--out", "analyzed"]);
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        Directory.GetFiles(Path.Combine(vitae.Folder, "analyzed")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Ctrl_C_ends_it_cleanly()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("signals are POSIX's");
        var many = Enumerable.Range(0, 3000).Select(index => Path.Combine(VitaeProcess.Samples, "resume.pdf")).ToArray();
        using var process = vitae.Start(["parse", .. many, "--out", "parsed"]);
        SpinWait.SpinUntil(() => Directory.Exists(Path.Combine(vitae.Folder, "parsed")) && Directory.EnumerateFiles(Path.Combine(vitae.Folder, "parsed")).Any(), TimeSpan.FromSeconds(60)).ShouldBeTrue();
        Kill(process.Id, 2).ShouldBe(0);
        var outcome = VitaeProcess.Finish(process);
        outcome.ExitCode.ShouldBe(130, outcome.Error);
        outcome.Error.ShouldContain("cancelled");
        Directory.GetFiles(Path.Combine(vitae.Folder, "parsed"), "*.part").ShouldBeEmpty();
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    private string Make(string name) => name switch
    {
        "missing.pdf" => Path.Combine(vitae.Folder, name),
        "folder" => Directory.CreateDirectory(Path.Combine(vitae.Folder, name)).FullName,
        "empty.pdf" or "empty.txt" => vitae.File(name, []),
        "truncated.docx" => vitae.File(name, Docx("<w:p><w:r><w:t>Jane</w:t></w:r></w:p>")[..200]),
        "blank.docx" => vitae.File(name, Docx("<w:p/>")),
        "not-a.pdf" => vitae.File(name, [.. Enumerable.Range(0, 4000).Select(index => (byte)(index * 131 % 251))]),
        "bomb.docx" => vitae.File(name, Bomb()),
        "entities.docx" => vitae.File(name, Docx("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")),
        "attributes.docx" => vitae.File(name, Docx($"<w:p {string.Join(' ', Enumerable.Range(0, 100_000).Select(index => $"a{index}=\"1\""))}><w:r><w:t>Jane</w:t></w:r></w:p>")),
        "deep.json" => vitae.File(name, new string('[', 100_000)),
        "huge.pdf" => Sparse(name, 200L * 1024 * 1024),
        "encrypted.pdf" or "scanned.pdf" => vitae.File(name, File.ReadAllBytes(Path.Combine(VitaeProcess.Samples, "..", "tests", "corpus", "bad", name))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such case"),
    };

    private string Sparse(string name, long length)
    {
        var path = Path.Combine(vitae.Folder, name);
        using var file = File.Create(path);
        file.Write("%PDF-1.7"u8);
        file.SetLength(length);
        return path;
    }

    private static byte[] Docx(string body, string doctype = "")
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return Zip(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", $"{doctype}<w:document xmlns:w=\"{word}\"><w:body>{body}</w:body></w:document>"));
    }

    private static byte[] Bomb()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 1500; megabyte++) part.Write(zeros);
        }

        return buffer.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return buffer.ToArray();
    }

    public void Dispose() => vitae.Dispose();
}
