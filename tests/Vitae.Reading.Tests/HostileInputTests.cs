using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing;

namespace Vitae.Reading.Tests;

/// <summary>Whatever a file holds, reading it ends in a resume or in an error that says what to do.</summary>
public sealed class HostileInputTests
{
    private const int Mutations = 1500;

    /// <summary>Of a seed that never failed: each run of the tests tries another, and the benchmarks 10,000 of one.</summary>
    private const int MutationsOfNewSeed = 500;

    [Theory]
    [InlineData("")]
    [InlineData("   \n \n")]
    public void An_empty_file_is_refused(string content) => Code(Encoding.UTF8.GetBytes(content), "cv.txt").ShouldBe("file_empty");

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_before_it_is_loaded()
    {
        using var reader = new ResumeReader();
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
                file.SetLength(200L * 1024 * 1024);

            var read = await reader.ReadFileAsync(path, ReadOptions.Default, TestContext.Current.CancellationToken);

            read.Error!.Code.ShouldBe("file_too_large");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_password_protected_document_is_named_as_such()
        => Code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "cv.docx").ShouldBe("office_encrypted_or_old");

    [Fact]
    public void A_broken_archive_is_refused() => Code([.. "PK\u0003\u0004"u8, .. new byte[200]], "cv.docx").ShouldBe("archive_damaged");

    [Fact]
    public void An_archive_that_swells_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            entry.Write(new byte[40 * 1024 * 1024]);
        }

        Code(bytes.ToArray(), "cv.docx").ShouldBe("archive_too_large");
    }

    [Fact]
    public void An_archive_of_too_many_members_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 50; i++)
                zip.CreateEntry("word/" + i);
        }

        Reading.Of(bytes.ToArray(), "cv.docx", new ReadOptions { MaxArchiveEntries = 20 }).Error!.Code.ShouldBe("archive_too_large");
    }

    [Fact]
    public void Entities_in_a_document_are_refused()
        => Code(new WordFile("").WithPart("word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]><document><body><p><r><t>&b;</t></r></p></body></document>").ToBytes(), "cv.docx").ShouldBe("xml_invalid");

    [Fact]
    public void Deep_nesting_is_refused_in_every_format()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 4000));
        Code(new WordFile(deep + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 4000))).ToBytes(), "cv.docx").ShouldBe("xml_too_deep");
        Code(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 3000)) + "x"), "cv.html").ShouldBe("html_too_deep");
        Reading.Of(Encoding.UTF8.GetBytes(new string('[', 100_000)), "cv.json").IsOk.ShouldBeFalse();
    }

    /// <summary>Each of these took minutes, or ended in an exception; a time is not asserted, but the suite would not end.</summary>
    [Theory]
    [InlineData("[", 200_000, "cv.md")]
    [InlineData("> ", 20_000, "cv.md")]
    [InlineData("*a _b ", 50_000, "cv.md")]
    [InlineData("Senior Engineer, Acme Ltd, 2019 - 2020\n", 20_000, "cv.txt")]
    [InlineData("Senior Engineer at Acme 2019 - 2020 ", 50_000, "cv.txt")]
    [InlineData("a\t", 500_000, "cv.txt")]
    [InlineData(@"x\cell ", 200_000, "cv.rtf")]
    [InlineData("<td>x", 200_000, "cv.html")]
    public void What_is_repeated_without_end_is_read_in_its_turn(string repeated, int times, string name)
    {
        var head = name switch { "cv.rtf" => @"{\rtf1\ansi Jane Doe\par jane@example.com\par \trowd\intbl ", "cv.html" => "<html><body><p>Jane Doe</p><p>jane@example.com</p><table><tr>", _ => "# Jane Doe\n\njane@example.com\n\n" };

        Reading.Of(Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(repeated, times))), name).Value.Resume.Basics.Email.ShouldBe("jane@example.com");
    }

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<b><i><a href=x>", 30_000)]
    [InlineData("<svg/><path/>", 100_000)]
    [InlineData("<svg><p></p><path/>", 100_000)]
    public void A_page_that_would_take_for_ever_is_refused(string repeated, int times)
        => Code(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(repeated, times)) + "x"), "cv.html").ShouldBe("html_too_deep");

    [Fact]
    public void A_tag_with_a_hundred_thousand_attributes_is_refused()
        => Code(Encoding.UTF8.GetBytes($"<html><body><p {string.Join(' ', Enumerable.Range(0, 100_000).Select(number => $"a{number}=1"))}>Jane"), "cv.html").ShouldBe("html_too_deep");

    [Fact]
    public void A_page_whose_formats_nobody_closes_is_refused_before_each_paragraph_repeats_them()
        => Code(Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Range(0, 3_000).Select(number => $"<b a={number}>"))}{string.Concat(Enumerable.Repeat("<p>x", 100_000))}"), "cv.html").ShouldBe("html_too_deep");

    [Fact]
    public void A_long_page_of_usual_shape_is_read()
    {
        var entry = "<div class=\"entry\"><p>Worked with <b>care</b>, <i>every day<br></i> &lt;div> <a href='/x?a=1>2'>here</a></p><svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><path d=\"M1 1\"/></svg><!-- <div><div> --><script>if (a < b) s = '<div><div>';</script><ul><li>one<li>two</ul></div>";

        var page = $"<!DOCTYPE html><html><body><h1>Jane Doe</h1><p>jane@example.com</p>{string.Concat(Enumerable.Repeat(entry, 5_000))}</body></html>";

        Reading.Of(Encoding.UTF8.GetBytes(page), "cv.html").Value.Resume.Basics.Email.ShouldBe("jane@example.com");
    }

    [Fact]
    public void What_stands_behind_the_limit_of_a_line_is_told_not_to_be_read()
    {
        var read = Reading.Text($"Jane Doe\njane@example.com\n\nSummary\n{string.Concat(Enumerable.Repeat("nurse ", 2_000))}\n");

        read.Warnings.ShouldContain(warning => warning.Contains("more than 5000 characters", StringComparison.Ordinal));
        read.Resume.Basics.Email.ShouldBe("jane@example.com");
    }

    [Fact]
    public void A_line_is_not_cut_off_within_a_sign()
    {
        var resume = "Jane Doe\njane@example.com\n\nSummary\nNurse on the ward of 𠮷田"u8.ToArray();

        var read = Reading.Of(resume, "resume.txt", ReadOptions.Default with { MaxLineLength = "Nurse on the ward of 𠮷".Length - 1 });

        read.Value.Resume.Basics.Summary.ShouldBe("Nurse on the ward of");
    }

    [Fact]
    public void Binary_garbage_is_refused()
    {
        var garbage = new byte[5000];
        new Random(7).NextBytes(garbage);
        garbage[0] = 0x01;

        Code(garbage, "cv.txt").ShouldBe("not_text");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public void Text_is_read_in_any_usual_encoding(string encoding, bool mark)
    {
        var coding = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? coding.Preamble.ToArray() : [], .. coding.GetBytes("Jürgen Müller\njuergen@example.de\n\nKenntnisse\n\nPflege, Wundversorgung\n")];

        var basics = Reading.Of(bytes, "cv.txt").Value.Resume.Basics;

        (basics.Name, basics.Email).ShouldBe(("Jürgen Müller", "juergen@example.de"));
    }

    [Fact]
    public void A_file_with_the_wrong_extension_is_read_by_its_content_and_says_so()
    {
        var read = Reading.Of(new WordFile(WordFile.Paragraph("Jane Doe", "Title") + WordFile.Paragraph("jane@example.com")).ToBytes(), "cv.pdf").Value;

        read.Resume.Basics.Email.ShouldBe("jane@example.com");
        read.Warnings.ShouldHaveSingleItem().ShouldContain(".pdf");
    }

    [Fact]
    public void Nul_signs_and_lone_surrogates_do_no_harm()
    {
        var read = ResumeParser.Parse(new LaidOutDocument { Lines = [new TextLine { Text = "Jane\0 \ud800Doe \udc00 2019 – \ud800" }, new TextLine { Text = "\ud800" }, new TextLine { Text = "jane@example.com" }] });

        read.Resume.Basics.Email.ShouldBe("jane@example.com");
    }

    /// <summary>Seeds of runs that failed once, and one more.</summary>
    [Theory]
    [InlineData(20261121)]
    [InlineData(408889130)]
    public void Mutated_files_never_throw(int seed) => Fuzz(seed, Mutations);

    [Fact]
    public void Mutated_files_of_a_new_seed_never_throw()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        Fuzz(seed, MutationsOfNewSeed);
    }

    private static void Fuzz(int seed, int mutations)
    {
        var random = new Random(seed);
        List<(byte[] Bytes, string Name)> files =
        [
            // PDF are mutated in PdfFuzzTests, and one that loses its text goes to text recognition, which takes seconds; of Word one small file does.
            .. CorpusTests.Files().Select(row => row.Data).Where(name => !name.EndsWith(".pdf", StringComparison.Ordinal) && !name.EndsWith(".docx", StringComparison.Ordinal) || name.StartsWith("formats", StringComparison.Ordinal)).Select(name => (CorpusTests.Bytes(name), name)),
            (new WordFile(WordFile.Paragraph("Jane Doe", "Title") + WordFile.Heading("Experience") + WordFile.Table(["2019 – 2021", "Nurse"], ["2015", "x"]) + WordFile.Bullet("Trained students.")).ToBytes(), "cv.docx"),
        ];
        using var reader = new ResumeReader();
        for (var i = 0; i < mutations; i++)
        {
            var (bytes, name) = files[random.Next(files.Count)];
            var mutated = Mutate(bytes, random);
            var read = Should.NotThrow(() => reader.ReadAsync(mutated, name, ReadOptions.Default, TestContext.Current.CancellationToken).GetAwaiter().GetResult(), $"seed {seed}, mutation {i} of {name}");
            if (!read.IsOk)
                read.Error.Remedy.ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Any_lines_give_a_resume_and_none_of_them_is_lost()
    {
        var words = Gen.Elements("Jane", "Doe", "Experience", "Education", "Skills", "2019 – 2021", "Nurse", "at", "Bluefin Clinic", "•", "|", ",", "jane@example.com", "+1 555 010 9988", "(", ")", "BSc", "University of Eastbrook", "seit", "'18", "–", "至今", "\t", "https://github.com/jane", ":", "GPA: 3");
        var line = Gen.ListOf(words).Select(picked => string.Join(' ', picked));
        var styled =
            from text in line
            from bold in Gen.Elements(true, false)
            from bullet in Gen.Elements(true, false)
            from size in Gen.Elements(0.0, 10, 14, 24)
            from level in Gen.Elements(0, 0, 0, 2)
            from column in Gen.Elements(0, 0, 1)
            select new TextLine { Text = text, Bold = bold, IsBullet = bullet, Size = size, HeadingLevel = level, Column = column };

        Prop.ForAll(Gen.ListOf(styled).ToArbitrary(), lines =>
        {
            var read = ResumeParser.Parse(new LaidOutDocument { Lines = [.. lines] });
            return read.Text == string.Join('\n', lines.Select(one => one.Text)) && read.Leftovers.All(left => read.Resume.CustomSections.Any(section => section.Lines.Contains(left)));
        }).QuickCheckThrowOnFailure();
    }

    private static string Code(byte[] bytes, string name) => Reading.Of(bytes, name).Error.ShouldNotBeNull().Code;

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        List<byte> mutated = [.. bytes];
        for (var i = random.Next(1, 12); i > 0 && mutated.Count > 4; i--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 60), mutated.Count - at));
                    break;
                case 2:
                    mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 200), mutated.Count - at)));
                    break;
                case 3:
                    mutated.InsertRange(at, "()[]{}<>&;–\u202e\ud7ff\0\"'|•"u8.ToArray());
                    break;
                default:
                    mutated.RemoveRange(at, mutated.Count - at);
                    break;
            }
        }
        return [.. mutated];
    }
}
